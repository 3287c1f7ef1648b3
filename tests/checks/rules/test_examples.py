"""The examples of each rule: what it finds, and what it leaves alone."""

from __future__ import annotations

import pytest

from easyread.checks.easy_text import EasyText, TextKind
from easyread.checks.finding import Hit
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.rules import RULES
from easyread.checks.sentence import sentences_of
from easyread.model import Place, Text


def hits(rule: Rule, written: str) -> list[Hit]:
    """What a rule finds in a text."""
    owner = EasyText(Text.parse(written), Place("a.md"), TextKind.IDEA)
    return [hit for sentence in sentences_of(owner) for hit in rule.find(sentence, Knowledge())]


@pytest.mark.parametrize(
    ("rule", "written"),
    [pytest.param(rule, written, id=f"{rule.id}: {written}") for rule in RULES for written in rule.good],
)
def test_good(rule: Rule, written: str) -> None:
    """A rule leaves its good examples alone."""
    assert hits(rule, written) == []


@pytest.mark.parametrize(
    ("rule", "written"),
    [pytest.param(rule, written, id=f"{rule.id}: {written}") for rule in RULES for written in rule.bad],
)
def test_bad(rule: Rule, written: str) -> None:
    """A rule finds each of its bad examples, says what is wrong there, and how to mend it."""
    found = hits(rule, written)
    assert found
    for hit in found:
        assert 0 <= hit.start < hit.end
        assert hit.message
        assert hit.message[-1] != "."
        assert hit.mend or hit.replacement


def test_names() -> None:
    """Every rule has an id of its own, a source, and good and bad examples."""
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.source and rule.good and rule.bad for rule in RULES)
