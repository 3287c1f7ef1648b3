"""Whether an easy text still says what the standard text says."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.checks import Freshness, check, freshness, review_of
from easyread.checks.reviewable import fingerprint, reviewables
from easyread.model import Plan, Reviewer, Reviews
from easyread.source import markdown_files, plan_texts, write_reviews
from tests.conftest import MakePlan, PlanFolder

PAGE = """\
---
title: Homes
easy_title: My home
picture: house
statements:
  - {text: I choose my home., easy: I choose., picture: choice}
actions:
  - id: a-1
    text: Publish a plan for homes.
    easy: We will write a plan.
    picture: plan
    lead: Head of homes
    from: 2018
    due: June 2019
    status: on-track
    cost: 3 million
    progress:
      - {date: May 2018, text: Agreed., easy: They said yes.}
measures:
  - id: jobs
    text: People with a job
    easy: People with jobs
    unit: percent
    better: up
    values: [{period: 2017, value: 40}, {period: 2018, value: 60}]
---

## Where to live

Some people live far away. Others want to move.

Homes are dear.

/// easy-read | Where you live
:house: You live near people you know.
You choose.
///

## Repairs

Repairs take long.

/// easy-read
Repairs are slow.
///
"""
LOG = """\
feedback:
  - id: more
    said: We want more homes.
    easy: We want homes.
    kind: want
    who: People who rent
    when: 2018
    topic: homes.md
    answers: [{date: 2018, status: heard, text: We heard., easy: We heard you.}]
"""

SECTION, ACTION, MEASURE, FEEDBACK = (
    "section:homes.md#where-to-live",
    "action:a-1",
    "measure:jobs",
    "feedback:more",
)
DAY = date(2018, 11, 2)


@pytest.fixture
def folder(plan: MakePlan) -> PlanFolder:
    """A plan all of whose easy texts were checked."""
    made = plan({"docs/homes.md": PAGE, "docs/feedback.yml": LOG})
    record(made)
    return made


def read(made: PlanFolder) -> Plan:
    reading = made.read()
    assert not reading.faults, reading.faults
    assert reading.plan
    return reading.plan


def record(made: PlanFolder) -> None:
    """Record that a group checked everything."""
    found = reviewables(read(made))
    reviews = {text.name: review_of(text, "the Monday group", DAY, Reviewer.GROUP) for text in found}
    write_reviews(made.folder / "docs/reviews.yml", reviews)


def states(made: PlanFolder) -> dict[str, Freshness]:
    return freshness(read(made)).by_name


def stale(made: PlanFolder) -> dict[str, tuple[str, ...]]:
    """What has changed in each text."""
    return {name: one.changes for name, one in states(made).items() if one.changes}


def test_all_fresh(folder: PlanFolder) -> None:
    """What was just recorded is fresh, and every easy text with a standard text can be recorded."""
    found = states(folder)
    assert all(one.is_fresh for one in found.values())
    assert {SECTION, "section:homes.md#repairs", ACTION, MEASURE, FEEDBACK} <= found.keys()
    assert sum(name.startswith("statement:") for name in found) == 1
    assert str(freshness(read(folder))).startswith("checked: 6 of 6 easy texts by a group")


MUST = [
    ("Some people live far away.", "Most people live far away.", SECTION, "the standard text has changed"),
    ("Homes are dear.", "Homes are dear. Rents rise.", SECTION, "the standard text has changed"),
    ("Homes are dear.\n", "", SECTION, "the standard text has changed"),
    ("You choose.\n", "They choose.\n", SECTION, "the easy text has changed"),
    ("| Where you live", "| Your place", SECTION, "the easy text has changed"),
    ("Publish a plan for homes.", "Publish two plans.", ACTION, "the standard text has changed"),
    ("easy: We will write a plan.", "easy: We will write 2 plans.", ACTION, "the easy text has changed"),
    (
        "lead: Head of homes",
        "lead: Head of health",
        ACTION,
        "'lead' changed from Head of homes to Head of health",
    ),
    ("due: June 2019", "due: October 2019", ACTION, "'due' changed from June 2019 to October 2019"),
    ("    due: June 2019\n", "", ACTION, "'due' was taken out; it was June 2019"),
    ("status: on-track", "status: late", ACTION, "'status' changed from on-track to late"),
    ("from: 2018", "from: 2017", ACTION, "'from' changed from 2018 to 2017"),
    ("text: Agreed.", "text: Not agreed.", ACTION, "the standard text has changed"),
    ("text: People with a job", "text: Adults with a job", MEASURE, "the standard text has changed"),
    ("value: 60", "value: 61", MEASURE, "'values' changed from 2017 : 40; 2018 : 60 to 2017 : 40; 2018 : 61"),
    ("better: up", "better: down", MEASURE, "'better' changed from up to down"),
]


@pytest.mark.parametrize(("before", "after", "name", "change"), MUST)
def test_must_be_stale(folder: PlanFolder, before: str, after: str, name: str, change: str) -> None:
    """What an easy text says, and what is changed behind its back, makes it stale, and nothing else stale."""
    assert PAGE.count(before) == 1
    folder.write({"docs/homes.md": PAGE.replace(before, after)})
    assert stale(folder) == {name: (change,)}


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("more homes", "fewer homes", "the standard text has changed"),
        ("text: We heard.", "text: We did not.", "the standard text has changed"),
        ("status: heard", "status: did", "'answers' changed from 2018: heard to 2018: did"),
        ("who: People who rent", "who: Carers", "'who' changed from People who rent to Carers"),
        ("when: 2018", "when: 2017", "'when' changed from 2018 to 2017"),
        ("easy: We want homes.", "easy: We want a home.", "the easy text has changed"),
    ],
)
def test_feedback_must_be_stale(folder: PlanFolder, before: str, after: str, change: str) -> None:
    """So it is with what people said, and what was answered."""
    folder.write({"docs/feedback.yml": LOG.replace(before, after)})
    assert stale(folder) == {FEEDBACK: (change,)}


MUST_NOT = [
    ("Some people live far away.", "Some  people live far away!"),
    ("Some people live far away.", "some people, live far away."),
    ("Some people live far away. Others want to move.", "Others want to move. Some people live far away."),
    ("Homes are dear.", "Homes are\ndear."),
    ("Homes are dear.", "Homes are **dear**."),
    ("Homes are dear.", "[Homes](https://example.org) are dear."),
    ("text: Publish a plan for homes.", 'text: "Publish a plan, for homes"'),
    ("picture: plan", "picture: house"),
    (":house: You live", ":choice: You live"),
    ("title: Homes", "title: Our homes"),
    ("cost: 3 million", "cost: 4 million"),
    ("## Repairs\n", "## Repairs\n\n<!-- a note -->\n"),
    (
        "{period: 2017, value: 40}, {period: 2018, value: 60}",
        "{period: 2018, value: 60}, {period: 2017, value: 40}",
    ),
]


@pytest.mark.parametrize(("before", "after"), MUST_NOT)
def test_must_not_be_stale(folder: PlanFolder, before: str, after: str) -> None:
    """White space, punctuation, order, pictures and what easy texts do not say make nothing stale."""
    assert PAGE.count(before) == 1
    folder.write({"docs/homes.md": PAGE.replace(before, after)})
    assert stale(folder) == {}


def test_moved(folder: PlanFolder) -> None:
    """A page that is renamed or moved keeps its checks."""
    (folder.folder / "docs/homes.md").unlink()
    log = LOG.replace("topic: homes.md", "topic: places/home.md")
    folder.write({"docs/places/home.md": PAGE, "docs/feedback.yml": log})
    assert all(one.is_fresh for one in states(folder).values())


def test_renamed_section(folder: PlanFolder) -> None:
    """A section whose id changes keeps its check, as long as its words do."""
    folder.write({"docs/homes.md": PAGE.replace("## Repairs\n", "## Repairs {: #mending }\n")})
    assert states(folder)["section:homes.md#mending"].is_fresh


def test_unchecked(plan: MakePlan) -> None:
    """Without a record nothing was checked, and nothing is stale."""
    made = plan({"docs/homes.md": PAGE})
    assert all(one.review is None and not one.changes for one in states(made).values())
    assert read(made).reviews == Reviews()


def test_finding(folder: PlanFolder) -> None:
    """A stale text is a fault of the checks, at its place, that says who checked it and what changed."""
    folder.write({"docs/homes.md": PAGE.replace("due: June 2019", "due: October 2019")})
    plan = read(folder)
    docs = folder.folder / "docs"
    texts = plan_texts(folder.folder / "easyread.yml", docs, markdown_files(docs), folder.folder)
    (found,) = [one for one in check(plan, texts).findings if one.rule == "stale"]
    assert (str(found.place), found.level) == ("docs/homes.md:10:11", "fault")
    assert found.message == (
        "since the Monday group checked this on 2 November 2018, 'due' changed from June 2019 to October 2019"
    )


@given(st.lists(st.text(alphabet="abc .,!?\n", max_size=20), max_size=4))
def test_fingerprint(texts: list[str]) -> None:
    """The order of texts and the space between words make no other fingerprint; other words do."""
    assert fingerprint(texts) == fingerprint(list(reversed(texts)))
    assert fingerprint(texts) == fingerprint([text.replace(" ", "  ") for text in texts])
    assert fingerprint([*texts, "zebra"]) != fingerprint(texts)
