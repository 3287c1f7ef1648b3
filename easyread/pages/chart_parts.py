"""What charts are made of: words and lines in SVG that follow the reader's colours.

All is drawn in ``currentColor``: dark pages, forced colours and grey printers need no case of their own. The
letters are large enough for a chart that is 240 pixels wide, on a telephone of 320.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from markupsafe import Markup, escape

from easyread.languages import say
from easyread.model import Aim, Measure, MeasureKind, Value
from easyread.wording import is_suppressed, name_in_words, short_deadline_in_words, value_in_figures

WIDTH = 320
"""Units from left to right. A unit is a pixel of CSS where the chart is 320 pixels wide."""

LETTER = 17
"""Size of letters, in units."""

LINE = 23
"""From one line of words to the next, in units."""

_NARROW, _BROAD = frozenset(" .,:;'!ijlt/-()"), frozenset("%@mwMW&")

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010fffd]")


def clean(words: str) -> Markup:
    """Words for SVG: escaped, on one line, and without characters that must not stand there."""
    return escape(" ".join(_NOT_IN_XML.sub("\ufffd", words).split()))


def units(number: float) -> str:
    """A length or a place as SVG has it, to a tenth of a unit."""
    return f"{number:.1f}".removesuffix(".0")


def width_of(words: str, *, bold: bool = True) -> float:
    """How wide words are, in units: measured with DejaVu Sans, broader than most letters that pages have."""
    return LETTER * (1 if bold else _NOT_BOLD) * sum(map(_width, words))


_NOT_BOLD = 0.92


def _width(character: str) -> float:
    """Width of a bold character, as a share of its size."""
    if character in _NARROW:
        return 0.42
    return 1.1 if character in _BROAD or not character.isascii() else 0.71


def wrapped(words: str, width: float = WIDTH) -> list[str]:
    """Words in lines that fit into `width` units. A word that is longer than a line is cut."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if width_of(longer) <= width:
            lines[-1] = longer
            continue
        lines.append("")
        for character in word:
            if width_of(lines[-1] + character) > width:
                lines.append("")
            lines[-1] += character
    return list(filter(None, lines))


def text(words: str, x: float, y: float, *, bold: bool = False, anchor: str = "start") -> str:
    """Words whose line begins (or ends, or has its middle) at `x` and stands on `y`."""
    weight = ' font-weight="700"' if bold else ""
    turn = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text x="{units(x)}" y="{units(y)}"{weight}{turn}>{clean(words)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, width: float = 2, dash: str = "") -> str:
    """A straight line; `dash` gives the lengths of its strokes and gaps."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    ends = " ".join(f'{name}="{units(at)}"' for name, at in zip(_ENDS, (x1, y1, x2, y2), strict=True))
    return f'<line {ends} stroke="currentColor" stroke-width="{units(width)}"{dashes}/>'


_ENDS = ("x1", "y1", "x2", "y2")


class Scale:
    """Numbers of a measure -> their share of the whole length, from 0 to 1. It always begins at 0.

    A number that must not be shown has the length of the bound that it is below: nobody can measure it.
    """

    def __init__(self, measure: Measure, suppress_below: int | None) -> None:
        self._measure, self._suppress_below = measure, suppress_below
        entries: list[Value | Aim] = [*measure.values, *filter(None, [measure.target])]
        largest = max(map(self._length, entries), default=Decimal(0))
        self._full = Decimal(100) if measure.kind is MeasureKind.PERCENT else (largest or Decimal(1))

    def _length(self, value: Value | Aim) -> Decimal:
        hidden = is_suppressed(self._measure, value, self._suppress_below)
        return Decimal(self._suppress_below or 0) if hidden else value.value

    def share(self, value: Value | Aim) -> float:
        """The share of the whole length that a number has."""
        return float(self._length(value) / self._full)


def aim_label(measure: Measure, aim: Aim) -> str:
    """What stands beside the line of the aim: Aim: 30 per million by March 2024."""
    figures = value_in_figures(measure, aim)
    if aim.due is None:
        return say("chart-aim", figures=figures)
    return say("chart-aim-with-date", figures=figures, deadline=short_deadline_in_words(aim.due))


def in_sentences(measure: Measure, suppress_below: int | None) -> str:
    """All that a chart shows, for those who hear it."""
    sentences = []
    for place in measure.places:
        numbers = "; ".join(
            say(
                "chart-number",
                when=name_in_words(value.period),
                figures=value_in_figures(measure, value, suppress_below),
            )
            for value in measure.series(place)
        )
        sentences.append(f"{place}, {numbers}." if place else f"{numbers}.")
    if measure.target:
        sentences.append(f"{aim_label(measure, measure.target)}.")
    return " ".join(sentences)


def chart(
    measure: Measure, title: str, description: str, height: float, parts: Iterable[str], kind: str
) -> Markup:
    """A whole chart. It fills what is 320 pixels wide, and grows with the letters of the page up to 20em.

    Its ids have two hyphens in a row, which no id of a measure has: they are never those of another measure.
    """
    title_id, description_id = f"{measure.anchor}--title", f"{measure.anchor}--desc"
    return Markup(  # noqa: S704  - every part was escaped where it was made
        f'<svg xmlns="http://www.w3.org/2000/svg" class="measure-chart measure-{kind}" role="img" '
        f'aria-labelledby="{title_id} {description_id}" viewBox="0 0 {WIDTH} {units(height)}" width="100%" '
        'style="display:block;max-width:20em;height:auto" fill="currentColor">'
        f'<title id="{title_id}">{clean(title)}</title>'
        f'<desc id="{description_id}">{clean(description)}</desc>'
        f'<g font-size="{LETTER}">{"".join(parts)}</g></svg>'
    )
