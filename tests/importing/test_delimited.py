"""CSV files, however they were written."""

from __future__ import annotations

import codecs

import pytest

from easyread.importing.delimited import readings
from easyread.importing.refused import ImportRefusedError


def cells(data: bytes | str) -> list[tuple[str, ...]]:
    """The cells of the likeliest reading."""
    rows = next(readings(data.encode() if isinstance(data, str) else data, "a.csv"))
    return [row.cells for row in rows]


@pytest.mark.parametrize(
    "data",
    [
        "Café \u2013 a\tb\n".encode(),
        codecs.BOM_UTF8 + "Café \u2013 a\tb\n".encode(),
        "Café \u2013 a\tb\r\n".encode("cp1252"),
        "Café \u2013 a\tb\r".encode("utf-16"),
        codecs.BOM_UTF16_BE + "Café \u2013 a\tb\n".encode("utf-16-be"),
    ],
)
def test_encodings(data: bytes) -> None:
    """Letters are right in UTF-8, with and without its mark, in UTF-16, and in what old Windows writes."""
    assert cells(data) == [("Café \u2013 a", "b")]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_delimiters(sign: str) -> None:
    """The sign between cells is found, also where the others stand in sentences and in the header."""
    header = sign.join(["id", '"What, if anything; do you want, now?"', "where"])
    rows = [
        sign.join([str(number), f'"a, b; c, {number}"', "d; e" if sign == "," else "d, e"])
        for number in range(5)
    ]
    found = cells("\n".join([header, *rows]))
    assert [len(row) for row in found] == [3] * 6
    assert found[1] == ("0", "a, b; c, 0", "d; e" if sign == "," else "d, e")


def test_sign_is_named() -> None:
    """The line by which a file tells Excel its sign is believed, and counts as a row."""
    rows = next(readings(b"sep=;\r\na,b;c\r\n", "a.csv"))
    assert [(row.number, row.cells) for row in rows] == [(2, ("a,b", "c"))]


def test_quotes() -> None:
    """Quotes, lines and signs inside of a cell belong to it."""
    assert cells('a,b\n"one ""two""\r\nthree, four",c\n') == [("a", "b"), ('one "two" three, four', "c")]


def test_row_numbers() -> None:
    """A cell of several lines is one row, and empty rows count, as in a spreadsheet."""
    rows = next(readings(b'a,b\n\n"c\nd",e\n,\nf,g', "a.csv"))
    assert [row.number for row in rows] == [1, 3, 5]


@pytest.mark.parametrize("length", [10, 200_000])
def test_open_quote(length: int) -> None:
    """A quote without an end would swallow all answers below it: it is told with its row."""
    with pytest.raises(ImportRefusedError, match=r"a\.csv, row 3: a quote begins a cell here"):
        cells('a,b\nc,d\ne,"f\n' + "g,h\n" * length)


@pytest.mark.parametrize("data", [b"a,b\0\n", b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xfea\0b\0c"])
def test_not_text(data: bytes) -> None:
    """A file that is no text is refused with a way out."""
    with pytest.raises(ImportRefusedError) as caught:
        cells(data)
    assert "workbook (.xlsx)" in caught.value.mend


def test_letters_that_cannot_be_read() -> None:
    """Letters of an encoding that we do not know are refused, not guessed."""
    with pytest.raises(ImportRefusedError, match="the letters in this file cannot be read"):
        cells(b"a,\x81\n")
