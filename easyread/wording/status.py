"""How far an action is -> a word, a sign and a sentence. A colour never stands alone."""

from __future__ import annotations

from dataclasses import dataclass

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


STATUS_WORDS = {
    status: StatusWords(f"status-{status}", sign, picture, tone)
    for status, (sign, picture, tone) in {
        Status.PLANNED: ("○", "date", "quiet"),
        Status.ON_TRACK: ("▶", "in-progress", "going"),
        Status.AT_RISK: ("!", "at-risk", "watch"),
        Status.LATE: ("!", "late", "bad"),
        Status.DONE: ("✓", "done", "good"),
        Status.STOPPED: ("■", "stopped", "bad"),
        Status.CANNOT_SAY: ("?", "cannot-say", "watch"),
        Status.NO_NEWS: ("?", "late", "bad"),
    }.items()
}
"""Words for every status."""
