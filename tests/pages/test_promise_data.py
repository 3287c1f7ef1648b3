"""Actions as data for others."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from typing import Any

import pytest

from easyread.pages import Site, promise_data
from tests.conftest import ROOT
from tests.pages.conftest import MakeSite
from tests.pages.promises import STATUSES

TOP = "https://plan.example/a/"
CSV, JSON = "easyread/actions.csv", "easyread/actions.json"

ONLY_IN_JSON = {"why", "progress", "statements", "measures"}


def full(address: str) -> str:
    return TOP + address


def data(site: Site) -> dict[str, bytes]:
    return promise_data(site.plan, site.addresses, full)


def table(site: Site) -> list[dict[str, str]]:
    """The rows of the table, as a program reads them."""
    text = data(site)[CSV].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def entries(site: Site) -> list[dict[str, Any]]:
    """The entries of the JSON."""
    found: list[dict[str, Any]] = json.loads(data(site)[JSON])["actions"]
    return found


def page(text: str, keys: str = "") -> dict[str, str | bytes]:
    """A page with an action."""
    quoted = "'" + text.replace("'", "''") + "'"
    action = f"  - id: a\n    text: {quoted}\n    easy: {quoted}\n{keys}"
    return {"docs/a.md": f"---\ntitle: A\nactions:\n{action}---\n"}


def test_whole_plan(two_plans: Site) -> None:
    """The JSON says which plan it is of, and of which day."""
    found = json.loads(data(two_plans)[JSON])
    assert {key: value for key, value in found.items() if key != "actions"} == {
        "version": 1,
        "plan": "A plan",
        "organisation": "A council",
        "as_of": "2018-12-31",
    }


def test_every_action(two_plans: Site) -> None:
    """Each action is one row and one entry, in the same order, with its status as it is shown."""
    keys = [row["id"] for row in table(two_plans)]
    assert keys == [entry["id"] for entry in entries(two_plans)] == list(two_plans.plan.promises)
    assert {row["id"]: row["status"] for row in table(two_plans)} == STATUSES
    assert all(len(row) == len(table(two_plans)[0]) and None not in row for row in table(two_plans))


def test_both_files_agree(two_plans: Site) -> None:
    """The table holds what the JSON holds, but for what is no single value."""
    for row, entry in zip(table(two_plans), entries(two_plans), strict=True):
        assert row.keys() == entry.keys() - ONLY_IN_JSON
        for name, cell in row.items():
            value = entry[name]
            assert cell == ("; ".join(value) if isinstance(value, list) else value or ""), name


def test_entry(two_plans: Site) -> None:
    """An entry has all that is known of an action, with its history in the order in which it was written."""
    entry = next(entry for entry in entries(two_plans) if entry["id"] == "h-1")
    assert entry == {
        "id": "h-1",
        "part": None,
        "page": "homes.md",
        "text": "xsBuild homes.",
        "easy": "We will build homes.",
        "status": "at-risk",
        "claimed_status": "at-risk",
        "lead": ["Head of homes"],
        "partners": ["Builders", "Neighbours"],
        "from": "spring 2018",
        "from_first_day": "2018-03-01",
        "from_last_day": "2018-05-31",
        "due": "June 2019",
        "due_first_day": "2019-06-01",
        "due_last_day": "2019-06-30",
        "done": None,
        "done_first_day": None,
        "done_last_day": None,
        "last_news": "2 November 2018",
        "cost": "3 million",
        "source": "Cabinet paper",
        "as_of": "2018-12-31",
        "address": f"{TOP}actions/h-1/",
        "why": None,
        "progress": [
            {
                "text": text,
                "easy": easy,
                "date": written,
                "date_first_day": first,
                "date_last_day": last,
            }
            for text, easy, written, first, last in [
                ("xsAgreed.", "They said yes.", "May 2018", "2018-05-01", "2018-05-31"),
                ("xsFound land.", "There is land.", "2 November 2018", "2018-11-02", "2018-11-02"),
                ("xsAsked.", None, "spring 2018", "2018-03-01", "2018-05-31"),
            ]
        ],
        "statements": ["xsI have a home.", "xsI am safe."],
        "measures": ["jobs"],
    }


def test_parts(two_plans: Site) -> None:
    """An action of a part names it, has the part's day, and the claim that the calendar corrected."""
    entry = next(entry for entry in entries(two_plans) if entry["id"] == "national/h-1")
    assert (entry["part"], entry["page"], entry["as_of"]) == ("national", "national/law.md", "2022-07-31")
    assert (entry["status"], entry["claimed_status"]) == ("late", "on-track")
    assert entry["address"] == f"{TOP}actions/national/h-1/"


def test_why(two_plans: Site) -> None:
    """Why an action cannot be judged is in the JSON."""
    reasons = {entry["id"]: entry["why"] for entry in entries(two_plans) if entry["why"]}
    assert reasons == {"he-1": "xsNobody counts.", "he-2": "xsLost.", "he-3": "xsOver."}


def test_days(two_plans: Site) -> None:
    """Every day is written as ISO 8601 writes it, the first never after the last, and ongoing has neither."""
    for row in table(two_plans):
        assert date.fromisoformat(row["as_of"]).isoformat() == row["as_of"]
        for name in ("from", "due", "done"):
            first, last = row[f"{name}_first_day"], row[f"{name}_last_day"]
            if row[name] in ("", "ongoing"):
                assert (first, last) == ("", "")
            else:
                assert date.fromisoformat(first) <= date.fromisoformat(last)
    assert [row["due"] for row in table(two_plans) if row["id"] == "he-5"] == ["ongoing"]


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@"])
def test_formulas(site: MakeSite, beginning: str) -> None:
    """No cell begins like a formula that a spreadsheet would run; the JSON keeps what was written."""
    formula = f"{beginning}HYPERLINK(1)"
    keys = f"    lead: ['{formula}', B]\n"
    keys += "".join(f"    {name}: '{formula}'\n" for name in ("partners", "cost", "source"))
    made = site(page(f"[{formula}](a.md) now", keys))
    (row,) = table(made)
    for name in ("text", "easy", "lead", "partners", "cost", "source"):
        assert row[name].startswith(f"'{formula}"), name
    assert not [cell for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
    (entry,) = entries(made)
    assert (entry["text"], entry["lead"], entry["cost"]) == (f"{formula} now", [formula, "B"], formula)


@pytest.mark.parametrize(
    "text",
    [
        "Größe, 🏠 и \u05d1\u05d9\u05ea",
        "A, b; c | d",
        'She said "yes" and "no"',
        "It's 'ours'",
        "</script> & <b>",
        "e\u0301 \u202e x",
        "  two   spaces ",
        "1 = 2 - 3",
    ],
)
def test_nothing_is_lost(site: MakeSite, text: str) -> None:
    """Whatever characters were typed come back from both files as they were typed, but for double spaces."""
    made = site(page(text, "    progress: [{date: 2018, text: Größe 🏠.}]\n"))
    (row,), (entry,) = table(made), entries(made)
    assert row["text"] == row["easy"] == entry["text"] == entry["easy"] == " ".join(text.split())
    assert entry["progress"][0]["text"] == "Größe 🏠."


def test_form_of_the_table(two_plans: Site) -> None:
    """The table says that it is UTF-8, for spreadsheets, and ends its lines as RFC 4180 says."""
    content = data(two_plans)[CSV]
    assert content.startswith("\ufeffid,part,page,".encode())
    assert content.count(b"\r\n") == content.count(b"\n") == len(STATUSES) + 1


def test_same_bytes(two_plans: Site) -> None:
    """The same plan gives the same files."""
    assert data(two_plans) == data(two_plans)
    assert data(two_plans).keys() == {CSV, JSON}


def test_no_actions(site: MakeSite) -> None:
    """A plan without actions publishes no data about any."""
    assert data(site({"docs/a.md": "# A\n"})) == {}


def test_every_name_is_in_the_guide(two_plans: Site) -> None:
    """The guide's table explains every column, and every name of an entry."""
    guide = (
        (ROOT / "GUIDE.md").read_text(encoding="utf-8").split("### Promises as data")[1].split("\n### ")[0]
    )
    rows = re.findall(r"^\| (`[^|]*) \| (.*) \|$", guide, re.M)
    named = {name for names, _ in rows for name in re.findall(r"`([a-z_]+)`", names)}
    days = {f"{name}{ending}" for name in named for ending in ("_first_day", "_last_day")}
    for names in (table(two_plans)[0].keys(), entries(two_plans)[0].keys()):
        assert names - days - named == set()
    assert named <= entries(two_plans)[0].keys()
    assert "`..._first_day` and `..._last_day`" in guide
    (only_in_json,) = [names for names, meaning in rows if "only in the JSON" in meaning]
    assert set(re.findall(r"`([a-z_]+)`", only_in_json)) == ONLY_IN_JSON
