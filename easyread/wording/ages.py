"""How old news is -> words."""

from __future__ import annotations

from datetime import date

from easyread.languages import say
from easyread.model import Period

_OLD = 3
"""Months without news that are worth a word."""


def months_since(period: Period, day: date) -> int:
    """Whole months from the last day of a date to a day; 0 if it has not passed."""
    last = period.last
    months = (day.year - last.year) * 12 + day.month - last.month - (day.day < last.day)
    return max(months, 0)


def silence_in_words(newest: Period | None, day: date) -> str:
    """What to say if the newest news is old: "There has been no news for 14 months."; else nothing."""
    if newest is None:
        return say("no-news-yet")
    months = months_since(newest, day)
    return say("no-news-for", months=months) if months >= _OLD else ""
