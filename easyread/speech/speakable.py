"""A sentence as it is written -> as it must be given to a speech engine, each part with its place.

Speech engines stumble over what plans are full of: ``£3.5m``, ``2014/15``, ``e.g.``, web addresses, phone
numbers, dates with slashes. What is said instead is plain British English.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from easyread.speech.speakable_rules import Rule, rules


@dataclass(frozen=True, slots=True)
class Part:
    """A run of characters that is spoken as it stands, or something that is said instead of it.

    Attributes:
        start: First character of what is written.
        end: Character behind it.
        spoken: What is said.
    """

    start: int
    end: int
    spoken: str


@dataclass(frozen=True, slots=True)
class Speakable:
    """A sentence for a speech engine.

    Attributes:
        written: As it stands on the page.
        parts: All of it, part after part.
    """

    written: str
    parts: tuple[Part, ...]

    @property
    def spoken(self) -> str:
        """What the engine is given."""
        return "".join(part.spoken for part in self.parts)

    def place(self, position: int) -> int:
        """The character of what is written that belongs to a character of what is spoken.

        Where something else is said, it is the beginning of a word: the words of what is said are dealt out
        evenly to those that are written. Behind the end it is the end.
        """
        at, position = 0, max(position, 0)
        for part in self.parts:
            if position < at + len(part.spoken):
                written = self.written[part.start : part.end]
                if written == part.spoken:
                    return part.start + position - at
                return part.start + _word_of(written, part.spoken, position - at)
            at += len(part.spoken)
        return len(self.written)


def _word_of(written: str, spoken: str, position: int) -> int:
    words = [word.start() for word in re.finditer(r"\S+", written)]
    said = [word.start() for word in re.finditer(r"\S+", spoken)]
    number = max(bisect_right(said, position) - 1, 0)
    return words[number * len(words) // len(said)] if words and said else 0


def speakable(written: str, sayings: Mapping[str, str] | None = None, *, english: bool = True) -> Speakable:
    """Prepare a sentence for a speech engine.

    Args:
        written: The sentence as it stands on the page.
        sayings: How words of the plan are said: ``{"LeDeR": "leader"}``.
        english: Whether it is English. Of other languages, the engine must know how to say all else.
    """
    all_rules = list(rules()) if english else []
    if sayings:
        all_rules.insert(0, _sayings(tuple(sayings.items())))
    # The next match of each rule, in their order: one is searched for again only when it has been passed.
    waiting = [(match, say) for rule, say in all_rules if (match := rule.search(written))]
    parts: list[Part] = []
    at = 0
    while waiting:
        found, say = min(waiting, key=lambda each: each[0].start())
        if found.start() > at:
            parts.append(Part(at, found.start(), written[at : found.start()]))
        parts.append(Part(found.start(), found.end(), say(found)))
        at = found.end()
        waiting = [
            (match, say)
            for old, say in waiting
            if (match := old if old.start() >= at else old.re.search(written, at))
        ]
    if at < len(written):
        parts.append(Part(at, len(written), written[at:]))
    return Speakable(written, tuple(parts))


@lru_cache(maxsize=8)
def _sayings(sayings: tuple[tuple[str, str], ...]) -> Rule:
    said = {word: say for word, say in sayings if word}
    # The longest first, so that "NHS England" is not said as "NHS" and "England".
    words = "|".join(map(re.escape, sorted(said, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if words else r"(?!)"), lambda match: said[match[0]]
