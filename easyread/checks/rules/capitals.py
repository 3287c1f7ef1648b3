"""Words are not written in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge, is_common
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_ABBREVIATIONS = frozenset(
    [
        "IT",
        "US",
        "AM",
        "PM",
        "OK",
        "TV",
        "UK",
        "SEND",
        "PIP",
        "CAB",
        "AIDS",
        "ACE",
        "SENCO",
        "CAMHS",
        "NICE",
        "WHO",
    ]
)
"""Abbreviations that look like words."""


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for word in sentence.words:
        text = word.text
        if len(text) < 2 or not text.isupper() or not text.isalpha():
            continue
        if text.casefold() in knowledge.plan_words or text in _ABBREVIATIONS:
            continue
        if is_common(text.casefold()) or len(text) > 5:
            yield Hit(
                word.start,
                word.end,
                f"'{text}' is written in capitals",
                "Write small letters; bold can make a word stand out.",
                None,
            )


RULE = Rule(
    id="capitals",
    name="Words are not written in capitals",
    level=Level.FAULT,
    any_language=True,
    source="Inclusion Europe, Information for all: never whole words in capitals",
    good=("Do not go out.", "The NHS helps you.", "I live in the UK."),
    bad=("Do NOT go out.", "This is IMPORTANT."),
    find=_find,
)
