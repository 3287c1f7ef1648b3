"""The loop from what was said to what was done."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.model import Feedback, LoopHealth, Place, Plan, Reply, Said
from tests.conftest import MakePlan

PAGE = (
    "---\ntitle: A\nactions:\n  - {id: a-1, text: We act.}\n  - {id: a-2, text: We act.}\n---\n"
    "Text, with [a link](feedback:one).\n"
)
LOG = """\
feedback:
  - id: one
    said: One.
    kind: want
    when: January 2018
    topic: a.md
    answers:
      - {date: June 2018, status: doing, text: Doing., actions: a-2}
      - {date: March 2018, status: heard, text: Heard.}
  - {id: two, said: Two., kind: worry, when: 2017}
  - {id: three, said: Three., kind: thanks, topic: a.md}
  - {id: four, said: Four., kind: idea}
  - {id: five, said: Five., kind: want, when: 2 May 2018}
  - {id: six, said: Six., kind: thanks}
answers:
  - {to: [one, six], date: June 2018, status: did, text: Did., actions: [a-1, a-2]}
  - {to: one, date: 2017, status: will-do, text: Later., actions: [a-1]}
"""


@pytest.fixture
def loop(plan: MakePlan) -> Plan:
    """A plan with one thing that was answered often, and others."""
    log = LOG.replace("date: 2017, status: will-do", "date: 2019, status: will-do")
    reading = plan({"docs/a.md": PAGE, "docs/feedback.yml": log}).read()
    assert not reading.faults
    assert reading.plan
    return reading.plan


def test_answers(loop: Plan) -> None:
    """Answers come in the order of their dates, whether they are to one thing or to several."""
    answers = loop.said["one"].answers
    assert [str(answered.answer.text) for answered in answers] == ["Heard.", "Doing.", "Did.", "Later."]
    assert [(answered.name, answered.to) for answered in answers] == [
        ("answer-2", 1),
        ("answer-1", 1),
        ("shared-1", 2),
        ("shared-2", 1),
    ]


def test_replies(loop: Plan) -> None:
    """The latest answer says how far things are; thanks need none; all else without one is not answered."""
    assert {key: said.reply for key, said in loop.said.items()} == {
        "one": Reply.WILL_DO,
        "two": Reply.NOT_ANSWERED,
        "three": Reply.THANKS,
        "four": Reply.NOT_ANSWERED,
        "five": Reply.NOT_ANSWERED,
        "six": Reply.DID,
    }


def test_actions(loop: Plan) -> None:
    """Each thing said knows the actions it led to, and each action what led to it, each once."""
    ways = {(key, promise.key) for key, said in loop.said.items() for promise in said.promises}
    back = {(said.feedback.id, key) for key, found in loop.asked_for.items() for said in found}
    assert ways == back == {("one", "a-1"), ("one", "a-2"), ("six", "a-1"), ("six", "a-2")}
    assert len(loop.said["one"].promises) == 2


def test_topics(loop: Plan) -> None:
    """Everything said stands with the page it is about, or with none."""
    found = {path: [said.feedback.id for said in all_said] for path, all_said in loop.said_about.items()}
    assert found == {"a.md": ["one", "three"], "": ["two", "four", "five", "six"]}


def test_health(loop: Plan) -> None:
    """The health counts everything once; what waits longest comes first, and what has no date last."""
    health = loop.loop_health
    assert health.counts == {
        Reply.WILL_DO: 1,
        Reply.DID: 1,
        Reply.NOT_ANSWERED: 3,
        Reply.THANKS: 1,
    }
    assert [said.feedback.id for said in health.unanswered] == ["two", "five", "four"]
    assert (health.answered, health.middle_days) == (2, None)
    assert str(health) == (
        "you said, we did: 6 things were said, 2 answered, 1 done, 0 cannot be done, 3 not answered yet"
    )


def test_order_of_files(plan: MakePlan) -> None:
    """A folder of logs is read like one log, and answers in one file can be to what stands in another."""
    files = {
        "docs/a.md": "# A\n",
        "docs/feedback.yml": "feedback: [{id: z, said: Z., kind: want}]",
        "docs/feedback/2018.yml": "feedback: [{id: a, said: A., kind: want}]",
        "docs/feedback/answers.yaml": "answers: [{to: [a, z], date: 2018, status: heard, text: Yes.}]",
        "docs/feedback/notes.txt": "not read",
    }
    reading = plan(files).read()
    assert not reading.faults
    assert reading.plan
    assert list(reading.plan.said) == ["z", "a"]
    assert all(said.reply is Reply.HEARD for said in reading.plan.said.values())


def log_of(gaps: list[int | None]) -> str:
    """A log in which each first answer took so many days."""
    start = date(2018, 1, 1)
    entries = "".join(f"  - {{id: f-{n}, said: F., kind: want, when: {start}}}\n" for n, _ in enumerate(gaps))
    answers = "".join(
        f"  - {{to: f-{n}, date: {start + timedelta(gap)}, status: heard, text: Yes.}}\n"
        for n, gap in enumerate(gaps)
        if gap is not None
    )
    return f"feedback:\n{entries}answers:\n{answers}" if answers else f"feedback:\n{entries}"


def test_middle_time(plan: MakePlan) -> None:
    """The middle time to a first answer is that of the middle answer, and is not told of a handful."""

    def middle(gaps: list[int | None]) -> float | None:
        reading = plan({"docs/a.md": "# A\n", "docs/feedback.yml": log_of(gaps)}).read()
        assert reading.plan
        return reading.plan.loop_health.middle_days

    assert middle([3, 1, None, 200, 9, 10]) == 9
    assert middle([3, 1, 200, 9, 10, 12]) == 9.5
    assert middle([3, 1, 200, 9, None]) is None


@pytest.mark.parametrize(
    ("said", "answered", "days"),
    [
        ("2018-01-01", "2018-01-31", 30),
        ("2018-01-01", "2018-01-01", 0),
        ("January 2018", "March 2018", 59),
        ("January 2018", "2018-01-15", 0),
        ("2017", "2018-01-15", None),
        ("January 2018", "2018", None),
        ("January 2018", "spring 2018", None),
        (None, "2018-01-15", None),
    ],
)
def test_days_to_answer(plan: MakePlan, said: str | None, answered: str, days: int | None) -> None:
    """Days are counted only where both dates are exact to a month, and never below none."""
    when = f", when: {said}" if said else ""
    log = (
        f"feedback:\n  - {{id: a, said: A., kind: want{when}}}\n"
        f"answers:\n  - {{to: a, date: {answered}, status: heard, text: Yes.}}\n"
    )
    reading = plan({"docs/a.md": "# A\n", "docs/feedback.yml": log}).read()
    assert not reading.faults
    assert reading.plan
    assert reading.plan.said["a"].days_to_answer == days


@given(st.lists(st.sampled_from(["2018", "May 2018", "3 May 2018", "spring 2018", None]), max_size=12))
def test_nothing_unanswered_is_lost(dates: list[str | None]) -> None:
    """Everything that was not answered is told, the oldest first, and undated things after all others."""
    written: list[dict[str, str]] = [
        {"id": f"f-{n}", "said": "F.", "kind": "want"} | ({"when": when} if when else {})
        for n, when in enumerate(dates)
    ]
    said = [Said(Feedback.model_validate(one), Place("feedback.yml")) for one in written]
    found = [one.feedback.when for one in LoopHealth(said).unanswered]
    dated = [when for when in found if when]
    assert len(found) == len(dates)
    assert found == [*sorted(dated), *[None] * (len(dates) - len(dated))]


def test_without_easy_text(loop: Plan) -> None:
    """What nobody has put into easy words is told with its place, as everywhere."""
    places = [str(place) for place in loop.without_easy_text() if "feedback" in place.file]
    assert len(places) == 6 + 4
    assert places[0] == "docs/feedback.yml:2:5"
