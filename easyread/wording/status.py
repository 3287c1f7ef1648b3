"""How far an action is -> a word, a sign and a sentence. A colour never stands alone."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.model import Status


@dataclass(frozen=True)
class StatusWords:
    """What a status is called.

    Attributes:
        word: On standard pages.
        easy: The sentences on easy pages.
        sign: One character that says it too, for those who do not see the colour.
        picture: Name of the picture beside the easy sentence.
        tone: Which colour it has: ``good``, ``going``, ``watch``, ``bad`` or ``quiet``.
    """

    word: str
    easy: tuple[str, ...]
    sign: str
    picture: str
    tone: str


STATUS_WORDS = {
    Status.PLANNED: StatusWords("Planned", ("We plan to do this.",), "○", "date", "quiet"),
    Status.ON_TRACK: StatusWords("On track", ("We are doing this now.",), "▶", "in-progress", "going"),
    Status.AT_RISK: StatusWords("At risk", ("We might be late.",), "!", "at-risk", "watch"),
    Status.LATE: StatusWords("Late", ("We are late.",), "!", "late", "bad"),
    Status.DONE: StatusWords("Done", ("We did it.",), "✓", "done", "good"),
    Status.STOPPED: StatusWords("Stopped", ("We stopped doing this.",), "■", "stopped", "bad"),
    Status.CANNOT_SAY: StatusWords(
        "Cannot say", ("We cannot say how far we are.",), "?", "cannot-say", "watch"
    ),
    Status.NO_NEWS: StatusWords(
        "No news, and the date has passed", ("The date has passed.", "We have no news."), "?", "late", "bad"
    ),
}
"""Words for every status."""
