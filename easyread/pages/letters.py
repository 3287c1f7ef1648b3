"""Letters, split over pages so that none is heavy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from easyread.languages import say


def split_letters(letters: Mapping[str, Sequence[object]], most: int) -> list[list[str]]:
    """The letters of each page, in order. A letter is never split, however much begins with it.

    Args:
        letters: What begins with each letter.
        most: How much may stand on a page of several letters.
    """
    pages: list[list[str]] = []
    count = 0
    for letter, found in letters.items():
        if not pages or count + len(found) > most:
            pages.append([])
            count = 0
        pages[-1].append(letter)
        count += len(found)
    return pages


def letters_in_words(first: str, last: str) -> str:
    """Some letters: A to D, or B."""
    return first if first == last else say("letters", first=first, last=last)


def part_name(name: str, number: int) -> str:
    """The name of one of several pages, the first of which has the name of all: ``find``, ``find/part-2``."""
    return f"{name}/part-{number}" if number > 1 else name
