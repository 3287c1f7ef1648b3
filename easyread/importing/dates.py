"""Dates as forms and spreadsheets write them -> dates as plans write them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum

from easyread.model import Limit, Period, Precision, WrittenWrongError
from easyread.model.period import MONTHS

_ZERO = date(1899, 12, 30)
"""The day that Excel counts from, for all days after February 1900. Workbooks that count from 1904, which
only old Excel for Macintosh made, are not known by their numbers: their date cells are right all the same."""

_SERIALS = range(29_221, 73_051)
"""1 January 1980 to 31 December 2099: other numbers in a column of dates are no dates."""

_LONGEST = 80
"""Characters of a date, with its time and its zone."""

_YEARS = range(1900, 2101)

_WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[,.]? *", re.I)
_TIME = re.compile(
    r"(?:[T,]| at)? *(?<!\d)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? *(?:[ap]\.?m\.?)?"
    r" *(?:Z|[A-Z]{3,4})?(?: ?[+-]\d{1,2}(?::?\d{2})?)?$",
    re.I,
)
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})[-./](\d{1,2})")
_MONTH_DAY = re.compile(r"([a-z]{3,}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})", re.I)


class DateOrder(StrEnum):
    """What comes first in 03/04/2018."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


def read_when(written: str, order: DateOrder = DateOrder.DAY_FIRST) -> str | None:
    """A date in the form for ``when:``, as precise as it was written.

    Args:
        written: Any form a plan may use; ``03/04/2018`` and the like; with a time of day, which is left
            out; or the number of days by which Excel keeps a date (43101 is 1 January 2018).
        order: What comes first in ``03/04/2018``.

    Returns:
        ``2018-01-31`` for a day, words for all else (``January 2018``), or None if it is no date.
    """
    if len(written) > _LONGEST:
        return None
    text = _WEEKDAY.sub("", " ".join(written.split()))
    text = _TIME.sub("", text).rstrip(" ,")
    try:
        return _numbers(text, order) or _words(text)
    except (ValueError, IndexError):  # the 31st of June, the 13th month
        return None


def only_month_first(written: str) -> bool:
    """Whether a date can be read with the month first, and not with the day first: 04/13/2018."""
    return (
        read_when(written, DateOrder.DAY_FIRST) is None
        and read_when(written, DateOrder.MONTH_FIRST) is not None
    )


def _numbers(text: str, order: DateOrder) -> str | None:
    """A date that is written in digits alone, but for what plans may write so."""
    if match := _ISO.fullmatch(text):
        return _day(int(match[1]), int(match[3]), int(match[4]))
    if match := _NUMBERS.fullmatch(text):
        day, month = int(match[1]), int(match[3])
        if order is DateOrder.MONTH_FIRST:
            day, month = month, day
        return _day(int(match[4]) + (2000 if len(match[4]) == 2 else 0), month, day)
    if match := _SERIAL.fullmatch(text):
        if int(match[1]) not in _SERIALS:
            raise ValueError("no number of a date")
        return (_ZERO + timedelta(days=int(match[1]))).isoformat()
    if match := _MONTH_YEAR.fullmatch(text):
        return _month(int(match[2]), int(match[1]))
    if match := _YEAR_MONTH.fullmatch(text):
        year, other = int(match[1]), int(match[2])
        if (year + 1) % 100 == other and len(match[2]) == 2:
            # 2011-12 can be a financial year and a month; 2011/12 is a financial year in plans.
            if "/" in text or other > 12:
                return _words(f"{year}/{other:02}")
            raise ValueError("two meanings")
        return _month(year, other)
    return None


def _day(year: int, month: int, day: int) -> str:
    if year not in _YEARS:
        raise ValueError("a year too far away")
    return date(year, month, day).isoformat()


def _month(year: int, month: int) -> str:
    if month < 1 or year not in _YEARS:
        raise ValueError("no month")
    return f"{MONTHS[month]} {year}"


def _words(text: str) -> str | None:
    if match := _MONTH_DAY.fullmatch(text.replace(",", " ").replace("  ", " ")):
        text = f"{match[2]} {match[1]} {match[3]}"
    for form in (text, re.sub(r"[-, ]+", " ", text)):
        try:
            period = Period.parse(form)
        except WrittenWrongError:
            continue
        if period.precision is Precision.ONGOING or period.first.year not in _YEARS:
            return None
        if period.precision is Precision.DAY and period.limit is Limit.NONE:
            return period.first.isoformat()
        return str(period)
    return None
