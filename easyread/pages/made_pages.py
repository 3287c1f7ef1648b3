"""The pages that nobody writes: what they are called, and what they are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from easyread.model import CREDITS_PAGE, LISTEN_PAGE, WORDS_PAGE, Plan
from easyread.pages.feed import feed_address
from easyread.pages.hard_words_page import hard_words
from easyread.wording import HEADINGS

if TYPE_CHECKING:
    from easyread.pages.site import Site

Values = dict[str, Any]


@dataclass(frozen=True)
class MadePage:
    """A page in both versions that easyread makes from the plan.

    Attributes:
        name: Its address, without its ending, seen from the top of the standard site and of the easy site.
        title: Its title on the standard site.
        easy_title: Its title on the easy site.
        template: Its template on the easy site; the one of the standard site begins with ``standard_``.
        values: What its templates can ask for, for a site, and whether it is the easy one.
        picture: The picture that stands for it.
        spoken: Whether it is read aloud.
        listed: Whether every page leads to it.
        tile: Whether the front door shows it, be it in the navigation or not.
    """

    name: str
    title: str
    easy_title: str
    template: str
    values: Callable[[Site, bool], Values]
    picture: str | None = None
    spoken: bool = True
    listed: bool = True
    tile: bool = False

    @property
    def path(self) -> str:
        """The file that an author would have written for it."""
        return f"{self.name}.md"


def made_pages(plan: Plan, *, listening: bool) -> Iterator[MadePage]:
    """Every page that nobody writes, in the order in which pages lead to them.

    Args:
        plan: The plan.
        listening: Whether pages can be listened to.
    """
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
        "page_of": {site.addresses.easy(page): page for page in site.plan.pages},
        "feed": feed_address(easy=easy) if site.feeds else None,
    }
