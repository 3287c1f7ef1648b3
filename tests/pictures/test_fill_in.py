"""Publishing what easyread suggests."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.pictures import FilledIn, Suggester, fill_in, open_sets
from easyread.publication import Publication, prepare_publication
from tests.conftest import SETTINGS, MakePlan

PAGE = """\
---
title: Homes
statements:
  - {text: I see a dentist., easy: I see a dentist.}
  - {text: No easy words.}
actions:
  - {id: a, text: Run buses., easy: We will run a bus.}
  - {id: b, text: Run trains., easy: We will run a train., picture: house}
---

## One

/// easy-read
Your doctor helps.
:key: A job.
This is all.
///
"""
FILLED = ["dentist", "bus", "house", "doctor", "key", None]


@pytest.fixture
def filled(plan: MakePlan, tmp_path: Path) -> FilledIn:
    """The page above with what easyread suggests."""
    reading = plan({"docs/homes.md": PAGE}).read()
    assert reading.plan
    return fill_in(reading.plan, Suggester(open_sets(reading.plan, tmp_path, tmp_path)))


def publication(plan: MakePlan, settings: str = "") -> Publication:
    made = plan({"docs/homes.md": PAGE, "easyread.yml": SETTINGS + settings})
    return prepare_publication(made.folder / "easyread.yml", made.folder / "docs", ["homes.md"], made.folder)


def pictures(published: Publication | FilledIn) -> list[str | None]:
    return [idea.picture for page in published.plan.pages for idea in page.ideas()]


def test_fill_in(filled: FilledIn) -> None:
    """Ideas without a picture get the best suggestion, if there is any; an author's choice always stays."""
    assert pictures(filled) == FILLED


def test_marked(filled: FilledIn) -> None:
    """The ideas whose picture nobody chose are known, with their places."""
    assert [(str(idea.place), idea.picture) for idea in filled.ideas] == [
        ("docs/homes.md:4:36", "dentist"),
        ("docs/homes.md:7:37", "bus"),
        ("docs/homes.md:14:1", "doctor"),
    ]


def test_never_without_leave(plan: MakePlan) -> None:
    """Suggestions never publish themselves: without the setting, an idea without a picture stays without."""
    made = publication(plan)
    assert pictures(made) == [None, None, "house", None, "key", None]
    assert made.suggested == ()
    assert made.pictures.keys() & {"dentist", "bus", "doctor"} == set()


def test_with_leave(plan: MakePlan) -> None:
    """With the setting they are published, counted and marked."""
    made = publication(plan, "suggest: publish\n")
    assert pictures(made) == FILLED
    assert {"dentist", "bus", "doctor"} <= made.pictures.keys()
    assert len(made.suggested) == 3
    assert str(made.picture_count) == "pictures: 5 of 6 ideas (OpenMoji 100 %)"
