"""CSV files -> rows, however a form's website or a spreadsheet wrote them."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice

from easyread.importing.cells import Row, rows_of
from easyread.importing.refused import ImportRefusedError

_DELIMITERS = (",", ";", "\t")
_SAMPLE = 100
"""Rows that are looked at to find the sign between cells."""

_END = "the end of the table"
"""A last row of our own: if it is not read as a row, a quote before it has no end."""

_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def readings(data: bytes, shown_as: str) -> Iterator[list[Row]]:
    """The rows of a CSV file, split by each sign that can stand between cells, the likeliest first.

    Args:
        data: The file, in UTF-8, in UTF-16 with its mark, or else in Windows-1252.
        shown_as: What messages call it.

    Raises:
        ImportRefusedError: If it is not text, or a quote in it has no end.
    """
    text = _text(data, shown_as)
    first = text.partition("\n")[0].strip().lower()
    if first.startswith("sep=") and len(first) == 5:
        # A line that tells Excel the sign. It stays a row, so that the others keep their numbers.
        text = "\n" + text.partition("\n")[2]
        delimiters = [first[-1]]
    else:
        delimiters = sorted(_DELIMITERS, key=lambda sign: _fits(text, sign), reverse=True)
    return (rows_of(_records(text, sign, shown_as)) for sign in delimiters)


def _text(data: bytes, shown_as: str) -> str:
    encoding = next((name for mark, name in _BOMS.items() if data.startswith(mark)), None)
    if encoding is None and b"\0" in data:
        raise ImportRefusedError(
            f"{shown_as}: this is not text, though its name ends like a CSV file's",
            "Export the answers again, as CSV or as an Excel workbook (.xlsx).",
        )
    for name in [encoding] if encoding else ["utf-8", "cp1252"]:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise ImportRefusedError(
        f"{shown_as}: the letters in this file cannot be read",
        "Open it in a spreadsheet and save it as 'CSV UTF-8', or as an Excel workbook (.xlsx).",
    )


def _fits(text: str, delimiter: str) -> tuple[int, int]:
    """How well a sign splits a text: how many rows have the commonest width, and that width.

    The header or a sentence can have more commas in it than signs between cells; over many rows, only
    the right sign gives the same width again and again.
    """
    lines = islice(text.splitlines(keepends=True), 10 * _SAMPLE)
    try:
        records = list(islice(csv.reader(lines, delimiter=delimiter), _SAMPLE))
    except csv.Error:
        return 0, 0
    widths = Counter(len(record) for record in records if len(record) > 1)
    return max(((count, width) for width, count in widths.items()), default=(0, 0))


def _records(text: str, delimiter: str, shown_as: str) -> list[list[str]]:
    # csv wants lines that end as it knows it: splitlines would also split at signs inside of a cell.
    lines = chain(text.split("\n"), [_END])
    records = []
    try:
        for record in csv.reader((f"{line}\n" for line in lines), delimiter=delimiter):
            records.append(record)
    except csv.Error:
        records.append([])  # A cell that is longer than any cell: its quote has no end.
    if records[-1] != [_END]:
        raise ImportRefusedError(
            f"{shown_as}, row {len(records)}: a quote begins a cell here, and no quote ends it",
            'Write " at the end of that cell, or export the answers again.',
        )
    return records[:-1]
