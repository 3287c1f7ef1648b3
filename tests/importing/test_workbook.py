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
        (1, ("What people told us",)),
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
    """A forgotten cell in the last corner does not fill the memory."""
    data = workbook(lambda sheet: (sheet.write("A1", "a"), sheet.write("XFD1048576", "b")))
    first, last = read_workbook(data, "a.xlsx", None)
    assert (first.number, first.cells) == (1, ("a",))
    assert (last.number, last.cells[-1], last.filled) == (1_048_576, "b", 1)


def test_too_many_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheet with more cells than any form can fill is refused."""
    monkeypatch.setattr("easyread.importing.workbook._MOST_CELLS", 9)
    with pytest.raises(ImportRefusedError, match="a sheet of this workbook is too large"):
        read_workbook(workbook(answers), "a.xlsx", None)


def test_unpacked_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file that unpacks into a huge one is refused before it is unpacked."""
    monkeypatch.setattr("easyread.importing.workbook._MOST_BYTES", 5000)
    with pytest.raises(ImportRefusedError, match="a sheet of this workbook is too large"):
        read_workbook(workbook(answers), "a.xlsx", None)


def test_old_macintosh() -> None:
    """Cells with dates are right also in workbooks that count days from 1904."""
    data = BytesIO()
    with xlsxwriter.Workbook(data, {"default_date_format": "dd/mm/yyyy", "date_1904": True}) as book:
        book.add_worksheet().write_datetime("A1", datetime(2018, 1, 1))
    (row,) = read_workbook(data.getvalue(), "a.xlsx", None)
    assert row.cells == ("2018-01-01",)


def with_part(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The workbook with a part of it changed."""
    data = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook(answers))) as old, zipfile.ZipFile(data, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, change(content) if part == name else content)
    return data.getvalue()


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/sharedStrings.xml", b'ount="', b'ount="999999999'),
        ("xl/worksheets/sheet1.xml", b"A1:C5", b"A1"),
        ("xl/worksheets/sheet1.xml", b"A1:C5", b"A1:XFD1048576"),
    ],
)
def test_wrong_sizes(part: str, old: bytes, new: bytes) -> None:
    """What a workbook says of its own size is not believed."""
    found = read_workbook(with_part(part, lambda content: content.replace(old, new)), "a.xlsx", None)
    assert found == read_workbook(workbook(answers), "a.xlsx", None)


@pytest.mark.parametrize("row", [b'<row r="99999999999">', b'<row r="a">'])
def test_wrong_rows(row: bytes) -> None:
    """Rows that Excel does not have are refused."""
    data = with_part(
        "xl/worksheets/sheet1.xml", lambda content: content.replace(b'<row r="5" spans="1:3">', row)
    )
    with pytest.raises(ImportRefusedError):
        read_workbook(data, "a.xlsx", None)


def test_line_ends() -> None:
    """A line end of Windows, as workbooks write it, is white space."""
    data = with_part(
        "xl/sharedStrings.xml", lambda content: content.replace(b"\nwords", b"_x000D_\nwords_x005F_")
    )
    assert read_workbook(data, "a.xlsx", None)[2].cells[1] == "=1+1 <b> words_"


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
    assert caught.value.message.startswith("a.xlsx: this is a damaged workbook, or none")
    assert caught.value.mend == "Open it in a spreadsheet and save it as an Excel workbook (.xlsx)."


def test_damage_anywhere() -> None:
    """Wherever a workbook is damaged, it is read or refused; nothing else happens."""
    data = workbook(answers)
    for at in range(0, len(data), 101):
        damaged = data[:at] + b"\x55\xaa\x55" + data[at + 3 :]
        with suppress(ImportRefusedError):
            read_workbook(damaged, "a.xlsx", None)
