"""Feedback: what people said, and every answer that was given to it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from easyread.model.action import Id, Names, PictureName, Reason, Title, Worded, Written
from easyread.model.period import Dated
from easyread.model.place import Key, WrittenWrongError
from easyread.model.text import Text, Verbatim

LONGEST = 2_000
"""Characters of one thing said, or of one answer: about 300 words, 2 minutes of sound."""


class Kind(StrEnum):
    """What kind of thing was said."""

    WANT = "want"
    WORRY = "worry"
    IDEA = "idea"
    THANKS = "thanks"


class Reply(StrEnum):
    """How far the answer to something that was said is.

    The last two are never written: nobody has answered yet, or nothing was asked for.
    """

    HEARD = "heard"
    THINKING = "thinking"
    WILL_DO = "will-do"
    DOING = "doing"
    DID = "did"
    CANNOT = "cannot"
    NOT_ANSWERED = "not-answered"
    THANKS = "thanks"


WORKED_OUT = (Reply.NOT_ANSWERED, Reply.THANKS)
"""What nobody writes: it shows from what was said and answered."""


def _short(text: Text) -> Text:
    if (length := len(text.plain)) > LONGEST:
        raise WrittenWrongError(
            f"this is {length:,} characters long",
            f"Write what matters most, in {LONGEST:,} characters or fewer.",
        )
    return text


class Allowed(Written):
    """Something that looks private, and may be published all the same.

    Attributes:
        words: The words, as they stand in the entry.
        reason: Why they may be published.
    """

    words: Title
    reason: Title


class Answer(Worded):
    """An answer to what people said.

    Attributes:
        date: When it was given.
        status: How far it is.
        picture: The picture beside its easy text.
        because: Why it cannot be done; why anything else is as it is.
        actions: Names of the actions that it led to, as all of the site knows them.
        who: The role that answers.
        allow: What looks private in it, and may be published all the same.
    """

    text: Annotated[Text, AfterValidator(_short)]
    date: Dated
    status: Reply
    picture: PictureName | None = None
    because: Reason | None = None
    actions: Names = ()
    who: Title | None = None
    allow: tuple[Allowed, ...] = ()

    @model_validator(mode="after")
    def _check_status(self) -> Answer:
        if self.status in WORKED_OUT:
            raise WrittenWrongError(
                f"'{self.status}' is worked out, not written", "Write how far the answer is, such as will-do."
            )
        if self.status is Reply.CANNOT and self.because is None:
            raise WrittenWrongError(
                "an answer with the status 'cannot' must say why",
                "Add 'because:' with 'text:' and 'easy:' below it.",
            )
        return self


class SharedAnswer(Answer):
    """One answer to several things that people said.

    Attributes:
        to: Their ids.
    """

    to: Annotated[Names, Field(min_length=1)]


def _some(number: int) -> int:
    if number < 1:
        raise WrittenWrongError(f"{number} is no number of people", "Write how many said it, or take it out.")
    return number


class Feedback(Written):
    """One thing that people said.

    Attributes:
        id: Its name in links, ``feedback:more-homes``; unique in the plan.
        said: What was said, as it was said: no sign in it is markup.
        easy: The same in easy words.
        picture: The picture beside them.
        kind: What kind of thing it is.
        who: The group that said it; never a person.
        when: When it was said, if anybody wrote it down.
        where: The event or the way in which it was said.
        people: How many people said it.
        topic: Path of the page that it is about.
        answers: What was answered, in any order.
        allow: What looks private in it, and may be published all the same.
        received: Its number in the form it came from; not published.
    """

    id: Id
    said: Annotated[Verbatim, AfterValidator(_short)]
    easy: Text | None = None
    picture: PictureName | None = None
    kind: Kind
    who: Title | None = None
    when: Dated | None = None
    where: Title | None = None
    people: Annotated[int, AfterValidator(_some)] | None = None
    topic: Title | None = None
    answers: tuple[Answer, ...] = ()
    allow: tuple[Allowed, ...] = ()
    received: Title | None = None


class FeedbackLog(Written):
    """All of ``feedback.yml``.

    Attributes:
        feedback: What people said.
        answers: Answers to several things at once.
    """

    feedback: tuple[Feedback, ...] = ()
    answers: tuple[SharedAnswer, ...] = ()

    def written_answers(self) -> Iterator[tuple[Key, Answer]]:
        """Every answer with its key: those of one entry, and those of several."""
        for number, entry in enumerate(self.feedback):
            for index, answer in enumerate(entry.answers):
                yield ("feedback", number, "answers", index), answer
        for number, shared in enumerate(self.answers):
            yield ("answers", number), shared

    def texts(self) -> Iterator[tuple[Key, Text]]:
        """Every text in it that readers see, with its key."""
        for number, entry in enumerate(self.feedback):
            key: Key = ("feedback", number)
            yield (*key, "said"), entry.said
            if entry.easy:
                yield (*key, "easy"), entry.easy
        for key, answer in self.written_answers():
            for below, worded in (((), answer), (("because",), answer.because)):
                if worded:
                    yield (*key, *below, "text"), worded.text
                    if worded.easy:
                        yield (*key, *below, "easy"), worded.easy
