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
        short: In one or two easy words.
        tone: Which colour it has: ``good``, ``going``, ``watch``, ``bad`` or ``quiet``.
    """

    word: str
    easy: tuple[str, ...]
    sign: str
    picture: str
    tone: str
    short: str

    @property
    def brief(self) -> str:
        """The word without what explains it, for tables."""
        return self.word.partition(",")[0]


STATUS_WORDS = {
    Status.PLANNED: StatusWords("Planned", ("We plan to do this.",), "○", "date", "quiet", "Planned"),
    Status.ON_TRACK: StatusWords(
        "On track", ("We are doing this now.",), "▶", "in-progress", "going", "Doing now"
    ),
    Status.AT_RISK: StatusWords("At risk", ("We might be late.",), "!", "at-risk", "watch", "Might be late"),
    Status.LATE: StatusWords("Late", ("We are late.",), "!", "late", "bad", "Late"),
    Status.DONE: StatusWords("Done", ("We did it.",), "✓", "done", "good", "Done"),
    Status.STOPPED: StatusWords("Stopped", ("We stopped doing this.",), "■", "stopped", "bad", "Stopped"),
    Status.CANNOT_SAY: StatusWords(
        "Cannot say", ("We cannot say how far we are.",), "?", "cannot-say", "watch", "Cannot say"
    ),
    Status.NO_NEWS: StatusWords(
        "No news, and the date has passed",
        ("The date has passed.", "We have no news."),
        "?",
        "late",
        "bad",
        "No news",
    ),
}
"""Words for every status."""
