"""Which rules count, and how much: what bodies of different countries ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from easyread.checks.finding import Level
from easyread.checks.knowledge import Limits
from easyread.model import ProfileName


@dataclass(frozen=True)
class Profile:
    """Levels of rules that differ from their usual one, and numbers.

    Attributes:
        levels: Level of a rule, by its id.
        limits: The numbers.
    """

    levels: Mapping[str, Level] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)


PROFILES = {
    ProfileName.UK: Profile(),
    # Information for all gives no number of words, and asks for positive and active sentences.
    ProfileName.INCLUSION_EUROPE: Profile(
        {"negative": Level.ADVICE, "pronoun-start": Level.ADVICE, "question": Level.INFORMATION}
    ),
    # The state's design system asks for short sentences and for one idea on each line.
    ProfileName.NSW: Profile({"several-ideas": Level.ADVICE}, Limits(advised_words=10, most_words=15)),
}
"""The profiles, by name."""
