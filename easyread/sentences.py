"""A text -> its sentences, with their places."""

from __future__ import annotations

import re
from itertools import pairwise

_ENDS_TOO = re.compile(r"(?:\d ?[ap]m|\w\.(?:uk|org|com|net|info))[.!?]\s+(?=[A-Z\"'\u2018\u201c])")
"""Where syntok sees no end: behind a time and behind an address."""

_NO_END = re.compile(r"(?<!\w)(?:Mr|Mrs|Ms|Dr|Prof|Rev|Cllr)\.\s+")
"""Where syntok sees an end if an initial follows."""


def sentences(text: str) -> list[tuple[int, int]]:
    """First character and the one behind the last of each sentence; only white space lies between them.

    syntok splits the words of a sentence in its own way, so only its offsets are used.
    """
    from syntok import segmenter

    starts = {
        sentence[0].offset for paragraph in segmenter.analyze(text) for sentence in paragraph if sentence
    }
    starts.update(match.end() for match in _ENDS_TOO.finditer(text))
    starts.difference_update(match.end() for match in _NO_END.finditer(text))
    # Whatever syntok drops, such as a lone sign at the beginning, belongs to the text.
    found = []
    for start, end in pairwise(sorted(starts | {0, len(text)})):
        words = text[start:end].strip()
        if words:
            first = text.index(words, start)
            found.append((first, first + len(words)))
    return found
