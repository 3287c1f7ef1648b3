"""Texts and pictures of a plan as the pages show them, each seen from the page it stands on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from markupsafe import Markup

from easyread.model import Plan, Text
from easyread.pages.addresses import ASSETS, Addresses, relative
from easyread.pages.hard_words import HardWords, explain
from easyread.pages.markup import picture_html, text_html
from easyread.pictures import PreparedPicture


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


class Texts:
    """Gives the HTML of texts and pictures.

    Args:
        plan: The plan.
        pictures: Its pictures, by name.
        addresses: Where its pages are published.
    """

    def __init__(self, plan: Plan, pictures: Mapping[str, PreparedPicture], addresses: Addresses) -> None:
        self._pictures = pictures
        self._addresses = addresses
        self._hard_words = HardWords(plan.words)
        # A picture stands beside many ideas, on pages that lie equally deep.
        self._picture_html: dict[tuple[str | None, str, bool], Markup] = {}

    def easy(self, address: str, page: str) -> Callable[[Text], Markup]:
        """Gives the HTML of an easy text written on `page` and published at `address`."""
        return self._linked(address, page, self._addresses.easy_link)

    def standard(self, address: str, page: str) -> Callable[[Text], Markup]:
        """The same for a standard text."""
        return self._linked(address, page, self._addresses.standard_link)

    def of(self, address: str, page: str, *, easy: bool) -> Callable[[Text], Markup]:
        """The same for a text of either version."""
        return self.easy(address, page) if easy else self.standard(address, page)

    def explain(self, address: str, page: str) -> Callable[[Text], Told]:
        """Gives the HTML of the easy texts on a page, which must be asked for in their order.

        Behind a text stand the meanings of the hard words that it is the first on its page to use.
        """
        text, meaning = self.easy(address, page), self.easy(address, "")
        known: frozenset[str] = frozenset()

        def told(written: Text) -> Told:
            nonlocal known
            found = explain(written, self._hard_words, known)
            known = found.known
            rows = [
                (self.picture(word.picture, address), meaning(word.easy))
                for word in (named.word for named in found.meanings)
                if word.easy
            ]
            return Told(text(found.text), rows, found.is_meaning)

        return told

    def picture(self, name: str | None, address: str) -> Markup:
        """A picture on the page at `address` as HTML; nothing if there is none."""
        assets = relative(ASSETS, address)
        key = (name, assets, self._addresses.is_easy(address))
        html = self._picture_html.get(key)
        if html is None:
            picture = self._pictures.get(name or "")
            html = Markup("")
            if picture is not None:
                html = picture_html(
                    picture,
                    lambda file: f"{assets}pictures/{file}",
                    square=self._addresses.is_easy(address),
                )
            self._picture_html[key] = html
        return html

    def _linked(self, address: str, page: str, link: Callable[[str, str], str]) -> Callable[[Text], Markup]:
        return lambda text: text_html(text, lambda target: relative(link(target, page), address))
