"""A measure as lines: one panel for each place, time from left to right, a number at each point.

Places do not share a panel: their numbers would lie on each other, and lines would be told apart by a legend.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import NamedTuple

from markupsafe import Markup

from easyread.model import Measure, Period, Value
from easyread.pages.chart_parts import (
    LETTER,
    LINE,
    WIDTH,
    Scale,
    aim_label,
    chart,
    in_sentences,
    line,
    text,
    units,
    width_of,
    wrapped,
)
from easyread.wording import is_suppressed, name_in_words, value_in_figures

_TALL = 110
"""From 0 to the largest number, in units."""

_ROOM = 32
"""Above that, for the numbers at the points."""

_GAP = 6
"""Least room between two labels, in units."""

_DASHES = "8 5"


def line_chart(measure: Measure, suppress_below: int | None, title: str) -> Markup | None:
    """A measure as lines; None where the numbers or the times would lie on each other."""
    across = _across(measure, suppress_below)
    if across is None:
        return None
    drawing = _Lines(measure, suppress_below, across)
    for place in measure.places:
        drawing.panel(place)
    if not drawing.fits:
        return None
    if measure.target:
        drawing.aim_key(aim_label(measure, measure.target))
    return chart(measure, title, in_sentences(measure, suppress_below), drawing.y, drawing.parts, "lines")


def _across(measure: Measure, suppress_below: int | None) -> tuple[float, ...] | None:
    """Where each time stands from left to right, as in the calendar; None if there is no room."""
    times = measure.periods
    days = [(time.first.toordinal() + time.last.toordinal()) / 2 for time in times]
    # A time inside another one can stand before it, though it ends later.
    if len(days) < 2 or any(later <= earlier for earlier, later in pairwise(days)):
        return None
    left, right = (_widest(measure, time, suppress_below) / 2 for time in (times[0], times[-1]))
    length = WIDTH - left - right
    return tuple(left + (day - days[0]) / (days[-1] - days[0]) * length for day in days)


def _widest(measure: Measure, time: Period, suppress_below: int | None) -> float:
    """Width of the widest label that stands at a time."""
    numbers = [value for value in measure.values if value.period.name == time.name]
    labels = [width_of(value_in_figures(measure, value, suppress_below)) for value in numbers]
    return max(width_of(name_in_words(time), bold=False), *labels)


class _Point(NamedTuple):
    """A value on the page. What is higher there has the smaller `y`."""

    value: Value
    number: int
    x: float
    y: float

    def joins(self, other: _Point) -> bool:
        """Whether no time lies between the two, so that a line between them makes nothing up."""
        return abs(self.number - other.number) == 1


class _Box(NamedTuple):
    """The room that a number takes."""

    left: float
    right: float
    top: float
    bottom: float

    def meets(self, other: _Box) -> bool:
        """Whether the two are nearer to each other than they should be."""
        return (
            self.left < other.right + _GAP
            and other.left < self.right + _GAP
            and self.top < other.bottom
            and other.top < self.bottom
        )


class _Lines:
    """Draws from top to bottom; `y` is where the next thing begins."""

    def __init__(self, measure: Measure, suppress_below: int | None, across: tuple[float, ...]) -> None:
        self.y = 0.0
        self.fits = True
        self.parts: list[str] = []
        self._measure, self._suppress_below = measure, suppress_below
        self._across = across
        self._number = {(time.first, time.last): number for number, time in enumerate(measure.periods)}
        self._scale = Scale(measure, suppress_below)

    def panel(self, place: str | None) -> None:
        for row in wrapped(place or ""):
            self.y += LINE
            self.parts.append(text(row, 0, self.y - 6, bold=True))
        ground = self.y + _ROOM + _TALL
        points = [self._point(value, ground) for value in self._measure.series(place)]
        boxes = [
            self._label(point, [other.y for other in points if other.joins(point)], falls)
            for point, falls in zip(points, _falls(points), strict=True)
        ]
        self._aim(ground, boxes)
        for one, other in pairwise(points):
            if one.joins(other):
                self.parts.append(line(one.x, one.y, other.x, other.y, 3))
        self.parts.extend(map(self._marker, points))
        self.parts.extend(_level(ground, boxes, 1.5))
        self.y = max(ground, *(box.bottom for box in boxes))
        boxes += self._times(ground)
        self.fits &= all(box.left >= -1 and box.right <= WIDTH + 1 for box in boxes)
        self.fits &= not any(one.meets(other) for one, other in combinations(boxes, 2))

    def _point(self, value: Value, ground: float) -> _Point:
        number = self._number[value.period.first, value.period.last]
        return _Point(value, number, self._across[number], ground - self._scale.share(value) * _TALL)

    def _label(self, point: _Point, beside: list[float], falls: bool) -> _Box:
        """Write a number where the line does not run: above, but below in a valley, and beside a slope."""
        words = value_in_figures(self._measure, point.value, self._suppress_below)
        higher, lower = any(y < point.y for y in beside), any(y > point.y for y in beside)
        anchor = ("start" if falls else "end") if higher and lower else "middle"
        foot = point.y + (10 + LETTER * 0.75 if higher and not lower else -10)
        self.parts.append(text(words, point.x, foot, bold=True, anchor=anchor))
        wide = width_of(words)
        left = point.x - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
        return _Box(left, left + wide, foot - LETTER, foot + 4)

    def _marker(self, point: _Point) -> str:
        place = f'cx="{units(point.x)}" cy="{units(point.y)}" r="5.5"'
        look = ""
        if is_suppressed(self._measure, point.value, self._suppress_below):
            look = ' fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3 2"'
        return f'<circle class="measure-point" {place}{look}/>'

    def _times(self, ground: float) -> list[_Box]:
        """Write the times below the points; tell what room they take."""
        boxes = []
        for period, x in zip(self._measure.periods, self._across, strict=True):
            self.parts.append(line(x, ground, x, ground + 5, 1.5))
            self.parts.append(text(name_in_words(period), x, self.y + LINE, anchor="middle"))
            half = width_of(name_in_words(period), bold=False) / 2
            boxes.append(_Box(x - half, x + half, self.y + LINE - LETTER, self.y + LINE))
        self.y += LINE + 22
        return boxes

    def _aim(self, ground: float, boxes: list[_Box]) -> None:
        if self._measure.target:
            y = ground - self._scale.share(self._measure.target) * _TALL
            self.parts.extend(_level(y, boxes, 2, _DASHES))

    def aim_key(self, label: str) -> None:
        self.parts.append(line(0, self.y + LINE - 13, 34, self.y + LINE - 13, 2, _DASHES))
        for row in wrapped(label, WIDTH - 42):
            self.y += LINE
            self.parts.append(text(row, 42, self.y - 8, bold=True))
        self.y += 2


def _falls(points: list[_Point]) -> list[bool]:
    """Whether the line comes down to each point from the one before it."""
    return [False, *(one.y < other.y for one, other in pairwise(points))][: len(points)]


def _level(y: float, boxes: list[_Box], width: float, dash: str = "") -> Iterator[str]:
    """A line across the panel that stops for the numbers it would run through."""
    start = 0.0
    for box in sorted(box for box in boxes if box.top < y < box.bottom):
        if box.left > start:
            yield line(start, y, box.left, y, width, dash)
        start = max(start, box.right)
    if start < WIDTH:
        yield line(start, y, WIDTH, y, width, dash)
