"""Cells as plain text."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.importing.cells import cell_text, clean, rows_of
from easyread.source.text_file import UNSEEN


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3.0, "3"),
        (2.5, "2.5"),
        (True, "yes"),
        (None, ""),
        (date(2018, 1, 31), "2018-01-31"),
        (datetime(2018, 1, 31, 14, 2), "2018-01-31 14:02:00"),
        (datetime(2018, 1, 31), "2018-01-31"),
        (time(12, 30), "12:30:00"),
        ("=1+1", "=1+1"),
    ],
)
def test_cell_text(value: object, text: str) -> None:
    """A value is the text that a person would read in its cell."""
    assert cell_text(value) == text


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+44", "-1", "@home", "<b>a</b>", "**a**", "'a", '"a"'])
def test_text_is_data(text: str) -> None:
    """A sign at the beginning of a cell or around its words stays what it is."""
    assert clean(text) == text


@given(st.text() | st.text(st.characters(categories=["Cs"])))
def test_clean(text: str) -> None:
    """Whatever a cell holds becomes one line that a file can hold, and cleaning twice changes nothing."""
    cleaned = clean(text)
    assert UNSEEN.search(cleaned) is None
    assert cleaned == " ".join(cleaned.split()) == clean(cleaned)
    assert cleaned.encode().decode() == cleaned


def test_rows() -> None:
    """Empty rows are left out, and the others keep the number that a spreadsheet shows."""
    rows = rows_of([["a", "b"], [], ["", " "], ["", "c"]])
    assert [(row.number, row.cells, row.filled) for row in rows] == [(1, ("a", "b"), 2), (4, ("", "c"), 1)]
