"""Abbreviations are written out, or explained."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_SHORT = re.compile(
    r"(?<![\w.-])(?:[A-Z]{2,}[a-z]?|[A-Z](?:\.[A-Z])+\.?|[A-Z][a-z]*[A-Z]+"
    r"|(?:Dept|Govt|approx|max|min|incl|appt|tel)\.|[Nn]o\.(?= ?\d))(?![\w-])"
)
_KNOWN = frozenset(
    ["TV", "UK", "NHS", "PC", "CD", "DVD", "OK", "AM", "PM", "USA", "US", "BBC", "ID", "II", "III"]
)
_ROMAN = re.compile(r"[IVXLC]+")


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    if sentence.text.isupper():
        return
    for match in _SHORT.finditer(sentence.text):
        word = match[0]
        if word in _KNOWN or word.casefold() in knowledge.plan_words or _ROMAN.fullmatch(word):
            continue
        if len(word) > 5 and word.isupper():
            continue  # a word in capitals is another rule's
        yield Hit(
            match.start(),
            match.end(),
            f"'{word}' is an abbreviation that the plan does not explain",
            "Write it out, or say what it means in words.yml.",
        )


RULE = Rule(
    id="abbreviation",
    name="Abbreviations are written out, or explained",
    level=Level.ADVICE,
    source="Inclusion Europe, Information for all, general standard 12; GOV.UK",
    good=("The NHS helps you.", "You can watch it on TV.", "You can say no."),
    bad=("Ask your GP.", "You may get an EHCP.", "The Dept. of Health wrote it."),
    find=_find,
)
