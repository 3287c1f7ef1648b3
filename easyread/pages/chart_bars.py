"""A measure as bars: for each place its times from top to bottom, each with its number above its bar."""

from __future__ import annotations

from markupsafe import Markup

from easyread.model import Measure, MeasureKind, Value
from easyread.pages.chart_parts import (
    LINE,
    WIDTH,
    Scale,
    aim_label,
    chart,
    clean,
    in_sentences,
    line,
    text,
    units,
    width_of,
    wrapped,
)
from easyread.wording import is_suppressed, name_in_words, value_in_figures

_THICK = 18
_EDGE = 1.5
_FULL = WIDTH - 4 * _EDGE
"""Length of the longest bar."""


def bar_chart(measure: Measure, suppress_below: int | None, title: str) -> Markup:
    """A measure as bars. The newest is full, the one before it hatched, older ones are empty.

    A bar that stands for a number too small to be shown is empty, with a dashed edge.
    """
    drawing = _Bars(measure, suppress_below)
    for place in measure.places:
        drawing.group(place)
    if measure.target:
        drawing.aim_key(aim_label(measure, measure.target))
    return chart(measure, title, in_sentences(measure, suppress_below), drawing.y, drawing.parts, "bars")


class _Bars:
    """Draws from top to bottom; `y` is where the next thing begins."""

    def __init__(self, measure: Measure, suppress_below: int | None) -> None:
        self.y = 0.0
        self._measure, self._suppress_below = measure, suppress_below
        self._scale = Scale(measure, suppress_below)
        self._hatch = f"{measure.anchor}--hatch"
        self.parts = [
            f'<pattern id="{self._hatch}" width="7" height="7" patternUnits="userSpaceOnUse" '
            'patternTransform="rotate(45)">'
            '<path d="M2 0V7" stroke="currentColor" stroke-width="2.5"/></pattern>'
        ]

    def _words(self, words: str, *, bold: bool) -> None:
        for row in wrapped(words):
            self.y += LINE
            self.parts.append(text(row, 0, self.y - 6, bold=bold))

    def group(self, place: str | None) -> None:
        if place is not None:
            self._words(place, bold=True)
        series = self._measure.series(place)
        for number, value in enumerate(series):
            self._row(value, age=len(series) - 1 - number)
        self.y += 14

    def _row(self, value: Value, age: int) -> None:
        when, figures = (
            name_in_words(value.period),
            value_in_figures(self._measure, value, self._suppress_below),
        )
        if width_of(f"{when}: {figures}") <= WIDTH:
            self.y += LINE
            self.parts.append(
                f'<text x="0" y="{units(self.y - 6)}">{clean(when)}: '
                f'<tspan font-weight="700">{clean(figures)}</tspan></text>'
            )
        else:
            self._words(f"{when}:", bold=False)
            self._words(figures, bold=True)
        self.y += 8 if self._measure.target else 3
        self._bar(value, age)
        self._aim()
        self.y += _THICK + (11 if self._measure.target else 6)

    def _bar(self, value: Value, age: int) -> None:
        if self._measure.kind is MeasureKind.PERCENT:
            self.parts.append(self._rect("measure-whole", _FULL, 'fill="none" stroke-opacity="0.5"'))
        self.parts.append(line(_EDGE, self.y - 1, _EDGE, self.y + _THICK + 4, 2 * _EDGE))
        if length := self._scale.share(value) * _FULL:
            fill = {0: "currentColor", 1: f"url(#{self._hatch})"}.get(age, "none")
            look = f'fill="{fill}"'
            if is_suppressed(self._measure, value, self._suppress_below):
                look = 'fill="none" stroke-dasharray="5 4"'
            self.parts.append(self._rect(f"measure-bar measure-age-{min(age, 2)}", length, look))

    def _rect(self, name: str, length: float, look: str) -> str:
        return (
            f'<rect class="{name}" x="{units(2 * _EDGE)}" y="{units(self.y)}" width="{units(length)}" '
            f'height="{_THICK}" stroke="currentColor" stroke-width="{_EDGE}" {look}/>'
        )

    def _aim(self) -> None:
        """The aim at a bar: a line between two arrows, which can also be seen on a full bar."""
        if self._measure.target:
            x = 2 * _EDGE + self._scale.share(self._measure.target) * _FULL
            self.parts.extend(_aim_mark(x, self.y, self.y + _THICK))

    def aim_key(self, label: str) -> None:
        rows = wrapped(label, WIDTH - 24)
        self.parts.extend(_aim_mark(8, self.y, self.y + _THICK))
        for row in rows:
            self.y += LINE
            self.parts.append(text(row, 24, self.y - 8, bold=True))
        self.y += 4


def _aim_mark(x: float, top: float, bottom: float) -> list[str]:
    arrows = f"M{units(x - 5)} {units(top - 7)}h10l-5 7zM{units(x - 5)} {units(bottom + 7)}h10l-5 -7z"
    return [line(x, top, x, bottom, 2.5, "4 3"), f'<path class="measure-aim" d="{arrows}"/>']
