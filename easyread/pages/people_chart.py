"""So many of ten people, as figures that are full or empty."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from easyread.pages.chart_parts import clean

PERSON_ID = "easyread-person"
"""Id of the figure on a page."""

_ROW = 5
_WIDE, _TALL = 40, 84
_PERSON = (
    "M20 3a8 8 0 1 1 0 16a8 8 0 1 1 0-16z"
    "M14 22h12a9 9 0 0 1 9 9v19a3.5 3.5 0 0 1-7 0v28a3 3 0 0 1-6 0v-22h-4v22a3 3 0 0 1-6 0V50"
    "a3.5 3.5 0 0 1-7 0V31a9 9 0 0 1 9-9z"
)


def people_chart(filled: int, total: int = 10, *, label: str) -> Markup:
    """A row of figures, the first of them full, the others empty.

    The page must have the `person` that is drawn. They stand in fives: where there is no room for all beside
    each other, the next five go below.

    Args:
        filled: How many are full.
        total: How many there are.
        label: What they show, for those who do not see them.

    Raises:
        ValueError: If more would be full than there are.
    """
    if not 0 <= filled <= total:
        raise ValueError(f"{filled} of {total} cannot be full")
    fives = (_few(range(first, min(first + _ROW, total)), filled) for first in range(0, total, _ROW))
    return Markup(  # noqa: S704  - the label is escaped, the rest are numbers
        f'<span class="measure-people" role="img" aria-label="{clean(label)}">{" ".join(fives)}</span>'
    )


def person() -> Markup:
    """The figure that all charts of people on a page draw, to be put on it once."""
    return Markup(  # noqa: S704  - nothing in it comes from outside
        '<svg width="0" height="0" style="position:absolute" aria-hidden="true">'
        f'<defs><path id="{PERSON_ID}" d="{_PERSON}"/></defs></svg>'
    )


def _few(numbers: range, filled: int) -> str:
    places = [(number < filled, place * _WIDE) for place, number in enumerate(numbers)]
    people = "".join(
        f'<g fill="{fill}">{_people(x for is_full, x in places if is_full is full)}</g>'
        for full, fill in ((True, "currentColor"), (False, "none"))
    )
    wide = _WIDE * len(numbers)
    return (
        f'<svg aria-hidden="true" viewBox="0 0 {wide} {_TALL}" width="{len(numbers) * 2}em" '
        f'style="height:auto" stroke="currentColor" stroke-width="2">{people}</svg>'
    )


def _people(places: Iterable[int]) -> str:
    return "".join(f'<use href="#{PERSON_ID}" x="{x}"/>' for x in places)
