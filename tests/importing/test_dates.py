"""Dates of forms and spreadsheets."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.importing.dates import DateOrder, only_month_first, read_when
from easyread.model import Period

DAYS = st.dates(date(1980, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2018-04-03", "2018-04-03"),
        ("03/04/2018", "2018-04-03"),
        ("3/4/18", "2018-04-03"),
        ("3.4.2018", "2018-04-03"),
        ("03-04-2018", "2018-04-03"),
        ("03/04/2018 14:22:05", "2018-04-03"),
        ("2018-04-03T14:22:05.123Z", "2018-04-03"),
        ("2018-04-03 14:22:05+01:00", "2018-04-03"),
        ("2018/04/03 2:22:05 PM GMT+1", "2018-04-03"),
        ("Tuesday 3 April 2018", "2018-04-03"),
        ("Tue, 3 Apr 2018 at 2:22 pm", "2018-04-03"),
        ("April 3, 2018", "2018-04-03"),
        ("3rd April 2018", "2018-04-03"),
        ("3-Apr-18", "2018-04-03"),
        ("43101", "2018-01-01"),
        ("43101.75", "2018-01-01"),
        ("April 2018", "April 2018"),
        ("Apr-18", "April 2018"),
        ("04/2018", "April 2018"),
        ("2018-04", "April 2018"),
        ("2018", "2018"),
        ("2018/19", "2018/19"),
        ("2018-19", "2018/19"),
        ("Spring 2018", "spring 2018"),
        ("end of June 2018", "end of June 2018"),
    ],
)
def test_read(written: str, read: str) -> None:
    """A date is read in the form that it came in, and keeps its precision."""
    assert read_when(written) == read
    assert Period.parse(read)


@pytest.mark.parametrize(
    "written",
    [
        *("", "soon", "31/06/2018", "04/13/2018", "2011-12", "ongoing", "99999", "123", "1234"),
        *("0/2018", "13/2018", "3 April", "14:22", "2018-00-10", "1/1/0000"),
    ],
)
def test_not_read(written: str) -> None:
    """What is no date, or could be two, is not guessed."""
    assert read_when(written) is None


@given(
    DAYS, st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y %H:%M", "%d %B %Y", "%A %d %b %Y"])
)
def test_every_day(day: date, form: str) -> None:
    """Every day is read back from every usual form."""
    assert read_when(day.strftime(form)) == day.isoformat()


@given(DAYS)
def test_numbers_of_excel(day: date) -> None:
    """Excel's number of every day is read as that day, also where it is a text."""
    number = (day - date(1899, 12, 30)).days
    assert read_when(f"{number}") == read_when(f"{number}.5") == day.isoformat()


@given(DAYS)
def test_months_stay_months(day: date) -> None:
    """A month is never sharpened into a day."""
    assert read_when(day.strftime("%b %Y")) == read_when(day.strftime("%m/%Y")) == day.strftime("%B %Y")


@given(DAYS)
def test_month_first(day: date) -> None:
    """Where somebody says so, the month comes first."""
    assert read_when(day.strftime("%m/%d/%Y"), DateOrder.MONTH_FIRST) == day.isoformat()


@given(st.text())
def test_any_text(text: str) -> None:
    """No text brings the reader down, and what it gives is a date that plans may have."""
    read = read_when(text)
    assert read is None or Period.parse(read)


def test_only_month_first() -> None:
    """A date that only an American can have meant is told from one with two readings."""
    assert only_month_first("04/13/2018")
    assert not only_month_first("04/03/2018")
    assert not only_month_first("13/04/2018")
