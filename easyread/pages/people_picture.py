"""So many of ten people, as a picture of figures that are full or empty."""

from __future__ import annotations

from markupsafe import Markup

_OF = 10
_ROW = 5
_WIDE, _TALL = 40, 88
_PERSON = (
    "M20 3a8 8 0 1 1 0 16a8 8 0 1 1 0-16z"
    "M14 22h12a9 9 0 0 1 9 9v19a3.5 3.5 0 0 1-7 0v28a3 3 0 0 1-6 0v-22h-4v22a3 3 0 0 1-6 0V50"
    "a3.5 3.5 0 0 1-7 0V31a9 9 0 0 1 9-9z"
)


def people_files() -> dict[str, bytes]:
    """The picture of each number of people: its name below the folder of assets, and the bytes."""
    return {_name(filled): _people(filled).encode() for filled in range(_OF + 1)}


def people_html(filled: int, assets: str) -> Markup:
    """The picture of so many of ten people; the sentence beside it says the same.

    Args:
        filled: How many are full, from 0 to 10.
        assets: Address of the folder of assets.
    """
    return Markup('<img src="{}{}" alt="" width="{}" height="{}" loading="lazy">').format(
        assets, _name(filled), _WIDE * _ROW, _TALL * 2
    )


def _name(filled: int) -> str:
    return f"people/{filled}-of-{_OF}.svg"


def _people(filled: int) -> str:
    """Figures in two rows of five, the first of them full, the others empty."""
    figures = "".join(
        f'<path transform="translate({number % _ROW * _WIDE} {number // _ROW * _TALL})" '
        f'fill="{"#0b4a8f" if number < filled else "#fff"}" d="{_PERSON}"/>'
        for number in range(_OF)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE * _ROW} {_TALL * 2}" '
        f'stroke="#14181f" stroke-width="2">{figures}</svg>\n'
    )
