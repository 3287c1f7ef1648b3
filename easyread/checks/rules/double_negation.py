"""Nothing is denied twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.rules.negative import NEGATION
from easyread.checks.sentence import Sentence

_AGAIN = re.compile(
    r"\b(?:un(?:happy|safe|able|usual|likely|fair|kind|welcome|healthy|important|necessary|wanted|well|known|clear)"
    r"|im(?:possible|polite)|in(?:correct|complete|visible)|dis(?:agree|like|honest)|refuse|deny|fail|avoid|stop)\w*",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:.!?]| (?:and|but|so|because|if|when|or) ")


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    negations = list(NEGATION.finditer(sentence.text))
    for number, first in enumerate(negations, 1):
        other = negations[number] if number < len(negations) else _AGAIN.search(sentence.text, first.end())
        if other is None or _CLAUSE.search(sentence.text, first.end(), other.start()):
            continue
        if first[0].lower() in ("no", "neither") and other[0].lower() in ("no", "nor"):
            continue
        yield Hit(
            first.start(),
            other.end(),
            "two words here say what is not, and one undoes the other",
            "Say what is.",
        )
        return


RULE = Rule(
    id="double-negation",
    name="Nothing is denied twice",
    level=Level.ADVICE,
    source="Inclusion Europe, Information for all: positive sentences",
    good=("Do not go out.", "No, we cannot.", "You cannot go, and nobody can help."),
    bad=("It is not unusual.", "You cannot go without a carer.", "Nobody is never lonely."),
    find=_find,
)
