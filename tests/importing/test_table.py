"""The table in a file, and its header."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.importing.refused import ImportRefusedError
from easyread.importing.table import Table, read_table
from tests.importing.test_workbook import answers, workbook


def table(
    folder: Path, data: bytes | str, *names: str, file: str = "a.csv", sheet: str | None = None
) -> Table:
    (folder / file).write_bytes(data.encode() if isinstance(data, str) else data)
    return read_table(folder / file, file, names, sheet)


def test_header_by_its_names(tmp_path: Path) -> None:
    """The header is the first row with all names that are looked for; capitals and spaces do not count."""
    found = table(tmp_path, 'Said,so,far\nId,"What  did\nyou say?",x\n1,a\n', "what did you say?", "ID")
    assert found.header.number == 2
    assert found.columns("what did you say?") == [1]
    assert [row.cells for row in found.rows] == [("1", "a")]


def test_names_find_the_delimiter(tmp_path: Path) -> None:
    """Where two signs could stand between cells, that is right by which the names are there."""
    text = "a,b,c;d\n1,2,3;4\n1,2,3;4\n"
    assert table(tmp_path, text, "a").names == ["a", "b", "c;d"]
    assert table(tmp_path, text, "a,b,c", "d").names == ["a,b,c", "d"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a,b\n1,2\n", 1),
        ("Our form,,\nMay,2018,\n,,\na,b,c\n1,2,3\n1,,\n", 4),
        ("Our form\na,b,c\n", 2),
        ("said\nmore buses\n", 1),
        ("a,b\n1,2,3\n1,2,3\n", 2),
    ],
)
def test_header_by_its_look(tmp_path: Path, text: str, number: int) -> None:
    """Without names, titles above the header are not taken for it."""
    assert table(tmp_path, text).header.number == number


def test_names(tmp_path: Path) -> None:
    """Columns without a name are not offered; one name can stand twice."""
    found = table(tmp_path, "a,,b,a\n1,,3,4\n")
    assert found.names == ["a", "b", "a"]
    assert found.columns("A") == [0, 3]


def test_workbook(tmp_path: Path) -> None:
    """A workbook is read like a CSV file, but that cells beside the table are no mistake."""
    found = table(tmp_path, workbook(answers), file="A.XLSX")
    assert (found.names, len(found.rows), found.strict) == (["When", "Said", "People"], 2, False)


@pytest.mark.parametrize(
    ("file", "data", "message"),
    [
        ("a.csv", b"", "this file is empty"),
        ("a.csv", b" \r\n\r\n", "this file is empty"),
        ("a.csv", b",,\n,,\n", "there is nothing in this table"),
        ("a.xlsx", workbook(lambda sheet: None), "there is nothing in this table"),
        ("a.csv", workbook(answers), "this is an Excel workbook or another packed file, not CSV"),
        ("a.xlsx", b"a,b\n", "this is no Excel workbook, though its name says so"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "this workbook has a password, or is in Excel's old format",
        ),
        ("a.xls", b"\xd0\xcf\x11\xe0", "files that end in '.xls' cannot be imported"),
        ("a.docx", b"PK\x03\x04", "files that end in '.docx' cannot be imported"),
        ("a.csv", b"a,b\0", "this is not text, though its name ends like a CSV file's"),
    ],
)
def test_refused(tmp_path: Path, file: str, data: bytes, message: str) -> None:
    """What is no table is refused with what it is, and a way out."""
    with pytest.raises(ImportRefusedError) as caught:
        table(tmp_path, data, file=file)
    assert caught.value.message == f"{file}: {message}"
    assert caught.value.mend.endswith(".")


def test_no_sheets_in_csv(tmp_path: Path) -> None:
    """A sheet of a CSV file is refused."""
    with pytest.raises(ImportRefusedError, match="a CSV file has no sheets"):
        table(tmp_path, "a,b\n", sheet="a")


def test_no_file(tmp_path: Path) -> None:
    """A file that cannot be read is told."""
    with pytest.raises(ImportRefusedError, match=r"a\.csv: the file cannot be read"):
        read_table(tmp_path / "a.csv", "a.csv")


def test_large_file(tmp_path: Path) -> None:
    """A file far larger than any form's answers is not even read."""
    with (tmp_path / "a.csv").open("wb") as file:
        file.truncate(60_000_000)
    with pytest.raises(ImportRefusedError, match="larger than 50 MB"):
        read_table(tmp_path / "a.csv", "a.csv")
