"""A built page, read with Python's own parser: its elements, their attributes and their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
"""Elements that have no end tag."""

NO_WORDS = frozenset({"script", "style"})
"""Elements whose content nobody reads."""


@dataclass
class Element:
    """An element of a page."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    def __iter__(self) -> Iterator[Element]:
        """The element and all below it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child

    @property
    def words(self) -> str:
        """What a reader reads in it, with single spaces."""
        return " ".join("".join(self._texts()).split())

    def _texts(self) -> Iterator[str]:
        for child in self.children if self.tag not in NO_WORDS else ():
            if isinstance(child, str):
                yield child
            else:
                yield from child._texts()

    @property
    def id(self) -> str:
        """Its id, or nothing."""
        return self.attributes.get("id", "")

    def has_class(self, name: str) -> bool:
        """Whether it belongs to a class."""
        return name in self.attributes.get("class", "").split()

    def all(self, *tags: str, css_class: str | None = None) -> list[Element]:
        """All elements in it with one of some names, and of a class."""
        return [
            element
            for element in self
            if (not tags or element.tag in tags) and (css_class is None or element.has_class(css_class))
        ]

    def one(self, *tags: str, css_class: str | None = None) -> Element:
        """The only one of these."""
        (found,) = self.all(*tags, css_class=css_class)
        return found


@dataclass(frozen=True)
class HtmlPage:
    """A page of the site.

    Attributes:
        address: Seen from the top of the site: ``easy/homes/``, ``404.html``; empty for the home page.
        source: The HTML.
        root: What stands in it.
    """

    address: str
    source: str
    root: Element

    @classmethod
    def parse(cls, address: str, source: str) -> HtmlPage:
        """Read a page."""
        parser = _TreeParser()
        parser.feed(source)
        parser.close()
        return cls(address, source, parser.root)

    @property
    def ids(self) -> set[str]:
        """Every id that a link can lead to."""
        return {element.id for element in self.root if element.id}


def read_pages(site: Path) -> dict[str, HtmlPage]:
    """Every page of a built site, by its address."""
    pages = {}
    for file in sorted(site.rglob("*.html")):
        address = file.relative_to(site).as_posix().removesuffix("index.html")
        pages[address] = HtmlPage.parse(address, file.read_text(encoding="utf-8"))
    return pages


class _TreeParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag in (element.tag for element in self._open):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)
