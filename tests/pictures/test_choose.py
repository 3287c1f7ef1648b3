"""Which picture stands beside each idea."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.cache import ContentCache
from easyread.model import Fault, Place
from easyread.pictures import ChosenPictures, choose_pictures, open_sets
from tests.conftest import SETTINGS, PlanFolder
from tests.pictures.conftest import INDEX, SVG

Chosen = Callable[..., ChosenPictures]

PAGE = """\
---
title: Homes
picture: house
statements:
  - {text: I choose., easy: I choose., picture: choice}
actions:
  - {id: a, text: Write., easy: We write., picture: write}
---

## One

/// easy-read
:key: A key.
No picture.
///
"""


@pytest.fixture
def chosen(plan: Callable[..., PlanFolder], tmp_path: Path, cache: ContentCache) -> Chosen:
    """Chooses the pictures of a plan."""

    def choose(files: dict[str, str | bytes], always: tuple[str, ...] = ()) -> ChosenPictures:
        reading = plan(files).read()
        assert reading.plan
        assert not reading.faults
        return choose_pictures(reading.plan, open_sets(reading.plan, tmp_path, tmp_path), cache, always)

    return choose


def idea(line: str) -> str:
    return f"# Hello\n\nWords.\n\n/// easy-read\n{line}\n///\n"


def test_all_that_are_named(chosen: Chosen) -> None:
    """Pictures of pages, statements, actions, ideas and the notice are in use, and no others."""
    notice = "notice: {text: A draft., easy: Not ready., picture: important}\n"
    pictures = chosen({"docs/homes.md": PAGE, "easyread.yml": SETTINGS + notice})
    assert not pictures.faults
    assert list(pictures.by_name) == ["choice", "house", "important", "key", "write"]
    assert pictures.by_name["key"].files["key.svg"].startswith(b"<svg")


def test_always(chosen: Chosen) -> None:
    """Pictures that the pages need themselves are in use; one that no set has is left out without a fault."""
    pictures = chosen({"docs/index.md": idea("Words.")}, ("done", "no-such-picture"))
    assert list(pictures.by_name) == ["done"]
    assert not pictures.faults


def test_authors_choice(chosen: Chosen) -> None:
    """The plan's own picture stands where its author named it, even where easyread has one of that name."""
    index = INDEX + "  house: {file: our.svg, title: Our house, decorative: true}\n"
    pictures = chosen(
        {"docs/index.md": idea(":house: Words."), "images/pictures.yml": index, "images/our.svg": SVG}
    )
    assert pictures.by_name["house"].files == {"house.svg": SVG.encode()}


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("hous", "Did you mean 'house', 'housing' or 'shoes'?"),
        ("hospitals", "Did you mean 'hospital', 'hospital-passport' or 'leaving-hospital'?"),
        ("gp", "Did you mean 'doctor'?"),
        ("xy-zzy", 'Take the name out, or look for another: easyread pictures find "xy zzy"'),
    ],
)
def test_unknown_name(chosen: Chosen, name: str, mend: str) -> None:
    """A name that no set has is a fault at its idea, with the nearest names."""
    assert chosen({"docs/index.md": idea(f":{name}: Words.")}).faults == (
        Fault(Place("docs/index.md", 6, 1), f"there is no picture '{name}'", mend),
    )


@pytest.mark.parametrize(
    ("right", "wrong", "place"),
    [
        ("picture: house", "picture: hoose", "3:10"),
        ("picture: choice", "picture: choise", "5:49"),
        ("picture: write", "picture: wryte", "7:53"),
        (":key:", ":kye:", "13:1"),
    ],
)
def test_place_of_unknown_name(chosen: Chosen, right: str, wrong: str, place: str) -> None:
    """An unknown name is reported where it was written, be it in front matter or in easy text."""
    (fault,) = chosen({"docs/homes.md": PAGE.replace(right, wrong)}).faults
    assert str(fault.place) == f"docs/homes.md:{place}"


def test_unknown_name_in_notice(chosen: Chosen) -> None:
    """An unknown name in the notice is reported in the settings."""
    notice = "notice:\n  text: A draft.\n  easy: Not ready.\n  picture: importent\n"
    (fault,) = chosen({"docs/index.md": idea("Words."), "easyread.yml": SETTINGS + notice}).faults
    assert (str(fault.place), fault.mend) == (
        "easyread.yml:7:12",
        "Did you mean 'important', 'protest' or 'parents'?",
    )


def test_every_unknown_name(chosen: Chosen) -> None:
    """An unknown name is reported at each place where it stands."""
    faults = chosen({"docs/a.md": idea(":xyzzy: Words.\n:xyzzy: More.")}).faults
    assert [str(fault.place) for fault in faults] == ["docs/a.md:6:1", "docs/a.md:7:1"]


def test_refused_once(chosen: Chosen) -> None:
    """A picture that must not be published is reported once, at its place in the index."""
    index = INDEX + "  bad-one: {file: bad.svg, title: Bad, decorative: true}\n"
    bad = SVG.replace("<path", "<script/><path")
    (fault,) = chosen(
        {
            "docs/index.md": idea(":bad-one: Words.\n:bad-one: More."),
            "images/pictures.yml": index,
            "images/bad.svg": bad,
        }
    ).faults
    assert str(fault.place) == "images/pictures.yml:7:19"
    assert "<script>" in fault.message


def test_broken_index_alone(chosen: Chosen) -> None:
    """With a broken index only that is reported, not each name which it would have had."""
    files = {
        "docs/index.md": idea(":boat: Words."),
        "images/pictures.yml": INDEX + "  boat: {file: boat.svg}\n",
    }
    assert [fault.place.file for fault in chosen(files).faults] == ["images/pictures.yml"]
