"""The pages that nobody writes, in the order in which pages lead to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from easyread.model import CREDITS_PAGE, LISTEN_PAGE, WORDS_PAGE, Plan
from easyread.pages.feed import feed_address
from easyread.pages.feedback import feedback_pages
from easyread.pages.hard_words_page import hard_words
from easyread.pages.how_we_are_doing import progress_page
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
    yield from promise_pages(plan)
    yield from progress_page(plan)
    yield from news_page(plan)
    yield from feedback_pages(plan)
    yield from statements_page(plan)
    if plan.words.explained:
        heading = HEADINGS[WORDS_PAGE]
        yield MadePage(WORDS_PAGE, heading, heading, "hard_words", hard_words, picture="book", tile=True)
    if listening:
        yield _unspoken(LISTEN_PAGE, "listen", _listening, picture="headphones")
    yield _unspoken(CREDITS_PAGE, "credits", _credits)


def _unspoken(name: str, template: str, values: Callable[[Site, bool], Values], **more: Any) -> MadePage:
    return MadePage(name, HEADINGS[name], HEADINGS[name], template, values, spoken=False, **more)


def _credits(site: Site, _: bool) -> Values:
    """The wording that picture sets ask for, and each picture."""
    asked = {item.picture.credit: None for item in site.pictures.values() if item.picture.credit}
    return {"pictures": site.pictures, "credits": list(asked)}


def _listening(site: Site, easy: bool) -> Values:
    """The sound of each page."""
    return {
        "tracks": site.tracks_of(easy=easy),
        "whole": site.lists_single_pages,
        "page_of": {site.addresses.easy(page): page for page in site.plan.pages},
        "feed": feed_address(easy=easy) if site.feeds else None,
    }
