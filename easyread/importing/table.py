"""A form's export -> one table with a header."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from easyread.importing.cells import Row
from easyread.importing.delimited import readings
from easyread.importing.refused import ImportRefusedError
from easyread.importing.workbook import read_workbook

_LARGEST = 50_000_000
"""Bytes of a file. A year's answers to a form are far below a million."""

_HEADER_WITHIN = 50
"""Rows in which a header is looked for: exports put titles and notes above it."""

_EXPORT = "Export the answers as CSV or as an Excel workbook (.xlsx)."


@dataclass(frozen=True)
class Table:
    """The answers to a form.

    Attributes:
        file: What messages call its file.
        header: The row with the names of the columns.
        rows: The rows below it that have something in them.
        strict: Whether a row with more cells than the header is wrong. In CSV it has a sign too many in
            it; in a workbook somebody wrote beside the table.
    """

    file: str
    header: Row
    rows: tuple[Row, ...]
    strict: bool = False

    @property
    def names(self) -> list[str]:
        """The columns that have a name, in order."""
        return [name for name in self.header.cells if name]

    def columns(self, name: str) -> list[int]:
        """Where a column of this name stands: nowhere, once, or several times."""
        return [number for number, cell in enumerate(self.header.cells) if same_name(cell, name)]


def same_name(one: str, other: str) -> bool:
    """Whether two names of columns mean the same one: spaces and capital letters do not count."""
    return one.split() == other.split() or one.casefold().split() == other.casefold().split()


def read_table(path: Path, shown_as: str, names: Collection[str] = (), sheet: str | None = None) -> Table:
    """Read the table in a file.

    Args:
        path: The file, CSV or an Excel workbook.
        shown_as: What messages call it.
        names: Columns that it should have: the header is the first row with all of them. Without, or if
            there is no such row, it is the first row that is as wide as those below it.
        sheet: The sheet of a workbook; None for the first that has something in it.

    Raises:
        ImportRefusedError: If there is no table in it.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ImportRefusedError(
                f"{shown_as}: this file is larger than {_LARGEST // 1_000_000} MB",
                "Export fewer answers at once.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise ImportRefusedError(
            f"{shown_as}: the file cannot be read: {error.strerror}", "Look whether it is there."
        ) from None
    if not data.strip():
        raise ImportRefusedError(f"{shown_as}: this file is empty", _EXPORT)
    kind = _kind(path, data, shown_as)
    if kind == "csv" and sheet is not None:
        raise ImportRefusedError(f"{shown_as}: a CSV file has no sheets", "Leave '--sheet' out.")
    found: Iterator[list[Row]]
    found = readings(data, shown_as) if kind == "csv" else iter([read_workbook(data, shown_as, sheet)])
    rows = next(found)
    number = _named_header(rows, names)
    if number is None:
        # Perhaps another sign splits the cells: then the names are there.
        with suppress(ImportRefusedError):
            for other in found if names else ():
                if (number := _named_header(other, names)) is not None:
                    rows = other
                    break
    if not rows:
        raise ImportRefusedError(f"{shown_as}: there is nothing in this table", _EXPORT)
    number = _header(rows) if number is None else number
    return Table(shown_as, rows[number], tuple(rows[number + 1 :]), kind == "csv")


def _named_header(rows: Sequence[Row], names: Collection[str]) -> int | None:
    """Index of the first row in which all of some names stand."""
    for number, row in enumerate(rows[:_HEADER_WITHIN] if names else ()):
        if all(any(same_name(cell, name) for cell in row.cells) for name in names):
            return number
    return None


def _kind(path: Path, data: bytes, shown_as: str) -> str:
    """Whether a file is CSV or a workbook, by its name; refused if its content says otherwise."""
    ending = path.suffix.lower()
    zipped = data.startswith(b"PK\x03\x04")
    if ending in (".csv", ".tsv"):
        if zipped:
            raise ImportRefusedError(
                f"{shown_as}: this is an Excel workbook or another packed file, not CSV",
                "If it is a workbook, let its name end in .xlsx.",
            )
        return "csv"
    if ending == ".xlsx":
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise ImportRefusedError(
                f"{shown_as}: this workbook has a password, or is in Excel's old format",
                "Take the password away, or save it as an Excel workbook (.xlsx).",
            )
        if not zipped:
            raise ImportRefusedError(
                f"{shown_as}: this is no Excel workbook, though its name says so",
                f"If it is CSV, let its name end in .csv. {_EXPORT}",
            )
        return "xlsx"
    raise ImportRefusedError(f"{shown_as}: files that end in '{ending}' cannot be imported", _EXPORT)


def _header(rows: Sequence[Row]) -> int:
    """Index of the row that looks like a header: with two names or more, and no wider rows just below it."""
    first = rows[:_HEADER_WITHIN]
    for number, row in enumerate(first):
        below = max((other.filled for other in rows[number + 1 : number + 11]), default=0)
        if row.filled >= max(2, below):
            return number
    widest = max(row.filled for row in first)
    return next(number for number, row in enumerate(first) if row.filled == widest)
