"""A sentence of an easy text, as rules look at it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from easyread.checks.easy_text import EasyText
from easyread.sentences import sentences as split

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|\d[\d,.:/]*\d|\d")


@dataclass(frozen=True)
class WordOf:
    """A word of a sentence.

    Attributes:
        text: The word as it is written.
        start: Its first character in the sentence.
    """

    text: str
    start: int

    @property
    def end(self) -> int:
        """The character behind its last."""
        return self.start + len(self.text)


@dataclass(frozen=True)
class Sentence:
    """A sentence of an easy text.

    Attributes:
        text: Its words.
        start: Its first character in the text it stands in.
        owner: That text.
    """

    text: str
    start: int
    owner: EasyText

    @cached_property
    def words(self) -> tuple[WordOf, ...]:
        """Its words and numbers, each with its place; a word with an apostrophe or a hyphen is one."""
        return tuple(WordOf(match[0], match.start()) for match in _WORD.finditer(self.text))


def sentences_of(owner: EasyText) -> list[Sentence]:
    """The sentences of an easy text."""
    plain = owner.text.plain
    return [Sentence(plain[start:end], start, owner) for start, end in split(plain)]
