"""What authors allow, with their reasons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from easyread.model import Place

_ALLOW = re.compile(
    r"(?:<!--|(?<![^\s])#)[ \t]*easyread:[ \t]*allow[ \t]+(?P<rules>[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)"
    r"(?:[ \t]+-[ \t]+(?P<reason>[^\n]*?))?[ \t]*(?:-->|$)",
    re.MULTILINE,
)
_BLOCK = re.compile(r"[ \t]*/{3,}")


@dataclass(frozen=True, slots=True)
class Allowance:
    """A rule that an author allows to be broken somewhere.

    Attributes:
        rule: Id of the rule.
        place: Where the author wrote it.
        first: The first line to which it applies.
        last: The last one.
        reason: Why; empty where it is missing.
    """

    rule: str
    place: Place
    first: int
    last: int
    reason: str


def exceptions_in(files: Mapping[str, str]) -> list[Allowance]:
    """Every exception that stands in some files.

    It stands at the end of the line it is for, or on a line of its own above it; above an easy-read block it
    is for the whole block.

    Args:
        files: The content of each file, by the name that places call it.
    """
    return [one for file, text in files.items() for one in _exceptions(file, text)]


def _exceptions(file: str, text: str) -> list[Allowance]:
    if "easyread:" not in text:
        return []
    lines = text.split("\n")
    found = []
    for number, line in enumerate(lines, 1):
        match = _ALLOW.search(line)
        if match is None:
            continue
        first, last = _lines(lines, number, alone=not line[: match.start()].strip())
        for rule in re.split(r"[\s,]+", match["rules"]):
            place = Place(file, number, match.start() + 1)
            found.append(Allowance(rule, place, first, last, (match["reason"] or "").strip()))
    return found


def _lines(lines: list[str], number: int, *, alone: bool) -> tuple[int, int]:
    """The lines to which an exception on a line applies."""
    if not alone:
        return number, number
    below = number
    while below < len(lines) and (not lines[below].strip() or _ALLOW.search(lines[below])):
        below += 1
    if below < len(lines) and _BLOCK.match(lines[below]):
        for end in range(below + 1, len(lines)):
            if _BLOCK.match(lines[end]):
                return below + 1, end + 1
    return below + 1, below + 1
