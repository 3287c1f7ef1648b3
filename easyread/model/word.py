"""Hard words: what they mean, and how they are said."""

from __future__ import annotations

from easyread.model.action import Title, Written
from easyread.model.text import Text


class Word(Written):
    """A hard word, a name or an abbreviation.

    Attributes:
        easy: What it means, in easy words.
        say: How it is said, as it would be written if it were plain English: ``leader`` for LeDeR.
        also: Other ways in which it is written.
    """

    easy: Text | None = None
    say: Title | None = None
    also: tuple[Title, ...] = ()


class Words(Written):
    """All of ``words.yml``.

    Attributes:
        words: Each word as it is written.
    """

    words: dict[Title, Word]

    @property
    def sayings(self) -> dict[str, str]:
        """How words are said, by every way in which they are written."""
        return {
            written: word.say
            for name, word in self.words.items()
            if word.say
            for written in (name, *word.also)
        }
