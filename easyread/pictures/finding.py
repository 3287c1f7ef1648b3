"""Looking for pictures by words, for an author at a keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from easyread.model import Span, Text
from easyread.pictures.openmoji_set import OpenMojiSet
from easyread.pictures.picture import Picture
from easyread.pictures.sets import PictureSets
from easyread.pictures.suggest import Suggester
from easyread.pictures.vocabulary import plain_words

_MOST_UNCHECKED = 24

_SAYS_NOTHING = re.compile(
    "to|of|in|on|at|for|with|and|or|go|be|is|it|you|we|i|they|he|she|do|have|get|can|will|not|this|that|from|by|as"
)
"""Words by which no picture is looked for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A picture that might be meant.

    Attributes:
        picture: The picture.
        why: Why it was found.
        checked: Whether a person looked at it beside its name before it was offered.
    """

    picture: Picture
    why: str
    checked: bool = True


def find_pictures(words: str, sets: PictureSets, suggester: Suggester) -> list[Candidate]:
    """Every picture that some words could mean: by meaning, then by name, then what nobody has checked."""
    found: dict[str, Candidate] = {}
    for candidate in [*_by_meaning(words, sets, suggester), *_by_name(words, sets), *_unchecked(words, sets)]:
        found.setdefault(str(candidate.picture.file), candidate)
    return list(found.values())


def _by_meaning(words: str, sets: PictureSets, suggester: Suggester) -> Iterator[Candidate]:
    """What the words mean, in each set that has a picture for it."""
    for suggestion in suggester.suggest(Text((Span(words),))):
        for one in sets.sets:
            if picture := one.find(suggestion.picture):
                yield Candidate(picture, f"'{suggestion.because}' means {suggestion.picture}")


def _by_name(words: str, sets: PictureSets) -> Iterator[Candidate]:
    """Pictures whose name or title has any of the words."""
    wanted = _telling(words)
    for one in sets.sets:
        for name, picture in one.pictures.items():
            if shared := wanted & plain_words(f"{name.replace('-', ' ')} {picture.title}"):
                yield Candidate(picture, f"its name has '{min(shared)}'")


def _unchecked(words: str, sets: PictureSets) -> Iterator[Candidate]:
    """Pictures of OpenMoji that Unicode calls by one of the words."""
    wanted = _telling(words)
    count = 0
    for one in sets.sets:
        for name, title in one.unchecked().items() if isinstance(one, OpenMojiSet) else ():
            picture = one.find(name) if wanted & plain_words(title) else None
            if picture is not None and count < _MOST_UNCHECKED:
                count += 1
                yield Candidate(picture, f"Unicode calls it '{title.lower()}'", checked=False)


def _telling(words: str) -> frozenset[str]:
    return frozenset(word for word in plain_words(words) if not _SAYS_NOTHING.fullmatch(word))
