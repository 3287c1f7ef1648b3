"""When each word of a sentence is spoken."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from easyread.speech.speakable import Speakable


def word_times(
    sentence: Speakable, events: Iterable[tuple[int, int]], end: int
) -> list[tuple[int, int, int, int]]:
    """When each word of a sentence is spoken.

    Args:
        sentence: The sentence.
        events: Where words of what was spoken begin, in any order: character and sample.
        end: Sample at which the sentence ends.

    Returns:
        For each word that stands on the page: its first character, its length, first sample and the one
        behind its last. Words that the engine says in one breath ("in a") share its time by their length; a
        word that is not spoken, such as a dash, has none.
    """
    words = [(match.start(), match.end()) for match in re.finditer(r"\S+", sentence.written)]
    starts = [start for start, _ in words]
    first: dict[int, int] = {}
    for position, sample in events:
        place = sentence.place(position)
        number = bisect_right(starts, place) - 1
        if number >= 0 and place < words[number][1]:
            first[number] = min(sample, first.get(number, sample))
    spoken = [any(map(str.isalnum, sentence.written[start:stop])) for start, stop in words]
    found: list[tuple[int, int, int, int]] = []
    after = end
    breath: list[tuple[int, int]] = []
    for number, (start, stop) in reversed(list(enumerate(words))):
        if number in first:
            begins = max(min(first[number], after), 0)
            found.extend(_shared([(start, stop), *breath], begins, after))
            breath, after = [], begins
        elif spoken[number] and number > min(first, default=0):
            breath.insert(0, (start, stop))
        else:
            found.extend(_shared(breath, after, after))
            found.append((start, stop - start, after, after))
            breath = []
    found.extend(_shared(breath, after, after))
    return sorted(found)


def _shared(words: list[tuple[int, int]], begins: int, ends: int) -> Iterator[tuple[int, int, int, int]]:
    """Words that are said in one breath, each with its part of the time."""
    letters = sum(stop - start for start, stop in words)
    before = 0
    for start, stop in words:
        length = stop - start
        first = begins + (ends - begins) * before // letters
        before += length
        yield start, length, first, begins + (ends - begins) * before // letters
