"""How a plan uses its pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.pictures import (
    PictureCount,
    PictureReport,
    Suggester,
    count_pictures,
    open_sets,
    report_pictures,
)
from easyread.pictures.report import Uses, repeats
from tests.conftest import MakePlan
from tests.pictures.conftest import INDEX, SVG

IDEAS = """\
:dentist: You see a dentist.
:dentist: The dentist is near.
:bus: A dentist will see you.
:bus: You take a bus.
:bus: A dentist takes the bus.
:key: It is here.
:tooth: A tooth.
:hall: We meet in the hall.
:hall-2: The bus is red.
A job without a picture.
"""
ENTRIES = (
    "  hall: {file: a.svg, title: A hall, alt: The hall}\n"
    "  hall-2: {file: a.svg, title: A hall, alt: A blue door}\n"
)


@pytest.fixture
def report(plan: MakePlan, tmp_path: Path) -> PictureReport:
    """The report on the ideas above."""
    page = f"# Hello\n\nWords.\n\n/// easy-read\n{IDEAS}///\n"
    files = {"docs/a.md": page, "images/pictures.yml": INDEX + ENTRIES, "images/a.svg": SVG}
    reading = plan(files).read()
    assert reading.plan
    sets = open_sets(reading.plan, tmp_path, tmp_path)
    assert count_pictures(reading.plan, sets) == report_pictures(reading.plan, sets, Suggester(sets)).count
    return report_pictures(reading.plan, sets, Suggester(sets))


def lines(uses: Uses) -> dict[str, list[int]]:
    return {name: [idea.place.line for idea in ideas] for name, ideas in uses.items()}


def test_count(report: PictureReport) -> None:
    """It counts the ideas with a picture, and the share of each set."""
    assert str(report.count) == "pictures: 9 of 10 ideas (OpenMoji 78 %, Our pictures 22 %)"
    assert str(PictureCount(0, {})) == "pictures: 0 of 0 ideas"


def test_different_pictures(report: PictureReport) -> None:
    """A concept that is shown by several pictures is told, the usual one first."""
    assert {concept: lines(uses) for concept, uses in report.different_pictures.items()} == {
        "dentist": {"dentist": [6, 7], "bus": [8]},
        "bus": {"bus": [9, 10], "hall-2": [14]},
    }


def test_different_concepts(report: PictureReport) -> None:
    """A picture that shows several concepts is told, be it by one name or by two."""
    assert {name: lines(uses) for name, uses in report.different_concepts.items()} == {
        "bus": {"bus": [9, 10], "dentist": [8]},
        "tooth": {"dentist": [6, 7], "tooth": [12]},
    }


def test_repeated_alternative_text(report: PictureReport) -> None:
    """A picture that is described in words which stand beside it is told: a screen reader says them twice."""
    assert [(idea.place.line, picture.name) for idea, picture in report.repeated_alt] == [(13, "hall")]


@pytest.mark.parametrize(
    ("alt", "words", "same"),
    [
        ("A house", "Your houses.", True),
        ("The dentist", "We help dentists.", True),
        ("A red house", "Your house.", False),
        ("", "Your house.", False),
        ("!", "Your house.", False),
    ],
)
def test_repeats(alt: str, words: str, same: bool) -> None:
    """Alternative text repeats the words beside it when it says nothing that they do not say."""
    assert repeats(alt, words) is same
