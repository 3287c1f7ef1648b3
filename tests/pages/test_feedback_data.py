"""What people said, as data and as feeds."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import feedparser
import pytest

from easyread.pages import Site, feedback_data, feedback_feeds
from easyread.pages.feedback_data import MOST_IN_FEED
from tests.pages.conftest import MakeSite
from tests.pages.feedback import FILES, REPLIES

TOP = "https://plan.example/a/"
CSV, JSON = "easyread/you-said-we-did.csv", "easyread/you-said-we-did.json"
STANDARD, EASY = "easyread/you-said-we-did.xml", "easyread/you-said-we-did-easy.xml"


@pytest.fixture
def heard(site: MakeSite) -> Site:
    """The site of a plan in which much was said."""
    return site(FILES)


def full(address: str) -> str:
    return TOP + address


def rows(site: Site) -> list[dict[str, Any]]:
    """The entries of the JSON."""
    found: list[dict[str, Any]] = json.loads(feedback_data(site.plan, site.addresses, full)[JSON])["feedback"]
    return found


def feeds(site: Site) -> dict[str, bytes]:
    return feedback_feeds(site.plan, site.addresses, full)


def test_json(heard: Site) -> None:
    """The JSON has everything that was said with every answer, its dates as they were written and as days."""
    found = {row["id"]: row for row in rows(heard)}
    assert {name: row["status"] for name, row in found.items()} == REPLIES
    homes = found["homes"]
    assert homes["said"] == 'xsMore homes, "near" <b>us</b> & *soon*.'
    assert (homes["when"], homes["when_first_day"], homes["when_last_day"]) == (
        "January 2018",
        "2018-01-01",
        "2018-01-31",
    )
    assert (homes["people"], homes["topic"], homes["actions"]) == (12, "homes.md", ["h-1", "h-2"])
    assert homes["address"] == f"{TOP}you-said-we-did/homes/"
    assert [(answer["date"], answer["status"], answer["who"]) for answer in homes["answers"]] == [
        ("February 2018", "heard", None),
        ("March 2018", "thinking", "head of homes"),
        ("June 2018", "will-do", None),
    ]
    assert found["rent"]["answers"][0]["because"] == "xsThe law says so."
    assert (found["paint"]["when"], found["paint"]["when_first_day"]) == (None, None)


def test_only_published_fields(heard: Site) -> None:
    """Neither the number in a form nor what was allowed is published."""
    data = feedback_data(heard.plan, heard.addresses, full)
    assert all(b"R-17" not in content and b"allow" not in content for content in data.values())


def test_csv(heard: Site) -> None:
    """The table has a row for everything that was said, and says the same as the JSON."""
    text = feedback_data(heard.plan, heard.addresses, full)[CSV].decode("utf-8-sig")
    table = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert [row["id"] for row in table] == list(REPLIES)
    for row, entry in zip(table, rows(heard), strict=True):
        assert row["said"] == entry["said"]
        assert row["answers"] == str(len(entry["answers"]))
        assert row["actions"] == "; ".join(entry["actions"])


def test_formulas(site: MakeSite) -> None:
    """A thing said that looks like a formula is text in a spreadsheet."""
    log = "feedback: [{id: a, kind: want, said: '=HYPERLINK(\"https://evil.example\")'}]"
    made = site({"docs/a.md": "# A\n", "docs/feedback.yml": log})
    text = feedback_data(made.plan, made.addresses, full)[CSV].decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["said"] == '\'=HYPERLINK("https://evil.example")'
    assert rows(made)[0]["said"] == '=HYPERLINK("https://evil.example")'


def test_nothing_said(site: MakeSite) -> None:
    """Where nobody said anything there is no data and no feed."""
    made = site({"docs/a.md": "# A\n"})
    assert feedback_data(made.plan, made.addresses, full) == {}
    assert feeds(made) == {}


def test_feeds(heard: Site) -> None:
    """There is a feed of everything and one of each topic with dates, in both versions, all well-formed."""
    found = feeds(heard)
    topics = ("", "-topic-homes", "-topic-health", "-topic-national--law", "-no-topic")
    assert found.keys() == {
        f"easyread/you-said-we-did{topic}{easy}.xml" for topic in topics for easy in ("", "-easy")
    }
    for name, content in found.items():
        feed = feedparser.parse(content)
        assert not feed.bozo
        assert feed.version == "atom10"
        assert [link.href for link in feed.feed.links if link.rel == "self"] == [TOP + name]
        assert feed.entries
        assert len({entry.id for entry in feed.entries}) == len(feed.entries)


def test_entries(heard: Site) -> None:
    """Everything said with a date and every answer is an entry, the newest first, in its version's words."""
    standard, easy = (feedparser.parse(feeds(heard)[name]).entries for name in (STANDARD, EASY))
    assert [(entry.link, entry.content[0].value) for entry in standard[:5]] == [
        (f"{TOP}you-said-we-did/paint/", "2018: Done. xsPainted."),
        (f"{TOP}you-said-we-did/rent/", "2018: Cannot be done. xsNo."),
        (f"{TOP}you-said-we-did/homes/", "June 2018: Will be done. xsWe build and paint."),
        (f"{TOP}you-said-we-did/paint/", "June 2018: Will be done. xsWe build and paint."),
        (f"{TOP}you-said-we-did/silent/", "May 2018: Said."),
    ]
    assert [(entry.title, entry.content[0].value) for entry in easy[:2]] == [
        ("Paint my door.", "2018: We did this. We painted it."),
        ("We cannot pay the rent.", "2018: We cannot do this. We cannot pay it."),
    ]
    assert b"xs" not in feeds(heard)[EASY]
    assert len(standard) == len(easy) == 4 + 6


def test_ids_never_change(site: MakeSite) -> None:
    """When answers are added, in the entry or for several, those of before keep their ids."""
    one = "{date: 2018, status: heard, text: A.}"
    two = "{date: 2017, status: heard, text: B.}"
    shared = "answers:\n  - {to: a, date: 2016, status: heard, text: C.}\n"
    more = shared + "  - {to: [a], date: 2015, status: heard, text: D.}\n"

    def ids(answers: str, behind: str) -> dict[str, str]:
        log = f"feedback:\n  - {{id: a, kind: want, said: A., answers: [{answers}]}}\n{behind}"
        made = site({"docs/a.md": "# A\n", "docs/feedback.yml": log})
        entries = feedparser.parse(feeds(made)[STANDARD]).entries
        return {entry.content[0].value: entry.id for entry in entries}

    before: dict[str, str] = {}
    for answers, behind in [(one, ""), (one, shared), (f"{one}, {two}", shared), (f"{one}, {two}", more)]:
        now = ids(answers, behind)
        assert before.items() <= now.items()
        assert len(set(now.values())) == len(now) == len(before) + 1
        before = now


def test_feeds_are_short(site: MakeSite) -> None:
    """A feed has the newest entries only, so that nobody loads years of them each hour."""
    entries = "".join(
        f"  - {{id: f-{n}, said: F., kind: want, when: {2000 + n % 18}}}\n" for n in range(MOST_IN_FEED + 9)
    )
    made = site({"docs/a.md": "# A\n", "docs/feedback.yml": f"feedback:\n{entries}"})
    found = feedparser.parse(feeds(made)[STANDARD]).entries
    assert len(found) == MOST_IN_FEED
    assert found[0].content[0].value.startswith("2017")
