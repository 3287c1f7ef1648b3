"""What an action shows on a day."""

from __future__ import annotations

import re
from datetime import date

import pytest
from pydantic import ValidationError

from easyread.model import Action, Status, WrittenWrongError, standing

NEXT_DAY = date(2019, 7, 1)


def action(status: Status, due: str | None = "June 2019", *, news: bool = False) -> Action:
    """An action that claims a status."""
    return Action.model_validate(
        {
            "id": "home-1",
            "text": "We act.",
            "due": due,
            "status": status,
            "why": {"text": "There is no money."},
            "progress": [{"date": "2018", "text": "We met."}] if news else [],
        }
    )


CLAIMS = [status for status in Status if status is not Status.NO_NEWS]


@pytest.mark.parametrize("day", [date(2018, 1, 1), date(2019, 6, 1), date(2019, 6, 30)])
@pytest.mark.parametrize("status", CLAIMS)
def test_before_its_last_day(status: Status, day: date) -> None:
    """Until the last day of its date has passed, an action stands as its author claims."""
    assert standing(action(status), day) is status


@pytest.mark.parametrize("status", CLAIMS)
def test_without_a_date(status: Status) -> None:
    """An action without a date stands as its author claims, for ever."""
    assert standing(action(status, due=None), date.max) is status


@pytest.mark.parametrize(
    ("status", "news", "shown"),
    [
        (Status.PLANNED, False, Status.NO_NEWS),
        (Status.PLANNED, True, Status.LATE),
        (Status.ON_TRACK, False, Status.LATE),
        (Status.ON_TRACK, True, Status.LATE),
        (Status.AT_RISK, False, Status.LATE),
        (Status.AT_RISK, True, Status.LATE),
        (Status.LATE, False, Status.LATE),
        (Status.LATE, True, Status.LATE),
        (Status.DONE, False, Status.DONE),
        (Status.DONE, True, Status.DONE),
        (Status.STOPPED, False, Status.STOPPED),
        (Status.STOPPED, True, Status.STOPPED),
        (Status.CANNOT_SAY, False, Status.CANNOT_SAY),
        (Status.CANNOT_SAY, True, Status.CANNOT_SAY),
    ],
)
def test_after_its_last_day(status: Status, news: bool, shown: Status) -> None:
    """When its date has passed, an action on its way is late, and one that nobody spoke of has no news."""
    assert standing(action(status, news=news), NEXT_DAY) is shown


@pytest.mark.parametrize(
    ("due", "last_day"),
    [
        ("30 June 2019", date(2019, 6, 30)),
        ("by June 2019", date(2019, 6, 30)),
        ("from June 2019", date(2019, 6, 30)),
        ("summer 2019", date(2019, 8, 31)),
        ("winter 2019", date(2020, 2, 29)),
        ("2019", date(2019, 12, 31)),
        ("2018/19", date(2019, 3, 31)),
    ],
)
def test_last_day(due: str, last_day: date) -> None:
    """A date has passed on the day after the last day that it can mean, and not before."""
    promise = action(Status.ON_TRACK, due)
    assert standing(promise, last_day) is Status.ON_TRACK
    assert standing(promise, date.fromordinal(last_day.toordinal() + 1)) is Status.LATE


@pytest.mark.parametrize("status", [Status.STOPPED, Status.CANNOT_SAY])
def test_must_say_why(status: Status) -> None:
    """An action that was stopped, or cannot be judged, must say why."""
    with pytest.raises(ValidationError, match="must say why"):
        Action.model_validate({"id": "home-1", "text": "We act.", "status": status})


def test_no_news_is_not_written() -> None:
    """Nobody can write that there is no news: the calendar says it."""
    with pytest.raises(ValidationError) as caught:
        action(Status.NO_NEWS)
    cause = caught.value.errors()[0]["ctx"]["error"]
    assert isinstance(cause, WrittenWrongError)
    assert cause.mend == "Take 'status' out."


def test_stays() -> None:
    """What was read cannot be changed later."""
    with pytest.raises(ValidationError, match="frozen"):
        action(Status.DONE).__setattr__("status", Status.LATE)


def test_one_lead_or_several() -> None:
    """One role that leads can be written without a list."""
    values = {"id": "home-1", "text": "We act."}
    assert Action.model_validate(values | {"lead": "Manager"}).lead == ("Manager",)
    assert Action.model_validate(values | {"lead": ["Manager", "Nurse"]}).lead == ("Manager", "Nurse")
    assert Action.model_validate(values).lead == ()


def test_anchor() -> None:
    """An action has the same anchor on both pages."""
    assert action(Status.DONE).anchor == "action-home-1"


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("red", Status.LATE),
        ("amber", Status.AT_RISK),
        ("green", Status.ON_TRACK),
        ("blue", Status.DONE),
        ("Red", Status.LATE),
        ("AMBER", Status.AT_RISK),
        ("gReEn", Status.ON_TRACK),
        ("at-risk", Status.AT_RISK),
        ("done", Status.DONE),
    ],
)
def test_colours_of_a_rating(written: str, status: Status) -> None:
    """The colours of a RAG rating serve as statuses, in small letters and in capitals."""
    values = {"id": "home-1", "text": "We act.", "status": written}
    assert Action.model_validate(values).status is status


def test_status_that_nobody_wrote() -> None:
    """An action of which nobody wrote how far it is, is planned."""
    assert Action.model_validate({"id": "home-1", "text": "We act."}).status is Status.PLANNED


def test_from() -> None:
    """When an action begins is written as 'from'."""
    begins = Action.model_validate({"id": "home-1", "text": "We act.", "from": "June 2018"}).begins
    assert str(begins) == "June 2018"


def test_ongoing_is_never_late() -> None:
    """An action without an end stands as its author claims, for ever."""
    for status in CLAIMS:
        assert standing(action(status, "ongoing"), date.max) is status


WRONG: list[tuple[dict[str, object], str]] = [
    ({"status": "purple"}, "Input should be"),
    ({"status": "re d"}, "Input should be"),
    ({"status": None}, "Input should be"),
    ({"status": ["red"]}, "Input should be"),
    ({"begins": "2018"}, "Extra inputs are not permitted"),
    ({"from": "soon"}, "is not a date that can be read"),
    ({"due": "by ongoing"}, "is not a date that can be read"),
    ({"done": "2019-02-30"}, "is not a date that can be read"),
    ({"done": "2018"}, "a day on which it was done cannot be 'planned'"),
    ({"done": "2018", "status": "green"}, "a day on which it was done cannot be 'on-track'"),
    ({"done": "2018", "status": "red"}, "a day on which it was done cannot be 'late'"),
    (
        {"done": "2018", "status": "stopped", "why": {"text": "Money."}},
        "a day on which it was done cannot be 'stopped'",
    ),
    ({"issues": {"text": "Money."}}, "valid tuple"),
    ({"issues": [{"easy": "Money."}]}, "Field required"),
    ({"issues": [{"text": "Money.", "date": "2018"}]}, "Extra inputs are not permitted"),
    ({"done_when": "All is built."}, "valid dictionary"),
    ({"done_when": {"easy": "All is built."}}, "Field required"),
    ({"lead": [" "]}, "at least 1 character"),
    ({"cost": ""}, "at least 1 character"),
]


@pytest.mark.parametrize(("values", "message"), WRONG)
def test_wrong(values: dict[str, object], message: str) -> None:
    """What an action cannot say is refused, and never put right in silence."""
    with pytest.raises(ValidationError, match=re.escape(message)) as caught:
        Action.model_validate({"id": "home-1", "text": "We act."} | values)
    assert caught.value.error_count() == 1


@pytest.mark.parametrize("status", ["done", "blue"])
def test_done(status: str) -> None:
    """An action that is done may say when."""
    values = {"id": "home-1", "text": "We act.", "status": status, "done": "May 2018"}
    assert str(Action.model_validate(values).done) == "May 2018"


def test_all_that_is_worded() -> None:
    """Everything of an action that is said twice is known, each with its place in the data."""
    said = Action.model_validate(
        {
            "id": "home-1",
            "text": "We act.",
            "status": "stopped",
            "why": {"text": "Why."},
            "done_when": {"text": "Proof."},
            "issues": [{"text": "Issue 0."}, {"text": "Issue 1."}],
            "progress": [{"date": "2018", "text": "Step 0."}, {"date": "2019", "text": "Step 1."}],
        }
    )
    found = {key: worded.text.plain for key, worded in said.worded()}
    assert found == {
        ("why",): "Why.",
        ("done_when",): "Proof.",
        ("issues", 0): "Issue 0.",
        ("issues", 1): "Issue 1.",
        ("progress", 0): "Step 0.",
        ("progress", 1): "Step 1.",
    }
    assert list(Action.model_validate({"id": "home-1", "text": "We act."}).worded()) == []
