"""Excel workbooks."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from io import BytesIO

import pytest
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from easyread.importing.refused import ImportRefusedError
from easyread.importing.workbook import read_workbook


def workbook(*fill: Callable[[Worksheet], object]) -> bytes:
    """A workbook with a sheet for each function, which fills it."""
    data = BytesIO()
    with xlsxwriter.Workbook(data, {"default_date_format": "dd/mm/yyyy"}) as book:
        for number, write in enumerate(fill, 1):
            write(book.add_worksheet(f"Sheet {number}"))
    return data.getvalue()


def answers(sheet: Worksheet) -> None:
    sheet.merge_range("A1:C1", "What people told us")
    sheet.write_row("A3", ["When", "Said", "People"])
    sheet.write_datetime("A4", datetime(2018, 1, 1, 10, 30))
    sheet.write_string("B4", "=1+1 <b>\nwords")
    sheet.write_number("C4", 3)
    sheet.write_number("A5", 43101)
    sheet.write_formula("B5", "=1+1", None, 2)
    sheet.write_formula("C5", "=1/0", None, "#DIV/0!")


def test_read() -> None:
    """Cells are read as text, formulas as their results, and rows have the numbers that Excel shows."""
    rows = read_workbook(workbook(answers), "a.xlsx", None)
    assert [(row.number, row.cells) for row in rows] == [
        (1, ("What people told us", "", "")),
        (3, ("When", "Said", "People")),
        (4, ("2018-01-01 10:30:00", "=1+1 <b> words", "3")),
        (5, ("43101", "2", "")),
    ]


def test_sheets() -> None:
    """The first sheet with something in it is taken, or the one that is named."""
    data = workbook(lambda sheet: None, answers, lambda sheet: sheet.write_row("B2", ["a", "b"]))
    assert len(read_workbook(data, "a.xlsx", None)) == 4
    assert [row.cells for row in read_workbook(data, "a.xlsx", "Sheet 3")] == [("", "a", "b")]
    assert read_workbook(data, "a.xlsx", "Sheet 1") == []
    with pytest.raises(ImportRefusedError) as caught:
        read_workbook(data, "a.xlsx", "Answers")
    assert str(caught.value) == (
        "a.xlsx: there is no sheet 'Answers'\n    Its sheets are 'Sheet 1', 'Sheet 2' and 'Sheet 3'."
    )


def test_far_cell() -> None:
    """A forgotten cell in the last corner is told; it does not fill the memory."""
    data = workbook(lambda sheet: (sheet.write("A1", "a"), sheet.write("XFD1048576", "b")))
    with pytest.raises(ImportRefusedError, match="a sheet of this workbook is too large"):
        read_workbook(data, "a.xlsx", None)


def test_unpacked_size() -> None:
    """A small file that unpacks into a huge one is refused before it is unpacked."""
    data = BytesIO()
    with (
        zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as parts,
        parts.open("xl/worksheets/a.xml", "w") as part,
    ):
        for _ in range(400):
            part.write(bytes(1_000_000))
    with pytest.raises(ImportRefusedError, match="too large"):
        read_workbook(data.getvalue(), "a.xlsx", None)


def other_zip() -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as parts:
        parts.writestr("a.txt", "a")
    return data.getvalue()


@pytest.mark.parametrize("data", [b"PK\x03\x04 and nothing", other_zip(), workbook(answers)[:3000]])
def test_no_workbook(data: bytes) -> None:
    """A damaged workbook, or another packed file, is refused with a way out."""
    with pytest.raises(ImportRefusedError) as caught:
        read_workbook(data, "a.xlsx", None)
    assert caught.value.message.startswith("a.xlsx: this")
    assert caught.value.mend == "Open it in a spreadsheet and save it as an Excel workbook (.xlsx)."


def test_damage_anywhere() -> None:
    """Wherever a workbook is damaged, it is read or refused; nothing else happens."""
    data = workbook(answers)
    for at in range(0, len(data), 101):
        damaged = data[:at] + b"\x55\xaa\x55" + data[at + 3 :]
        with suppress(ImportRefusedError):
            read_workbook(damaged, "a.xlsx", None)
