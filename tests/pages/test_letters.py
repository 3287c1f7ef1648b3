"""Letters split over pages."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from easyread.pages.letters import part_name, split_letters

LETTERS = st.lists(st.integers(1, 9), max_size=26).map(
    lambda counts: {chr(ord("A") + number): [None] * count for number, count in enumerate(counts)}
)


@given(LETTERS, st.integers(1, 20))
def test_split(letters: dict[str, list[None]], most: int) -> None:
    """Each letter stands once, in its order; only a page of one letter holds more than there should be."""
    pages = split_letters(letters, most)
    assert [letter for page in pages for letter in page] == list(letters)
    assert all(len(page) == 1 or sum(len(letters[one]) for one in page) <= most for page in pages)


@given(LETTERS, st.integers(1, 20))
def test_no_page_too_many(letters: dict[str, list[None]], most: int) -> None:
    """A page begins only where its first letter would not have fitted on the page before."""
    pages = split_letters(letters, most)
    for before, after in pairwise(pages):
        assert sum(len(letters[one]) for one in [*before, after[0]]) > most


def test_names() -> None:
    """The first of several pages has the name of all."""
    assert [part_name("find", number) for number in (1, 2)] == ["find", "find/part-2"]
