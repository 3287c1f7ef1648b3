"""A rule of easy read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.sentence import Sentence

Find = Callable[[Sentence, Knowledge], Iterable[Hit]]


@dataclass(frozen=True)
class About:
    """What is said of every rule.

    Attributes:
        id: Its name in messages and exceptions.
        name: What it asks for, in a few words.
        level: How serious it is in the profile of the UK.
        source: Which body asks for it, and where.
        any_language: Whether it needs to know no word, and so holds for text that is not English too.
    """

    id: str
    name: str
    level: Level
    source: str
    any_language: bool = field(default=False, kw_only=True)


@dataclass(frozen=True)
class Rule(About):
    """A rule that each sentence can be held to by itself.

    Attributes:
        good: Sentences that keep it.
        bad: Sentences that break it.
        find: Finds where a sentence breaks it; places are seen from the sentence's first character.
    """

    good: tuple[str, ...]
    bad: tuple[str, ...]
    find: Find
