"""What people said, and how far the answer is -> words."""

from __future__ import annotations

from easyread.languages import say
from easyread.model import Answer, Feedback, Kind, Reply
from easyread.wording.both_versions import InBothVersions
from easyread.wording.dates import when_in_words
from easyread.wording.sentence import capitalized
from easyread.wording.status import in_words

REPLY_WORDS = in_words(
    "reply",
    {
        Reply.HEARD: ("\u25cb", "listen", "quiet"),
        Reply.THINKING: ("\u2026", "think", "quiet"),
        Reply.WILL_DO: ("\u25b7", "promise", "going"),
        Reply.DOING: ("\u25b6", "in-progress", "going"),
        Reply.DID: ("\u2713", "done", "good"),
        Reply.CANNOT: ("\u00d7", "no", "bad"),
        Reply.NOT_ANSWERED: ("?", "question", "watch"),
        Reply.THANKS: ("+", "happy", "good"),
    },
)
"""Words for every status of an answer."""


def told_in_words(reply: Reply) -> str:
    """What an answer said, as a story tells it later: We said we would do this."""
    return say(f"reply-{reply}.told")


KIND_WORDS = {kind: InBothVersions(f"kind-{kind}") for kind in Kind}
"""Words for every kind of feedback."""


def said_in_words(feedback: Feedback) -> tuple[str, ...]:
    """Who said something, when, and how many, sentence by sentence; nothing of what nobody wrote down.

    Such as: "Family carers said this in January 2018." "12 people said it."
    """
    sentences = []
    who = capitalized(feedback.who) if feedback.who else say("said-by-you")
    if feedback.when:
        sentences.append(say("said-when", who=who, when=when_in_words(feedback.when)))
    elif feedback.who:
        sentences.append(say("said-by", who=who))
    if feedback.people:
        sentences.append(say("said-by-people", count=feedback.people))
    return tuple(sentences)


def answered_in_words(answer: Answer) -> str:
    """Who answered, and when: "The lead for homes answered in June 2018."."""
    when = when_in_words(answer.date)
    return say("answered-by", who=answer.who, when=when) if answer.who else say("answered", when=when)


def things_in_words(count: int) -> str:
    """How many things were said: 1 thing, 7 things."""
    return say("things-count", count=count)


_DAYS_OF_MONTH = 30.44
"""A year has 365.25 days, and 12 months."""


def days_in_words(days: float) -> str:
    """How long something took, no finer than anybody remembers it: 5 days, about 3 weeks, about 8 months."""
    if days < 14:
        return say("lasted-days", count=round(days))
    if days < 60:
        return say("lasted-weeks", count=round(days / 7))
    return say("lasted-months", count=round(days / _DAYS_OF_MONTH))
