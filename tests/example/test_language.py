"""No word of the pages stands outside the files of languages, but for those of authors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from easyread.languages import ENGLISH
from tests.conftest import ROOT
from tests.example.html_page import Element, HtmlPage
from tests.languages.mirrored import outside

SPOKEN_ATTRIBUTES = ("alt", "aria-label", "aria-description", "content", "placeholder", "title", "label")
"""Attributes whose words somebody reads or hears."""

SPOKEN_META = {"description", "og:title", "og:description", "og:site_name"}
"""What a ``meta`` says that somebody reads."""

NO_READERS = frozenset({"script", "style", "code"})
"""Elements whose content no reader reads, or which is no language."""


@pytest.fixture(scope="module")
def mirrored_pages(mirrored_site: Path) -> dict[str, HtmlPage]:
    """Every page of the example in the language of brackets."""
    return {
        (address := file.relative_to(mirrored_site).as_posix()): HtmlPage.parse(
            address, file.read_text(encoding="utf-8")
        )
        for file in sorted(mirrored_site.rglob("*.html"))
    }


@cache
def authors_words() -> str:
    """All that authors wrote, and those who made the pictures: letters alone, with single spaces."""
    files = [
        *(ROOT / "docs").rglob("*.md"),
        *(ROOT / "docs").rglob("*.yml"),
        *(ROOT / "images").rglob("*.yml"),
        *(ROOT / "easyread" / "pictures").glob("*.yml"),
        *(ROOT / "easyread" / "pictures").glob("*_set.py"),
        *(ROOT / "easyread" / "model").glob("wcag.py"),
        *(ROOT / name for name in ("easyread.yml", "mkdocs.yml")),
    ]
    return letters(" ".join(file.read_text(encoding="utf-8") for file in files))


def letters(text: str) -> str:
    """The words of a text, with a space around each."""
    return f" {' '.join(re.findall(r'[a-z]+', text.casefold()))} "


def texts(element: Element) -> Iterator[str]:
    """Every piece of text below an element, in the order of the page."""
    for child in element.children if element.tag not in NO_READERS else ():
        if isinstance(child, str):
            yield child
        else:
            yield from texts(child)


def labels(page: HtmlPage) -> Iterator[str]:
    """Every attribute of a page that somebody reads or hears."""
    for one in page.root:
        for name in SPOKEN_ATTRIBUTES:
            if name != "content" or SPOKEN_META & set(one.attributes.values()):
                yield one.attributes.get(name, "")


def own_words(page: HtmlPage) -> Iterator[str]:
    """What a page says outside all brackets."""
    yield from outside(texts(page.root))
    for label in labels(page):
        yield from outside([label])


def is_an_authors(piece: str) -> bool:
    """Whether an author wrote it, or gave it its name. It can be cut where it is too long for its place.

    Titles of windows have the name of the site behind them, and topics the page that they are on.
    """
    parts = re.split(r" - | \(", re.sub(r"\S*(?:\u2026|\.\.\.)$", "", piece))
    words = [letters(part) for part in parts if len(part) > 1 and not re.fullmatch(r"[\w-]+/[\w-]+", part)]
    return all(not one.strip() or one in authors_words() for one in words)


@cache
def names_by_authors() -> set[str]:
    """Short texts of authors that pages may say too: headings, cells, links and hard words."""
    found = set()
    for file in (ROOT / "docs").rglob("*.md"):
        text = file.read_text(encoding="utf-8")
        found.update(re.findall(r"\[([^]]+)\]\(", text))
        found.update(cell.strip() for cell in re.findall(r"\|([^|\n]+)(?=\|)", text))
        for heading in re.findall(r"^(?:#+ |/// easy-read \| )(.+)$", text, re.MULTILINE):
            found.add(heading.strip())
    words = yaml.safe_load((ROOT / "docs" / "words.yml").read_text(encoding="utf-8"))["words"]
    return found | {word[0].upper() + word[1:] for word in words}


def test_every_word_is_of_the_language(mirrored_pages: dict[str, HtmlPage]) -> None:
    """On every page of both versions, words are the language's or an author's."""
    wrong = {
        (address, piece)
        for address, page in mirrored_pages.items()
        for piece in own_words(page)
        if not is_an_authors(piece)
    }
    assert wrong == set()
    assert len(mirrored_pages) > 400


def test_no_fixed_word_passes_for_an_authors(mirrored_pages: dict[str, HtmlPage]) -> None:
    """What pages say of their own is never said without the language, though an author wrote the same."""
    fixed = {ENGLISH.say(name) for name, values in ENGLISH.messages.items() if not values}
    wrong = {
        (address, piece)
        for address, page in mirrored_pages.items()
        for piece in own_words(page)
        if piece in fixed - names_by_authors()
    }
    assert wrong == set()


def test_direction(mirrored_pages: dict[str, HtmlPage]) -> None:
    """Every page says in which language and direction it is written."""
    for address, page in mirrored_pages.items():
        html = page.root.one("html")
        assert (html.attributes.get("lang"), html.attributes.get("dir")) == ("ar", "rtl"), address
