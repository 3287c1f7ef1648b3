"""Actions and statements: what an organisation promised, and what it should lead to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from easyread.model.period import Dated, Period
from easyread.model.place import Key, WrittenWrongError
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


RATINGS = {"red": "late", "amber": "at-risk", "green": "on-track", "blue": "done"}
"""What the colours of a RAG rating mean as a status; local plans rate their actions so."""


def _as_status(value: object) -> object:
    return RATINGS.get(value.lower(), value) if isinstance(value, str) else value


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


def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


Names = Annotated[tuple[Title, ...], BeforeValidator(_as_list), AfterValidator(_once)]
"""One name or several, each once."""


class Statement(Worded):
    """An 'I' statement: what people should be able to say when the plan works.

    Attributes:
        actions: Names of the actions that serve it.
    """

    picture: PictureName | None = None
    actions: Names = ()


class Progress(Worded):
    """Something that was done about an action, and when."""

    date: Dated


class Reason(Worded):
    """Why an action was stopped, or cannot be judged."""


class Obstacle(Worded):
    """Something that stands in the way of an action."""


class Proof(Worded):
    """How everybody can tell that an action is done."""


class Action(Worded):
    """Something an organisation promised: what, who leads, by when, how far it is.

    Attributes:
        id: Its name in links, ``action:home-1``; unique in the plan, or in its part.
        lead: The roles that lead it; empty where the plan names none.
        partners: Who else takes part.
        begins: When it begins; written as ``from``.
        due: When it should be done; None where the plan does not say.
        status: What the author claims. `standing` says what is shown.
        why: Why it was stopped, or cannot be judged.
        issues: What stands in its way.
        progress: What was done about it, with dates: entries are only ever added.
        done: When it was done.
        done_when: How to tell that it is done.
        measures: Names of the measures that it should move.
        cost: What it costs, as the plan says it.
        source: Where it was promised.
    """

    id: Id
    picture: PictureName | None = None
    lead: Names = ()
    partners: Names = ()
    begins: Dated | None = Field(default=None, alias="from")
    due: Period | None = None
    status: Annotated[Status, BeforeValidator(_as_status)] = Status.PLANNED
    why: Reason | None = None
    issues: tuple[Obstacle, ...] = ()
    progress: tuple[Progress, ...] = ()
    done: Dated | None = None
    done_when: Proof | None = None
    measures: Names = ()
    cost: Title | None = None
    source: Title | None = None

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
        if self.done and self.status is not Status.DONE:
            raise WrittenWrongError(
                f"an action that has a day on which it was done cannot be '{self.status}'",
                "Write 'status: done', or take 'done' out.",
            )
        return self

    def worded(self) -> Iterator[tuple[Key, Worded]]:
        """All that is said of it in standard and in easy words beside itself, with its key."""
        if self.why:
            yield ("why",), self.why
        if self.done_when:
            yield ("done_when",), self.done_when
        for name, entries in (("issues", self.issues), ("progress", self.progress)):
            for number, entry in enumerate(entries):
                yield (name, number), entry

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
