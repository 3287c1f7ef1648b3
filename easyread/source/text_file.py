"""Files -> lines of text."""

from __future__ import annotations

import re
from pathlib import Path

from easyread.model import Fault, Place

# Control characters, and the line ends that only YAML takes for line ends: they come in by copy and paste,
# are never seen, and break HTML or move every line number after them.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


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
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        return "", [Fault(Place(file, line, column), "this is not UTF-8 text", "Save the file as UTF-8.")]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    faults = [
        Fault(
            Place(
                file,
                text.count("\n", 0, match.start()) + 1,
                match.start() - text.rfind("\n", 0, match.start()),
            ),
            f"a character that cannot be seen (U+{ord(match[0]):04X}) stands here",
            "Delete it and type the words again.",
        )
        for match in _UNSEEN.finditer(text)
    ]
    return ("" if faults else text), faults
