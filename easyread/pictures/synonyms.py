"""Everyday words that mean the same as words or pictures of a plan."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from easyread.pictures.concepts import concept_words

_MOST = 12
"""Single words of a concept that are looked at: those that it names first are its commonest."""


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Words that mean one concept.

    Attributes:
        concept: Name of the concept, and of its picture.
        used: Those that the plan uses.
        others: Those that it does not use.
    """

    concept: str
    used: tuple[str, ...]
    others: tuple[str, ...]


def synonyms(words: Collection[str], pictures: Collection[str]) -> Iterator[Synonyms]:
    """The words for what a plan speaks of that stand nowhere in it, concept by concept.

    Args:
        words: The words of its texts, in small letters.
        pictures: Names of its pictures.
    """
    vague = concept_words().vague
    for concept, phrases in concept_words().words.items():
        single = [phrase for phrase in phrases if phrase.isalpha() and phrase.islower()][:_MOST]
        used = tuple(word for word in single if word in words or f"{word}s" in words)
        others = tuple(word for word in single if word not in used)
        if concept not in vague and others and (used or concept in pictures):
            yield Synonyms(concept, used, others)
