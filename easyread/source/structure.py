"""Markdown -> sections: what is a heading, what is an easy-read block, what is neither.

A CommonMark parser decides, because it knows the line of each block, and because ``##`` or ``///``
in a code fence, in a comment or in indented code is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from markdown.extensions.toc import slugify_unicode, unique
from markdown_it import MarkdownIt
from markdown_it.token import Token

from easyread.model import Fault, Idea, Link, Place, Section, Text, WrittenWrongError
from easyread.source.attributes import split_attributes, with_attributes
from easyread.source.easy_block import EASY_BLOCK, easy_blocks

_PICTURE = re.compile(r":([^\s:]*):(?:\s+|$)(.*)")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COMMENT = re.compile(r"[ \t]*<!--(?:(?!-->).)*-->[ \t]*$")
"""A note of the author's at the end of a line."""
_OTHER_MARKUP = re.compile(r"(?:[-*+>|]|#{1,6}|!!!|\?\?\?)\s|```|~~~")


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark")
    parser.use(easy_blocks)
    # The words of a block are read only where they may hold a link: it is most of the work.
    parser.core.ruler.disable("inline")
    return parser


_BLOCKS = _parser()
_WORDS = MarkdownIt("commonmark")


@dataclass
class _Draft:
    """A section while it is being read."""

    id: str
    title: str
    level: int
    place: Place
    has_text: bool = False
    has_block: bool = False
    easy_title: str | None = None
    ideas: list[Idea] = field(default_factory=list)

    def finish(self) -> Section:
        return Section(
            self.id, self.title, self.level, self.place, self.has_text, self.easy_title, tuple(self.ideas)
        )


@dataclass
class Structure:
    """What a page's Markdown says.

    Attributes:
        sections: Its sections.
        markdown: The standard text: easy text is gone, headings carry their ids, lines keep their numbers.
        links: Every link in it.
        faults: What is wrong with it.
    """

    sections: list[Section] = field(default_factory=list)
    markdown: str = ""
    links: list[Link] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def read_structure(text: str, start: Place, taken: set[str]) -> Structure:
    """Read the Markdown of a page.

    Args:
        text: The Markdown below the front matter.
        start: Where it begins.
        taken: Ids that headings may not get, because something else on the page has them.

    Never raises for what an author can write: all that is wrong is in the structure's faults.
    """
    return _Reader(text, start, taken).read()


class _Reader:
    def __init__(self, text: str, start: Place, taken: set[str]) -> None:
        self._lines = text.split("\n")
        self._start = start
        self._taken = set(taken)
        self._given: set[str] = set()
        self._drafts: list[_Draft] = []
        self._out = Structure()
        self._env: dict[str, object] = {}

    def read(self) -> Structure:
        tokens = _BLOCKS.parse("\n".join(self._lines), self._env)
        # Ids that the author gave come first: a heading before them must not take them.
        self._given = {found for token in _headings(tokens) if (found := _explicit_id(token))}
        for number, token in enumerate(tokens):
            if token.type == EASY_BLOCK:
                self._block(token)
            elif token.type == "heading_open" and token.level == 0:
                self._heading(token, tokens[number + 1])
            elif token.type == "inline":
                self._links(token)
            elif token.level == 0 and token.type != "heading_close" and token.nesting >= 0:
                self._text(token)
        self._out.sections = [draft.finish() for draft in self._drafts]
        self._out.markdown = "\n".join(self._lines)
        return self._out

    def _place(self, line: int, column: int = 0) -> Place:
        return Place(self._start.file, self._start.line + line, column + 1)

    def _fault(self, place: Place, message: str, mend: str) -> None:
        self._out.faults.append(Fault(place, message, mend))

    def _heading(self, opening: Token, words: Token) -> None:
        first, end = opening.map or [0, 1]
        place = self._place(first)
        content, identity, others = split_attributes(words.content.replace("\n", " "))
        title = _plain(content)
        if not title:
            self._fault(place, "this heading has no words", "Write words after the #, or take the line out.")
        if identity is None:
            identity = unique(slugify_unicode(title, "-") or "section", self._taken | self._given)
        elif identity in self._taken:
            self._fault(
                place, f"the id '{identity}' stands on this page twice", "Give one of them another id."
            )
        self._taken.add(identity)
        level = int(opening.tag[1])
        line = f"{'#' * level} {with_attributes(content, identity, others)}"
        self._lines[first:end] = [line, *[""] * (end - first - 1)]
        self._drafts.append(_Draft(identity, title, level, place))

    def _text(self, token: Token) -> None:
        if token.type == "hr" or (token.type == "html_block" and token.content.lstrip().startswith("<!--")):
            return
        if not self._drafts:
            self._drafts.append(_Draft("", "", 1, self._place((token.map or [0])[0])))
        self._drafts[-1].has_text = True
        if token.type == "paragraph_open":
            self._no_headings(*(token.map or [0, 0]))

    def _no_headings(self, first: int, end: int) -> None:
        """Refuse what CommonMark takes for text, and the Markdown of the site for a heading."""
        for number, line in enumerate(self._lines[first:end], first):
            if line.startswith("#"):
                self._fault(
                    self._place(number),
                    "this line begins with '#', but is not written like a heading",
                    "Write 1 to 6 of them and a space, or \\# where you mean the sign itself.",
                )

    def _links(self, token: Token) -> None:
        if "]" not in token.content:
            return
        first, end = token.map or [0, 0]
        for target in _link_targets(token.content, self._env):
            self._out.links.append(Link(target, self._find(target, first, end), easy=False))

    def _find(self, words: str, first: int, end: int) -> Place:
        for line in range(first, end):
            column = self._lines[line].find(words)
            if column >= 0:
                return self._place(line, column)
        return self._place(first)

    def _block(self, token: Token) -> None:
        first, end = token.map or [0, 1]
        place = self._place(first)
        closed = token.meta["closed"]
        body = self._lines[first + 1 : end - closed]
        self._lines[first:end] = [""] * (end - first)
        if token.level > 0:
            self._fault(
                place,
                "this easy-read block stands inside a list or a quotation",
                "Begin its lines at the margin.",
            )
            return
        if not closed:
            self._fault(
                place,
                "this easy-read block is not closed",
                "Write /// on a line of its own after its last idea.",
            )
            return
        if not self._drafts or not self._drafts[-1].id:
            self._fault(
                place,
                "this easy-read block stands outside any section",
                "Move it below the heading whose text it says.",
            )
            return
        draft = self._drafts[-1]
        if draft.has_block:
            self._fault(place, "this section has an easy-read block already", "Put the ideas into one block.")
            return
        draft.has_block = True
        draft.easy_title = self._block_title(token.info, place)
        for number, line in enumerate(body, first + 1):
            line = _COMMENT.sub("", line)
            if line.strip() and (idea := self._idea(line, number)):
                draft.ideas.append(idea)
        if not any(_COMMENT.sub("", line).strip() for line in body):
            self._fault(
                place, "this easy-read block is empty", "Write one idea on each line, or take the block out."
            )

    def _block_title(self, info: str, place: Place) -> str | None:
        name, bar, title = (part.strip() for part in info.partition("|"))
        if name != "easy-read":
            self._fault(
                place, f"'/// {name}' does not open an easy-read block", "Write /// easy-read | Heading."
            )
        if bar and not title:
            self._fault(
                place, "there are no words after the '|'", "Write the easy heading there, or take '|' out."
            )
        return title or None

    def _idea(self, line: str, number: int) -> Idea | None:
        place = self._place(number, len(line) - len(line.lstrip()))
        words, picture = line.strip(), None
        if match := _PICTURE.fullmatch(words):
            picture, words = match[1], match[2]
            if not _NAME.fullmatch(picture):
                self._fault(
                    place,
                    f"':{picture}:' is not a picture's name",
                    "Use small letters, digits and hyphens, such as :house:",
                )
                picture = None
        if words.startswith(":"):
            self._fault(
                place,
                "an idea can begin with the name of one picture and a space, and with no other colon",
                "Write it like :house: We want you to live near the people you know.",
            )
            return None
        if _OTHER_MARKUP.match(words):
            self._fault(
                place,
                "lists, headings and code cannot stand in easy text",
                "Write one idea as one plain line.",
            )
            return None
        try:
            text = Text.parse(words)
        except WrittenWrongError as wrong:
            self._fault(place, wrong.message, wrong.mend)
            return None
        for target in text.links:
            self._out.links.append(Link(target, self._find_in(line, target, number), easy=True))
        return Idea(text, picture, place)

    def _find_in(self, line: str, words: str, number: int) -> Place:
        return self._place(number, max(line.find(words), 0))


def _headings(tokens: list[Token]) -> Iterator[Token]:
    for opening, words in pairwise(tokens):
        if opening.type == "heading_open" and opening.level == 0:
            yield words


def _explicit_id(words: Token) -> str | None:
    return split_attributes(words.content.replace("\n", " "))[1]


def _inline(content: str, env: dict[str, object]) -> list[Token]:
    return _WORDS.parseInline(content, env)[0].children or []


def _plain(content: str) -> str:
    tokens = _inline(content, {})
    return "".join(
        " " if token.type == "softbreak" else token.content for token in tokens if token.type != "html_inline"
    ).strip()


def _link_targets(content: str, env: dict[str, object]) -> list[str]:
    return [str(token.attrs["href"]) for token in _inline(content, env) if token.type == "link_open"]
