"""What is published as data for others: dates, texts and tables as their programs can read them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

from easyread.model import Period, Plan, Precision, Text

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that make a spreadsheet run a cell instead of showing it."""


def period_fields(name: str, period: Period | None) -> dict[str, str | None]:
    """A date as it was written, and the first and the last day that can be meant by it."""
    first, last = _days(period)
    return {name: str(period) if period else None, f"{name}_first_day": first, f"{name}_last_day": last}


def _days(period: Period | None) -> tuple[str | None, str | None]:
    if period is None or period.precision is Precision.ONGOING:
        return None, None
    return period.first.isoformat(), period.last.isoformat()


def plain(text: Text | None) -> str | None:
    """The words of a text, if there is one."""
    return text.plain if text else None


def json_file(plan: Plan, name: str, rows: Sequence[Mapping[str, Any]]) -> bytes:
    """Rows as JSON, with what the plan is.

    Args:
        plan: The plan.
        name: What the rows are.
        rows: The rows.
    """
    about = {
        "version": 1,
        "plan": plan.settings.name,
        "organisation": plan.settings.organisation,
        "as_of": plan.day.isoformat(),
    }
    return (json.dumps({**about, name: rows}, indent=1) + "\n").encode()


def csv_file(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> bytes:
    """Some columns of rows as a table that spreadsheets open, with a cell for a list, and no formulas."""
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(columns)
    for row in rows:
        table.writerow([_cell(row[column]) for column in columns])
    # Spreadsheets take a file for UTF-8 only if it says so.
    return ("\ufeff" + file.getvalue()).encode()


def _cell(value: Any) -> str:
    words = "; ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return f"'{words}" if words.startswith(_FORMULA) else words
