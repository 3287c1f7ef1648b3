"""The page of all 'I' statements, each with the promises and the measures that serve it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.model import SAYINGS, STATEMENTS_PAGE, Measure, Page, Plan, Promise, Statement, easy_parts
from easyread.pages.made_page import MadePage, Values
from easyread.wording import HEADINGS

if TYPE_CHECKING:
    from easyread.pages.site import Site


@dataclass(frozen=True)
class Served:
    """A statement, and what serves it.

    Attributes:
        statement: The statement.
        promises: The actions that its author named.
        measures: The measures that those actions should move, each with its page.
    """

    statement: Statement
    promises: tuple[Promise, ...]
    measures: tuple[tuple[Page, Measure], ...]


def statements_page(plan: Plan) -> Iterator[MadePage]:
    """The page, if the plan has statements."""
    if any(page.front.statements for page in plan.pages):
        title = HEADINGS[STATEMENTS_PAGE]
        yield MadePage(STATEMENTS_PAGE, title, title, "all_statements", _values, "talk", tile=True)


def served(statement: Statement, page: Page, plan: Plan) -> Served:
    """A statement of a page with what serves it."""
    found = (plan.find_promise(name, page.path) for name in statement.actions)
    promises = tuple(promise for promise in found if promise)
    keys = dict.fromkeys(
        plan.find_measure(name, promise.page.path) for promise in promises for name in promise.action.measures
    )
    return Served(statement, promises, tuple(plan.measures[key] for key in keys))


def _values(site: Site, easy: bool) -> Values:
    order = [path for path in site.contents.paths() if path in site.plan.by_path]
    pages = [site.plan.by_path[path] for path in dict.fromkeys([*order, *site.plan.by_path])]
    address = site.addresses.own_page(STATEMENTS_PAGE, easy=easy)
    return {
        "groups": [
            (
                page,
                [served(statement, page, site.plan) for statement in page.front.statements],
                SAYINGS if SAYINGS in easy_parts(page) else None,
            )
            for page in pages
            if page.front.statements
        ],
        "words": lambda page, text: site.texts.of(address, page.path, easy=easy)(text),
    }
