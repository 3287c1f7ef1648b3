"""What an easy page leaves to pages of its own below it, so that none of them is long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.model.page import ACTIONS_ID, MEASURES_ID, STATEMENTS_ID, Page


@dataclass(frozen=True, slots=True)
class EasyPart:
    """A part of an easy page that has a page of its own.

    Attributes:
        name: What it adds to the address of the easy page.
        id: Id of the section that leads to it on the easy page, and of the same part of the standard page.
        picture: The picture that stands for it.
    """

    name: str
    id: str
    picture: str


SAYINGS = EasyPart("what-people-say", STATEMENTS_ID, "talk")
NUMBERS = EasyPart("numbers", MEASURES_ID, "graph")
PROMISES = EasyPart("promises", ACTIONS_ID, "promise")


def easy_parts(page: Page) -> Iterator[EasyPart]:
    """The parts of the easy page of `page` that have pages of their own, in their order.

    Statements stand on the easy page itself; what serves them does not.
    """
    if any(statement.actions for statement in page.front.statements):
        yield SAYINGS
    if page.front.measures:
        yield NUMBERS
    if page.front.actions:
        yield PROMISES
