"""What pages show of a measure: sentences and people on easy pages, a chart and a table on standard ones."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from easyread.languages import say
from easyread.model import Better, Measure, MeasureKind, Period, Promise, Value
from easyread.pages.charts import line_or_bar_chart
from easyread.wording import (
    Change,
    aim_in_words,
    change_in_words,
    people_of_ten,
    series_in_words,
    value_in_figures,
)

_FALLING = {"better": "good", "worse": "bad", "same": "same"}
"""Pictures for numbers that should fall: an arrow that rises would say the opposite."""


@dataclass(frozen=True)
class PlaceShown:
    """A measure at one place, in easy words.

    Attributes:
        sentences: What it was and what it is.
        people: How many of ten people the newest number is; None if it is not about people.
        change: Whether it is better than before, if there is a before.
        picture: The picture that stands for the change.
    """

    sentences: tuple[str, ...]
    people: int | None
    change: Change | None
    picture: str | None = None


@dataclass(frozen=True)
class MeasureShown:
    """A measure as pages show it.

    Attributes:
        measure: The measure.
        promises: The actions that should move it.
        suppress_below: Counts below it are not shown.
    """

    measure: Measure
    promises: tuple[Promise, ...]
    suppress_below: int | None

    @property
    def chart(self) -> Markup:
        """The chart of a standard page."""
        return line_or_bar_chart(self.measure, self.suppress_below)

    @property
    def rows(self) -> list[tuple[str, list[str]]]:
        """The chart's numbers as a table: each place, and its figures for the measure's times."""
        by_time = {
            (value.place, _time(value.period)): value_in_figures(self.measure, value, self.suppress_below)
            for value in self.measure.values
        }
        times = list(map(_time, self.measure.periods))
        return [
            (place or say("all-places"), [by_time.get((place, time), say("no-figure")) for time in times])
            for place in self.measure.places
        ]

    @property
    def aim(self) -> str:
        """What it should become, in figures."""
        target = self.measure.target
        return value_in_figures(self.measure, target) if target else ""

    @property
    def aims(self) -> tuple[str, ...]:
        """What it should become, in easy sentences."""
        return aim_in_words(self.measure)

    @property
    def places(self) -> list[PlaceShown]:
        """Each place, in easy words."""
        return [self._place(place) for place in self.measure.places]

    def _place(self, place: str | None) -> PlaceShown:
        before, latest = self.measure.before(place), self.measure.latest(place)
        sentences = series_in_words(self.measure, place, self.suppress_below)
        if before is None or latest is None:
            return PlaceShown(sentences, self._people(latest), None)
        change = change_in_words(self.measure, before, latest, self.suppress_below)
        rises = self.measure.better is Better.UP
        picture = change.direction if rises else _FALLING[change.direction]
        return PlaceShown(sentences[:-1], self._people(latest), change, picture)

    def _people(self, value: Value | None) -> int | None:
        if value is None or self.measure.kind is not MeasureKind.PERCENT or self.measure.noun != "people":
            return None
        return people_of_ten(value.value)


def _time(period: Period) -> tuple[object, object]:
    return period.first, period.last
