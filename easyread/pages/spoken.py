"""HTML with marks -> what is said, and the same HTML with the times at which it is said.

Our templates mark what is said with ``data-say``, a row of a table or of data with ``data-say="row"``, and
leave a comment where the player and the links to listen belong. So what is heard is what stands on the page,
in its order, whatever kind of page it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import zip_longest

from easyread.speech import Passage

PLAYER = "<!--easyread-player-->"
"""Where the player belongs."""

LISTEN = "<!--easyread-listen-->"
"""Where the link belongs with which one passage is listened to, the last before it."""

_MARK = re.compile(rf' data-say(?:="(?:row)?")?(?=[ >])|{PLAYER}|{LISTEN}')
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_EMPTY = frozenset(
    ["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_AFTER_HEADING = 0.6
_AFTER_PASSAGE = 0.4


@dataclass
class _Open:
    """An element that is being read aloud: what it says so far."""

    tag: str
    row: bool
    depth: int = 1
    text: list[str] = field(default_factory=list)
    cells: list[tuple[str, list[str]]] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.passages: list[Passage] = []
        self._open: _Open | None = None
        self._heads: list[list[str]] = []
        self._in_head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "thead":
            self._heads, self._in_head = [], True
        if self._in_head and tag == "th":
            self._heads.append([])
        if tag in _EMPTY:
            return
        if self._open is not None:
            self._open.depth += 1
            if tag in ("td", "th", "dt", "dd"):
                self._open.cells.append((tag, []))
        else:
            say = dict(attrs).get("data-say", "no mark")
            if say != "no mark":
                self._open = _Open(tag, row=say == "row")

    def handle_endtag(self, tag: str) -> None:
        if tag == "thead":
            self._in_head = False
        if self._open is None or tag in _EMPTY:
            return
        self._open.depth -= 1
        if self._open.depth == 0:
            self.passages.append(self._passage(self._open))
            self._open = None

    def handle_data(self, data: str) -> None:
        if self._in_head and self._heads:
            self._heads[-1].append(data)
        if self._open is not None:
            self._open.text.append(data)
            if self._open.cells:
                self._open.cells[-1][1].append(data)

    def _passage(self, read: _Open) -> Passage:
        pause = _AFTER_HEADING if read.tag in _HEADINGS else _AFTER_PASSAGE
        text = "".join(read.text)
        if not read.row:
            return Passage(text, pause=pause)
        words = [(tag, " ".join("".join(parts).split())) for tag, parts in read.cells]
        if any(tag == "dd" for tag, _ in words):
            pairs = zip(words[::2], words[1::2], strict=False)
            said = [f"{name}: {value}" for (_, name), (_, value) in pairs]
        else:
            heads = [" ".join("".join(head).split()) for head in self._heads]
            heads += [""] * (len(words) - len(heads))
            said = [
                f"{head}: {cell}" if head else cell
                for head, (_, cell) in zip(heads, words, strict=False)
                if cell
            ]
        return Passage(text, instead=" ".join(f"{part.rstrip('.')}." for part in said), pause=pause)


def passages(html: str) -> list[Passage]:
    """What a page says, in its order."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.passages


def with_times(
    html: str,
    passages: Iterable[tuple[float, float]],
    player: str,
    listen: Callable[[int, float, float], str],
) -> str:
    """The page with the time of each passage, the player, and the links to listen to one passage.

    A passage with a link right behind it leaves its times to the link: pages name them hundreds of times.

    Args:
        html: The page with its marks.
        passages: When each passage begins and ends, in seconds.
        player: HTML of the player.
        listen: Gives the HTML of a link: for the passage's number, its beginning and its end in seconds.
    """
    times = iter(enumerate(passages))
    number, start, end = 0, 0.0, 0.0
    marks = [mark for mark in _MARK.finditer(html) if mark[0][0] == "<" or _in_tag(mark)]
    parts, at = [], 0
    for mark, behind in zip_longest(marks, marks[1:]):
        parts.append(html[at : mark.start()])
        at = mark.end()
        if mark[0] == PLAYER:
            parts.append(player)
        elif mark[0] == LISTEN:
            parts.append(listen(number, start, end))
        else:
            number, (start, end) = next(times, (number, (start, end)))
            has_link = behind is not None and behind[0] == LISTEN
            parts.append(" data-say" if has_link else f' data-say="{start:.2f} {end:.2f}"')
    return "".join([*parts, html[at:]])


def without_marks(html: str) -> str:
    """The page without its marks: as it is where nothing can be listened to."""
    return _MARK.sub(lambda match: "" if match[0][0] == "<" or _in_tag(match) else match[0], html)


def _in_tag(match: re.Match[str]) -> bool:
    """Whether a mark stands in a tag, and is not part of an author's text, in which no tag begins."""
    return match.string.rfind("<", 0, match.start()) > match.string.rfind(">", 0, match.start())
