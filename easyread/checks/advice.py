"""All that the plan's owners could make better; none of it stops a build."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.smart import smart
from easyread.model import Fault, Plan, Status


def advice(plan: Plan) -> list[Fault]:
    """Everything, in the order of files and lines."""
    return sorted([*smart(plan), *_overtaken(plan), *_not_served(plan)])


def _overtaken(plan: Plan) -> Iterator[Fault]:
    """Actions of which the calendar says something else than their owner."""
    for promise in plan.promises.values():
        action, number = promise.action, promise.page.front.actions.index(promise.action)
        if promise.standing is action.status:
            continue
        silent = promise.standing is Status.NO_NEWS
        yield Fault(
            promise.page.places.of("actions", number, "due"),
            f"the date of the action '{action.id}' has passed: it is shown as {promise.standing}"
            f" instead of {action.status}",
            "Add what happened to 'progress:', or write its status."
            if silent
            else "Write its status as it is, and what happened to 'progress:'.",
        )


def _not_served(plan: Plan) -> Iterator[Fault]:
    """'I' statements that no action serves."""
    for page in plan.pages:
        for number, statement in enumerate(page.front.statements):
            if not statement.actions:
                yield Fault(
                    page.places.of("statements", number),
                    f"no action serves the statement '{statement.text.plain}'",
                    "Add 'actions:' with the ids of those that do, or promise something.",
                )
