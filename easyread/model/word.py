"""Hard words: what they mean, and how they are said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from easyread.model.action import PictureName, Title, Written
from easyread.model.text import Text


class Word(Written):
    """A hard word, a name or an abbreviation.

    Attributes:
        easy: What it means, in easy words.
        text: What it means, in standard words.
        picture: The picture beside its easy meaning.
        say: How it is said, as it would be written if it were plain English: ``leader`` for LeDeR.
        also: Other ways in which it is written.
    """

    easy: Text | None = None
    text: Text | None = None
    picture: PictureName | None = None
    say: Title | None = None
    also: tuple[Title, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedWord:
    """A word with its name.

    Attributes:
        name: The word as it is written in the list of words.
        word: What is known of it.
    """

    name: str
    word: Word

    @property
    def slug(self) -> str:
        """Its name as addresses can hold it: small letters and digits, with hyphens between them."""
        return re.sub(r"[^\w]+|_+", "-", re.sub("['\u2019]", "", self.name.lower())).strip("-")

    @property
    def anchor(self) -> str:
        """Id of its entry on the page of hard words, the same in both versions."""
        return f"word-{self.slug}"

    @property
    def forms(self) -> tuple[str, ...]:
        """Every way in which it is written."""
        return (self.name, *self.word.also)

    @property
    def has_meaning(self) -> bool:
        """Whether anybody wrote what it means."""
        return bool(self.word.easy or self.word.text)

    @property
    def standard_meaning(self) -> Text | None:
        """What it means, for a standard page: in easy words where nobody wrote standard ones."""
        return self.word.text or self.word.easy


class Words(Written):
    """All of ``words.yml``.

    Attributes:
        words: Each word as it is written.
    """

    words: dict[Title, Word]

    @cached_property
    def named(self) -> tuple[NamedWord, ...]:
        """Each word with its name, in the order of the file."""
        return tuple(NamedWord(name, word) for name, word in self.words.items())

    @cached_property
    def explained(self) -> tuple[NamedWord, ...]:
        """The words that have an entry on the page of hard words, from A to Z."""
        return tuple(sorted((word for word in self.named if word.has_meaning), key=lambda word: word.slug))

    def find(self, written: str) -> NamedWord | None:
        """The word that is written in this way, with capitals or without, or with hyphens for its spaces."""
        return self._by_form.get(written.casefold()) or self._by_slug.get(written.lower())

    @cached_property
    def _by_form(self) -> dict[str, NamedWord]:
        return {form.casefold(): word for word in self.named for form in word.forms}

    @cached_property
    def _by_slug(self) -> dict[str, NamedWord]:
        return {word.slug: word for word in self.named}

    @property
    def sayings(self) -> dict[str, str]:
        """How words are said, by every way in which they are written."""
        return {
            written: word.say
            for name, word in self.words.items()
            if word.say
            for written in (name, *word.also)
        }
