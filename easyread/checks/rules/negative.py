"""Sentences say what is, not what is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

NEGATION = re.compile(
    r"\b(?:not|no|never|nobody|nothing|nowhere|none|neither|nor|cannot|without)\b|n['\u2019]t\b",
    re.IGNORECASE,
)
"""Words that turn what is said into its contrary."""


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    match = NEGATION.search(sentence.text)
    if match:
        yield Hit(
            match.start(),
            match.end(),
            f"'{match[0]}' says what is not",
            "Say what is, if that can be said.",
        )


RULE = Rule(
    id="negative",
    name="Sentences are positive where they can be",
    level=Level.INFORMATION,
    source="Inclusion Europe, Information for all: positive sentences",
    good=("Stay at home.", "You know nice people."),
    bad=("Do not go out.", "Nobody told us.", "You can go without a carer."),
    find=_find,
)
