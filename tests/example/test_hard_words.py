"""The hard words of the example are explained, each once on a page."""

from __future__ import annotations

import pytest

from easyread.model import Words
from easyread.pages import HardWords
from easyread.source import read_file
from tests.conftest import ROOT
from tests.example.conftest import HARD_WORDS, Written
from tests.example.html_page import Element, HtmlPage

MOST_WORDS = 15

ROLES = ("leads this.", "lead this.")
"""Rows with the names of roles, which are no words of the plan."""


@pytest.fixture(scope="module")
def words() -> Words:
    """The hard words of the example."""
    found, _, faults = read_file(Words, ROOT / "docs" / "words.yml", "words.yml")
    assert faults == []
    assert found
    return found


def rows(page: HtmlPage) -> list[Element]:
    """Every row of an easy page below its title."""
    found = page.root.one("main").all("div", css_class="idea")
    return [row for row in found if row.all("p", "h2") and not row.has_class("head")]


def said(row: Element) -> str:
    """The words of a row, without its link to listen."""
    return row.all("p", "h2")[0].words


def test_every_word_is_explained(words: Words) -> None:
    """Every word has an easy and a standard meaning, the easy one in one short sentence."""
    for named in words.named:
        easy = named.word.easy
        assert easy, named.name
        assert named.word.text, named.name
        assert len(easy.plain.split()) <= MOST_WORDS, named.name
        assert easy.plain.count(".") == 1, named.name


def test_bold_words_are_explained(written: list[Written], words: Words) -> None:
    """The meaning of a bold word stands in its row or behind it, or the next row is its author's own."""
    bold_words = 0
    for easy in (page for _, pages in written for page in pages):
        found = rows(easy)
        for number, row in enumerate(found):
            following = [later for later in found[number + 1 : number + 4] if later.has_class("meaning")]
            near = [said(explaining) for explaining in (row, *following)]
            for bold in row.all("b"):
                word = words.find(bold.words)
                if word and str(word.word.easy) not in near:
                    assert bold.words in said(found[number + 1]), f"{easy.address}: {bold.words}"
                bold_words += 1
    assert bold_words > 60


def test_no_word_is_explained_twice(written: list[Written], words: Words) -> None:
    """No easy page says twice what a word means."""
    meanings = {str(named.word.easy) for named in words.named}
    for easy in (page for _, pages in written for page in pages):
        found = [said(row) for row in rows(easy) if said(row) in meanings]
        assert sorted(found) == sorted(set(found)), easy.address


def test_every_hard_word_is_bold_once(written: list[Written], words: Words) -> None:
    """A hard word that an easy page uses is bold at its first use, or is part of an explanation before it."""
    finder = HardWords(words)
    for easy in (page for _, pages in written for page in pages):
        bold, told = set(), set()
        for row in rows(easy):
            bold |= {word.name for mark in row.all("b") if (word := words.find(mark.words))}
            for use in finder.uses(said(row)):
                if row.has_class("meaning"):
                    told.add(use.word.name)
                elif not said(row).endswith(ROLES):
                    assert use.word.name in bold | told, f"{easy.address}: {row.words}"


def test_page_of_hard_words(pages: dict[str, HtmlPage], words: Words) -> None:
    """Both versions of the page of hard words have an entry for every word; the easy one can be several."""
    anchors = sorted(named.anchor for named in words.named)
    for start in (HARD_WORDS, HARD_WORDS.removeprefix("easy/")):
        shown = [page.ids for address, page in pages.items() if address.startswith(start)]
        assert sorted(found for ids in shown for found in ids if found in anchors) == anchors


def test_standard_pages_lead_to_words(twins: list[tuple[HtmlPage, HtmlPage]]) -> None:
    """Standard pages lead to each hard word at most once, and say in the link what it means."""
    count = 0
    for standard, _ in twins:
        found = standard.root.all("a", css_class="easyread-word")
        targets = [link.attributes["href"].partition("#")[2] for link in found]
        assert sorted(targets) == sorted(set(targets)), standard.address
        assert all(link.attributes["title"] for link in found)
        count += len(found)
    assert count > 60
