"""What all pages of a plan share: texts, ways, order, and what every template can ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urljoin

from easyread.model import (
    Measure,
    Page,
    Plan,
    Promise,
    part_of,
)
from easyread.pages.addresses import ASSETS, Addresses, relative
from easyread.pages.checked_by import CheckedBy
from easyread.pages.contents import Contents
from easyread.pages.feedback import topic_name
from easyread.pages.made_pages import made_pages
from easyread.pages.measures import MeasureShown
from easyread.pages.menu import Menu
from easyread.pages.people_picture import people_html
from easyread.pages.reading_order import reading_order
from easyread.pages.recording import Track
from easyread.pages.sharing import Shared, shared_pages, shared_values
from easyread.pages.texts import Texts
from easyread.pages.ways_to_tell import Ways
from easyread.pictures import PreparedPicture
from easyread.wording import (
    HEADINGS,
    KIND_WORDS,
    REPLY_WORDS,
    STATUS_WORDS,
    promise_in_words,
)


class Site:
    """A plan that has no faults, as `easy_pages` and `standard_pages` show it.

    Args:
        plan: The plan.
        pictures: Its pictures, by name.
        addresses: Where its pages are published.
        contents: The order of its pages.
        listening: Whether pages can be listened to.
        site_url: Full address of the top of the site, if it is known.

    Attributes:
        made: The pages that nobody wrote, by name.
        order: The order in which easy pages are read.
        texts: Gives the HTML of its texts and pictures.
        ways: How readers can say what they think.
        menu: The way round the easy site.
        standard_start: Address of the standard page to begin with.
        checked_by: Tells who checked its easy texts.
        tracks: The sound of each page, once it is spoken.
    """

    def __init__(
        self,
        plan: Plan,
        pictures: Mapping[str, PreparedPicture],
        addresses: Addresses,
        contents: Contents,
        *,
        listening: bool = False,
        site_url: str | None = None,
    ) -> None:
        self.tracks: Sequence[Track] = ()
        self._site_url = site_url
        self.checked_by = CheckedBy(plan)
        self.plan = plan
        self.pictures = pictures
        self.addresses = addresses
        self.contents = contents
        self.texts = Texts(plan, pictures, addresses)
        self.made = {page.name: page for page in made_pages(plan, listening=listening)}
        self._listed = [page for page in self.made.values() if page.listed]
        self.ways = Ways(plan, addresses, site_url)
        self.menu = Menu(plan, contents, addresses, self.made)
        self.order = reading_order(plan, contents, addresses)
        self._pages_in_order = [plan.by_path[path] for path in contents.paths() if path in plan.by_path]
        # A plan without a home page begins with the first page of its contents.
        home = [page for page in plan.pages if addresses.easy(page) == addresses.front_door]
        first = (*home, *self._pages_in_order, *plan.pages)
        self.standard_start = next(map(addresses.standard, first), addresses.home)

    def full_address(self, address: str) -> str | None:
        """An address with the host, where the site knows its own."""
        return urljoin(self._site_url, address) if self._site_url else None

    @cached_property
    def shared(self) -> dict[str, Shared]:
        """What is told of each page where people share or print it, by its address."""
        return {
            shared.address: replace(shared, full=self.full_address(shared.address))
            for shared in shared_pages(self)
        }

    @property
    def feeds(self) -> bool:
        """Whether there are feeds: they need the full address of the site."""
        return bool(self._site_url)

    def tracks_of(self, *, easy: bool) -> list[Track]:
        """The sound of the pages of one version, in the order of the plan."""
        order = (
            [stop.address for stop in self.order]
            if easy
            else [self.addresses.standard(page) for page in self._pages_in_order]
        )
        place = {address: number for number, address in enumerate(order)}
        mine = [track for track in self.tracks if self.addresses.is_easy(track.address) == easy]
        return sorted(mine, key=lambda track: place.get(track.address, len(order)))

    def common(self, address: str) -> dict[str, Any]:
        """What every template can ask for, seen from the page at `address`."""
        return {
            "settings": self.plan.settings,
            "headings": HEADINGS,
            "tile_of": self.menu.tile_of,
            "made_pages": self._listed,
            "addresses": self.addresses,
            "assets": relative(ASSETS, address),
            "people": lambda filled: people_html(filled, relative(ASSETS, address)),
            "picture": lambda name: self.texts.picture(name, address),
            "status_words": STATUS_WORDS,
            "reply_words": REPLY_WORDS,
            "kind_words": KIND_WORDS,
            "in_words": lambda promise: promise_in_words(promise.action, promise.day),
            "as_of": self.plan.settings.as_of,
            "plan_day": self.plan.day,
            **shared_values(self, address),
        }

    def promises_of(self, page: Page) -> list[Promise]:
        """The actions of a page with what is around them."""
        found = (self.plan.find_promise(action.id, page.path) for action in page.front.actions)
        return [promise for promise in found if promise]

    def said_about(self, page: Page) -> dict[str, Any]:
        """What the templates of a page can ask for about what people said of it."""
        return {"said_here": self.plan.said_about.get(page.path, ()), "topic": topic_name(page)}

    def as_of(self, page: Page) -> date | None:
        """The day that a page says it speaks of; None if nobody set one."""
        part = part_of(page.path, self.plan.settings.parts)
        return (part and part.as_of) or self.plan.settings.as_of

    def shown(self, measure: Measure, page: Page) -> MeasureShown:
        """A measure of a page, as pages show it."""
        key = self.plan.find_measure(measure.id, page.path)
        return MeasureShown(measure, self.plan.moved_by.get(key, ()), self.plan.settings.suppress_below)
