"""The plan -> the HTML of its easy pages, and what is added to its standard pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple
from urllib.parse import urljoin

from markupsafe import Markup

from easyread.model import Measure, Page, Plan, Text, part_of
from easyread.pages.addresses import ASSETS, Addresses, relative
from easyread.pages.checked_by import CheckedBy
from easyread.pages.contents import Contents, Entry, Tile
from easyread.pages.feedback import topic_name
from easyread.pages.hard_words import HardWords, explain
from easyread.pages.made_pages import made_pages
from easyread.pages.markup import picture_html, text_html
from easyread.pages.measures import MeasureShown
from easyread.pages.recording import Track
from easyread.pages.rendering import render
from easyread.pages.ways_to_tell import WaysToTell, ways_to_tell
from easyread.pictures import PreparedPicture
from easyread.wording import (
    HEADINGS,
    KIND_WORDS,
    REPLY_WORDS,
    STATUS_WORDS,
    promise_in_words,
)


class Told(NamedTuple):
    """What is said of a text on an easy page.

    Attributes:
        words: The text as HTML.
        rows: Picture and words of each row that explains a hard word of it.
        is_meaning: Whether the text itself explains a hard word.
    """

    words: Markup
    rows: list[tuple[Markup, Markup]]
    is_meaning: bool


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
        self._hard_words = HardWords(plan.words)
        self.made = {page.name: page for page in made_pages(plan, listening=listening)}
        self._listed = [page for page in self.made.values() if page.listed]
        # A picture stands beside many ideas, on pages that lie equally deep.
        self._picture_html: dict[tuple[str | None, str], Markup] = {}
        order = [path for path in contents.paths() if path in plan.by_path]
        self._after = dict(pairwise(order))
        self._before = {after: before for before, after in self._after.items()}
        # A plan without a home page begins with the first page of its contents.
        home = [page for page in plan.pages if addresses.easy(page) == addresses.front_door]
        first = (*home, *(plan.by_path[path] for path in order), *plan.pages)
        self._standard_start = next(map(addresses.standard, first), addresses.home)

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
        values = {
            "page": page,
            "explain": self.explain(address, page.path),
            **self._promises_of(page),
            "parts": [section for section in page.sections if section.ideas and section.id],
            "entries": self._tiles(page.path) if address == self.addresses.front_door else (),
            "before": self.plan.by_path.get(self._before.get(page.path, "")),
            "after": self.plan.by_path.get(self._after.get(page.path, "")),
            "edit": edit,
            **self._said_about(page),
            "ways": self._ways(address, page.easy_title, easy=True),
            "checked": self.checked_by.page(page.path),
            "tell_about": lambda section, title: self._ways(f"{address}#{section}", title, easy=True),
        }
        return self._easy("easy_page", address, self.addresses.standard(page), canonical, values)

    def front_door(self, *, canonical: str | None = None) -> str:
        """The easy site's first page, for a plan that has no home page of its own."""
        address = self.addresses.front_door
        ways = self._ways(address, self.plan.settings.easy_name or self.plan.settings.name, easy=True)
        values = {"entries": self._tiles(), "ways": ways}
        return self._easy("front_door", address, self._standard_start, canonical, values)

    def made_page(self, name: str, *, canonical: str | None = None) -> str:
        """The easy version of a page that nobody wrote."""
        made = self.made[name]
        address, standard = (self.addresses.own_page(made.name, easy=easy) for easy in (True, False))
        values = {"made": made, "ways": self._ways(address, made.easy_title, easy=True)}
        return self._easy(made.template, address, standard, canonical, values | made.values(self, True))

    def standard_made_page(self, name: str) -> str:
        """Its standard version, as what stands in a page of the theme."""
        made = self.made[name]
        easy, address = (self.addresses.own_page(made.name, easy=easy) for easy in (True, False))
        values = self._common(address) | self._card(address, easy, has_easy_text=True)
        html = render(f"standard_{made.template}", values | {"made": made} | made.values(self, False))
        ways = {"said_here": (), "ways": self._ways(address, made.title, easy=False), "markdown": False}
        return html + render("standard_tell_us", values | ways)

    def tracks_of(self, *, easy: bool) -> list[Track]:
        """The sound of the pages of one version, in the order of the plan."""
        way = self.addresses.easy if easy else self.addresses.standard
        order = [way(self.plan.by_path[path]) for path in self.contents.paths() if path in self.plan.by_path]
        place = {address: number for number, address in enumerate(order)}
        mine = [track for track in self.tracks if self.addresses.is_easy(track.address) == easy]
        return sorted(mine, key=lambda track: place.get(track.address, len(order)))

    def standard_markdown(self, page: Page) -> str:
        """The standard text with what is added: the card to the easy page, statements and actions."""
        address = self.addresses.standard(page)
        values = self._common(address) | {
            "page": page,
            **self._promises_of(page),
            "text": self.text(address, page.path, self.addresses.standard_link),
            **self._said_about(page),
        }
        values |= self._card(address, self.addresses.easy(page), has_easy_text=page.has_easy_text)
        values |= {"ways": self._ways(address, page.title, easy=False), "markdown": True}
        card, statements, measures, actions, tell_us = (
            f"\n{render(f'standard_{part}', values).strip()}\n"
            for part in ("card", "statements", "measures", "actions", "tell_us")
        )
        # The card stands below the title. Where the text has none, the theme writes it above the text.
        title = next((section for section in page.sections if section.level == 1 and section.id), None)
        first = next((section for section in page.sections if section.level > 1), None)
        lines = page.markdown.split("\n")
        below_title = page.line_of(title) + 1 if title else 0
        above_sections = page.line_of(first) if first else len(lines)
        added = {above_sections: statements, len(lines) + 1: measures + actions + tell_us}
        added[below_title] = card + added.get(below_title, "")
        return "\n".join(added.get(number, "") + line for number, line in enumerate([*lines, "", ""]))

    def _card(self, address: str, easy: str, *, has_easy_text: bool) -> dict[str, Any]:
        """What the card on a standard page can ask for: it says what all pages say, and leads to `easy`."""
        notice = self.text(address, "", self.addresses.standard_link)
        return {"easy": relative(easy, address), "has_easy_text": has_easy_text, "notice": notice}

    def _tiles(self, here: str = "") -> tuple[Entry, ...]:
        """What the front door shows: all pages of the contents but the one at `here`, and easyread's own."""
        listed = {page.path for page in self.made.values() if page.tile}
        elsewhere = listed - set(self.contents.paths())
        own = [Entry("", path) for path in self._tile_of if path in elsewhere]
        return (*self.contents.only({*self.plan.by_path, *listed} - {here}).entries, *own)

    @cached_property
    def _tile_of(self) -> dict[str, Tile]:
        """How each page is shown, by the file that an author wrote for it, or would have."""
        tiles = {
            page.path: Tile(
                page.easy_title, page.front.picture, self.addresses.easy(page), page.has_easy_text
            )
            for page in self.plan.pages
        }
        return tiles | {
            page.path: Tile(page.easy_title, page.picture, self.addresses.own_page(page.name))
            for page in self.made.values()
        }

    def _easy(
        self, template: str, address: str, standard: str, canonical: str | None, values: dict[str, Any]
    ) -> str:
        """A page of the easy site, with the way to `standard` as its standard version."""

        def way_to_standard(section: str = "") -> str:
            return relative(f"{standard}#{section}" if section else standard, address)

        return render(
            template,
            self._common(address)
            | {
                "name": self.plan.settings.easy_name or self.plan.settings.name,
                "notice": self.text(address, "", self.addresses.easy_link),
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
        assets = relative(ASSETS, address)
        return {
            "settings": self.plan.settings,
            "headings": HEADINGS,
            "tile_of": self._tile_of,
            "made_pages": self._listed,
            "addresses": self.addresses,
            "assets": assets,
            "to": lambda target: relative(target, address),
            "picture": lambda name: self._picture(name, assets),
            "status_words": STATUS_WORDS,
            "reply_words": REPLY_WORDS,
            "kind_words": KIND_WORDS,
            "in_words": lambda promise: promise_in_words(promise.action, promise.day),
            "as_of": self.plan.settings.as_of,
            "plan_day": self.plan.day,
        }

    def explain(self, address: str, page: str) -> Callable[[Text], Told]:
        """Gives the HTML of the easy texts on a page, which must be asked for in their order.

        Behind a text stand the meanings of the hard words that it is the first on its page to use.
        """
        text, meaning = (self.text(address, path, self.addresses.easy_link) for path in (page, ""))
        known: frozenset[str] = frozenset()

        def told(written: Text) -> Told:
            nonlocal known
            found = explain(written, self._hard_words, known)
            known = found.known
            rows = [
                (self._picture(word.picture, relative(ASSETS, address)), meaning(word.easy))
                for word in (named.word for named in found.meanings)
                if word.easy
            ]
            return Told(text(found.text), rows, found.is_meaning)

        return told

    def _promises_of(self, page: Page) -> dict[str, Any]:
        """What the templates of a page can ask for about its actions and its day."""
        found = [
            promise
            for action in page.front.actions
            if (promise := self.plan.find_promise(action.id, page.path))
        ]
        return {
            "promises": found,
            "measures": [self.shown(measure, page) for measure in page.front.measures],
            "as_of": self.as_of(page),
        }

    def _said_about(self, page: Page) -> dict[str, Any]:
        """What the templates of a page can ask for about what people said of it."""
        return {"said_here": self.plan.said_about.get(page.path, ()), "topic": topic_name(page)}

    def _ways(self, address: str, title: str, *, easy: bool) -> WaysToTell | None:
        """How readers of a page, or of one of its sections, can say what they think of it."""
        tell_us = self.plan.settings.tell_us
        if tell_us is None:
            return None
        page = self.plan.by_path.get(tell_us.page or "")
        way = (self.addresses.easy if easy else self.addresses.standard)(page) if page else None
        if way == address.partition("#")[0]:
            way = None  # the page that says how to take part need not lead to itself
        full = urljoin(self._site_url or "", address)
        ways = ways_to_tell(tell_us, full, title, None if way is None else relative(way, address))
        return ways if any(astuple(ways)) else None

    def ways_to_tell(self, page: Page) -> dict[str, tuple[str, str]]:
        """Where the link beside each section of a standard page leads, and the section's title."""
        address = self.addresses.standard(page)
        return {
            section.id: (ways.naming, section.title)
            for section in page.sections
            if section.id and section.level > 1 and section.counts
            if (ways := self._ways(f"{address}#{section.id}", section.title, easy=False)) and ways.naming
        }

    def as_of(self, page: Page) -> date | None:
        """The day that a page says it speaks of; None if nobody set one."""
        part = part_of(page.path, self.plan.settings.parts)
        return (part and part.as_of) or self.plan.settings.as_of

    def shown(self, measure: Measure, page: Page) -> MeasureShown:
        """A measure of a page, as pages show it."""
        key = self.plan.find_measure(measure.id, page.path)
        return MeasureShown(measure, self.plan.moved_by.get(key, ()), self.plan.settings.suppress_below)

    def text(self, address: str, page: str, link: Callable[[str, str], str]) -> Callable[[Text], Markup]:
        """Gives the HTML of a text written on `page` and published at `address`."""
        return lambda text: text_html(text, lambda target: relative(link(target, page), address))

    def _picture(self, name: str | None, assets: str) -> Markup:
        """A picture as HTML; nothing if there is none."""
        html = self._picture_html.get((name, assets))
        if html is None:
            picture = self.pictures.get(name or "")
            html = Markup("")
            if picture is not None:
                html = picture_html(picture, lambda file: f"{assets}pictures/{file}")
            self._picture_html[name, assets] = html
        return html
