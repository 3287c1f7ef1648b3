"""Dates -> words. No date gains precision here: June 2019 never becomes a day in June."""

from __future__ import annotations

from datetime import date

from easyread.languages import say
from easyread.model import Limit, Period, Precision


def day_in_words(day: date) -> str:
    """A day in full: 31 December 2018."""
    return say("date-day", day=str(day.day), month=_month(day), year=str(day.year))


def month_in_words(day: date) -> str:
    """The month of a day: December 2018."""
    return say("date-month", month=_month(day), year=str(day.year))


def name_in_words(period: Period) -> str:
    """A date as it was written, without what was written before it: June 2019, spring 2013, 2014/15."""
    first, year = period.first, str(period.first.year)
    match period.precision:
        case Precision.DAY:
            return day_in_words(first)
        case Precision.MONTH:
            return month_in_words(first)
        case Precision.SEASON:
            return say("date-season", season=_season(first.month), year=year)
        case Precision.YEAR:
            return year
        case Precision.FINANCIAL_YEAR:
            return say("date-financial-year", year=year, next=f"{period.last.year % 100:02}")
        case Precision.ONGOING:
            return say("date-ongoing")


def period_in_words(period: Period) -> str:
    """A date in full, without what was written before it: spring 2013 (March, April or May)."""
    if period.precision is Precision.SEASON:
        first, second, third = (say(f"month-{(period.first.month + step - 1) % 12 + 1}") for step in range(3))
        return say("season-in-full", season=name_in_words(period), first=first, second=second, third=third)
    if period.precision is Precision.FINANCIAL_YEAR:
        return say("financial-year-in-full", **_ends(period))
    return name_in_words(period)


def when_in_words(period: Period) -> str:
    """When something happened: on 2 May 2019, in June 2019."""
    if period.precision is Precision.FINANCIAL_YEAR:
        return say("when-financial-year", **_ends(period))
    return say("when", date=period_in_words(period), kind=_kind(period))


def deadline_in_words(period: Period) -> str:
    """By when something should be done: by the end of June 2019.

    What is promised for a month, a season or a year may still be done on its last day.
    """
    if period.precision is Precision.ONGOING:
        return say("date-ongoing")
    if period.limit is Limit.FROM:
        return say("from", date=period_in_words(period), kind=_kind(period))
    if period.limit is Limit.IN:
        return when_in_words(period)
    if period.precision is Precision.DAY:
        return say("by", date=name_in_words(period), kind=_kind(period))
    return say("by-end", **_end(period))


def short_deadline_in_words(period: Period) -> str:
    """The same as short as charts need it, nearer to what was written: by June 2019."""
    date = {"date": name_in_words(period), "kind": _kind(period)}
    message = {Limit.FROM: "from", Limit.IN: "when", Limit.END: "by-end"}.get(period.limit, "by")
    return say(message, **date)


def end_in_words(period: Period) -> str:
    """When a date that is no single day is over: at the end of June 2019."""
    return say("at-end", **_end(period))


def _end(period: Period) -> dict[str, str]:
    """What a date is called whose end is meant, and what kind of date that is."""
    if period.precision is Precision.FINANCIAL_YEAR:
        return {"date": month_in_words(period.last), "kind": "month"}
    return {"date": name_in_words(period), "kind": _kind(period)}


def _ends(period: Period) -> dict[str, str]:
    return {"first": month_in_words(period.first), "last": month_in_words(period.last)}


def _month(day: date) -> str:
    return say(f"month-{day.month}")


def _season(month: int) -> str:
    return say(f"season-{month}")


def _kind(period: Period) -> str:
    """The kind of a date, by which languages choose the word before it."""
    return period.precision.value.replace(" ", "-")
