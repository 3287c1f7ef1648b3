"""Which pictures would fit an idea, for its author to choose from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from easyread.model import Text
from easyread.pictures.concepts import concept_words
from easyread.pictures.sets import PictureSets
from easyread.pictures.vocabulary import Found, Vocabulary

_GENERAL = 0.4
_VAGUE = 0.1
_FURTHER_WORD = 0.2
_BOLD = 0.8
_LATE = 0.15
_ASIDE = -0.6
_CLEAR = 0.15
"""Weights, chosen with the sentences that ``benchmarks/pictures.py`` keeps for that. General and vague
concepts count less than 1. Each further word of a phrase, a bold word, and the end of a sentence, where
English puts what is new, count more; what is said aside, as a condition or a denial, counts less. A
suggestion is sure if it is special and ahead of all others by the last of them."""

_BEGINS_ASIDE = re.compile(
    r"\b(?:if|when|because|unless|so|without|after|before|until|while|not|never)\b|n['\u2019]t\b", re.I
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A picture that would fit an idea.

    Attributes:
        picture: Its name.
        because: The words of the idea that mean it.
        score: How well it fits; only the order counts.
        general: Whether words that mean it stand in so many sentences that they say little of this one.
        sure: Whether it is so much better than all others that it could be taken unseen.
    """

    picture: str
    because: str
    score: float
    general: bool
    sure: bool = False


class Suggester:
    """Suggests pictures that a plan can use.

    Args:
        sets: The plan's sets. Pictures of its own that say what they mean are suggested too.
    """

    def __init__(self, sets: PictureSets) -> None:
        known = concept_words()
        own = {
            name: picture.words
            for one in reversed(sets.sets)
            for name, picture in one.pictures.items()
            if picture.words
        }
        shared = {name: words for name, words in known.words.items() if sets.find(name) is not None}
        # What a plan says of its own pictures wins over what easyread says.
        self._vocabulary = Vocabulary(own | {**shared, **own}, known.ignored)
        self._vague = frozenset(known.vague)
        self._general = self._vague.union(known.general)

    def suggest(self, text: Text) -> list[Suggestion]:
        """Every picture that words of a text mean, the best first; none where they all are vague."""
        words = text.plain
        bold, aside = _bold(text), _aside(words)
        best: dict[str, Suggestion] = {}
        for found in self._vocabulary.find(words):
            general = found.concept in self._general
            score = self._score(found, len(words), bold, aside)
            suggestion = Suggestion(found.concept, words[found.start : found.end], score, general)
            known = best.get(found.concept)
            if known is None or suggestion.score > known.score:
                best[found.concept] = suggestion
        if best.keys() <= self._vague:
            return []
        return _with_sure(sorted(best.values(), key=lambda one: (-one.score, one.picture)))

    def best(self, text: Text) -> str | None:
        """Name of the picture that fits best, if one surely does."""
        return next((one.picture for one in self.suggest(text) if one.sure), None)

    def _score(self, found: Found, length: int, bold: Iterable[range], aside: range) -> float:
        score = (
            _VAGUE if found.concept in self._vague else _GENERAL if found.concept in self._general else 1.0
        )
        score += _FURTHER_WORD * (found.words - 1) + _LATE * found.start / length
        score += _BOLD * any(found.start in span for span in bold)
        return score + _ASIDE * (found.start in aside)


def _with_sure(suggestions: list[Suggestion]) -> list[Suggestion]:
    first, second = (*suggestions, None, None)[:2]
    if first is None or first.general or first.score < 1:
        return suggestions
    clear = second is None or second.general or first.score - second.score >= _CLEAR
    return [replace(first, sure=clear), *suggestions[1:]]


def _aside(words: str) -> range:
    """The part of a sentence that says only a condition or a denial: up to a comma, or the sentence's end."""
    found = _BEGINS_ASIDE.search(words)
    if found is None:
        return range(0)
    comma = words.find(",", found.end())
    return range(found.start(), len(words) if comma < 0 else comma)


def _bold(text: Text) -> list[range]:
    spans, start = [], 0
    for span in text.spans:
        end = start + len(span.text)
        if span.bold:
            spans.append(range(start, end))
        start = end
    return spans
