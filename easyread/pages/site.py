"""The plan -> the HTML of its easy pages, and what is added to its standard pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urljoin

from easyread.model import (
    HELP_PAGE,
    SAYINGS,
    EasyPart,
    Measure,
    Page,
    Plan,
    Promise,
    easy_parts,
    part_of,
)
from easyread.pages.addresses import ASSETS, Addresses, relative
from easyread.pages.checked_by import CheckedBy
from easyread.pages.contents import Contents
from easyread.pages.feedback import topic_name
from easyread.pages.how_we_are_doing import counted
from easyread.pages.made_pages import made_pages
from easyread.pages.measures import MeasureShown
from easyread.pages.menu import Menu
from easyread.pages.people_picture import people_html
from easyread.pages.reachable import reachable
from easyread.pages.reading_order import reading_order, turn
from easyread.pages.recording import Track
from easyread.pages.rendering import render
from easyread.pages.sharing import Shared, shared_pages
from easyread.pages.standard_page import woven
from easyread.pages.statements import served
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
    """Renders a plan that has no faults.

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
        self._menu = Menu(plan, contents, addresses, self.made)
        self.order = reading_order(plan, contents, addresses)
        self._pages_in_order = [plan.by_path[path] for path in contents.paths() if path in plan.by_path]
        # A plan without a home page begins with the first page of its contents.
        home = [page for page in plan.pages if addresses.easy(page) == addresses.front_door]
        first = (*home, *self._pages_in_order, *plan.pages)
        self._standard_start = next(map(addresses.standard, first), addresses.home)

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

    def sharing(self, address: str) -> str:
        """What the head of a standard page tells those who share it."""
        return render("sharing", self._shared_values(address))

    def print_address(self, address: str) -> str:
        """What a standard page says of itself where it is printed."""
        shared = self.shared.get(address)
        return render("print_address", self._shared_values(address)) if shared and shared.has_code else ""

    def _shared_values(self, address: str) -> dict[str, Any]:
        """What the templates of previews and codes can ask for, seen from the page at `address`."""
        return {
            "shared": self.shared.get(address),
            "full_address": self.full_address,
            "to": lambda target: relative(target, address),
        }

    @property
    def feeds(self) -> bool:
        """Whether there are feeds: they need the full address of the site."""
        return bool(self._site_url)

    def easy_page(self, page: Page, *, canonical: str | None = None, edit: str | None = None) -> str:
        """The whole easy page of `page`.

        Args:
            page: The page.
            canonical: Its full address, if it is known.
            edit: Where its source can be changed, if anywhere.
        """
        address = self.addresses.easy(page)
        values = self._values_of(page, address) | {
            "sections": [section for section in page.sections if section.ideas and section.id],
            "entries": self._menu.tiles(page.path) if address == self.addresses.front_door else (),
            "counts": counted(self._promises_of(page)),
            "edit": edit,
            **self._said_about(page),
            "tell_about": lambda section, title: self.ways.of(f"{address}#{section}", title, easy=True),
        }
        return self._easy("easy_page", page.path, address, self.addresses.standard(page), canonical, values)

    def easy_part(
        self, page: Page, part: EasyPart, *, canonical: str | None = None, edit: str | None = None
    ) -> str:
        """The whole page of a part of the easy page of `page`.

        Args:
            page: The page.
            part: The part.
            canonical: Its full address, if it is known.
            edit: Where its source can be changed, if anywhere.
        """
        address = self.addresses.easy_part(page, part)
        values = self._values_of(page, address) | {"part": part, "edit": edit}
        if part is SAYINGS:
            values["statements"] = [served(each, page, self.plan) for each in page.front.statements]
        standard = f"{self.addresses.standard(page)}#{part.id}"
        # Where it is: below the page it is a part of, and so below that page's heading.
        values["where"] = [*self._menu.where(page.path), (page.easy_title, self.addresses.easy(page))]
        return self._easy(f"easy_{part.name}", page.path, address, standard, canonical, values)

    def _values_of(self, page: Page, address: str) -> dict[str, Any]:
        """What the templates of an easy page and of its parts can ask for."""
        return {
            "page": page,
            "explain": self.texts.explain(address, page.path),
            "promises": self._promises_of(page),
            "measures": [self.shown(measure, page) for measure in page.front.measures],
            "as_of": self.as_of(page),
            "parts": list(easy_parts(page)),
            "way_to": lambda part: relative(self.addresses.easy_part(page, part), address),
            "ways": self.ways.of(address, page.easy_title, easy=True),
            "checked": self.checked_by.page(page.path),
        }

    def front_door(self, *, canonical: str | None = None) -> str:
        """The easy site's first page, for a plan that has no home page of its own."""
        address = self.addresses.front_door
        ways = self.ways.of(address, self.plan.settings.easy_name or self.plan.settings.name, easy=True)
        values = {"entries": self._menu.tiles(), "ways": ways}
        return self._easy("front_door", "", address, self._standard_start, canonical, values)

    def made_page(self, name: str, *, canonical: str | None = None) -> str:
        """The easy version of a page that nobody wrote."""
        made = self.made[name]
        address = self.addresses.own_page(made.name)
        standard = self.addresses.own_page(made.twin or made.name, easy=False)
        values = {"made": made, "ways": self.ways.of(address, made.easy_title, easy=True)}
        values |= made.values(self, True)
        return self._easy(made.template, made.path, address, standard, canonical, values)

    def standard_made_page(self, name: str) -> str:
        """Its standard version, as what stands in a page of the theme."""
        made = self.made[name]
        easy, address = (self.addresses.own_page(made.name, easy=easy) for easy in (True, False))
        values = self._common(address) | self._card(address, easy, has_easy_text=True)
        own = made.values(self, False)
        html = render(f"standard_{made.template}", values | {"made": made} | own)
        ways = {"said_here": (), "ways": self.ways.of(address, made.title, easy=False), "markdown": False}
        return reachable(html + render("standard_tell_us", values | ways | own))

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

    def standard_markdown(self, page: Page) -> str:
        """The standard text with what is added: the card to the easy page, statements and actions."""
        address = self.addresses.standard(page)
        values = self._common(address) | {
            "page": page,
            "promises": self._promises_of(page),
            "measures": [self.shown(measure, page) for measure in page.front.measures],
            "as_of": self.as_of(page),
            "text": self.texts.standard(address, page.path),
            **self._said_about(page),
        }
        values |= self._card(address, self.addresses.easy(page), has_easy_text=page.has_easy_text)
        values |= {"ways": self.ways.of(address, page.title, easy=False), "markdown": True}
        card, statements, measures, actions, tell_us = (
            f"\n{render(f'standard_{part}', values).strip()}\n"
            for part in ("card", "statements", "measures", "actions", "tell_us")
        )
        return woven(page, card, statements, measures + actions + tell_us)

    def _card(self, address: str, easy: str, *, has_easy_text: bool) -> dict[str, Any]:
        """What the card on a standard page can ask for: it says what all pages say, and leads to `easy`."""
        notice = self.texts.standard(address, "")
        is_home = easy == self.addresses.front_door
        return {
            "easy": relative(easy, address),
            "has_easy_text": has_easy_text,
            "is_home": is_home,
            "notice": notice,
        }

    def _easy(
        self,
        template: str,
        path: str,
        address: str,
        standard: str,
        canonical: str | None,
        values: dict[str, Any],
    ) -> str:
        """A page of the easy site, with the way to `standard` as its standard version.

        Args:
            template: Its template.
            path: The file that an author wrote for it, or would have; empty for none.
            address: Its address.
            standard: The address of its standard version.
            canonical: Its full address, if it is known.
            values: What only its own template asks for.
        """
        near = self._menu.near(path)

        def way_to_standard(section: str = "") -> str:
            return relative(f"{standard.partition('#')[0]}#{section}" if section else standard, address)

        return render(
            template,
            self._common(address)
            | {
                "name": self.plan.settings.easy_name or self.plan.settings.name,
                "here": address,
                **turn(self.order, address),
                "where": self._menu.where(path),
                "near": near,
                "everywhere": self._menu.everywhere(near),
                "help_page": HELP_PAGE,
                "notice": self.texts.easy(address, ""),
                "standard": way_to_standard,
                "canonical": canonical,
                "checked": self.checked_by.nobody(),
                "said_here": (),
                "topic": "",
                "edit": None,
            }
            | values,
        )

    def _common(self, address: str) -> dict[str, Any]:
        """What every template can ask for, seen from the page at `address`."""
        return {
            "settings": self.plan.settings,
            "headings": HEADINGS,
            "tile_of": self._menu.tile_of,
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
            **self._shared_values(address),
        }

    def _promises_of(self, page: Page) -> list[Promise]:
        """The actions of a page with what is around them."""
        found = (self.plan.find_promise(action.id, page.path) for action in page.front.actions)
        return [promise for promise in found if promise]

    def _said_about(self, page: Page) -> dict[str, Any]:
        """What the templates of a page can ask for about what people said of it."""
        return {"said_here": self.plan.said_about.get(page.path, ()), "topic": topic_name(page)}

    def ways_to_tell(self, page: Page) -> dict[str, tuple[str, str]]:
        """Where the link beside each section of a standard page leads, and the section's title."""
        address = self.addresses.standard(page)
        return {
            section.id: (ways.naming, section.title)
            for section in page.sections
            if section.id and section.level > 1 and section.counts
            if (ways := self.ways.of(f"{address}#{section.id}", section.title, easy=False)) and ways.naming
        }

    def ways_to_easy(self, page: Page) -> dict[str, str]:
        """Where the parts of a standard page lead whose easy part has a page of its own, by their id.

        Statements stand on the easy page itself too.
        """
        address = self.addresses.standard(page)
        return {
            part.id: relative(self.addresses.easy_part(page, part), address)
            for part in easy_parts(page)
            if part is not SAYINGS
        }

    def as_of(self, page: Page) -> date | None:
        """The day that a page says it speaks of; None if nobody set one."""
        part = part_of(page.path, self.plan.settings.parts)
        return (part and part.as_of) or self.plan.settings.as_of

    def shown(self, measure: Measure, page: Page) -> MeasureShown:
        """A measure of a page, as pages show it."""
        key = self.plan.find_measure(measure.id, page.path)
        return MeasureShown(measure, self.plan.moved_by.get(key, ()), self.plan.settings.suppress_below)
