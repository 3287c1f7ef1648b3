"""A sentence begins with what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_START = re.compile(
    r"(?:It|They|He|She|(?:This|That|These|Those)(?= (?:is|are|was|were|will|can|may"
    r"|means|helps?|has|have)\b))\b"
)
_EMPTY = re.compile(
    r"It (?:is|was|will be|can be|takes|costs?) (?:\w+ )?(?:to |that |not |hard|easy"
    r"|important|good|your|\d|\u00a3)"
)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    match = _START.match(sentence.text)
    if match and not _EMPTY.match(sentence.text):
        yield Hit(
            0,
            match.end(),
            f"'{match[0]}' does not say what it stands for",
            "Write the word for it once more.",
        )


RULE = Rule(
    id="pronoun-start",
    name="A sentence begins with what it is about",
    level=Level.INFORMATION,
    source="Inclusion Europe, Information for all: careful with pronouns",
    good=("The plan is for you.", "We will help.", "It is important to sleep."),
    bad=("They will help.", "It helps people."),
    find=_find,
)
