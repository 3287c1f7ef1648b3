"""All actions as data for others: a table, and JSON with their history."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from easyread.model import Plan, Promise
from easyread.pages.addresses import ASSETS, Addresses
from easyread.pages.published_data import csv_file, json_file, period_fields, plain

CSV_FILE = f"{ASSETS}actions.csv"
JSON_FILE = f"{ASSETS}actions.json"

_COLUMNS = (
    "id", "part", "page", "text", "easy", "status", "claimed_status", "lead", "partners",
    "from", "from_first_day", "from_last_day", "due", "due_first_day", "due_last_day",
    "done", "done_first_day", "done_last_day", "last_news", "cost", "source", "as_of", "address",
)  # fmt: skip


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
    return {CSV_FILE: csv_file(_COLUMNS, rows), JSON_FILE: json_file(plan, "actions", rows)}


def _row(promise: Promise, plan: Plan, addresses: Addresses, full: Callable[[str], str]) -> dict[str, Any]:
    action = promise.action
    news = max((step.date for step in action.progress), default=None)
    part = promise.key.removesuffix(action.id).rstrip("/")
    return {
        "id": promise.key,
        "part": part or None,
        "page": promise.page.path,
        "text": action.text.plain,
        "easy": plain(action.easy),
        "status": str(promise.standing),
        "claimed_status": str(action.status),
        "lead": list(action.lead),
        "partners": list(action.partners),
        **period_fields("from", action.begins),
        **period_fields("due", action.due),
        **period_fields("done", action.done),
        "last_news": str(news) if news else None,
        "cost": action.cost,
        "source": action.source,
        "as_of": promise.day.isoformat(),
        "address": full(addresses.promise(promise, easy=False)),
        "why": plain(action.why.text) if action.why else None,
        "progress": [
            {"text": step.text.plain, "easy": plain(step.easy), **period_fields("date", step.date)}
            for step in action.progress
        ],
        "statements": [statement.text.plain for statement in promise.statements],
        "measures": [plan.find_measure(name, promise.page.path) for name in action.measures],
    }
