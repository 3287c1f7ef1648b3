"""What a check found: where, how serious, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from easyread.model import Place


class Level(StrEnum):
    """How serious something is.

    A fault breaks a rule that all bodies share; advice is worth a look; information only tells.
    """

    FAULT = "fault"
    ADVICE = "advice"
    INFORMATION = "information"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule found in a text.

    Attributes:
        start: First character of the words it is about.
        end: The character behind the last.
        message: What is wrong, as a sentence without its full stop.
        mend: How to mend it, as a whole sentence.
        replacement: What to write for the words, where that is mechanical.
    """

    start: int
    end: int
    message: str
    mend: str = ""
    replacement: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What a rule found, where its author finds it.

    Attributes:
        place: Where the words begin.
        rule: Id of the rule.
        level: How serious it is.
        message: What is wrong, as a sentence without its full stop.
        mend: How to mend it, as a whole sentence.
        words: The words it is about, as they stand in the file; empty where that cannot be said.
        replacement: What to write for them, where that is mechanical.
    """

    place: Place
    rule: str
    level: Level
    message: str
    mend: str = ""
    words: str = ""
    replacement: str | None = None

    def __str__(self) -> str:
        return f"{self.place}: {self.level}: {self.message} [{self.rule}]" + (
            f"\n    {self.mend}" if self.mend else ""
        )
