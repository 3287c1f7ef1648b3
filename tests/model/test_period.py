"""Dates as plans write them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.model import Limit, Period, Precision, WrittenWrongError
from easyread.model.period import MONTHS, SEASONS

PROPERTY = settings(deadline=None, max_examples=150, derandomize=True)

years = st.integers(1000, 9998)
limits = st.sampled_from(
    ["", "by ", "by the end of ", "end of ", "the end ", "in ", "during ", "from ", "BY "]
)
month_names = st.sampled_from([name[:length] for name in MONTHS[1:] for length in (3, 4, len(name))])
season_names = st.sampled_from([*SEASONS, "Spring", "WINTER"])


@st.composite
def days(draw: st.DrawFn) -> str:
    """A day in one of its forms."""
    day = draw(st.dates(date(1000, 1, 1), date(9998, 12, 31)))
    ending = draw(st.sampled_from(["", "st", "nd", "rd", "th"]))
    return draw(st.sampled_from([day.isoformat(), f"{day.day}{ending} {MONTHS[day.month]} {day.year}"]))


named = st.builds("{} {}".format, st.one_of(month_names, season_names), years)
financial = years.map(lambda year: f"{year}/{(year + 1) % 100:02}")
written_dates = st.builds(str.__add__, limits, st.one_of(days(), named, financial, years.map(str)))
any_date = st.one_of(written_dates, st.sampled_from(["ongoing", "Ongoing", "  ONGOING "]))

NEAR = (
    *("2018-12-31", "2019-01-01", "2019-03-31", "2019-05-31", "2019-06-30", "2019-12-31"),
    *("May 2019", "June 2019", "December 2019", "spring 2019", "summer 2019", "winter 2018"),
    *("2018", "2019", "2018/19", "2019/20"),
)
near_dates = st.one_of(st.builds(str.__add__, limits, st.sampled_from(NEAR)), st.just("ongoing"))
"""Dates of which many end together."""


@pytest.mark.parametrize(
    ("written", "first", "last", "precision"),
    [
        ("2019-06-30", date(2019, 6, 30), date(2019, 6, 30), Precision.DAY),
        ("30 June 2019", date(2019, 6, 30), date(2019, 6, 30), Precision.DAY),
        ("1st Sept 19", date(2019, 9, 1), date(2019, 9, 1), Precision.DAY),
        ("29 February 2020", date(2020, 2, 29), date(2020, 2, 29), Precision.DAY),
        ("June 2019", date(2019, 6, 1), date(2019, 6, 30), Precision.MONTH),
        ("feb 2020", date(2020, 2, 1), date(2020, 2, 29), Precision.MONTH),
        ("December 2019", date(2019, 12, 1), date(2019, 12, 31), Precision.MONTH),
        ("Spring 2013", date(2013, 3, 1), date(2013, 5, 31), Precision.SEASON),
        ("summer 2013", date(2013, 6, 1), date(2013, 8, 31), Precision.SEASON),
        ("AUTUMN 2013", date(2013, 9, 1), date(2013, 11, 30), Precision.SEASON),
        ("winter 2019", date(2019, 12, 1), date(2020, 2, 29), Precision.SEASON),
        ("2019", date(2019, 1, 1), date(2019, 12, 31), Precision.YEAR),
        ("2014/15", date(2014, 4, 1), date(2015, 3, 31), Precision.FINANCIAL_YEAR),
        ("2014/2015", date(2014, 4, 1), date(2015, 3, 31), Precision.FINANCIAL_YEAR),
        ("1999/00", date(1999, 4, 1), date(2000, 3, 31), Precision.FINANCIAL_YEAR),
    ],
)
def test_forms(written: str, first: date, last: date, precision: Precision) -> None:
    """A date reaches from the first to the last day that its writer could have meant."""
    assert Period.parse(written) == Period(first, last, precision)


@pytest.mark.parametrize(
    ("before", "limit"),
    [
        ("by ", Limit.BY),
        ("By ", Limit.BY),
        ("no later than ", Limit.BY),
        ("end of ", Limit.END),
        ("the end of ", Limit.END),
        ("end ", Limit.END),
        ("by end of ", Limit.END),
        ("by the end of ", Limit.END),
        ("in ", Limit.IN),
        ("during ", Limit.IN),
        ("from ", Limit.FROM),
    ],
)
def test_limits(before: str, limit: Limit) -> None:
    """What stands before a date is kept, and does not change its days."""
    assert Period.parse(f"{before}June 2019") == Period(
        date(2019, 6, 1), date(2019, 6, 30), Precision.MONTH, limit
    )


@pytest.mark.parametrize(
    "written",
    [
        "",
        "soon",
        "by",
        "by soon",
        "2019-02-30",
        "2019-13-01",
        "2019-6-30",
        "30/06/2019",
        "31 June 2019",
        "0 June 2019",
        "June",
        "Ju 2019",
        "Juni 2019",
        "June 2019 or so",
        "by by June 2019",
        "2018/20",
        "2018/2020",
        "2018-19",
        "19",
        "0019",
        "June 0019",
        "0000-01-01",
        "99999",
        "9999/00",
        "winter 9999",
        "June 9" + "9" * 5000,
        "June\u20282019\u00002",
        "by ongoing",
        "from ongoing",
        "ongoing 2019",
    ],
)
def test_no_dates(written: str) -> None:
    """What is not a date is refused with examples of what is, and never guessed."""
    with pytest.raises(WrittenWrongError, match="is not a date that can be read") as caught:
        Period.parse(written)
    assert "30 June 2019, June 2019, spring 2019, 2019 or 2019/20" in caught.value.mend


def test_white_space() -> None:
    """Spaces and line ends inside and around a date do not matter."""
    assert Period.parse("  by\n the  end of\tJune   2019 ") == Period.parse("by the end of June 2019")


@PROPERTY
@given(any_date)
def test_comes_back(written: str) -> None:
    """A date that is written out as we write it is read as the same date again, as exact as it was."""
    period = Period.parse(written)
    again = Period.parse(str(period))
    assert again == period
    assert (again.precision, again.limit, str(again)) == (period.precision, period.limit, str(period))


@pytest.mark.parametrize("written", ["ongoing", "Ongoing", " ONGOING\n"])
def test_ongoing(written: str) -> None:
    """What has no end is ongoing, which no day is after."""
    period = Period.parse(written)
    assert (period.precision, period.limit, str(period)) == (Precision.ONGOING, Limit.NONE, "ongoing")
    assert (period.first, period.last) == (date.min, date.max)


@PROPERTY
@given(near_dates, near_dates, near_dates)
def test_one_order(one_date: str, other_date: str, third_date: str) -> None:
    """Of two dates that differ, exactly one comes first; and what comes before it comes before both."""
    one, other, third = map(Period.parse, (one_date, other_date, third_date))
    assert (one < other) + (other < one) + (one == other) == 1
    if one < other and other < third:
        assert one < third


@PROPERTY
@given(st.lists(near_dates, max_size=8))
def test_sorted(written: list[str]) -> None:
    """Dates are sorted by their last day, of those that end together the vaguer first, ongoing at the end."""
    periods = sorted(map(Period.parse, written))
    assert periods == sorted(map(Period.parse, reversed(written)))
    for one, other in pairwise(periods):
        assert one.last <= other.last
        assert one.last < other.last or one.first <= other.first
        assert one.precision is not Precision.ONGOING or other.precision is Precision.ONGOING


@PROPERTY
@given(written_dates)
def test_first_day_comes_first(written: str) -> None:
    """A date never ends before it begins, and never lasts longer than a year."""
    period = Period.parse(written)
    assert timedelta(0) <= period.last - period.first <= timedelta(days=365)
    assert (period.first == period.last) == (period.precision is Precision.DAY)


@PROPERTY
@given(written_dates, written_dates)
def test_order(one: str, other: str) -> None:
    """Dates sorted by their first and last day have one order: only the same date has the same two days."""
    left, right = Period.parse(one), Period.parse(other)
    assert ((left.first, left.last) == (right.first, right.last)) == (left.name == right.name)


@PROPERTY
@given(st.one_of(st.text(), st.builds(str.__add__, limits, st.text(max_size=12)), written_dates))
def test_any_text(written: str) -> None:
    """Any text is a date or is refused in our own words."""
    try:
        period = Period.parse(written)
    except WrittenWrongError:
        return
    assert Period.parse(str(period)) == period
