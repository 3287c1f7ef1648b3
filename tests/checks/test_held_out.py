"""How often the rules are right about sentences that were written without knowing them."""

from __future__ import annotations

import pytest

from benchmarks.checks import Counts, measure
from easyread.checks import Level
from easyread.checks.rules import RULES

PRECISION = 0.9
"""The least share of a fault's findings that are right."""


@pytest.fixture(scope="module")
def counts() -> Counts:
    """What each rule found in all sentences."""
    return measure()["all"]


def test_faults_are_right(counts: Counts) -> None:
    """At least 9 of 10 findings of each rule of level fault are right."""
    labelled = [rule for rule in RULES if rule.id in counts and rule.level is Level.FAULT]
    precise = {rule.id: counts[rule.id][0] / sum(counts[rule.id][:2]) for rule in labelled}
    assert min(precise.values()) >= PRECISION, precise
    assert len(precise) >= 9


def test_faults_are_found(counts: Counts) -> None:
    """Each rule of level fault finds at least 8 of 10 of what is there."""
    labelled = [rule for rule in RULES if rule.id in counts and rule.level is Level.FAULT]
    found = {rule.id: counts[rule.id][0] / (counts[rule.id][0] + counts[rule.id][2]) for rule in labelled}
    assert min(found.values()) >= 0.8, found
