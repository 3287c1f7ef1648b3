"""The loop from what was said to what was done, and whether it is whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median
from typing import TYPE_CHECKING

from easyread.model.feedback import Answer, Feedback, FeedbackLog, Kind, Reply
from easyread.model.page import Idea
from easyread.model.period import Period, Precision
from easyread.model.place import Key, Place, Places

if TYPE_CHECKING:
    from easyread.model.page import Page
    from easyread.model.plan import Promise


_ENOUGH = 5
"""Answers with exact dates of which a middle says anything."""

_EXACT = {Precision.DAY, Precision.MONTH}
"""Dates that say how long something took, to about a month."""


@dataclass(frozen=True)
class FeedbackFile:
    """A log of feedback, as it was read from one file.

    Attributes:
        log: What stands in it.
        places: Where each value was written.
    """

    log: FeedbackLog
    places: Places

    def pictured(self) -> Iterator[tuple[Key, Feedback | Answer]]:
        """Everything in it that a picture can stand beside, with its key."""
        for number, entry in enumerate(self.log.feedback):
            yield ("feedback", number), entry
        yield from self.log.written_answers()

    def ideas(self) -> Iterator[Idea]:
        """What stands in it in easy words."""
        for key, entry in self.pictured():
            if entry.easy:
                yield Idea(entry.easy, entry.picture, self.places.of(*key, "easy"))

    def picture_names(self) -> Iterator[tuple[str, Place]]:
        """Every picture its author chose, and where."""
        for key, entry in self.pictured():
            if entry.picture:
                yield entry.picture, self.places.of(*key, "picture")

    def without_easy_text(self) -> Iterator[Place]:
        """Where each part of it stands that nobody has put into easy words yet."""
        for key, entry in self.pictured():
            if entry.easy is None:
                yield self.places.of(*key)
        for key, answer in self.log.written_answers():
            if answer.because and answer.because.easy is None:
                yield self.places.of(*key, "because")


@dataclass(frozen=True)
class Answered:
    """An answer where it was written, and the actions it led to.

    Attributes:
        answer: The answer.
        place: Where it was written.
        name: A name among the answers to one thing that never changes: answers are only ever added.
        promises: The actions that it names.
        to: How many things it answers.
    """

    answer: Answer
    place: Place
    name: str
    promises: tuple[Promise, ...] = ()
    to: int = 1


@dataclass(frozen=True)
class Said:
    """One thing that people said, and what is around it.

    Attributes:
        feedback: What they said.
        place: Where it was written.
        answers: What was answered, the earliest first.
        page: The page it is about; None if it is about none.
    """

    feedback: Feedback
    place: Place
    answers: tuple[Answered, ...] = ()
    page: Page | None = None

    @property
    def reply(self) -> Reply:
        """How far its answer is: what the latest one says, or that there is none."""
        if self.answers:
            return self.answers[-1].answer.status
        return Reply.THANKS if self.feedback.kind is Kind.THANKS else Reply.NOT_ANSWERED

    @property
    def promises(self) -> tuple[Promise, ...]:
        """The actions that any of its answers led to, each once, the latest answer's first."""
        found = {promise.key: promise for answered in reversed(self.answers) for promise in answered.promises}
        return tuple(found.values())

    @property
    def days_to_answer(self) -> int | None:
        """Days from what was said to the first answer; None without one, or if a date is vaguer than a month.

        Counted between the last days that can be meant by what was written.
        """
        said, answered = self.feedback.when, self.answers[0].answer.date if self.answers else None
        if said is None or answered is None or not {said.precision, answered.precision} <= _EXACT:
            return None
        return max(0, (answered.last - said.last).days)


@dataclass(frozen=True)
class LoopHealth:
    """Whether people hear what became of what they said.

    Attributes:
        said: Everything that was said.
    """

    said: Sequence[Said]

    @cached_property
    def counts(self) -> dict[Reply, int]:
        """How many things have each status, in the order of statuses, without those that none has."""
        found = Counter(one.reply for one in self.said)
        return {reply: found[reply] for reply in Reply if found[reply]}

    @cached_property
    def unanswered(self) -> list[Said]:
        """What nobody has answered yet, the oldest first; last what has no date."""
        last = Period.parse("ongoing")
        waiting = (one for one in self.said if one.reply is Reply.NOT_ANSWERED)
        return sorted(waiting, key=lambda one: one.feedback.when or last)

    @property
    def answered(self) -> int:
        """How many things have an answer."""
        return sum(bool(one.answers) for one in self.said)

    @property
    def middle_days(self) -> float | None:
        """The middle of the days that first answers took: half were quicker. None if too few dates tell."""
        return median(self.timed) if len(self.timed) >= _ENOUGH else None

    @cached_property
    def timed(self) -> list[int]:
        """Days that each first answer took whose dates tell."""
        return [days for one in self.said if (days := one.days_to_answer) is not None]

    def __str__(self) -> str:
        counts = self.counts
        parts = [
            f"{len(self.said)} things were said",
            f"{self.answered} answered",
            f"{counts.get(Reply.DID, 0)} done",
            f"{counts.get(Reply.CANNOT, 0)} cannot be done",
            f"{len(self.unanswered)} not answered yet",
        ]
        if self.middle_days is not None:
            parts.append(f"middle time to a first answer: {self.middle_days:.0f} days")
        return f"you said, we did: {', '.join(parts)}"


def everything_said(
    files: Iterable[FeedbackFile], promises: dict[str, Promise], pages: dict[str, Page]
) -> dict[str, Said]:
    """Everything that was said, by its id, in the order of the files.

    Args:
        files: The logs of a plan.
        promises: Its actions, by the names by which all of the site knows them.
        pages: Its pages, by their paths.
    """
    files = list(files)
    shared: dict[str, list[Answered]] = {}
    for file in files:
        for number, answer in enumerate(file.log.answers):
            for name in answer.to:
                mine = shared.setdefault(name, [])
                called = f"shared-{len(mine) + 1}"
                mine.append(_answered(answer, called, file, ("answers", number), promises, len(answer.to)))
    found: dict[str, Said] = {}
    for file in files:
        for number, entry in enumerate(file.log.feedback):
            own = [
                _answered(
                    answer, f"answer-{index + 1}", file, ("feedback", number, "answers", index), promises
                )
                for index, answer in enumerate(entry.answers)
            ]
            answers = sorted([*own, *shared.get(entry.id, ())], key=lambda one: one.answer.date)
            place = file.places.of("feedback", number)
            found[entry.id] = Said(entry, place, tuple(answers), pages.get(entry.topic or ""))
    return found


def _answered(
    answer: Answer, name: str, file: FeedbackFile, key: Key, promises: dict[str, Promise], to: int = 1
) -> Answered:
    known = tuple(promises[action] for action in answer.actions if action in promises)
    return Answered(answer, file.places.of(*key), name, known, to)
