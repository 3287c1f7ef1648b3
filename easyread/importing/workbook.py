"""Excel workbooks -> rows."""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from easyread.importing.cells import Row, cell_text, rows_of
from easyread.importing.refused import ImportRefusedError
from easyread.source import did_you_mean

_LAST_ROW = 1_048_576
"""Excel's own limit."""

_MOST_CELLS = 5_000_000
"""Cells that a sheet may have, empty ones among them."""

_MOST_BYTES = 300_000_000
"""Bytes of a workbook once it is unpacked."""

_SAVE = "Open it in a spreadsheet and save it as an Excel workbook (.xlsx)."
_CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""A character as workbooks write those that XML cannot hold: a line end of Windows is ``_x000D_``."""


def read_workbook(data: bytes, shown_as: str, sheet: str | None) -> list[Row]:
    """The rows of one sheet of a workbook.

    Args:
        data: The file.
        shown_as: What messages call it.
        sheet: The sheet's name; None for the first that has something in it.

    Raises:
        ImportRefusedError: If it is no workbook, or has no such sheet, or is too large.
    """
    try:
        with warnings.catch_warnings():
            # What the reader has to say is about colours and lists to choose from, not about the text.
            warnings.simplefilter("ignore")
            return _read(data, shown_as, sheet)
    except ImportRefusedError:
        raise
    except Exception as error:  # a damaged file can raise whatever its reader did not think of
        raise ImportRefusedError(
            f"{shown_as}: this is a damaged workbook, or none ({type(error).__name__})", _SAVE
        ) from None


def _read(data: bytes, shown_as: str, sheet: str | None) -> list[Row]:
    import openpyxl  # it takes a moment, and most of what the command does needs no workbook

    with zipfile.ZipFile(BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > _MOST_BYTES:
            raise _too_large(shown_as)
    # Read only: row by row, so that a forgotten cell in the last corner does not fill the memory.
    book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        names = [one.title for one in book.worksheets]
        if sheet is not None and sheet not in names:
            mend = did_you_mean(sheet, names, "Its sheets are", most=len(names))
            raise ImportRefusedError(f"{shown_as}: there is no sheet '{sheet}'", mend)
        for one in book.worksheets:
            if sheet in (None, one.title) and (rows := rows_of(_records(one, shown_as))):
                return rows
    finally:
        book.close()
    return []


def _records(sheet: Any, shown_as: str) -> Iterator[list[str]]:
    """The text of all cells of a sheet."""
    sheet.reset_dimensions()  # Some programs write a size that is wrong.
    cells = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells += len(row)
        if number > _LAST_ROW or cells > _MOST_CELLS:
            raise _too_large(shown_as)
        yield ["" if cell.data_type == "e" else _text(cell.value) for cell in row]


def _text(value: object) -> str:
    return cell_text(
        _CODE.sub(lambda code: chr(int(code[1], 16)), value) if isinstance(value, str) else value
    )


def _too_large(shown_as: str) -> ImportRefusedError:
    return ImportRefusedError(
        f"{shown_as}: a sheet of this workbook is too large", "Copy the answers alone into a new workbook."
    )
