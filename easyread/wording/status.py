"""How far an action is -> a word, a sign and a sentence. A colour never stands alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from easyread.languages import say, say_lines
from easyread.model import Status


@dataclass(frozen=True)
class StatusWords:
    """What a status is called.

    Attributes:
        message: Name of its words in the files of languages.
        sign: One character that says it too, for those who do not see the colour.
        picture: Name of the picture beside the easy sentence.
        tone: Which colour it has: ``good``, ``going``, ``watch``, ``bad`` or ``quiet``.
    """

    message: str
    sign: str
    picture: str
    tone: str

    @property
    def word(self) -> str:
        """On standard pages."""
        return say(self.message)

    @property
    def brief(self) -> str:
        """The word without what explains it, for tables."""
        return say(f"{self.message}.brief")

    @property
    def easy(self) -> tuple[str, ...]:
        """The sentences on easy pages."""
        return say_lines(f"{self.message}.easy")

    @property
    def short(self) -> str:
        """In one or two easy words."""
        return say(f"{self.message}.short")


AnyStatus = TypeVar("AnyStatus", bound=StrEnum)


def in_words(prefix: str, looks: Mapping[AnyStatus, tuple[str, str, str]]) -> dict[AnyStatus, StatusWords]:
    """Words for every status of a kind.

    Args:
        prefix: What the names of their messages begin with.
        looks: Sign, picture and tone of each.
    """
    return {one: StatusWords(f"{prefix}-{one}", *look) for one, look in looks.items()}


STATUS_WORDS = in_words(
    "status",
    {
        Status.PLANNED: ("○", "date", "quiet"),
        Status.ON_TRACK: ("▶", "in-progress", "going"),
        Status.AT_RISK: ("!", "at-risk", "watch"),
        Status.LATE: ("!", "late", "bad"),
        Status.DONE: ("✓", "done", "good"),
        Status.STOPPED: ("■", "stopped", "bad"),
        Status.CANNOT_SAY: ("?", "cannot-say", "watch"),
        Status.NO_NEWS: ("?", "late", "bad"),
    },
)
"""Words for every status."""
