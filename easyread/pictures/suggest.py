"""Which pictures would fit an idea, for its author to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from easyread.model import Text
from easyread.pictures.concepts import concept_map
from easyread.pictures.sets import PictureSets
from easyread.pictures.vocabulary import Found, Vocabulary

_GENERAL = 0.4
_VAGUE = 0.1
_FURTHER_WORD = 0.35
_BOLD = 0.8
_LATE = 0.15
"""Weights, chosen with the sentences that ``benchmarks/pictures.py`` keeps for that: general and vague
concepts count less than 1; each further word of a phrase, a bold word, and the end of a sentence, where
English puts what is new, count more."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A picture that would fit an idea.

    Attributes:
        picture: Its name.
        because: The words of the idea that mean it.
        score: How well it fits; only the order counts.
        general: Whether words that mean it stand in so many sentences that they say little of this one.
    """

    picture: str
    because: str
    score: float
    general: bool


class Suggester:
    """Suggests pictures that a plan can use.

    Args:
        sets: The plan's sets. Pictures of its own that say what they mean are suggested too.
    """

    def __init__(self, sets: PictureSets) -> None:
        known = concept_map()
        own = {
            name: picture.words
            for one in reversed(sets.sets)
            for name, picture in one.pictures.items()
            if picture.words
        }
        concepts = {
            name: concept.words for name, concept in known.concepts.items() if sets.find(name) is not None
        }
        # What a plan says of its own pictures wins over what easyread says.
        self._vocabulary = Vocabulary(own | {**concepts, **own}, known.ignored)
        self._general = {name for name, one in known.concepts.items() if one.general or one.vague}
        self._vague = {name for name, one in known.concepts.items() if one.vague}

    def suggest(self, text: Text) -> list[Suggestion]:
        """Every picture that words of a text mean, the best first; none where they all are vague."""
        words = text.plain
        bold = _bold(text)
        best: dict[str, Suggestion] = {}
        for found in self._vocabulary.find(words):
            because = words[found.start : found.end]
            score = self._score(found, len(words), bold)
            suggestion = Suggestion(found.concept, because, score, found.concept in self._general)
            known = best.get(found.concept)
            if known is None or suggestion.score > known.score:
                best[found.concept] = suggestion
        if best.keys() <= self._vague:
            return []
        return sorted(best.values(), key=lambda one: (-one.score, one.picture))

    def best(self, text: Text) -> str | None:
        """Name of the picture that fits best, if any does."""
        return next((one.picture for one in self.suggest(text)), None)

    def _score(self, found: Found, length: int, bold: Iterable[range]) -> float:
        score = (
            _VAGUE if found.concept in self._vague else _GENERAL if found.concept in self._general else 1.0
        )
        score += _FURTHER_WORD * (found.words - 1) + _LATE * found.start / length
        return score + _BOLD * any(found.start in span for span in bold)


def _bold(text: Text) -> list[range]:
    spans, start = [], 0
    for span in text.spans:
        end = start + len(span.text)
        if span.bold:
            spans.append(range(start, end))
        start = end
    return spans
