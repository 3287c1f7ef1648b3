"""On which easy page each hard word stands: all of them on one would be a heavy page."""

from __future__ import annotations

from itertools import groupby

from easyread.model import WORDS_PAGE, NamedWord, Words
from easyread.pages.letters import part_name, split_letters

MOST = 34
"""Words on one easy page, if they do not all begin with one letter."""


def letters(words: Words) -> dict[str, list[NamedWord]]:
    """The words that have a meaning, by the letter they begin with; no letter is empty."""
    by_letter = groupby(words.explained, key=lambda word: word.slug[0].upper())
    return {letter: list(found) for letter, found in by_letter}


def word_pages(words: Words) -> dict[str, list[str]]:
    """The letters of each easy page of words, by its name; there is always a first page."""
    pages = split_letters(letters(words), MOST) or [[]]
    return {part_name(WORDS_PAGE, number): found for number, found in enumerate(pages, 1)}


def page_of_words(words: Words) -> dict[str, str]:
    """The name of the easy page of each word that has a meaning, by its slug."""
    by_letter = letters(words)
    return {
        word.slug: name
        for name, found in word_pages(words).items()
        for letter in found
        for word in by_letter[letter]
    }
