"""What authors may write, as JSON Schema."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from easyread.source import SCHEMAS, schema
from tests.conftest import ROOT

DOCS = ROOT / "docs"


def read(text: str) -> Any:
    """YAML as an editor reads it: dates are words."""

    class Loader(yaml.SafeLoader):
        """A loader that leaves dates as they are written."""

    Loader.yaml_implicit_resolvers = {
        sign: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(text, Loader)


def front_matter(file: Path) -> str:
    return file.read_text(encoding="utf-8").split("\n---\n")[0].removeprefix("---\n")


FILES = [
    *(("front-matter", front_matter(file)) for file in sorted(DOCS.rglob("*.md"))),
    ("settings", (ROOT / "easyread.yml").read_text(encoding="utf-8")),
    ("words", (DOCS / "words.yml").read_text(encoding="utf-8")),
    ("feedback", (DOCS / "feedback.yml").read_text(encoding="utf-8")),
    ("reviews", "reviews: {a: {by: A group, when: 2018-05-03, kind: group, easy: a, standard: b}}"),
]


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas(name: str) -> None:
    """Each schema is one, by the draft of JSON Schema that it names."""
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize(("name", "text"), FILES)
def test_example(name: str, text: str) -> None:
    """An editor finds no fault with the example plan."""
    errors = [error.message for error in Draft202012Validator(schema(name)).iter_errors(read(text))]
    assert errors == []


ACTION = "actions: [{id: a-1, text: A., "


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("front-matter", "titel: A"),
        ("front-matter", "actions: [{id: A 1, text: A.}]"),
        ("front-matter", "actions: [{text: A.}]"),
        ("front-matter", ACTION + "status: finished}]"),
        ("front-matter", ACTION + "status: no-news}]"),
        ("feedback", "feedback: [{id: a, said: A., kind: thank}]"),
        ("feedback", "answers: [{to: a, date: 2018, status: thanks, text: A.}]"),
        ("feedback", "answers: [{date: 2018, status: heard, text: A.}]"),
        ("settings", "name: A"),
        ("settings", "{name: A, organisation: B, speech: perhaps}"),
        ("words", "words: {rent: {eazy: A.}}"),
    ],
)
def test_faults(name: str, text: str) -> None:
    """An editor finds what a build would find in one file alone."""
    assert list(Draft202012Validator(schema(name)).iter_errors(read(text)))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("front-matter", ACTION + "status: amber, due: 2019, lead: One, from: 2018-05-03}]"),
        ("front-matter", ACTION + "lead: [One, Two], statements: 1}]".replace(", statements: 1", "")),
        ("feedback", "feedback: [{id: a, said: 12, kind: thanks, people: 3, when: 2018}]"),
        ("settings", "{name: 2030, organisation: B, as_of: 2018-12-31}"),
    ],
)
def test_right(name: str, text: str) -> None:
    """Colours, years, days and single names, which easyread reads, are no faults to an editor."""
    assert list(Draft202012Validator(schema(name)).iter_errors(read(text))) == []
