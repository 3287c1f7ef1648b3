"""How strictly the easy read of a plan is checked."""

from __future__ import annotations

from enum import StrEnum

from easyread.model.action import Title, Written


class ProfileName(StrEnum):
    """Whose rules are taken."""

    UK = "uk"
    INCLUSION_EUROPE = "inclusion-europe"
    NSW = "nsw"


class Faults(StrEnum):
    """What becomes of a build that finds faults of easy read."""

    WARN = "warn"
    ERROR = "error"
    IGNORE = "ignore"


class KnownWord(Written):
    """A word that needs no explanation here.

    Attributes:
        word: The word.
        reason: Why readers of this plan know it.
    """

    word: Title
    reason: Title


class Checking(Written):
    """How the easy read of a plan is checked.

    Attributes:
        profile: Whose rules are taken.
        faults: What becomes of a build that finds faults.
        known: Words that need no explanation.
    """

    profile: ProfileName = ProfileName.UK
    faults: Faults = Faults.WARN
    known: tuple[KnownWord, ...] = ()
