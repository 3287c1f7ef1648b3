"""Files -> lines of text."""

from __future__ import annotations

import re
from pathlib import Path

from easyread.model import Fault, Place

UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Control characters, the line ends that only YAML takes for line ends, and byte-order marks.

They come in by copy and paste, are never seen, and break HTML, hide front matter or move line numbers.
"""


def read_text(path: Path, file: str) -> tuple[str, list[Fault]]:
    """Read a text file, with line feeds as its only line ends and without a byte-order mark.

    Args:
        path: The file.
        file: What its faults call it.

    Returns:
        The text, empty where there are faults; and the faults.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        return "", [
            Fault(Place(file), f"the file cannot be read: {error.strerror}", "Look whether it is there.")
        ]
    return text_in(data, file)


def text_in(data: bytes, file: str) -> tuple[str, list[Fault]]:
    """The text in the bytes of a file: see `read_text`."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = _lines(error.object[: error.start].decode())
        place = Place(file, len(before), len(before[-1]) + 1)
        return "", [Fault(place, "this is not UTF-8 text", "Save the file as UTF-8.")]
    lines = _lines(text)
    faults = [
        Fault(
            Place(file, number, match.start() + 1),
            f"a character that cannot be seen (U+{ord(match[0]):04X}) stands here",
            "Delete it and type the words again.",
        )
        for number, line in enumerate(lines, 1)
        for match in UNSEEN.finditer(line)
    ]
    return ("" if faults else "\n".join(lines)), faults


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
