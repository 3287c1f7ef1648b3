"""No word of the pages stands outside the files of languages, but for those of authors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from easyread.languages import ENGLISH
from tests.conftest import ROOT
from tests.example.html_page import Element, HtmlPage
from tests.languages.mirrored import outside

SPOKEN_ATTRIBUTES = ("alt", "aria-label", "aria-description", "content", "placeholder", "title", "label")
"""Attributes whose words somebody reads or hears."""

NO_READERS = ("viewport", "color-scheme", "generator")
"""Kinds of `meta` that only programs read."""


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


def read(element: Element) -> Iterator[str]:
    """Every piece of text that somebody reads or hears in an element, and in all below it."""
    for one in element:
        if one.tag in ("script", "style", "code") or one.attributes.get("name") in NO_READERS:
            continue
        yield from (child for child in one.children if isinstance(child, str))
        for name in SPOKEN_ATTRIBUTES:
            if (
                name != "content"
                or one.attributes.get("name") == "description"
                or "property" in one.attributes
            ):
                yield one.attributes.get(name, "")


def left(page: HtmlPage) -> set[str]:
    """Words of a page that are neither of the language nor of an author."""
    found = set()
    for text in read(page.root):
        for piece in outside(text):
            # What an author wrote can be cut where it is too long for its place.
            words = letters(re.sub(r"\S*(?:\u2026|\.\.\.)$", "", piece.strip()))
            if words.strip() and words not in authors_words():
                found.add(piece.strip())
    return found


def test_every_word_is_of_the_language(mirrored_pages: dict[str, HtmlPage]) -> None:
    """On every page of both versions, words are the language's or an author's."""
    wrong = {address: words for address, page in mirrored_pages.items() if (words := left(page))}
    assert wrong == {}
    assert len(mirrored_pages) > 400


def test_every_word_is_said_in_brackets(mirrored_pages: dict[str, HtmlPage]) -> None:
    """What a page says of its own is never said without the language, though an author could have written it."""
    fixed = {ENGLISH.say(name) for name, values in ENGLISH.messages.items() if not values}
    wrong = {
        (address, text.strip())
        for address, page in mirrored_pages.items()
        for text in read(page.root)
        if text.strip() in fixed
    }
    assert wrong == set()


def test_direction(mirrored_pages: dict[str, HtmlPage]) -> None:
    """Every page says in which language and direction it is written."""
    for address, page in mirrored_pages.items():
        html = page.root.one("html")
        assert (html.attributes.get("lang"), html.attributes.get("dir")) == ("ar", "rtl"), address
