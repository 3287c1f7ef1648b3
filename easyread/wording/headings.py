"""Headings above what pages say that nobody wrote for them, the same in both versions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from easyread.languages import say
from easyread.model import (
    ACCESSIBILITY_PAGE,
    ACTIONS_ID,
    ACTIONS_PAGE,
    CREDITS_PAGE,
    FEEDBACK_PAGE,
    FIND_PAGE,
    HELP_PAGE,
    LISTEN_PAGE,
    MEASURES_ID,
    NEWS_PAGE,
    PROGRESS_PAGE,
    STATEMENTS_ID,
    STATEMENTS_PAGE,
    TELL_US_ID,
    WORDS_PAGE,
)

_PARTS = (STATEMENTS_ID, MEASURES_ID, TELL_US_ID, ACTIONS_ID)
_PAGES = (
    *(ACTIONS_PAGE, PROGRESS_PAGE, NEWS_PAGE, STATEMENTS_PAGE, FEEDBACK_PAGE, HELP_PAGE, CREDITS_PAGE),
    *(LISTEN_PAGE, WORDS_PAGE),
)


class _Words(Mapping[str, str]):
    """Words in the language of the build, by the id of what they are about."""

    def __init__(self, kind: str, names: tuple[str, ...]) -> None:
        self._kind, self._names = kind, names

    def __getitem__(self, name: str) -> str:
        if name not in self._names:
            raise KeyError(name)
        return say(f"{self._kind}-{name}")

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


HEADINGS = _Words("heading", (*_PARTS, *_PAGES, FIND_PAGE))
"""Words of each heading, by its id."""

ABOUT = _Words("about", (*_PAGES, ACCESSIBILITY_PAGE))
"""What each of the pages that nobody writes is about, in one easy sentence."""
