"""The easy-read block as a rule of the Markdown parser: what stands in it is not Markdown."""

from __future__ import annotations

import re
from difflib import get_close_matches

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

EASY_BLOCK = "easy_block"
"""Type of the block's token; its `info` is what follows ``///``, its `meta` says whether it is ``closed``."""

_MARKER = re.compile(r"/{3,}(.*)")
_NAME = re.compile(r"easy[ _-]?read\b", re.I)


def easy_blocks(parser: MarkdownIt) -> None:
    """Have a parser know easy-read blocks wherever another block may begin."""
    parser.block.ruler.before(
        "fence", EASY_BLOCK, _read, {"alt": ["paragraph", "reference", "blockquote", "list"]}
    )


def _read(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    info = _marker(state, first)
    if not info or not _opens(info):
        return False
    if silent:
        return True
    last, closed = end, False
    for line in range(first + 1, end):
        if state.sCount[line] < state.blkIndent and not state.isEmpty(line):
            last = line  # The list or the quotation around it ends here.
            break
        marked = _marker(state, line)
        if marked == "" or (marked and _opens(marked)):
            last, closed = line, not marked
            break
    token = state.push(EASY_BLOCK, "", 0)
    token.info = info
    token.meta = {"closed": closed}
    token.map = [first, last + closed]
    state.line = last + closed
    return True


def _marker(state: StateBlock, line: int) -> str | None:
    """What follows ``///`` on a line, without space around it; None if the line begins otherwise."""
    if state.is_code_block(line):
        return None
    begin = state.bMarks[line] + state.tShift[line]
    match = _MARKER.fullmatch(state.src, begin, state.eMarks[line])
    return match[1].strip() if match else None


def _opens(info: str) -> bool:
    """Whether a block is meant to hold easy text: a misspelt one must not be published as standard text."""
    first_word = re.split(r"[\s|]", info.lower())[0]
    return bool(_NAME.match(info) or get_close_matches(first_word, ["easy-read"], cutoff=0.7))
