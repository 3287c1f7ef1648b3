"""How old news is, in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.model import Period
from easyread.wording import months_since, silence_in_words

PROPERTY = settings(deadline=None, max_examples=150, derandomize=True)

days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
first_days = st.builds(date, st.integers(1900, 2200), st.integers(1, 12), st.integers(1, 28))


@pytest.mark.parametrize(
    ("written", "day", "months"),
    [
        ("2018-05-14", date(2018, 5, 14), 0),
        ("2018-05-14", date(2018, 6, 13), 0),
        ("2018-05-14", date(2018, 6, 14), 1),
        ("2018-05-14", date(2019, 5, 13), 11),
        ("2018-05-14", date(2019, 5, 14), 12),
        ("2018-05-14", date(2018, 5, 13), 0),
        ("2018-05-14", date(2010, 1, 1), 0),
        ("2018-12-31", date(2019, 2, 28), 1),
        ("2018-12-31", date(2019, 3, 1), 2),
        ("June 2018", date(2018, 6, 1), 0),
        ("June 2018", date(2018, 7, 29), 0),
        ("June 2018", date(2018, 7, 30), 1),
        ("spring 2018", date(2018, 8, 31), 3),
        ("winter 2018", date(2019, 3, 27), 0),
        ("winter 2018", date(2019, 3, 28), 1),
        ("2018", date(2018, 12, 31), 0),
        ("2018", date(2019, 12, 31), 12),
        ("2018/19", date(2019, 4, 30), 0),
        ("2018/19", date(2019, 5, 31), 2),
    ],
)
def test_months(written: str, day: date, months: int) -> None:
    """Only whole months count, from the last day that can be meant; what has not passed is 0 months old."""
    assert months_since(Period.parse(written), day) == months


@PROPERTY
@given(days, days)
def test_never_negative(written: date, day: date) -> None:
    """News is never less than 0 months old, and news of that day or later is not a month old."""
    months = months_since(Period.parse(written.isoformat()), day)
    assert months >= 0
    assert day > written or months == 0


@PROPERTY
@given(days, days, st.integers(0, 400))
def test_grows(written: date, day: date, more: int) -> None:
    """As days go by, news gets no younger."""
    news = Period.parse(written.isoformat())
    assert months_since(news, day) <= months_since(news, day + timedelta(days=more))


@PROPERTY
@given(first_days, st.integers(0, 500), st.integers(0, 500))
def test_adds_up(written: date, one: int, other: int) -> None:
    """So many months, and so many more, are all of them together."""

    def later(day: date, months: int) -> date:
        years, month = divmod(day.month - 1 + months, 12)
        return date(day.year + years, month + 1, day.day)

    def since(day: date, until: date) -> int:
        return months_since(Period.parse(day.isoformat()), until)

    middle = later(written, one)
    assert since(written, middle) == one
    assert since(written, later(middle, other)) == one + other


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (None, "There has been no news yet."),
        ("2018-12-31", ""),
        ("2019", ""),
        ("2018-10-01", ""),
        ("September 2018", "There has been no news for 3 months."),
        ("2018-09-30", "There has been no news for 3 months."),
        ("October 2018", ""),
        ("2017", "There has been no news for 12 months."),
        ("2015/16", "There has been no news for 33 months."),
    ],
)
def test_silence(written: str | None, words: str) -> None:
    """A silence of three months or more is said, and that there never was news; a shorter one is not."""
    newest = Period.parse(written) if written else None
    assert silence_in_words(newest, date(2018, 12, 31)) == words
