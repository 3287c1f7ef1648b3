"""The guide and the README say what is true of the software."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from easyread.checks.page_rules import PAGE_RULES
from easyread.checks.rules import RULES
from easyread.model import (
    AccessibilityStatement,
    Action,
    Checking,
    Feedback,
    FrontMatter,
    Kind,
    KnownWord,
    Problem,
    Reply,
    Settings,
    SharedAnswer,
    SiteTest,
    Status,
    Word,
)
from easyread.model.feedback import WORKED_OUT
from easyread.pictures.folder_set import PictureEntry, PictureIndex, drawn_folder
from easyread.source import read_file
from tests.conftest import ROOT, SETTINGS, PlanFolder

GUIDE = (ROOT / "GUIDE.md").read_text(encoding="utf-8")


def code(language: str) -> list[str]:
    """Every block of code of a language in the guide."""
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.S | re.M)


def table_keys(heading: str) -> set[str]:
    """The keys that the tables below a heading explain."""
    prose = re.sub(r"^```.*?^```$", "", GUIDE, flags=re.S | re.M)
    part = prose.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]*) \|", part, re.M)
    return {key for row in rows for key in re.findall(r"`([a-z_]+)`", row)}


def test_page_of_the_guide(plan: Callable[..., PlanFolder]) -> None:
    """The page that the guide shows can be built as it stands there."""
    assert plan({"docs/homes.md": code("markdown")[0]}).faults() == []


def test_actions_of_the_guide(plan: Callable[..., PlanFolder]) -> None:
    """The statements and promises that the guide shows can be built as they stand there."""
    data = next(block for block in code("yaml") if block.startswith("statements:"))
    assert plan({"docs/homes.md": f"---\ntitle: My home\n{data}---\n"}).faults() == []


def test_picture_index_of_the_guide(plan: Callable[..., PlanFolder]) -> None:
    """The index of pictures that the guide shows can be read as it stands there."""
    data = next(block for block in code("yaml") if block.startswith("set:"))
    folder = plan({"images/pictures.yml": data}).folder
    index, _, faults = read_file(PictureIndex, folder / "images" / "pictures.yml", "pictures.yml")
    assert (list(index.pictures) if index else None, faults) == (["town-hall"], [])


def test_words_of_the_guide(plan: Callable[..., PlanFolder]) -> None:
    """The words that the guide shows can be read as they stand there."""
    data = next(block for block in code("yaml") if block.startswith("words:"))
    reading = plan({"docs/homes.md": "# Homes\n", "docs/words.yml": data}).read()
    assert reading.faults == ()
    assert reading.plan
    assert reading.plan.words.sayings == {"LeDeR": "leader", "LEDER": "leader"}


def test_feedback_of_the_guide(plan: Callable[..., PlanFolder]) -> None:
    """The log of feedback that the guide shows can be read as it stands there."""
    data = next(block for block in code("yaml") if block.startswith("feedback:"))
    page = "---\ntitle: H\nactions: [{id: homes-20, text: A.}]\n---\n"
    reading = plan({"docs/homes.md": page, "docs/feedback.yml": data}).read()
    assert reading.faults == ()
    assert reading.plan
    assert [said.reply for said in reading.plan.said.values()] == [Reply.WILL_DO, Reply.CANNOT]


def test_ways_to_tell_of_the_guide(plan: Callable[..., PlanFolder]) -> None:
    """The ways to tell that the guide shows can be set as they stand there."""
    data = next(block for block in code("yaml") if block.startswith("tell_us:"))
    files = {"easyread.yml": SETTINGS + data, "docs/take-part.md": "# Take part\n"}
    assert plan(files).faults() == []


def test_statement_of_the_guide(plan: Callable[..., PlanFolder]) -> None:
    """The accessibility statement that the guide shows can be set as it stands there."""
    data = next(block for block in code("yaml") if block.startswith("accessibility:"))
    assert plan({"easyread.yml": SETTINGS + data, "docs/index.md": "# A\n"}).faults() == []


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        ("A page", set(FrontMatter.model_fields)),
        ("Promises and 'I' statements", {field.alias or key for key, field in Action.model_fields.items()}),
        ("Settings", set(Settings.model_fields)),
        ("Pictures", set(PictureEntry.model_fields)),
        ("Hard words", set(Word.model_fields)),
        ("Checking easy read", set(Checking.model_fields) | set(KnownWord.model_fields)),
        ("You said, we did", set(Feedback.model_fields) | set(SharedAnswer.model_fields)),
        (
            "Accessibility statement",
            set(AccessibilityStatement.model_fields) | set(Problem.model_fields) | set(SiteTest.model_fields),
        ),
    ],
)
def test_every_key_is_explained(heading: str, keys: set[str]) -> None:
    """The guide explains every key that an author can write."""
    assert keys <= table_keys(heading)


def test_every_status_is_named() -> None:
    """The guide names every status that an author can write."""
    written = [*(set(Status) - {Status.NO_NEWS}), *(set(Reply) - set(WORKED_OUT)), *Kind]
    assert [word for word in written if f"`{word}`" not in GUIDE] == []


def test_every_rule_is_listed() -> None:
    """The guide lists every rule of easy read with what it asks for, its level, and what breaks it."""
    for rule in RULES:
        assert f"| `{rule.id}` | {rule.name} | {rule.level} | {rule.bad[0]} |" in GUIDE
    for page_rule in PAGE_RULES:
        assert f"| `{page_rule.id}` | {page_rule.name} | {page_rule.level} | |" in GUIDE
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"against {len(RULES) + len(PAGE_RULES)} rules of easy read" in text


def test_numbers_of_pictures() -> None:
    """The changelog counts the pictures rightly."""
    drawn = len(list(drawn_folder().glob("*.svg")))
    concepts = (ROOT / "easyread/pictures/concepts.yml").read_text(encoding="utf-8").count("\n    openmoji:")
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"{drawn} drawn for easyread, and {concepts} concepts" in text
