"""Actions and statements: what an organisation promised, and what it should lead to."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from easyread.model.period import Period
from easyread.model.place import WrittenWrongError
from easyread.model.text import Text


class Written(BaseModel):
    """Base of all that authors write in YAML: an unknown key is a fault, and nothing changes later."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A name for links: small letters, digits and single hyphens."""

Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A heading: plain words."""

PictureName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""The name of a picture: small letters, digits and single hyphens."""


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


class Status(StrEnum):
    """How far an action is.

    All but the last are claims an author makes. `NO_NEWS` is never written: the calendar says it.
    """

    PLANNED = "planned"
    ON_TRACK = "on-track"
    AT_RISK = "at-risk"
    LATE = "late"
    DONE = "done"
    STOPPED = "stopped"
    CANNOT_SAY = "cannot-say"
    NO_NEWS = "no-news"


class Worded(Written):
    """Something an author says twice: in standard and in easy words."""

    text: Text
    easy: Text | None = None


class Statement(Worded):
    """An 'I' statement: what people should be able to say when the plan works."""

    picture: PictureName | None = None


class Progress(Worded):
    """Something that was done about an action, and when."""

    date: Period


class Reason(Worded):
    """Why an action was stopped, or cannot be judged."""


class Action(Worded):
    """Something an organisation promised: what, who leads, by when, how far it is.

    Attributes:
        id: Its name in links, ``action:home-1``; unique in the plan.
        lead: The roles that lead it; empty where the plan names none.
        due: When it should be done; None where the plan does not say.
        status: What the author claims. `standing` says what is shown.
    """

    id: Id
    picture: PictureName | None = None
    lead: Annotated[tuple[Title, ...], BeforeValidator(_as_list)] = ()
    due: Period | None = None
    status: Status = Status.PLANNED
    why: Reason | None = None
    progress: tuple[Progress, ...] = Field(default=())

    @model_validator(mode="after")
    def _check_status(self) -> Action:
        if self.status is Status.NO_NEWS:
            raise WrittenWrongError(
                "the status 'no-news' is worked out from the dates, not written", "Take 'status' out."
            )
        if self.status in (Status.STOPPED, Status.CANNOT_SAY) and self.why is None:
            raise WrittenWrongError(
                f"an action with the status '{self.status}' must say why",
                "Add 'why:' with 'text:' and 'easy:' below it.",
            )
        return self

    @property
    def anchor(self) -> str:
        """Id of the action's place on its page, the same in both versions."""
        return f"action-{self.id}"


def standing(action: Action, day: date) -> Status:
    """What is shown of an action on `day`: the author's claim, corrected by the calendar.

    An action whose last day has passed is late if it claims to be on its way. If it is only
    planned, and nothing was ever said of it, there is no news.
    """
    if action.due is None or action.due.last >= day:
        return action.status
    if action.status is Status.PLANNED:
        return Status.LATE if action.progress else Status.NO_NEWS
    if action.status in (Status.ON_TRACK, Status.AT_RISK):
        return Status.LATE
    return action.status
