"""Dates as plans write them: as precise as they were promised, and no more."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, GetCoreSchemaHandler
from pydantic_core import core_schema

from easyread.model.place import WrittenWrongError

MONTHS = tuple(calendar.month_name)
"""English names of the months; ``MONTHS[1]`` is January."""

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""First month of each season. A season is three whole months, as the UK's Met Office counts them."""


class Precision(Enum):
    """How exactly a date was written."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    FINANCIAL_YEAR = "financial year"
    ONGOING = "ongoing"


class Limit(Enum):
    """What the words before a date say of it."""

    NONE = ""
    BY = "by"
    END = "end of"
    IN = "in"
    FROM = "from"


_LIMITS = [
    (re.compile(r"^(?:by (?:the )?end (?:of )?|(?:the )?end (?:of )?)", re.I), Limit.END),
    (re.compile(r"^(?:by|no later than) ", re.I), Limit.BY),
    (re.compile(r"^from ", re.I), Limit.FROM),
    (re.compile(r"^(?:in|during) ", re.I), Limit.IN),
]
_ISO_DAY = re.compile(r"([1-9]\d{3})-(\d{2})-(\d{2})")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? ([a-z]+) ([1-9]\d{3}|\d{2})", re.I)
_NAMED = re.compile(r"([a-z]+) ([1-9]\d{3}|\d{2})", re.I)
_YEAR = re.compile(r"[1-9]\d{3}")
_FINANCIAL = re.compile(r"([1-9]\d{3})/(\d{2}|\d{4})")

_EXAMPLES = (
    "Write it like 30 June 2019, June 2019, spring 2019, 2019 or 2019/20; "
    "by, end of, in or from may stand before it. What has no end is ongoing."
)


@dataclass(frozen=True, slots=True)
class Period:
    """A date as it was written: from its first day to its last, both included.

    Attributes:
        first: Its first day.
        last: Its last day: when it has passed, the date has passed.
        precision: How exactly it was written.
        limit: What stood before it (``by``, ``from`` ...).
    """

    first: date
    last: date
    precision: Precision
    limit: Limit = Limit.NONE

    @classmethod
    def parse(cls, written: str) -> Period:
        """Read a date.

        A year of two digits is in this century. A financial year runs from April to March.

        Raises:
            WrittenWrongError: If it is not a date in any of the forms; the mend shows them.
        """
        rest = " ".join(written.split())
        if rest.lower() == "ongoing":
            return cls(date.min, date.max, Precision.ONGOING)
        limit = Limit.NONE
        for pattern, meaning in _LIMITS:
            if match := pattern.match(rest):
                limit, rest = meaning, rest[match.end() :]
                break
        try:
            return cls(*_period(rest), limit)
        except ValueError:
            raise WrittenWrongError(f"'{written}' is not a date that can be read", _EXAMPLES) from None

    def __str__(self) -> str:
        """The date with what stands before it, in the form the style of GOV.UK asks for."""
        return f"{self.limit.value} {self.name}".lstrip()

    @property
    def name(self) -> str:
        """The date without what stands before it."""
        first = self.first
        match self.precision:
            case Precision.DAY:
                return f"{first.day} {MONTHS[first.month]} {first.year}"
            case Precision.MONTH:
                return f"{MONTHS[first.month]} {first.year}"
            case Precision.SEASON:
                season = next(name for name, month in SEASONS.items() if month == first.month)
                return f"{season} {first.year}"
            case Precision.YEAR:
                return str(first.year)
            case Precision.FINANCIAL_YEAR:
                return f"{first.year}/{self.last.year % 100:02}"
            case Precision.ONGOING:
                return "ongoing"

    def __lt__(self, other: Period) -> bool:
        """Whether it is over earlier; of two that end together, the vaguer one comes first."""
        return self._order < other._order

    @property
    def _order(self) -> tuple[date, date, str, str]:
        return self.last, self.first, self.precision.value, self.limit.value

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Let pydantic read a `Period` from a string."""
        return core_schema.no_info_after_validator_function(cls.parse, core_schema.str_schema())


def _period(text: str) -> tuple[date, date, Precision]:
    if match := _ISO_DAY.fullmatch(text):
        day = date(*map(int, match.groups()))
        return day, day, Precision.DAY
    if match := _DAY.fullmatch(text):
        day = date(_year(match[3]), _month(match[2]), int(match[1]))
        return day, day, Precision.DAY
    if match := _NAMED.fullmatch(text):
        year, name = _year(match[2]), match[1].lower()
        if name in SEASONS:
            return _months(year, SEASONS[name], 3, Precision.SEASON)
        return _months(year, _month(name), 1, Precision.MONTH)
    if match := _FINANCIAL.fullmatch(text):
        year = int(match[1])
        if (year + 1) % 100 != int(match[2]) % 100 or (len(match[2]) == 4 and int(match[2]) != year + 1):
            raise ValueError("not two years that follow each other")
        return _months(year, 4, 12, Precision.FINANCIAL_YEAR)
    if _YEAR.fullmatch(text):
        return _months(int(text), 1, 12, Precision.YEAR)
    raise ValueError("no form of date")


def _months(year: int, month: int, count: int, precision: Precision) -> tuple[date, date, Precision]:
    years, last_month = divmod(month + count - 2, 12)
    last_year, last_month = year + years, last_month + 1
    last_day = calendar.monthrange(last_year, last_month)[1]
    return date(year, month, 1), date(last_year, last_month, last_day), precision


def _year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _month(name: str) -> int:
    """Number of a month from its name, whole or cut to three letters or more (Sept)."""
    if len(name) >= 3:
        for number, full in enumerate(MONTHS):
            if full and full.lower().startswith(name.lower()):
                return number
    raise ValueError("no month")


def _has_end(period: Period) -> Period:
    if period.precision is Precision.ONGOING:
        raise WrittenWrongError("what is ongoing is no date here", _EXAMPLES.partition(" What has")[0])
    return period


Dated = Annotated[Period, AfterValidator(_has_end)]
"""A date that is one: only what is due can be ongoing."""


def _day(written: object) -> object:
    if not isinstance(written, str):
        return written
    period = Period.parse(written)
    if period.precision is not Precision.DAY or period.limit is not Limit.NONE:
        raise WrittenWrongError(
            f"'{written}' is not one day", "Write it like 31 December 2018 or 2018-12-31."
        )
    return period.first


Day = Annotated[date, BeforeValidator(_day)]
"""A date that must be one day."""
