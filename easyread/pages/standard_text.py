"""What happens to the standard text as Markdown turns it into HTML.

Links to actions (``[action 19](action:home-19)``) and hard words (``[advocate](word:advocate)``) find their
page, the first use of a hard word leads to what it means, and each heading is followed by the way to the
same section of the easy page.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from urllib.parse import quote, unquote
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from easyread.languages import say
from easyread.model import (
    ACTIONS_ID,
    ACTIONS_PAGE,
    FEEDBACK_PAGE,
    MEASURES_ID,
    STATEMENTS_ID,
    TELL_US_ID,
    NamedWord,
    Page,
    Plan,
    Words,
)
from easyread.model.target import Target
from easyread.pages.hard_words import HardWords
from easyread.pages.standard_words import link_words, word_address
from easyread.wording import HEADINGS

_BLOCKS = frozenset(["p", "ul", "ol", "dl", "table", "blockquote", "pre", "div"])
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))

_HIDDEN = "\ue000"
"""Stands in a message where words that are heard but not seen begin, and where they end; it means nothing."""


class StandardText(Extension):
    """Markdown extension for the standard pages of a plan.

    Attributes:
        plan: The plan. Set anew for each build.
        words: The hard words of the plan. Set anew for each build.
        page: Path of the page that is being converted. Set anew for each page.
        easy: Address of its easy page, seen from it. Set anew for each page.
        easy_parts: Address of each of its parts that has an easy page of its own, by the part's id. Set anew
            for each page.
        words_page: Address of the page of hard words, seen from it. Set anew for each page.
        tell: Where readers can say what they think of each section, and its title, by its id. Set anew for
            each page.
        sections: Title of each part that has easy text, by its id. Set anew for each page.
    """

    def __init__(self) -> None:
        super().__init__()
        self.plan: Plan | None = None
        self.words = HardWords(Words(words={}))
        self.page = ""
        self.easy = ""
        self.easy_parts: Mapping[str, str] = {}
        self.words_page = ""
        self.tell: Mapping[str, tuple[str, str]] = {}
        self.sections: dict[str, str] = {}

    def begin(
        self,
        page: Page | None,
        easy: str = "",
        words_page: str = "",
        tell: Mapping[str, tuple[str, str]] | None = None,
        easy_parts: Mapping[str, str] | None = None,
    ) -> None:
        """Prepare for the conversion of a page; None stands for one that is not of the plan."""
        self.tell = tell or {}
        self.page = page.path if page else ""
        self.easy = easy
        self.easy_parts = easy_parts or {}
        self.words_page = words_page
        self.sections = dict(_easy_parts(page)) if page else {}
        if self.plan and page and (self.plan.settings.tell_us or page.path in self.plan.said_about):
            self.sections[TELL_US_ID] = HEADINGS[TELL_US_ID]

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  - the name is Markdown's
        """Take part in the conversion.

        Links to actions become links to files, which the site generator then checks and resolves (at
        priority 0) like any other. Ways to the easy page and to words are addresses, and come after that.
        """
        md.treeprocessors.register(_ActionLinks(self, md), "easyread-action-links", 5)
        md.treeprocessors.register(_WordLinks(self, md), "easyread-words", -3)
        md.treeprocessors.register(_Said(self, md), "easyread-said", -4)
        md.treeprocessors.register(_Ways(self, md), "easyread-ways", -5)


def _easy_parts(page: Page) -> Iterator[tuple[str, str]]:
    """Id and title of each part of a page that has easy text, be it of the page's own words or its data."""
    for section in page.sections:
        if section.ideas:
            yield section.id, section.title
    if any(statement.easy for statement in page.front.statements):
        yield STATEMENTS_ID, HEADINGS[STATEMENTS_ID]
    if any(measure.easy for measure in page.front.measures):
        yield MEASURES_ID, HEADINGS[MEASURES_ID]
    if any(action.easy for action in page.front.actions):
        yield ACTIONS_ID, HEADINGS[ACTIONS_ID]


class _ActionLinks(Treeprocessor):
    def __init__(self, owner: StandardText, md: Markdown) -> None:
        super().__init__(md)
        self._owner = owner

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            scheme, _, name = link.get("href", "").partition(":")
            file, anchor = self._file(scheme.lower(), unquote(name))
            if file:
                way = posixpath.relpath(file, posixpath.dirname(self._owner.page) or ".")
                link.set("href", quote(way) + anchor)

    def _file(self, scheme: str, name: str) -> tuple[str, str]:
        """The file to which a link leads, and the place in it; nothing if it is no link of the plan's own."""
        plan, page = self._owner.plan, self._owner.page
        if plan and scheme == "action" and (promise := plan.find_promise(name, page)):
            return f"{ACTIONS_PAGE}/{promise.key}.md", ""
        if plan and scheme == "measure" and (found := plan.measures.get(plan.find_measure(name, page))):
            home, measure = found
            return home.path, f"#{measure.anchor}"
        if plan and scheme == "feedback" and name in plan.said:
            return f"{FEEDBACK_PAGE}/{name}.md", ""
        return "", ""


class _WordLinks(Treeprocessor):
    def __init__(self, owner: StandardText, md: Markdown) -> None:
        super().__init__(md)
        self._owner = owner

    def run(self, root: Element) -> None:
        if not self._owner.page:
            return
        for link in root.iter("a"):
            word = _word(link.get("href", ""), self._owner.words.words)
            if word is not None:
                link.set("href", word_address(word, self._owner.words_page))
        link_words(root, self._owner.words, self._owner.words_page)


def _word(href: str, words: Words) -> NamedWord | None:
    """The word that a link leads to, if it leads to one."""
    if not href.lower().startswith("word:"):
        return None
    return words.find(Target.parse(href, "").path)


class _Said(Treeprocessor):
    """Marks what is said: each heading, each paragraph, each entry of a list, each row of a table."""

    def __init__(self, owner: StandardText, md: Markdown) -> None:
        super().__init__(md)
        self._owner = owner

    def run(self, root: Element) -> None:
        if self._owner.page:
            _mark_said(root)


def _mark_said(parent: Element) -> None:
    for element in parent:
        if HTML_PLACEHOLDER_RE.fullmatch((element.text or "").strip()):
            continue  # HTML that stands there as it was written, which has its own marks or none
        if element.tag in _HEADINGS or element.tag in ("p", "dt", "dd"):
            element.set("data-say", "")
        elif element.tag == "tr":
            # Heads of columns are said with each cell.
            if any(cell.tag == "td" for cell in element):
                element.set("data-say", "row")
        elif element.tag == "li" and not any(child.tag in _BLOCKS for child in element):
            element.set("data-say", "")
        elif element.tag not in ("pre", "code"):
            _mark_said(element)


class _Ways(Treeprocessor):
    def __init__(self, owner: StandardText, md: Markdown) -> None:
        super().__init__(md)
        self._owner = owner

    def run(self, root: Element) -> None:
        owner = self._owner
        for number, element in reversed(list(enumerate(root))):
            part = element.get("id", "") if element.tag in _HEADINGS else ""
            # Search indexes of the standard site leave it out: it says nothing of its own.
            ways = Element("p", {"class": "easyread-way", "data-search-exclude": ""})
            ways.tail = "\n"
            if part in owner.sections:
                address = owner.easy_parts.get(part) or f"{owner.easy}#{part}"
                link = _way(ways, address, "easy-read-of-part", owner.sections[part])
                link.set("rel", "alternate")
            if part in owner.tell:
                address, title = owner.tell[part]
                _way(ways, address, "tell-us-about-this-part", title)
            if len(ways):
                root.insert(number + 1, ways)


def _way(ways: Element, address: str, message: str, part: str) -> Element:
    """A link about a part, with words that only screen readers need to tell it from others."""
    words = say(message, part=part, hidden=_HIDDEN, end=_HIDDEN)
    before, _, rest = words.partition(_HIDDEN)
    hidden, _, after = rest.partition(_HIDDEN)
    link = SubElement(ways, "a", {"href": address})
    link.text = before
    if hidden:
        span = SubElement(link, "span", {"class": "easyread-hidden"})
        span.text, span.tail = hidden, after
    link.tail = " "
    return link
