"""Words -> the concepts they mean, whatever form they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated

from pydantic import BeforeValidator, StringConstraints

_WORD = re.compile(r"£|[^\W_]+(?:['\u2019&][^\W_]+)*")
_PLURAL_OF_CAPITALS = re.compile(r"([A-Z]{2,})s")
_POSSESSIVE = re.compile(r"['\u2019]s?$")

_PASSED_OVER = frozenset(["a", "an", "the", "my", "your", "our", "their", "his", "her", "its"])
"""Words that may stand inside a phrase or not: "go to the doctor", "go to your doctor"."""

_LEMMAS = {
    "fell": "fall",
    "felt": "feel",
    "left": "leave",
}
"""Where the lemmatiser takes a sense that is rarer in plans."""


def _split(written: object) -> object:
    return [phrase.strip() for phrase in written.split(",")] if isinstance(written, str) else written


Phrases = Annotated[tuple[Annotated[str, StringConstraints(min_length=1)], ...], BeforeValidator(_split)]
"""Words and phrases as they are written in YAML: in one line, with commas between them."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase of a concept in a text.

    Attributes:
        concept: Name of the concept.
        start: Character of the text at which the phrase begins.
        end: Character behind it.
        words: How many words it has, those that may be missing not counted.
    """

    concept: str
    start: int
    end: int
    words: int


class Vocabulary:
    """The phrases of all concepts.

    Each word of a phrase is found in the very form that it has there, or in any form of which that is the
    base: "right to" has no plural, and "home" finds "homes". Longer phrases win over shorter ones, and the
    words of a phrase that was found mean nothing else.

    Args:
        phrases: Phrases of each concept, by the concept's name.
        ignored: Phrases that mean no concept, though their words would.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]], ignored: Iterable[str] = ()) -> None:
        self._first = _Node()
        for concept, phrase in _pairs(phrases, ignored):
            for words in _spellings(phrase):
                node = self._first
                for word in words:
                    node = node.next.setdefault(word, _Node())
                if node.concept is None:
                    node.concept = concept

    def find(self, text: str) -> list[Found]:
        """Every phrase in a text, in order; no two share a word."""
        words = [match for match in _WORD.finditer(text) if match[0].lower() not in _PASSED_OVER]
        forms = [_forms(match[0]) for match in words]
        known = [
            (length, first, concept)
            for first in range(len(words))
            for length, concept in self._beginning(forms, first)
        ]
        known.sort(key=lambda one: (-one[0], one[1]))
        taken: set[int] = set()
        found = []
        for length, first, concept in known:
            places = range(first, first + length)
            if taken.isdisjoint(places):
                taken.update(places)
                if concept:
                    found.append(Found(concept, words[first].start(), words[places[-1]].end(), length))
        return sorted(found, key=lambda one: one.start)

    def _beginning(self, forms: Sequence[tuple[str, ...]], first: int) -> Iterator[tuple[int, str]]:
        """Length and concept of each phrase that begins at a word; the concept of an ignored one is empty."""
        nodes = [self._first]
        for length, word in enumerate(forms[first:], 1):
            # The forms come in order: of two phrases of a length, the one nearer to the text is first.
            nodes = [node.next[form] for node in nodes for form in word if form in node.next]
            concept = next((node.concept for node in nodes if node.concept is not None), None)
            if concept is not None:
                yield length, concept
            if not nodes:
                return


class _Node:
    """What may follow the first words of a phrase, and the concept of the phrase that ends here."""

    __slots__ = ("concept", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.concept: str | None = None


def _pairs(phrases: Mapping[str, Iterable[str]], ignored: Iterable[str]) -> Iterator[tuple[str, str]]:
    for phrase in ignored:
        yield "", phrase
    for concept, words in phrases.items():
        for phrase in words:
            yield concept, phrase


def _spellings(phrase: str) -> Iterator[tuple[str, ...]]:
    forms = tuple(_form(word) for word in _WORD.findall(phrase) if word.lower() not in _PASSED_OVER)
    yield forms
    # Long abbreviations are no words when they are written small; "it" and "us" are.
    if any(len(form) > 2 and form.isupper() for form in forms):
        yield tuple(form.lower() for form in forms)


def _form(word: str) -> str:
    """A word as it is compared: small, without what marks a possessive; abbreviations keep their capitals."""
    plural = _PLURAL_OF_CAPITALS.fullmatch(word)
    if plural:
        return plural[1]
    word = _POSSESSIVE.sub("", word).replace("\u2019", "'")
    return word if len(word) > 1 and word.isupper() else word.lower()


@lru_cache(maxsize=20_000)
def _forms(word: str) -> tuple[str, ...]:
    """A word as it is compared: as it stands, and then each base form that it may have."""
    form = _form(word)
    if form.isupper():
        return (form,)
    lemma = _lemma(form)
    if lemma == form:
        return (form, *_stems(form))
    # British English doubles an l for which the lemmatiser finds no verb: "travelling" is no "travell".
    return (form, lemma, lemma[:-1]) if lemma.endswith("ll") else (form, lemma)


def _lemma(form: str) -> str:
    # The lemmatiser's dictionary takes a tenth of a second to load: only those who ask for it wait.
    import simplemma

    return _LEMMAS.get(form) or simplemma.lemmatize(form, lang="en").lower()


def _stems(form: str) -> Iterator[str]:
    """A verb without its ending, where the lemmatiser takes it for a noun: "booking"."""
    for ending in ("ing", "ed"):
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > 2:
            yield from (stem, f"{stem}e")
            if stem[-1] == stem[-2]:
                yield stem[:-1]


def plain_words(text: str) -> frozenset[str]:
    """The words of a text in their base forms, articles left out."""
    words = (word for word in _WORD.findall(text) if word.lower() not in _PASSED_OVER)
    return frozenset(_forms(word)[:2][-1] for word in words)
