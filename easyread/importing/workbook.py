"""Excel workbooks -> rows."""

from __future__ import annotations

import re
import zipfile
import zlib
from io import BytesIO

import python_calamine

from easyread.importing.cells import Row, cell_text, rows_of
from easyread.importing.refused import ImportRefusedError
from easyread.source import did_you_mean

_CELL = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,7})(\d{1,10})["']""")
_MOST_CELLS = 5_000_000
"""Cells between the first and the last of a sheet. Excel's own limit would be 17,000 million."""

_MOST_BYTES = 300_000_000
"""Bytes of a workbook once it is unpacked."""

_SAVE = "Open it in a spreadsheet and save it as an Excel workbook (.xlsx)."


def read_workbook(data: bytes, shown_as: str, sheet: str | None) -> list[Row]:
    """The rows of one sheet of a workbook.

    Args:
        data: The file.
        shown_as: What messages call it.
        sheet: The sheet's name; None for the first that has something in it.

    Raises:
        ImportRefusedError: If it is no workbook, or has no such sheet, or is too large.
    """
    _check_size(data, shown_as)
    try:
        with python_calamine.load_workbook(BytesIO(data)) as book:
            names = book.sheet_names
            if sheet is not None and sheet not in names:
                mend = did_you_mean(sheet, names, "Its sheets are")
                raise ImportRefusedError(f"{shown_as}: there is no sheet '{sheet}'", mend)
            for name in names if sheet is None else [sheet]:
                values = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
                if rows := rows_of([[cell_text(value) for value in row] for row in values]):
                    return rows
    except python_calamine.CalamineError as error:
        raise ImportRefusedError(f"{shown_as}: this workbook cannot be read: {error}", _SAVE) from None
    return []


def _check_size(data: bytes, shown_as: str) -> None:
    """Refuse what would fill the memory.

    The reader makes room for every cell between the first and the last, and ends the whole program if
    there is not enough: https://github.com/tafia/calamine/issues/693. So we look first.
    """
    too_large = ImportRefusedError(
        f"{shown_as}: a sheet of this workbook is too large",
        "Copy the answers alone into a new workbook. Often a cell far below or far right has a space in it.",
    )
    try:
        with zipfile.ZipFile(BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > _MOST_BYTES:
                raise too_large
            for part in parts.infolist():
                if part.filename.startswith("xl/worksheets/") and _cells(parts.read(part)) > _MOST_CELLS:
                    raise too_large
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error):
        raise ImportRefusedError(f"{shown_as}: this is a damaged workbook, or none", _SAVE) from None


def _cells(sheet: bytes) -> int:
    """How many cells a sheet has from its first row and column to its last."""
    width = height = 0
    for letters, digits in set(_CELL.findall(sheet)):
        width = max(width, _column(letters))
        height = max(height, int(digits))
    return width * height


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
