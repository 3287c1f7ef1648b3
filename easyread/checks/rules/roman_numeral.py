"""Numbers are not Roman ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_UPPER = r"(?=[IVXLC]{2})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_NUMERAL = re.compile(
    rf"(?<![\w.])(?:(?P<plain>{_UPPER})"
    r"|(?P<kind>part|chapter|section|appendix|stage|level|step|volume|phase|act|type"
    r"|class|schedule|world war|annex|band|grade|group) "
    rf"(?P<after>[IVX]|{_UPPER}|(?=[ivx]{{1,5}}\b)(?:ix|iv|v?i{{0,3}}|x)))(?![\w'\u2019]|\.\w)",
    re.IGNORECASE,
)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for match in _NUMERAL.finditer(sentence.text):
        group = "plain" if match["plain"] else "after"
        numeral = match[group]
        if not numeral or (group == "plain" and not numeral.isupper()):
            continue
        if numeral.casefold() in knowledge.plan_words:
            continue
        yield Hit(
            match.start(group),
            match.end(group),
            f"'{numeral}' is a Roman numeral",
            f"Write '{_value(numeral.upper())}'.",
            str(_value(numeral.upper())),
        )


def _value(numeral: str) -> int:
    values = [_VALUES[sign] for sign in numeral]
    return sum(-value if value < max(values[number:]) else value for number, value in enumerate(values))


RULE = Rule(
    id="roman-numeral",
    name="Numbers are not Roman ones",
    level=Level.FAULT,
    source="Inclusion Europe, Information for all: no Roman numerals",
    good=("Part 4 is about homes.", "I am here.", "Plan B is ready."),
    bad=("Part IV is about homes.", "See chapter ii.", "Queen Elizabeth II came."),
    find=_find,
)
