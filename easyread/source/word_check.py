"""What can only be seen with all hard words side by side, and their links."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model import Fault, Key, Link, NamedWord, Place, Places, Words
from easyread.source.names import did_you_mean
from easyread.source.page_file import text_links
from easyread.source.yaml_values import KEY


def check_words(words: Words, places: Places) -> Iterator[Fault]:
    """Every fault of words that are written alike, or that no address can name."""
    by_form: dict[str, tuple[NamedWord, Place]] = {}
    by_slug: dict[str, Place] = {}
    for word in words.named:
        here = places.of("words", word.name, KEY)
        for key, form in _forms(word):
            place = places.of("words", word.name, *key)
            other, seen = by_form.setdefault(form.casefold(), (word, place))
            if other is not word:
                yield Fault(
                    place,
                    f"'{form}' is written twice: it stands at {seen}",
                    "Take it out of one of the two words.",
                )
        if not word.slug:
            yield Fault(here, f"'{word.name}' has no letter and no digit", "Write a word.")
        elif word.slug in by_slug and by_form[word.name.casefold()][0] is word:
            yield Fault(
                here,
                f"'{word.name}' would have the same address as the word at {by_slug[word.slug]}",
                "Make one word of the two, with 'also:'.",
            )
        by_slug.setdefault(word.slug, here)


def _forms(word: NamedWord) -> Iterator[tuple[Key, str]]:
    yield (KEY,), word.name
    for number, form in enumerate(word.word.also):
        yield ("also", number), form


def word_links(words: Words, places: Places) -> Iterator[Link]:
    """Every link in what words mean."""
    for word in words.named:
        for name, text in (("text", word.word.text), ("easy", word.word.easy)):
            yield from text_links(text, places.of("words", word.name, name))


def check_word_link(written: str, place: Place, words: Words) -> Iterator[Fault]:
    """The fault of a link to a word that has no entry on the page of hard words."""
    word = words.find(written)
    if word is None:
        forms = {form.casefold() for known in words.explained for form in known.forms}
        mend = did_you_mean(written, forms, "The plan's words are")
        yield Fault(
            place,
            f"there is no word '{written}' in words.yml",
            mend or "Write one of the plan's hard words, or take the link out.",
        )
    elif not word.has_meaning:
        yield Fault(
            place,
            f"words.yml does not say what '{word.name}' means",
            "Add 'easy:' or 'text:' to the word there, or take the link out.",
        )
