"""All actions as data for others: a table, and JSON with their history."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

from easyread.model import Period, Plan, Precision, Promise, Text
from easyread.pages.addresses import ASSETS, Addresses

CSV_FILE = f"{ASSETS}actions.csv"
JSON_FILE = f"{ASSETS}actions.json"

_COLUMNS = (
    "id", "part", "page", "text", "easy", "status", "claimed_status", "lead", "partners",
    "from", "from_first_day", "from_last_day", "due", "due_first_day", "due_last_day",
    "done", "done_first_day", "done_last_day", "last_news", "cost", "source", "as_of", "address",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that make a spreadsheet run a cell instead of showing it."""


def promise_data(plan: Plan, addresses: Addresses, full: Callable[[str], str]) -> dict[str, bytes]:
    """The files of data: their addresses and contents; none for a plan without actions.

    Args:
        plan: The plan.
        addresses: Where its pages are.
        full: Gives the address to publish for one seen from the top of the site.
    """
    if not plan.promises:
        return {}
    rows = [_row(promise, plan, addresses, full) for promise in plan.promises.values()]
    data = {
        "version": 1,
        "plan": plan.settings.name,
        "organisation": plan.settings.organisation,
        "as_of": plan.day.isoformat(),
        "actions": rows,
    }
    return {CSV_FILE: _table(rows).encode(), JSON_FILE: (json.dumps(data, indent=1) + "\n").encode()}


def _row(promise: Promise, plan: Plan, addresses: Addresses, full: Callable[[str], str]) -> dict[str, Any]:
    action = promise.action
    news = max((step.date for step in action.progress), default=None)
    part = promise.key.removesuffix(action.id).rstrip("/")
    return {
        "id": promise.key,
        "part": part or None,
        "page": promise.page.path,
        "text": action.text.plain,
        "easy": _plain(action.easy),
        "status": str(promise.standing),
        "claimed_status": str(action.status),
        "lead": list(action.lead),
        "partners": list(action.partners),
        **_period("from", action.begins),
        **_period("due", action.due),
        **_period("done", action.done),
        "last_news": str(news) if news else None,
        "cost": action.cost,
        "source": action.source,
        "as_of": promise.day.isoformat(),
        "address": full(addresses.promise(promise, easy=False)),
        "why": _plain(action.why.text) if action.why else None,
        "progress": [
            {"text": step.text.plain, "easy": _plain(step.easy), **_period("date", step.date)}
            for step in action.progress
        ],
        "statements": [statement.text.plain for statement in promise.statements],
        "measures": [plan.find_measure(name, promise.page.path) for name in action.measures],
    }


def _period(name: str, period: Period | None) -> dict[str, str | None]:
    """A date as it was written, and the first and the last day that can be meant by it."""
    first, last = _days(period)
    return {name: str(period) if period else None, f"{name}_first_day": first, f"{name}_last_day": last}


def _days(period: Period | None) -> tuple[str | None, str | None]:
    if period is None or period.precision is Precision.ONGOING:
        return None, None
    return period.first.isoformat(), period.last.isoformat()


def _plain(text: Text | None) -> str | None:
    return text.plain if text else None


def _table(rows: list[dict[str, Any]]) -> str:
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(_COLUMNS)
    for row in rows:
        table.writerow([_cell(row[column]) for column in _COLUMNS])
    # Spreadsheets take a file for UTF-8 only if it says so.
    return "\ufeff" + file.getvalue()


def _cell(value: Any) -> str:
    words = "; ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return f"'{words}" if words.startswith(_FORMULA) else words
