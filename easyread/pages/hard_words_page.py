"""The page that says what hard words mean, from A to Z."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from easyread.model import WORDS_PAGE, NamedWord, Words

if TYPE_CHECKING:
    from easyread.pages.site import Site


def letters(words: Words) -> dict[str, list[NamedWord]]:
    """The words that have a meaning, by the letter they begin with; no letter is empty."""
    by_letter = groupby(words.explained, key=lambda word: word.slug[0].upper())
    return {letter: list(found) for letter, found in by_letter}


def hard_words(site: Site, easy: bool) -> dict[str, Any]:
    """What the templates of the page can ask for, for a site, and whether it is the easy one."""
    address = site.addresses.own_page(WORDS_PAGE, easy=easy)
    return {"letters": letters(site.plan.words), "text": site.texts.of(address, "", easy=easy)}
