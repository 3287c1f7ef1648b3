"""The language of a plan's pages, and its own words for them."""

from __future__ import annotations

import pytest

from easyread.languages import ENGLISH
from tests.conftest import SETTINGS, MakePlan

PAGE = {"docs/index.md": "# Home\n\nText.\n"}


def told(plan: MakePlan, settings: str, own: str | None = None) -> list[str]:
    """Every fault of a plan with settings added, and a file of words if there is one."""
    files: dict[str, str | bytes] = {**PAGE, "easyread.yml": SETTINGS + settings}
    if own is not None:
        files["words/pages.ftl"] = own
    return [str(fault) for fault in plan(files).faults()]


def test_english_at_first(plan: MakePlan) -> None:
    """A plan that names no language speaks English."""
    assert plan(PAGE).read().language.tag == "en-GB"


@pytest.mark.parametrize("tag", ["cy", "cy-GB", "en", "en-US"])
def test_shipped(plan: MakePlan, tag: str) -> None:
    """A plan speaks the language that it names, whatever the region."""
    folder = plan({**PAGE, "easyread.yml": f"{SETTINGS}language: {tag}\n"})
    assert folder.faults() == []
    assert folder.read().language.tag == tag


@pytest.mark.parametrize("tag", ["fr", "xx", "zz-Latn"])
def test_no_words(plan: MakePlan, tag: str) -> None:
    """A language without words is told where it is named, with the languages that there are."""
    (fault,) = told(plan, f"language: {tag}\n")
    assert fault == (
        f"easyread.yml:4:11: easyread has no words for pages in the language '{tag}'\n"
        "    It has them in cy and en. For another language, name a file of words in 'language_file'."
    )
    assert plan({**PAGE, "easyread.yml": f"{SETTINGS}language: {tag}\n"}).read().language is ENGLISH


def test_own_words(plan: MakePlan) -> None:
    """A plan's own file changes single words."""
    own = "# Our name for it.\nheading-help = Who can help\n"
    files = {
        **PAGE,
        "easyread.yml": SETTINGS + "language_file: words/pages.ftl\n",
        "words/pages.ftl": own,
    }
    assert plan(files).read().language.say("heading-help") == "Who can help"


def test_own_words_wrong(plan: MakePlan) -> None:
    """What is wrong in the file is told with its line in that file."""
    own = "heading-help = Who can help\nheading-hlep = Help\nnumbers-count = { $cout }\n"
    found = told(plan, "language_file: words/pages.ftl\n", own)
    assert found == [
        "words/pages.ftl:2:1: no page has a message 'heading-hlep'\n"
        "    Take it out, or write its name right.",
        "words/pages.ftl:3:1: '$cout' cannot stand in the message 'numbers-count'\n"
        "    What can stand there: $count.",
    ]


def test_a_language_brought_along(plan: MakePlan) -> None:
    """A language that easyread does not have must come with all messages."""
    (fault,) = told(plan, "language: fr\nlanguage_file: words/pages.ftl\n", "heading-help = Aide\n")
    assert fault.startswith("words/pages.ftl:2:1: ")
    assert f"{len(ENGLISH.messages) - 1} of the messages of the pages are missing" in fault
    assert "    Add: language-note, month-1, " in fault


def test_no_file(plan: MakePlan) -> None:
    """A file that is not there, or is no text, is told by its name."""
    (fault,) = told(plan, "language_file: words/pages.ftl\n")
    assert fault.startswith("words/pages.ftl:1:1: the file cannot be read")
    files = {**PAGE, "easyread.yml": SETTINGS + "language_file: a.ftl\n", "a.ftl": b"a = \xff"}
    assert str(plan(files).faults()[0]).startswith("a.ftl:1:5: this is not UTF-8 text")
