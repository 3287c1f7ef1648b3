"""Publishing what easyread suggests, for plans whose settings allow it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from easyread.model import Action, Idea, Page, Plan, Section, Statement, Text
from easyread.pictures.suggest import Suggester

Entry = TypeVar("Entry", Statement, Action)


@dataclass(frozen=True)
class FilledIn:
    """A plan in which ideas without a picture have the one that easyread suggests.

    Attributes:
        plan: The plan.
        ideas: Those whose picture nobody chose.
    """

    plan: Plan
    ideas: tuple[Idea, ...]


def fill_in(plan: Plan, suggester: Suggester) -> FilledIn:
    """Give each idea without a picture the best that easyread suggests, if it suggests any."""
    pages = tuple(_page(page, suggester.best) for page in plan.pages)
    new = tuple(
        after
        for old, filled in zip(plan.pages, pages, strict=True)
        for before, after in zip(old.ideas(), filled.ideas(), strict=True)
        if before.picture != after.picture
    )
    return FilledIn(replace(plan, pages=pages), new)


Best = Callable[[Text], str | None]


def _page(page: Page, best: Best) -> Page:
    front = page.front.model_copy(
        update={
            "statements": tuple(_entry(one, best) for one in page.front.statements),
            "actions": tuple(_entry(one, best) for one in page.front.actions),
        }
    )
    return replace(page, front=front, sections=tuple(_section(one, best) for one in page.sections))


def _section(section: Section, best: Best) -> Section:
    ideas = (idea if idea.picture else replace(idea, picture=best(idea.text)) for idea in section.ideas)
    return replace(section, ideas=tuple(ideas))


def _entry(entry: Entry, best: Best) -> Entry:
    if entry.picture or entry.easy is None:
        return entry
    return entry.model_copy(update={"picture": best(entry.easy)})
