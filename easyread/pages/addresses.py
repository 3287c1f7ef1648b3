"""Where pages are published, and how one finds another."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from easyread.model import (
    ACTIONS_PAGE,
    FEEDBACK_PAGE,
    NUMBERS,
    PROMISES,
    WORDS_PAGE,
    EasyPart,
    Measure,
    NamedWord,
    Page,
    Plan,
    Promise,
    Said,
)
from easyread.model.target import Target
from easyread.pages.word_pages import page_of_words

ASSETS = "easyread/"
"""Folder of styles and pictures in the published site."""

_IN_FRAGMENT = "!$&'()*+,;=:@/?"
"""What RFC 3986 lets stand in a fragment as it is; ``form.pdf#page=2`` works in no other way."""


@dataclass(frozen=True)
class Addresses:
    """Addresses seen from the top of the site, percent-encoded, such as ``homes/`` and ``easy/homes/``.

    The top of the site itself is the empty string, wherever it is published.

    Attributes:
        plan: The plan.
        by_path: Address of each standard page, by the page's path.
        folder: Folder of the easy site.
        directory_urls: Whether a page is the ``index.html`` of a folder of its own, named by the folder.
    """

    plan: Plan
    by_path: Mapping[str, str]
    folder: str
    directory_urls: bool

    def standard(self, page: Page) -> str:
        """Address of a standard page."""
        address = self.by_path[page.path]
        return "" if address in (".", "./") else address

    def easy(self, page: Page) -> str:
        """Address of an easy page."""
        return f"{self.folder}/{self.standard(page)}"

    def easy_part(self, page: Page, part: EasyPart) -> str:
        """Address of a part of an easy page that has a page of its own."""
        address = posixpath.join(self.easy(page).removesuffix(".html"), part.name)
        return f"{address}/" if self.directory_urls else f"{address}.html"

    @cached_property
    def _page_of_words(self) -> dict[str, str]:
        return page_of_words(self.plan.words)

    def word(self, word: NamedWord, *, easy: bool) -> str:
        """Address of the place of a hard word among all of them."""
        name = self._page_of_words.get(word.slug, WORDS_PAGE) if easy else WORDS_PAGE
        return f"{self.own_page(name, easy=easy)}#{quote(word.anchor)}"

    def measure(self, page: Page, measure: Measure, *, easy: bool) -> str:
        """Address of the place of a measure of a page."""
        home = self.easy_part(page, NUMBERS) if easy else self.standard(page)
        return f"{home}#{measure.anchor}"

    def place_of(self, promise: Promise, *, easy: bool) -> str:
        """Address of the place of an action among those of its page."""
        home = self.easy_part(promise.page, PROMISES) if easy else self.standard(promise.page)
        return f"{home}#{promise.action.anchor}"

    @property
    def home(self) -> str:
        """Address of the first page of the standard site."""
        return "" if self.directory_urls else "index.html"

    @property
    def front_door(self) -> str:
        """Address of the easy site's first page."""
        return self.own_page("")

    def is_easy(self, address: str) -> bool:
        """Whether a page is one of the easy site."""
        return address.startswith(f"{self.folder}/")

    def own_page(self, name: str, *, easy: bool = True) -> str:
        """Address of a page that no author wrote."""
        folder, name = self.folder if easy else "", quote(name)
        if self.directory_urls:
            return posixpath.join(folder, name, "")
        return posixpath.join(folder, f"{name or 'index'}.html")

    def promise(self, promise: Promise, *, easy: bool) -> str:
        """Address of the page of an action."""
        return self.own_page(f"{ACTIONS_PAGE}/{promise.key}", easy=easy)

    def said(self, said: Said, *, easy: bool) -> str:
        """Address of the page of one thing that people said."""
        return self.own_page(f"{FEEDBACK_PAGE}/{said.feedback.id}", easy=easy)

    def easy_link(self, written: str, page: str) -> str:
        """Where a link on an easy page leads, seen from the top of the site; easy pages lead to easy pages.

        Args:
            written: The link as its author wrote it.
            page: Path of the page it was written on; empty for the settings.
        """
        return self._link(written, page, easy=True)

    def standard_link(self, written: str, page: str) -> str:
        """The same for the texts of a standard page."""
        return self._link(written, page, easy=False)

    def _link(self, written: str, page: str, *, easy: bool) -> str:
        target = Target.parse(written, page)
        if target.leads_out:
            return written
        if target.scheme == "action":
            promise = self.plan.find_promise(target.path, page)
            assert promise  # noqa: S101  - links to actions are checked as the plan is read
            return self.promise(promise, easy=easy)
        if target.scheme == "measure":
            home, measure = self.plan.measures[self.plan.find_measure(target.path, page)]
            return self.measure(home, measure, easy=easy)
        if target.scheme == "feedback":
            return self.said(self.plan.said[target.path], easy=easy)
        if target.scheme == "word" and (word := self.plan.words.find(target.path)):
            return self.word(word, easy=easy)
        fragment = f"#{quote(target.fragment, _IN_FRAGMENT)}" if target.fragment else ""
        found = self.plan.by_path.get(target.path or page)
        if found is None:
            name = target.path.removesuffix(".md")
            if name != target.path and name in self.plan.own_pages:
                return self.own_page(name, easy=easy) + fragment
            return quote(target.path) + fragment
        if easy and (part := _part_with(found, target.fragment)):
            return self.easy_part(found, part) + fragment
        return (self.easy(found) if easy else self.standard(found)) + fragment


def _part_with(page: Page, fragment: str) -> EasyPart | None:
    """The part of an easy page that has an action or a measure of it, by the id of its place."""
    if any(action.anchor == fragment for action in page.front.actions):
        return PROMISES
    if any(measure.anchor == fragment for measure in page.front.measures):
        return NUMBERS
    return None


def relative(address: str, seen_from: str) -> str:
    """An address as a page at `seen_from` must write it, so that the site works below any path.

    Addresses with a scheme stay as they are.
    """
    if ":" in address.split("/")[0].split("#")[0]:
        return address
    path, hash_sign, fragment = address.partition("#")
    if path == seen_from and fragment:
        return f"#{fragment}"
    start = posixpath.dirname(seen_from) or "."
    result = posixpath.relpath(path or ".", start)
    if not path or path.endswith("/"):
        result += "/"
    return result + hash_sign + fragment
