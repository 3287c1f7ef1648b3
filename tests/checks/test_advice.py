"""What would make a plan's promises better."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from easyread.checks import advice
from easyread.cli import main
from easyread.model import Fault
from tests.conftest import MakePlan

WHOLE = (
    "text: Both councils publish a housing plan., lead: Lead, due: June 2019, "
    "done_when: {text: It is on the website.}"
)


def found(plan: MakePlan, actions: str, statements: str = "") -> list[Fault]:
    reading = plan({"docs/a.md": f"---\ntitle: A\nactions:\n{actions}{statements}---\n"}).read()
    assert reading.faults == ()
    assert reading.plan
    return advice(reading.plan)


def test_whole(plan: MakePlan) -> None:
    """A promise with all that is needed to hold somebody to it gets no advice."""
    assert found(plan, f"  - {{id: a, {WHOLE}}}\n") == []


LACKING = {
    "lead": (WHOLE.replace("lead: Lead, ", ""), "nobody leads the action 'a'", "Add 'lead:'"),
    "due": (WHOLE.replace("due: June 2019, ", ""), "the action 'a' has no date", "Add 'due:'"),
    "end": (
        WHOLE.replace(", done_when: {text: It is on the website.}", ""),
        "nobody can tell when the action 'a' is done",
        "Add 'done_when:'",
    ),
    "words": (
        WHOLE.replace("Both councils publish a housing plan.", "Improve housing."),
        "the action 'a' is too short to say what will change",
        "who will do what",
    ),
    "calendar": (
        WHOLE.replace("2019", "2018") + ", status: on-track",
        "the date of the action 'a' has passed: it is shown as late instead of on-track",
        "Write its status",
    ),
    "silence": (
        WHOLE.replace("2019", "2018"),
        "the date of the action 'a' has passed: it is shown as no-news instead of planned",
        "Add what happened",
    ),
}


@pytest.mark.parametrize(("action", "message", "mend"), LACKING.values(), ids=LACKING)
def test_lacking(plan: MakePlan, action: str, message: str, mend: str) -> None:
    """What a promise lacks is said at its place, with what to write."""
    (one,) = found(plan, f"  - {{id: a, {action}}}\n")
    assert (one.message, one.place.file, one.place.line) == (message, "docs/a.md", 4)
    assert mend in one.mend


def test_measure_instead(plan: MakePlan) -> None:
    """A measure that it should move is a way to tell that a promise is kept."""
    action = LACKING["end"][0] + ", measures: [m]"
    measure = (
        "measures:\n  - {id: m, text: M., unit: percent, better: up, values: [{period: 2018, value: 5}]}\n"
    )
    assert found(plan, f"  - {{id: a, {action}}}\n", measure) == []


def test_statement(plan: MakePlan) -> None:
    """An 'I' statement that no promise serves is listed for its author."""
    statements = "statements:\n  - {text: I am safe., actions: [a]}\n  - {text: I am well.}\n"
    (one,) = found(plan, f"  - {{id: a, {WHOLE}}}\n", statements)
    assert one.message == "no action serves the statement 'I am well.'"
    assert one.place.line == 7


def test_command(plan: MakePlan, monkeypatch: pytest.MonkeyPatch) -> None:
    """`easyread advice` lists it all, and is content whatever it finds."""
    made = plan({"docs/a.md": f"---\ntitle: A\nactions:\n  - {{id: a, {LACKING['lead'][0]}}}\n---\n"})
    monkeypatch.chdir(made.folder)
    done = CliRunner().invoke(main, ["advice"])
    assert done.exit_code == 0
    assert done.output.startswith(
        "docs/a.md:4:10: nobody leads the action 'a'\n    Add 'lead:' with a role.\n"
    )
    assert done.output.endswith("1 pieces of advice. None of them stops a build.\n")
