"""Places and faults."""

from __future__ import annotations

from easyread.model import Fault, Place, Places, PlanError


def test_place_in_words() -> None:
    """A place is written as editors and terminals understand it."""
    assert str(Place("docs/homes.md", 3, 14)) == "docs/homes.md:3:14"


def test_nearest_place() -> None:
    """What was not written at all is pointed at where it would stand."""
    start, action = Place("a.md", 2), Place("a.md", 4, 5)
    places = Places(start, {("actions", 0): action})
    assert places.of("actions", 0) == action
    assert places.of("actions", 0, "due") == action
    assert places.of("actions", 1) == start
    assert places.of() == start


def test_fault_in_words() -> None:
    """A fault is its place, what is wrong, and below it how to mend it."""
    assert str(Fault(Place("a.md", 3, 1), "unknown key 'tilte'", "Did you mean 'title'?")) == (
        "a.md:3:1: unknown key 'tilte'\n    Did you mean 'title'?"
    )
    assert str(Fault(Place("a.md"), "it says it all")) == "a.md:1:1: it says it all"


def test_report() -> None:
    """A plan's faults are shown together, sorted by place, each of them once, and counted."""
    faults = [Fault(Place(file, line), "wrong", "Mend it.") for file in ("b.md", "a.md") for line in (10, 9)]
    assert PlanError([*faults, *faults]).report() == (
        "4 faults in the plan. Nothing was published.\n"
        "\n"
        "a.md:9:1: wrong\n    Mend it.\n"
        "a.md:10:1: wrong\n    Mend it.\n"
        "b.md:9:1: wrong\n    Mend it.\n"
        "b.md:10:1: wrong\n    Mend it."
    )
    assert str(PlanError(faults[:1])).startswith("1 fault in the plan.")
