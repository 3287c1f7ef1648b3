"""Measures: numbers that show whether life gets better, over time and place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Annotated

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import InitErrorDetails

from easyread.model.action import Id, PictureName, Title, Worded, Written
from easyread.model.period import Dated, Limit, Period
from easyread.model.place import Key, WrittenWrongError

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,11}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3})(?:\.[0-9]{1,6})?")
_WRITE_A_NUMBER = "Write digits, such as 60.1 or 2010; 'unit' says what is counted."


def _number(written: object) -> object:
    """The number that was typed, with the decimals that were typed."""
    if written is None:
        return None
    if isinstance(written, bool) or not isinstance(written, str | int | float | Decimal):
        raise WrittenWrongError("a number is expected here", _WRITE_A_NUMBER)
    text = str(written).strip()
    if not _NUMBER.fullmatch(text):
        raise WrittenWrongError(f"'{text}' is not a number that can be read", _WRITE_A_NUMBER)
    return Decimal(text.replace(",", ""))


Number = Annotated[Decimal, BeforeValidator(_number)]
"""A number as it was written: 79.0 keeps its zero. Thousands may have commas."""


class MeasureKind(Enum):
    """What the numbers of a measure are."""

    PERCENT = "percent"
    PER_MILLION = "per million"
    COUNT = "count"


_PERCENT = re.compile(r"percent(?: of (?P<noun>[^\W\d_].*))?")
_PER_MILLION = re.compile(r"(?P<noun>[^\W\d_].*)-per-million")
_COUNT = re.compile(r"[^\W\d_].*")
_PERCENT_TOO = re.compile(r"%|per ?cent|percentage", re.I)
_PER = re.compile(r"[ -]per[ -]", re.I)


def _take_apart(unit: str) -> tuple[MeasureKind, str]:
    """MeasureKind of numbers, and the plural noun of what is counted."""
    if match := _PERCENT.fullmatch(unit):
        return MeasureKind.PERCENT, match["noun"] or "people"
    if match := _PER_MILLION.fullmatch(unit):
        return MeasureKind.PER_MILLION, match["noun"]
    if _PERCENT_TOO.match(unit):
        raise WrittenWrongError(
            f"'{unit}' is not how a unit is written", "Write percent, or percent of reports."
        )
    if _PER.search(unit):
        raise WrittenWrongError(
            f"'{unit}' is a rate that easyread does not know", "Write it like people-per-million."
        )
    if not _COUNT.fullmatch(unit):
        raise WrittenWrongError(
            f"'{unit}' is no unit",
            "Write percent, people-per-million, or what is counted, such as people or complaints.",
        )
    return MeasureKind.COUNT, unit


def _unit(unit: str) -> str:
    _take_apart(unit)
    return unit


class Better(StrEnum):
    """Which way the numbers of a measure should go."""

    UP = "up"
    DOWN = "down"


class Value(Written):
    """What a measure was, at one time and one place.

    Attributes:
        place: Where; None where the measure has one place only, or for all places together.
        value: Exactly as it was written.
    """

    period: Dated
    place: Title | None = None
    value: Number

    @field_validator("period")
    @classmethod
    def _was_measured(cls, period: Period) -> Period:
        if period.limit in (Limit.BY, Limit.FROM):
            raise WrittenWrongError(
                f"'{period}' does not say when a number was measured",
                f"Write the time that the number is of, such as {period.name}.",
            )
        return period


class Aim(Written):
    """What a measure should become, and by when (None where the plan does not say)."""

    value: Number
    due: Dated | None = None


class Measure(Worded):
    """A number that shows whether life gets better. Its text says what is counted.

    Attributes:
        id: Its name in links, ``measure:jobs``; unique in the plan.
        unit: ``percent`` (of people), ``percent of reports``, ``people-per-million``, or the plural of what
            is counted, such as ``people`` or ``complaints``.
        better: Which way the numbers should go.
        source: Where the numbers are from.
        survey: Whether the numbers are answers of those who were asked, not a count of everybody.
        target: What they should become.
        values: In the order in which they were written.
    """

    id: Id
    picture: PictureName | None = None
    unit: Annotated[Title, AfterValidator(_unit)]
    better: Better
    source: Title | None = None
    survey: bool = False
    target: Aim | None = None
    values: tuple[Value, ...] = ()

    @field_validator("target")
    @classmethod
    def _check_target(cls, target: Aim | None, info: ValidationInfo) -> Aim | None:
        if target and "unit" in info.data and (error := _not_of(info.data["unit"], target.value)):
            raise _faults([(("value",), error)])
        return target

    @field_validator("values")
    @classmethod
    def _check_values(cls, values: tuple[Value, ...], info: ValidationInfo) -> tuple[Value, ...]:
        found = list(_written_twice(values))
        if "unit" in info.data:
            for number, value in enumerate(values):
                if error := _not_of(info.data["unit"], value.value):
                    found.append(((number, "value"), error))
        if found:
            raise _faults(found)
        return values

    @model_validator(mode="after")
    def _check_says_something(self) -> Measure:
        if not self.values and self.target is None:
            raise WrittenWrongError(
                f"the measure '{self.id}' has no number", "Add 'values:' or 'target:' to it, or take it out."
            )
        return self

    @property
    def anchor(self) -> str:
        """Id of the measure's place on its page, the same in both versions."""
        return f"measure-{self.id}"

    @property
    def kind(self) -> MeasureKind:
        """What its numbers are."""
        return _take_apart(self.unit)[0]

    @property
    def noun(self) -> str:
        """The plural of what is counted: ``people``, ``complaints``."""
        return _take_apart(self.unit)[1]

    @property
    def places(self) -> tuple[str | None, ...]:
        """The places it has values of, in the order in which they were first written."""
        return tuple(dict.fromkeys(value.place for value in self.values))

    @property
    def periods(self) -> tuple[Period, ...]:
        """The times it has values of, in their order."""
        first_written = {_days(value.period): value.period for value in reversed(self.values)}
        return tuple(first_written[days] for days in sorted(first_written))

    def series(self, place: str | None = None) -> tuple[Value, ...]:
        """The values of one place, in the order of time."""
        return tuple(
            sorted((v for v in self.values if v.place == place), key=lambda value: _days(value.period))
        )

    def latest(self, place: str | None = None) -> Value | None:
        """The newest value of one place."""
        return next(iter(self.series(place)[-1:]), None)

    def before(self, place: str | None = None) -> Value | None:
        """The value before the newest one of one place."""
        return next(iter(self.series(place)[-2:-1]), None)


def _days(period: Period) -> tuple[int, int]:
    """What times are sorted by: the last day, then the first."""
    return period.last.toordinal(), period.first.toordinal()


def _not_of(unit: str, number: Decimal) -> WrittenWrongError | None:
    """What is wrong with a number of this unit."""
    kind, noun = _take_apart(unit)
    if number.is_signed():
        return WrittenWrongError(f"{number} is less than nothing", "Write 0 or a number above it.")
    if kind is MeasureKind.PERCENT and number > 100:
        return WrittenWrongError(f"{number} is more than 100 percent", "Write a number from 0 to 100.")
    if kind is MeasureKind.COUNT and number != number.to_integral_value():
        return WrittenWrongError(
            f"{number} is no whole number, and {noun} are counted",
            "Write a whole number, or another unit such as percent or people-per-million.",
        )
    return None


def _written_twice(values: tuple[Value, ...]) -> Iterator[tuple[Key, WrittenWrongError]]:
    seen: set[tuple[str | None, tuple[int, int]]] = set()
    for number, value in enumerate(values):
        key = value.place, _days(value.period)
        if key in seen:
            where = f" for {value.place}" if value.place else ""
            yield (
                (number,),
                WrittenWrongError(
                    f"there are two values of {value.period.name}{where}", "Delete one of the two."
                ),
            )
        seen.add(key)


def _faults(found: Iterable[tuple[Key, WrittenWrongError]]) -> ValidationError:
    """Several faults at once, each with its own place below the field that is checked."""
    details = [
        InitErrorDetails(type="value_error", loc=key, input=None, ctx={"error": error})
        for key, error in found
    ]
    return ValidationError.from_exception_data("Measure", details)
