"""Dates -> words. No date gains precision here: June 2019 never becomes a day in June."""

from __future__ import annotations

from datetime import date

from easyread.model import Limit, Period, Precision
from easyread.model.period import MONTHS


def day_in_words(day: date) -> str:
    """A day in full: 31 December 2018."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def period_in_words(period: Period) -> str:
    """A date in full, without what was written before it: June 2019."""
    if period.precision is Precision.SEASON:
        months = [MONTHS[(period.first.month + step - 1) % 12 + 1] for step in range(3)]
        return f"{period.name} ({months[0]}, {months[1]} or {months[2]})"
    if period.precision is Precision.FINANCIAL_YEAR:
        first, last = period.first, period.last
        return f"{MONTHS[first.month]} {first.year} to {MONTHS[last.month]} {last.year}"
    return period.name


def when_in_words(period: Period) -> str:
    """When something happened: on 2 May 2019, in June 2019."""
    if period.precision is Precision.DAY:
        return f"on {period.name}"
    if period.precision is Precision.FINANCIAL_YEAR:
        return f"between {period_in_words(period).replace(' to ', ' and ')}"
    if period.precision is Precision.SEASON:
        return f"some time in {period_in_words(period)}"
    return f"in {period_in_words(period)}"


def deadline_in_words(period: Period) -> str:
    """By when something should be done: by the end of June 2019.

    What is promised for a month, a season or a year may still be done on its last day.
    """
    if period.precision is Precision.ONGOING:
        return "ongoing"
    if period.limit is Limit.FROM:
        return f"from {period_in_words(period)}"
    if period.limit is Limit.IN:
        return when_in_words(period)
    if period.precision is Precision.DAY:
        return f"by {period.name}"
    if period.precision is Precision.FINANCIAL_YEAR:
        return f"by the end of {MONTHS[period.last.month]} {period.last.year}"
    return f"by the end of {period.name}"
