"""What people said, and how far the answer is -> words."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.model import Answer, Feedback, Kind, Reply
from easyread.wording.dates import when_in_words
from easyread.wording.status import StatusWords

REPLY_WORDS = {
    Reply.HEARD: StatusWords("Heard", ("We heard you.",), "\u25cb", "listen", "quiet", "We heard you"),
    Reply.THINKING: StatusWords(
        "Being thought about",
        ("We are thinking about this.",),
        "\u2026",
        "think",
        "quiet",
        "Thinking about it",
    ),
    Reply.WILL_DO: StatusWords(
        "Will be done", ("We will do this.",), "\u25b7", "promise", "going", "Will do"
    ),
    Reply.DOING: StatusWords(
        "Being done", ("We are doing this now.",), "\u25b6", "in-progress", "going", "Doing now"
    ),
    Reply.DID: StatusWords("Done", ("We did this.",), "\u2713", "done", "good", "Done"),
    Reply.CANNOT: StatusWords("Cannot be done", ("We cannot do this.",), "\u00d7", "no", "bad", "Cannot do"),
    Reply.NOT_ANSWERED: StatusWords(
        "Not answered yet", ("We have not answered this yet.",), "?", "question", "watch", "No answer yet"
    ),
    Reply.THANKS: StatusWords(
        "Thanks, no answer needed", ("You told us what is good.",), "+", "happy", "good", "What is good"
    ),
}
"""Words for every status of an answer."""

TOLD = {
    Reply.HEARD: "We said that we heard you.",
    Reply.THINKING: "We said we would think about this.",
    Reply.WILL_DO: "We said we would do this.",
    Reply.DOING: "We said we were doing this.",
    Reply.DID: "We said that we did this.",
    Reply.CANNOT: "We said we could not do this.",
}
"""What an answer said, as a story tells it later."""


@dataclass(frozen=True)
class KindWords:
    """What a kind of feedback is called.

    Attributes:
        word: On standard pages.
        easy: On easy pages, as one sentence.
    """

    word: str
    easy: str


KIND_WORDS = {
    Kind.WANT: KindWords("Wish", "This is something that people want."),
    Kind.WORRY: KindWords("Worry", "This is something that worries people."),
    Kind.IDEA: KindWords("Idea", "This is an idea."),
    Kind.THANKS: KindWords("Thanks", "This is something that people like."),
}
"""Words for every kind of feedback."""


def said_in_words(feedback: Feedback) -> tuple[str, ...]:
    """Who said something, when, and how many, sentence by sentence; nothing of what nobody wrote down.

    Such as: "Family carers said this in January 2018." "12 people said it."
    """
    sentences = []
    when = f" {when_in_words(feedback.when)}" if feedback.when else ""
    if feedback.who or when:
        who = feedback.who or "You"
        sentences.append(f"{who[:1].upper()}{who[1:]} said this{when}.")
    if feedback.people:
        sentences.append(
            "1 person said it." if feedback.people == 1 else f"{feedback.people} people said it."
        )
    return tuple(sentences)


def answered_in_words(answer: Answer) -> str:
    """Who answered, and when: "The lead for homes answered in June 2018."."""
    when = when_in_words(answer.date)
    return f"The {answer.who} answered {when}." if answer.who else f"We answered {when}."


def things_in_words(count: int) -> str:
    """How many things were said: 1 thing, 7 things."""
    return f"{count} {'thing' if count == 1 else 'things'}"


_DAYS_OF_MONTH = 30.44
"""A year has 365.25 days, and 12 months."""


def days_in_words(days: float) -> str:
    """How long something took, no finer than anybody remembers it: 5 days, about 3 weeks, about 8 months."""
    if days < 14:
        return f"{days:.0f} {'day' if round(days) == 1 else 'days'}"
    if days < 60:
        return f"about {days / 7:.0f} weeks"
    return f"about {days / _DAYS_OF_MONTH:.0f} months"
