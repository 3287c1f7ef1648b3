"""Cells of a table as plain text, whatever they held."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from easyread.source.text_file import UNSEEN

_SPACE = re.compile(r"\s+")
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        number: Its number as a spreadsheet shows it: the first is 1, empty rows count.
        cells: The text of its cells.
    """

    number: int
    cells: tuple[str, ...]

    @property
    def filled(self) -> int:
        """How many cells have something in them."""
        return sum(map(bool, self.cells))


def clean(text: str) -> str:
    """A text on one line: each run of white space, or of what cannot be seen, becomes one space.

    No sign in it means anything: not ``<b>``, not ``=1+1``, not ``**``.
    """
    text = UNSEEN.sub(" ", text.replace("\ufeff", ""))
    # Half of a character, as broken exports have it, cannot be saved.
    return _SPACE.sub(" ", _HALF.sub("\N{REPLACEMENT CHARACTER}", text)).strip()


def cell_text(value: object) -> str:
    """What a cell of a workbook holds, as text: ``3`` and not ``3.0``, a day as ``2018-01-31``."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        # A day without a time is the beginning of that day to Excel.
        return value.isoformat(" ", "seconds").removesuffix(" 00:00:00")
    if isinstance(value, date):
        return value.isoformat()
    return clean(str(value))


def rows_of(records: Iterable[Sequence[str]]) -> list[Row]:
    """The rows that have something in them, with their numbers."""
    rows = (Row(number, tuple(map(clean, cells))) for number, cells in enumerate(records, 1) if cells)
    return [row for row in rows if row.filled]
