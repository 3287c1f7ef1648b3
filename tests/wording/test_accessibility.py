"""What an accessibility statement says."""

from __future__ import annotations

import pytest

from easyread.model import Compliance, Enforcer, Problem, Why
from easyread.wording import COMPLIANCE_WORDS, HELP, REASON_WORDS, criteria_in_words


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ([], ""),
        (["2.1.1"], "2.1.1 Keyboard"),
        (["2.1.1", "1.4.10"], "2.1.1 Keyboard and 1.4.10 Reflow"),
        (["2.1.1", "1.4.10", "2.4.2"], "2.1.1 Keyboard, 1.4.10 Reflow and 2.4.2 Page Titled"),
    ],
)
def test_criteria(numbers: list[str], words: str) -> None:
    """Success criteria are told with their numbers and names."""
    problem = Problem.model_validate({"text": "A.", "reason": "burden", "wcag": numbers})
    assert criteria_in_words(problem) == words


def test_everything_has_words() -> None:
    """Every status, every reason and every enforcer has its words, and no two of a kind the same."""
    for kind, words in ((Compliance, COMPLIANCE_WORDS), (Why, REASON_WORDS), (Enforcer, HELP)):
        assert set(words) == set(kind)
        assert len(set(words.values())) == len(words)
