"""An action's data -> easy sentences: when, how far, who."""

from __future__ import annotations

from datetime import date

from easyread.languages import active, say
from easyread.model import Action, Precision, Status, standing
from easyread.wording.dates import deadline_in_words, when_in_words
from easyread.wording.sentence import capitalized
from easyread.wording.status import STATUS_WORDS


def promise_in_words(action: Action, day: date) -> tuple[str, ...]:
    """When an action should be done, and how far it is on `day`, sentence by sentence.

    Such as: "We said we would do this by the end of June 2019." "We did it." An action that is only
    planned is never said to have been started, nor not to have been: nobody wrote either.
    """
    status = standing(action, day)
    how_far = STATUS_WORDS[status].easy
    if status is Status.DONE and action.done:
        how_far = (say("promise-done", when=when_in_words(action.done)),)
    if action.due is None:
        return how_far if status is Status.DONE else (*how_far, say("promise-without-date"))
    if action.due.precision is Precision.ONGOING:
        return (*how_far, say("promise-without-end"))
    deadline = deadline_in_words(action.due)
    if status is Status.PLANNED:
        return (say("promise-planned", deadline=deadline),)
    if status in (Status.DONE, Status.STOPPED) or action.due.last < day:
        return (say("promise-said", deadline=deadline), *how_far)
    return (say("promise-wanted", deadline=deadline), *how_far)


def promises_in_words(count: int) -> str:
    """How many actions: 1 promise, 7 promises."""
    return say("promises-count", count=count)


def lead_in_words(action: Action) -> str:
    """Who leads an action, as one sentence."""
    if not action.lead:
        return say("lead-unknown")
    roles = [say("lead-role", role=role) for role in action.lead]
    return capitalized(say("lead", roles=active().listed(roles), count=len(roles)))
