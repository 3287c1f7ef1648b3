"""Hard words on standard pages: the first use of each leads to what it means."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote
from xml.etree.ElementTree import Element

from markdown.util import HTML_PLACEHOLDER_RE

from easyread.model import NamedWord
from easyread.pages.hard_words import HardWords

_LEFT_ALONE = frozenset(
    ["a", "abbr", "button", "code", "kbd", "label", "math", "pre", "samp", "script", "style", "svg", "th"]
    + [f"h{level}" for level in range(1, 7)]
)
"""Elements with no text of the author's, with text that is not his words, or with room for no link."""


def link_words(root: Element, words: HardWords, page: str) -> None:
    """Make a link of the first use of each hard word that has a meaning.

    Text beside HTML that its author wrote is left as it is: a link may be open there.

    Args:
        root: The text as Markdown understood it; it is changed.
        words: The hard words.
        page: Address of the page of hard words.
    """
    known: set[str] = set()

    def links(text: str) -> list[Element | str]:
        """A text with links for some of its words; nothing if it is to stay as it is."""
        parts: list[Element | str] = []
        done = 0
        for use in words.uses(text):
            meaning = use.word.standard_meaning
            if meaning is not None and use.word.name not in known:
                known.add(use.word.name)
                link = _link(word_address(use.word, page), meaning.plain, text[use.start : use.end])
                parts += [text[done : use.start], link]
                done = use.end
        return [*parts, text[done:]] if parts else []

    _walk(root, links)


def word_address(word: NamedWord, page: str) -> str:
    """Address of a word's entry on the page of hard words at `page`."""
    return f"{page}#{quote(word.anchor)}"


def _link(address: str, meaning: str, written: str) -> Element:
    link = Element("a", {"class": "easyread-word", "href": address, "title": meaning})
    link.text = written
    return link


_Links = Callable[[str], list[Element | str]]


def _walk(element: Element, links: _Links) -> None:
    texts = [element.text, *(part.tail for part in element)]
    if element.tag in _LEFT_ALONE or any(HTML_PLACEHOLDER_RE.search(text or "") for text in texts):
        return
    # The text of an element stands before its parts, and the tail of a part behind it.
    parts = list(element)
    _put(element, None, links(element.text or ""))
    for part in parts:
        _walk(part, links)
        _put(element, part, links(part.tail or ""))


def _put(parent: Element, before: Element | None, parts: list[Element | str]) -> None:
    """Put words and links in place of the tail of a part of an element, or of the element's text."""
    place = 0 if before is None else list(parent).index(before) + 1
    last = before
    for part in parts:
        if isinstance(part, Element):
            parent.insert(place, part)
            place, last = place + 1, part
        elif last is None:
            parent.text = part
        else:
            last.tail = part
