"""Where the characters of an easy text stand in the file it was written in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

from easyread.model import Place

_MARKUP = re.compile(
    r"\*\*|__|\]\([^)\s]*\)|\[|\\(?=[\W_])|\n[ \t]*|:[a-z0-9-]+:[ \t]+|[\"']|[>|][+-]?\n[ \t]*"
)
"""What is written, and is no character of the text: signs of bold and links, quotes, the ends of lines."""


class Whereabouts:
    """The files of a plan, and where texts stand in them.

    Args:
        files: The content of each file, by the name that places call it.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._starts = {
            name: [0, *(match.end() for match in re.finditer("\n", text))] for name, text in files.items()
        }

    def offsets(self, plain: str, place: Place) -> list[int] | None:
        """Where in its file each character of a text stands that was written at a place.

        Returns:
            The place of each character, seen from the beginning of the file; None where the text cannot be
            found there as it stands, such as behind an escape of YAML.
        """
        text = self._files.get(place.file)
        if text is None or place.line > len(self._starts[place.file]):
            return None
        at = self._starts[place.file][place.line - 1] + place.column - 1
        found = []
        for sign in plain:
            while at < len(text) and (text[at] != sign or self._is_markup(text, at, sign)):
                match = _MARKUP.match(text, at)
                if match is None or not match[0]:
                    if sign == " " and text[at].isspace():
                        break
                    return None
                if sign == " " and text[at] == "\n":
                    break
                at = match.end()
            if at >= len(text):
                return None
            found.append(at)
            at += len(re.match(r"\s+", text[at:])[0]) if sign == " " and text[at].isspace() else 1  # type: ignore[index]
        return found

    def place(self, file: str, offset: int) -> Place:
        """The place of a character of a file."""
        starts = self._starts[file]
        line = bisect_right(starts, offset)
        return Place(file, line, offset - starts[line - 1] + 1)

    def written(self, file: str, start: int, end: int) -> str:
        """What is written between two characters of a file."""
        return self._files[file][start:end]

    @staticmethod
    def _is_markup(text: str, at: int, sign: str) -> bool:
        return sign in "*_" and text.startswith(sign * 2, at)
