"""Dates in words."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.model import Limit, Period, Precision
from easyread.model.period import MONTHS, SEASONS
from easyread.wording import day_in_words, deadline_in_words, period_in_words, when_in_words

years = st.integers(1000, 9998)
imprecise = st.builds(
    "{}{}".format,
    st.sampled_from(["", *(f"{limit.value} " for limit in Limit if limit.value)]),
    st.one_of(
        st.builds("{} {}".format, st.sampled_from([*MONTHS[1:], *SEASONS]), years),
        years.map(str),
        years.map(lambda year: f"{year}/{(year + 1) % 100:02}"),
    ),
)


@pytest.mark.parametrize(
    ("written", "period", "when", "deadline"),
    [
        ("2019-05-02", "2 May 2019", "on 2 May 2019", "by 2 May 2019"),
        ("by 2 May 2019", "2 May 2019", "on 2 May 2019", "by 2 May 2019"),
        ("end of 2 May 2019", "2 May 2019", "on 2 May 2019", "by 2 May 2019"),
        ("in 2 May 2019", "2 May 2019", "on 2 May 2019", "on 2 May 2019"),
        ("from 2 May 2019", "2 May 2019", "on 2 May 2019", "from 2 May 2019"),
        ("June 2019", "June 2019", "in June 2019", "by the end of June 2019"),
        ("by June 2019", "June 2019", "in June 2019", "by the end of June 2019"),
        ("end of June 2019", "June 2019", "in June 2019", "by the end of June 2019"),
        ("in June 2019", "June 2019", "in June 2019", "in June 2019"),
        ("from June 2019", "June 2019", "in June 2019", "from June 2019"),
        (
            "spring 2019",
            "spring 2019 (March, April or May)",
            "some time in spring 2019 (March, April or May)",
            "by the end of spring 2019",
        ),
        (
            "in winter 2019",
            "winter 2019 (December, January or February)",
            "some time in winter 2019 (December, January or February)",
            "some time in winter 2019 (December, January or February)",
        ),
        ("2019", "2019", "in 2019", "by the end of 2019"),
        ("from 2019", "2019", "in 2019", "from 2019"),
        (
            "2014/15",
            "April 2014 to March 2015",
            "between April 2014 and March 2015",
            "by the end of March 2015",
        ),
        (
            "in 2014/15",
            "April 2014 to March 2015",
            "between April 2014 and March 2015",
            "between April 2014 and March 2015",
        ),
        (
            "from 2014/15",
            "April 2014 to March 2015",
            "between April 2014 and March 2015",
            "from April 2014 to March 2015",
        ),
    ],
)
def test_words(written: str, period: str, when: str, deadline: str) -> None:
    """A date is said in words that mean what was written, be it a date, past news or a deadline."""
    read = Period.parse(written)
    assert (period_in_words(read), when_in_words(read), deadline_in_words(read)) == (period, when, deadline)


def test_ongoing() -> None:
    """What has no end is said to be ongoing, and no day or year is made up for it."""
    read = Period.parse("Ongoing")
    assert (period_in_words(read), deadline_in_words(read)) == ("ongoing", "ongoing")


def test_day() -> None:
    """A day is said in full, without a leading zero."""
    assert day_in_words(date(2018, 3, 1)) == "1 March 2018"


@settings(deadline=None, max_examples=150, derandomize=True)
@given(imprecise)
def test_no_day_is_invented(written: str) -> None:
    """Nobody is told a day where only a month, a season or a year was promised."""
    period = Period.parse(written)
    assert period.precision is not Precision.DAY
    promised = {str(period.first.year), str(period.last.year)}
    for words in (period_in_words(period), when_in_words(period), deadline_in_words(period)):
        assert set(re.findall(r"\d+", words)) <= promised
        assert str(period.first.year) in words or str(period.last.year) in words


@settings(deadline=None, max_examples=150, derandomize=True)
@given(imprecise)
def test_nothing_to_decipher(written: str) -> None:
    """No date in words has a slash or a hyphen in it."""
    period = Period.parse(written)
    for words in (period_in_words(period), when_in_words(period), deadline_in_words(period)):
        assert not re.search(r"[/-]", words)
