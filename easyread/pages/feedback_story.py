"""The story of one thing that was said: heard, decided, done, with its dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.languages import say
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
    yield Step(said.feedback.when, say("step-said"), say("step-said.easy"))
    for one in said.answers:
        status = one.answer.status
        answered = say("step-answered", answer=REPLY_WORDS[status].word.lower())
        yield Step(one.answer.date, answered, told_in_words(status))
    reported = any(one.answer.status is Reply.DID for one in said.answers)
    for promise in said.promises:
        action = promise.action
        for news in action.progress:
            yield Step(
                news.date, say("step-reported"), say("step-reported.easy"), news.text, news.easy, promise
            )
        if action.done and not reported:
            done, easy = say("step-done"), say("step-done.easy")
            yield Step(action.done, done, easy, action.text, action.easy, promise)
