"""The story of one thing that was said: heard, decided, done, with its dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.model import Period, Promise, Reply, Said, Text
from easyread.wording import REPLY_WORDS, told_in_words


@dataclass(frozen=True)
class Step:
    """Something that happened.

    Attributes:
        when: When, as exactly as it was written; None if nobody wrote it down.
        label: What, in a few standard words.
        easy_label: The same as an easy sentence.
        text: More about it, in standard words.
        easy: The same in easy words, if somebody wrote them.
        promise: The action it is about.
    """

    when: Period | None
    label: str
    easy_label: str
    text: Text | None = None
    easy: Text | None = None
    promise: Promise | None = None


def story(said: Said) -> list[Step]:
    """What happened, the earliest first: it was said, answered, and reported on as the actions went on."""
    first, *later = _steps(said)
    return [first, *sorted(later, key=lambda step: step.when or Period.parse("ongoing"))]


def _steps(said: Said) -> Iterator[Step]:
    yield Step(said.feedback.when, "Said", "You said this.")
    for one in said.answers:
        status = one.answer.status
        yield Step(one.answer.date, f"Answered: {REPLY_WORDS[status].word.lower()}", told_in_words(status))
    reported = any(one.answer.status is Reply.DID for one in said.answers)
    for promise in said.promises:
        action = promise.action
        for news in action.progress:
            yield Step(news.date, "Reported", "There was news.", news.text, news.easy, promise)
        if action.done and not reported:
            yield Step(action.done, "Action done", "We kept this promise.", action.text, action.easy, promise)
