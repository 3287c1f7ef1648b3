"""A rule that shows only when all easy texts of a page, or of the plan, are seen together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from easyread.checks.easy_text import EasyText
from easyread.checks.finding import Hit
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import About

Find = Callable[[Sequence[EasyText], Knowledge], Iterable[tuple[EasyText, Hit]]]


@dataclass(frozen=True)
class PageRule(About):
    """A rule about the easy texts of a plan.

    Attributes:
        find: Finds the texts that break it.
    """

    find: Find


def whole(text: EasyText, message: str, mend: str) -> Hit:
    """What is wrong with a text as a whole."""
    return Hit(0, len(text.text.plain), message, mend)
