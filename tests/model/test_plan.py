"""The plan as a whole."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from easyread.model import Plan, Promise, Settings
from tests.conftest import SETTINGS, MakePlan

FILES = {
    "docs/index.md": "# Home\n\nText.\n",
    "docs/b.md": (
        "---\ntitle: B\nactions:\n  - id: b-1\n    text: We act.\n---\n"
        "## Over others\n\n### One\n\nText.\n\n/// easy-read\nIdea.\n///\n\n### Two\n\nText.\n"
    ),
    "docs/a.md": (
        "---\ntitle: A\nactions:\n  - id: a-1\n    text: We act.\n"
        "  - id: a-2\n    text: We act.\n    easy: We act.\n---\n"
        "## Three\n\n/// easy-read\nIdea.\n///\n"
    ),
}


@pytest.fixture
def small_plan(plan: MakePlan) -> Plan:
    """A plan of three pages."""
    reading = plan(FILES).read()
    assert reading.plan is not None
    assert not reading.faults
    return reading.plan


def test_pages(small_plan: Plan) -> None:
    """Pages are sorted by their paths and found by them."""
    assert [page.path for page in small_plan.pages] == ["a.md", "b.md", "index.md"]
    assert small_plan.by_path["b.md"].title == "B"


def test_actions(small_plan: Plan) -> None:
    """Actions come in the order of pages, and each knows its page."""
    assert [(page.path, action.id) for page, action in small_plan.actions()] == [
        ("a.md", "a-1"),
        ("a.md", "a-2"),
        ("b.md", "b-1"),
    ]
    assert {key: promise.page.path for key, promise in small_plan.promises.items()} == {
        "a-1": "a.md",
        "a-2": "a.md",
        "b-1": "b.md",
    }


def test_coverage(small_plan: Plan) -> None:
    """The plan counts how many of its sections have easy text, not headings that only stand over others."""
    assert str(small_plan.coverage) == "easy text: 2 of 4 sections"


def test_without_easy_text(small_plan: Plan) -> None:
    """The places without easy text are those of all pages."""
    assert [str(place) for place in small_plan.without_easy_text()] == [
        "docs/a.md:4:5",
        "docs/b.md:4:5",
        "docs/b.md:17:1",
        "docs/index.md:1:1",
    ]


@pytest.mark.parametrize("language", ["en", "en-GB", "de-Latn-DE", "cy"])
def test_language(language: str) -> None:
    """A language is written as HTML writes it."""
    assert Settings(name="A", organisation="B", language=language).language == language


@pytest.mark.parametrize("language", ["", "e", "English", "en_GB", 'en" onload="x', "en-", "en\n"])
def test_no_language(language: str) -> None:
    """What HTML would not take for a language is refused."""
    with pytest.raises(ValidationError, match="is not a language as HTML writes it"):
        Settings(name="A", organisation="B", language=language)


@pytest.mark.parametrize("written", ["2018-12-31", "31 December 2018", "31st Dec 2018"])
def test_as_of(written: str) -> None:
    """The day that a plan speaks of can be written in any form of a day."""
    read = Settings.model_validate({"name": "A", "organisation": "B", "as_of": written})
    assert read.as_of == date(2018, 12, 31)


PARTS = """\
parts:
  - {folder: national, name: England, as_of: 2022-07-31}
  - {folder: national/deep, name: Deep}
"""

MEASURE = "{id: jobs, text: Jobs, unit: percent, better: up, values: [{period: 2018, value: 1}]}"

TWO_PLANS = {
    "easyread.yml": SETTINGS + PARTS,
    "docs/homes.md": (
        "---\ntitle: Homes\n"
        "statements:\n"
        "  - {text: I have a home., actions: [h-1, national/h-1]}\n"
        "  - {text: I have a job., actions: h-2}\n"
        "  - {text: I have friends.}\n"
        "actions:\n"
        "  - {id: h-1, text: Build., why: {text: '[This](action:h-2).'}, measures: [jobs, national/jobs]}\n"
        "  - {id: h-2, text: Plan., measures: jobs}\n"
        f"measures:\n  - {MEASURE}\n---\n\n"
        "See [before](action:h-1).\n\n"
        "## One\n\n[a](action:h-1), [b](action:h-1) and [c](action:national/h-1).\n\n"
        "/// easy-read\n[a](action:h-1).\n///\n\n"
        "## Two\n\n[a](action:h-1) and [out](https://h-2.example/).\n"
    ),
    "docs/national/law.md": (
        "---\ntitle: Law\n"
        "statements:\n  - {text: I know my rights., actions: [h-1, h-2]}\n"
        f"actions:\n  - {{id: h-1, text: Change the law., measures: jobs}}\nmeasures:\n  - {MEASURE}\n---\n\n"
        "## Three\n\n[a](action:h-1) and [b](action:h-2).\n"
    ),
    "docs/national/deep/a.md": (
        "---\ntitle: Deep\nactions:\n  - {id: h-1, text: Dig., measures: national/jobs}\n---\n"
    ),
}


@pytest.fixture
def two_plans(plan: MakePlan) -> Plan:
    """A plan with other plans in it, which use the same names."""
    reading = plan(TWO_PLANS).read()
    assert reading.plan is not None
    assert not reading.faults
    return reading.plan


def mentions(promise: Promise) -> list[tuple[str, str]]:
    """The pages and sections that link to an action."""
    return [(page.path, section.id) for page, section in promise.mentions]


def test_keys_of_promises(two_plans: Plan) -> None:
    """Every action is known by its part's folder and its id: the same id can stand in each part."""
    found = {key: promise.action.text.plain for key, promise in two_plans.promises.items()}
    assert found == {
        "h-1": "Build.",
        "h-2": "Plan.",
        "national/h-1": "Change the law.",
        "national/deep/h-1": "Dig.",
    }
    assert all(promise.key == key for key, promise in two_plans.promises.items())


@pytest.mark.parametrize(
    ("name", "path", "key"),
    [
        ("h-1", "homes.md", "h-1"),
        ("h-1", "national/law.md", "national/h-1"),
        ("h-1", "national/deep/a.md", "national/deep/h-1"),
        ("h-2", "national/law.md", "h-2"),
        ("national/h-1", "homes.md", "national/h-1"),
        ("national/h-1", "", "national/h-1"),
        ("national/h-2", "homes.md", None),
        ("", "homes.md", None),
    ],
)
def test_find_promise(two_plans: Plan, name: str, path: str, key: str | None) -> None:
    """What a page calls an action is found in its own part first, then in the whole site."""
    found = two_plans.find_promise(name, path)
    assert (found.key if found else None) == key


def test_statements_that_actions_serve(two_plans: Plan) -> None:
    """An action knows the statements that name it, those of other parts too, in the order of the plan."""
    served = {
        key: [statement.text.plain for statement in promise.statements]
        for key, promise in two_plans.promises.items()
    }
    assert served == {
        "h-1": ["I have a home."],
        "h-2": ["I have a job.", "I know my rights."],
        "national/h-1": ["I have a home.", "I know my rights."],
        "national/deep/h-1": [],
    }


def test_mentions(two_plans: Plan) -> None:
    """An action knows each section that links to it, once, be it in the standard or in the easy text."""
    promises = two_plans.promises
    assert mentions(promises["h-1"]) == [("homes.md", ""), ("homes.md", "one"), ("homes.md", "two")]
    assert mentions(promises["h-2"]) == [("national/law.md", "three")]
    assert mentions(promises["national/h-1"]) == [("homes.md", "one"), ("national/law.md", "three")]
    assert mentions(promises["national/deep/h-1"]) == []


def test_days_of_parts(two_plans: Plan) -> None:
    """A page speaks of the day of its part; of the plan's, if its part has none."""
    assert {page.path: two_plans.day_of(page) for page in two_plans.pages} == {
        "homes.md": date(2018, 12, 31),
        "national/law.md": date(2022, 7, 31),
        "national/deep/a.md": date(2018, 12, 31),
    }
    for promise in two_plans.promises.values():
        assert promise.day == two_plans.day_of(promise.page)


def test_day_of_a_part_decides(plan: MakePlan) -> None:
    """The same action can be late in one part and on its way in another, which speaks of another day."""
    action = "actions:\n  - {id: a, text: A., due: 2020, status: on-track}\n"
    reading = plan(
        {
            "easyread.yml": SETTINGS + PARTS,
            "docs/a.md": f"---\ntitle: A\n{action}---\n",
            "docs/national/a.md": f"---\ntitle: A\n{action}---\n",
            "docs/national/deep/a.md": "# A\n",
        }
    ).read()
    assert reading.plan is not None
    assert {key: str(promise.standing) for key, promise in reading.plan.promises.items()} == {
        "a": "on-track",
        "national/a": "late",
    }


def test_measures(two_plans: Plan) -> None:
    """Every measure is known by its part's folder and its id, and knows its page."""
    assert {key: page.path for key, (page, _) in two_plans.measures.items()} == {
        "jobs": "homes.md",
        "national/jobs": "national/law.md",
    }
    assert all(measure.text.plain == "Jobs" for _, measure in two_plans.measures.values())


def test_actions_that_move_measures(two_plans: Plan) -> None:
    """A measure knows the actions that should move it, whatever part they stand in."""
    moved = {key: [promise.key for promise in found] for key, found in two_plans.moved_by.items()}
    assert moved == {"jobs": ["h-1", "h-2"], "national/jobs": ["h-1", "national/deep/h-1", "national/h-1"]}


@pytest.mark.parametrize(
    ("name", "path", "key"),
    [
        ("jobs", "homes.md", "jobs"),
        ("jobs", "national/law.md", "national/jobs"),
        ("jobs", "national/deep/a.md", "jobs"),
        ("national/jobs", "national/deep/a.md", "national/jobs"),
        ("job", "homes.md", ""),
        ("", "homes.md", ""),
    ],
)
def test_find_measure(two_plans: Plan, name: str, path: str, key: str) -> None:
    """What a page calls a measure is found in its own part first, then in the whole site."""
    assert two_plans.find_measure(name, path) == key


def test_no_actions(plan: MakePlan) -> None:
    """A plan without actions promises nothing, and measures nothing."""
    reading = plan({"docs/a.md": "# A\n"}).read()
    assert reading.plan is not None
    assert (reading.plan.promises, reading.plan.measures, reading.plan.moved_by) == ({}, {}, {})


@pytest.mark.parametrize("number", ["2", "5", "100", 10])
def test_smallest_count(number: object) -> None:
    """Counts can be hidden below a number from 2 to 100; without it all are shown."""
    values: dict[str, object] = {"name": "A", "organisation": "B"}
    assert Settings.model_validate(values).suppress_below is None
    assert Settings.model_validate(values | {"suppress_below": number}).suppress_below == int(str(number))
