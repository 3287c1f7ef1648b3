"""What an action shows on a day."""

from __future__ import annotations

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
