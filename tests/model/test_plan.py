"""The plan as a whole."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from easyread.model import Plan, Settings
from tests.conftest import MakePlan

FILES = {
    "docs/index.md": "# Home\n\nText.\n",
    "docs/b.md": (
        "---\ntitle: B\nactions:\n  - id: b-1\n    text: We act.\n---\n"
        "## Over others\n\n### One\n\nText.\n\n/// easy-read\nIdea.\n///\n\n### Two\n\nText.\n"
    ),
    "docs/a.md": (
        "---\ntitle: A\nactions:\n  - id: a-1\n    text: We act.\n"
        "  - id: a-2\n    text: We act.\n    easy: We act.\n---\n"
        "## Three\n\n/// easy-read\nIdea.\n///\n"
    ),
}


@pytest.fixture
def small_plan(plan: MakePlan) -> Plan:
    """A plan of three pages."""
    reading = plan(FILES).read()
    assert reading.plan is not None
    assert not reading.faults
    return reading.plan


def test_pages(small_plan: Plan) -> None:
    """Pages are sorted by their paths and found by them."""
    assert [page.path for page in small_plan.pages] == ["a.md", "b.md", "index.md"]
    assert small_plan.by_path["b.md"].title == "B"


def test_actions(small_plan: Plan) -> None:
    """Actions come in the order of pages, and each knows its page."""
    assert [(page.path, action.id) for page, action in small_plan.actions()] == [
        ("a.md", "a-1"),
        ("a.md", "a-2"),
        ("b.md", "b-1"),
    ]
    assert {key: promise.page.path for key, promise in small_plan.promises.items()} == {
        "a-1": "a.md",
        "a-2": "a.md",
        "b-1": "b.md",
    }


def test_coverage(small_plan: Plan) -> None:
    """The plan counts how many of its sections have easy text, not headings that only stand over others."""
    assert str(small_plan.coverage) == "easy text: 2 of 4 sections"


def test_without_easy_text(small_plan: Plan) -> None:
    """The places without easy text are those of all pages."""
    assert [str(place) for place in small_plan.without_easy_text()] == [
        "docs/a.md:4:5",
        "docs/b.md:4:5",
        "docs/b.md:17:1",
        "docs/index.md:1:1",
    ]


@pytest.mark.parametrize("language", ["en", "en-GB", "de-Latn-DE", "cy"])
def test_language(language: str) -> None:
    """A language is written as HTML writes it."""
    assert Settings(name="A", organisation="B", language=language).language == language


@pytest.mark.parametrize("language", ["", "e", "English", "en_GB", 'en" onload="x', "en-", "en\n"])
def test_no_language(language: str) -> None:
    """What HTML would not take for a language is refused."""
    with pytest.raises(ValidationError, match="is not a language as HTML writes it"):
        Settings(name="A", organisation="B", language=language)


@pytest.mark.parametrize("written", ["2018-12-31", "31 December 2018", "31st Dec 2018"])
def test_as_of(written: str) -> None:
    """The day that a plan speaks of can be written in any form of a day."""
    read = Settings.model_validate({"name": "A", "organisation": "B", "as_of": written})
    assert read.as_of == date(2018, 12, 31)
