"""A line of words: what an idea, an action or a statement is written in.

Only bold words and links are markup. Everything else is text, and is published as the
characters that were typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

from easyread.model.place import WrittenWrongError

_PARSER = MarkdownIt("zero").enable(["emphasis", "link", "escape", "entity", "image", "backticks"])
_MARKUP = re.compile(r"[*_\[\]`\\&!]")
_SPACE = re.compile(r"[ \t\r\n]+")

_NO_LINK = (
    "a link that cannot be read",
    "Write [words](page.md), [words](action:its-id), [words](word:a-hard-word) or [words](https://...), "
    "with no space in the address.",
)
_NOT_ALLOWED = {
    "em_open": ("words in *italics*", "Use **bold** for a word that matters, or plain words."),
    "image": ("an image", "Begin the line with the picture's name instead, such as :house:"),
    "code_inline": ("words in `code`", "Write plain words."),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters that look alike.

    Attributes:
        text: The characters, not escaped.
        bold: Whether they stand out.
        link: Where they lead, as the author wrote it (``health.md``, ``action:home-1``); None for no link.
    """

    text: str
    bold: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words with bold words and links, as `Span` after `Span`."""

    spans: tuple[Span, ...]

    @classmethod
    def parse(cls, written: str) -> Text:
        """Read what the author wrote.

        Raises:
            WrittenWrongError: If it has no words, or other markup than bold and links.
        """
        line = _SPACE.sub(" ", written).strip()
        if line and not _MARKUP.search(line):
            return cls((Span(line),))
        text = cls(tuple(_spans(_PARSER.parseInline(line)[0].children or [])))
        if not text.plain.strip():
            raise WrittenWrongError("there are no words here", "Write a sentence, or take the line out.")
        return text

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(span.text for span in self.spans)

    @property
    def links(self) -> tuple[str, ...]:
        """Where its links lead, in order, as written; a link with bold words in it counts once."""
        found = [span.link for span in self.spans if span.link is not None]
        return tuple(dict.fromkeys(found))

    @property
    def unlinked(self) -> Text:
        """The same without its links: for where all of it is one link."""
        return Text(tuple(replace(span, link=None) for span in self.spans))

    def __str__(self) -> str:
        return self.plain

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Let pydantic read a `Text` from a string."""
        return core_schema.no_info_after_validator_function(cls.parse, core_schema.str_schema())


@dataclass(frozen=True, slots=True)
class Verbatim(Text):
    """A line of words in which nothing is markup: what somebody said, or wrote into a form."""

    @classmethod
    def parse(cls, written: str) -> Verbatim:
        """Take what was written, character for character.

        Raises:
            WrittenWrongError: If there are no words.
        """
        line = _SPACE.sub(" ", written).strip()
        if not line:
            raise WrittenWrongError("there are no words here", "Write what was said, or take the line out.")
        return cls((Span(line),))


def _spans(tokens: list[Token]) -> list[Span]:
    spans: list[Span] = []
    bold = before = 0
    link: str | None = None
    for token in tokens:
        if token.type in _NOT_ALLOWED:
            what, mend = _NOT_ALLOWED[token.type]
            raise WrittenWrongError(f"{what} cannot stand here", mend)
        if token.type == "link_open":
            link, before = str(token.attrs["href"]), len(spans)
        elif token.type == "link_close":
            if not link or len(spans) == before:
                raise WrittenWrongError(*_NO_LINK)
            link = None
        elif token.type == "strong_open":
            bold += 1
        elif token.type == "strong_close":
            bold -= 1
        elif token.content:
            if "](" in token.content:
                raise WrittenWrongError(*_NO_LINK)
            spans.append(Span(token.content, bool(bold), link))
    return spans
