"""Whether people can be held to a promise: it is specific, and has a lead, a date and a way to see its end.

The letters of SMART: specific, measurable, assigned, realistic (which no program can judge), timely. From
G. T. Doran, "There's a S.M.A.R.T. way to write management's goals and objectives", Management Review 70
(1981).
"""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model import Action, Fault, Key, Page, Plan

SPECIFIC = 5
"""Words that a promise needs at least to say who will notice what."""


def smart(plan: Plan) -> Iterator[Fault]:
    """What each action lacks, at the place where it would stand."""
    for page in plan.pages:
        for number, action in enumerate(page.front.actions):
            yield from _lacking(page, ("actions", number), action)


def _lacking(page: Page, key: Key, action: Action) -> Iterator[Fault]:
    place = page.places.of(*key, "id")
    if len(action.text.plain.split()) < SPECIFIC:
        yield Fault(
            page.places.of(*key, "text"),
            f"the action '{action.id}' is too short to say what will change",
            "Write who will do what, and for whom.",
        )
    if not action.lead:
        yield Fault(place, f"nobody leads the action '{action.id}'", "Add 'lead:' with a role.")
    if action.due is None:
        yield Fault(
            place, f"the action '{action.id}' has no date", "Add 'due:', such as June 2019 or ongoing."
        )
    if action.done_when is None and not action.measures:
        yield Fault(
            place,
            f"nobody can tell when the action '{action.id}' is done",
            "Add 'done_when:' with 'text:' and 'easy:', or 'measures:' that it should move.",
        )
