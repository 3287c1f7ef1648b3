"""The accessibility statement."""

from __future__ import annotations

import re
from datetime import date

import pytest
from pydantic import ValidationError

from easyread.model import CRITERIA, AccessibilityStatement, Problem

STATEMENT = {"status": "fully", "prepared": "2027-03-01"}


def test_criteria() -> None:
    """WCAG 2.2 has 55 success criteria at levels A and AA, in the order of their numbers."""
    assert len(CRITERIA) == 55
    numbers = [tuple(map(int, number.split("."))) for number in CRITERIA]
    assert numbers == sorted(set(numbers))
    assert all(re.fullmatch(r"[1-4]\.[1-5]\.\d{1,2}", number) for number in CRITERIA)


@pytest.mark.parametrize("number", ["1.4.6", "2.4.13", "4.1.1", "1.4", "9.9.9"])
def test_no_criterion(number: str) -> None:
    """A criterion of level AAA, one that is gone, and what is none at all are no success criteria to name."""
    problem = {"text": "A.", "reason": "not-compliant", "wcag": number}
    with pytest.raises(ValidationError, match="is not a success criterion of WCAG"):
        Problem.model_validate(problem)


@pytest.mark.parametrize("days", ["0", "61", "-3"])
def test_no_time_to_answer(days: str) -> None:
    """Nobody can promise an answer within no days, or within months."""
    with pytest.raises(ValidationError, match="no time in which to answer"):
        AccessibilityStatement.model_validate(STATEMENT | {"answer_within": days})


def test_old() -> None:
    """A statement is old once it was not gone through for more than a year, however old it is itself."""
    written = AccessibilityStatement.model_validate(STATEMENT)
    assert not written.is_old(date(2028, 3, 1))
    assert written.is_old(date(2028, 3, 2))
    again = AccessibilityStatement.model_validate(STATEMENT | {"reviewed": "2028-02-01"})
    assert not again.is_old(date(2028, 3, 2))


def test_worded() -> None:
    """Everything that is said in both versions is found, with its key."""
    said = {"text": "A.", "easy": "B."}
    problem = said | {"reason": "burden", "instead": said}
    test = said | {"date": "2027"}
    data = STATEMENT | {"status": "partly", "problems": [problem], "tests": [test], "formats": said}
    keys = [key for key, _ in AccessibilityStatement.model_validate(data).worded()]
    assert keys == [("problems", 0), ("problems", 0, "instead"), ("tests", 0), ("formats",)]
