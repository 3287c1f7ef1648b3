"""Pages and their sections."""

from __future__ import annotations

import pytest

from easyread.model import Idea, Page, Place, Section, Text
from tests.conftest import MakePlan

PAGE = """\
---
title: Homes
picture: house
statements:
  - text: I choose my home.
    picture: choice
  - text: I feel safe.
    easy: I feel safe.
actions:
  - id: home-1
    text: We build homes.
---

Words before the first heading.

## One

Text.

## Two

/// easy-read
:tree: Ideas.
Without a picture.
///
"""


@pytest.fixture
def page(plan: MakePlan) -> Page:
    """A page that has something of everything."""
    reading = plan({"docs/homes.md": PAGE}).read()
    assert reading.plan is not None
    return reading.plan.by_path["homes.md"]


def test_without_easy_text(page: Page) -> None:
    """Whatever nobody has put into easy words yet is named with its place: statements, actions, sections."""
    assert [str(place) for place in page.without_easy_text()] == [
        "docs/homes.md:5:5",
        "docs/homes.md:10:5",
        "docs/homes.md:14:1",
        "docs/homes.md:16:1",
    ]


def test_picture_names(page: Page) -> None:
    """Every picture that its author chose is known with its place."""
    assert [(name, str(place)) for name, place in page.picture_names()] == [
        ("house", "docs/homes.md:3:10"),
        ("choice", "docs/homes.md:6:14"),
        ("tree", "docs/homes.md:23:1"),
    ]


def test_line_of_a_section(page: Page) -> None:
    """The line of a section's heading in the standard text is known."""
    lines = page.markdown.split("\n")
    assert [lines[page.line_of(section)] for section in page.sections if section.id] == [
        "## One {: #one }",
        "## Two {: #two }",
    ]


@pytest.mark.parametrize(
    ("content", "has_easy_text"),
    [
        ("# A\n\nText.\n", False),
        ("# A\n\n/// easy-read\nHello.\n///\n", True),
        ("---\ntitle: A\nstatements:\n  - text: I choose.\n---\n", False),
        ("---\ntitle: A\nstatements:\n  - {text: I choose., easy: I choose.}\n---\n", True),
        ("---\ntitle: A\nactions:\n  - {id: a, text: We act., easy: We act.}\n---\n", True),
        ("---\ntitle: A\neasy_title: B\n---\n", False),
    ],
)
def test_has_easy_text(plan: MakePlan, content: str, has_easy_text: bool) -> None:
    """A page has easy text if any idea, statement or action of it has; a title alone is none."""
    reading = plan({"docs/a.md": content}).read()
    assert reading.plan is not None
    assert reading.plan.pages[0].has_easy_text is has_easy_text


@pytest.mark.parametrize(
    ("front", "easy_title"), [("title: Homes\neasy_title: My home\n", "My home"), ("title: Homes\n", "Homes")]
)
def test_easy_title(plan: MakePlan, front: str, easy_title: str) -> None:
    """An easy page without a title of its own has that of the standard page."""
    reading = plan({"docs/a.md": f"---\n{front}---\n"}).read()
    assert reading.plan is not None
    assert reading.plan.pages[0].easy_title == easy_title


@pytest.mark.parametrize(
    ("has_text", "ideas", "needs", "counts"),
    [(True, 0, True, True), (True, 1, False, True), (False, 1, False, True), (False, 0, False, False)],
)
def test_what_counts(has_text: bool, ideas: int, needs: bool, counts: bool) -> None:
    """A section that says something needs easy text; a heading over other headings does not count."""
    idea = Idea(Text.parse("Hello."), None, Place("a.md"))
    section = Section("a", "A", 2, Place("a.md"), has_text, ideas=(idea,) * ideas)
    assert (section.needs_easy_text, section.counts) == (needs, counts)
