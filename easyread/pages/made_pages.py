"""The pages that nobody writes, in the order in which pages lead to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from easyread.model import CREDITS_PAGE, Plan
from easyread.pages.accessibility import accessibility_page
from easyread.pages.feedback import feedback_pages
from easyread.pages.find import find_pages
from easyread.pages.hard_words_page import hard_words_pages
from easyread.pages.help_page import help_page
from easyread.pages.how_we_are_doing import progress_page
from easyread.pages.listening import listen_pages
from easyread.pages.made_page import MadePage, Values
from easyread.pages.news import news_page
from easyread.pages.promises import promise_pages
from easyread.pages.statements import statements_page
from easyread.wording import HEADINGS

if TYPE_CHECKING:
    from easyread.pages.site import Site


def made_pages(plan: Plan, *, listening: bool) -> Iterator[MadePage]:
    """Every page that nobody writes, in the order in which pages lead to them.

    Args:
        plan: The plan.
        listening: Whether pages can be listened to.
    """
    others = list(_others(plan, listening=listening))
    yield from find_pages(plan, others)
    yield from others


def _others(plan: Plan, *, listening: bool) -> Iterator[MadePage]:
    yield from promise_pages(plan)
    yield from progress_page(plan)
    yield from news_page(plan)
    yield from feedback_pages(plan)
    yield from statements_page(plan)
    yield from hard_words_pages(plan)
    if listening:
        yield from listen_pages(plan)
    yield from help_page(listening=listening)
    yield from accessibility_page(plan)
    credited = HEADINGS[CREDITS_PAGE]
    yield MadePage(CREDITS_PAGE, credited, credited, "credits", _credits, spoken=False)


def _credits(site: Site, _: bool) -> Values:
    """The wording that picture sets ask for, and each picture."""
    asked = {item.picture.credit: None for item in site.pictures.values() if item.picture.credit}
    authors = Counter(item.picture.author for item in site.pictures.values())
    return {"pictures": site.pictures, "credits": list(asked), "authors": dict(authors.most_common())}
