"""Numbers are digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = dict(
    zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        range(20, 100, 10),
        strict=True,
    )
)
_VALUES = {word: number for number, word in enumerate(_ONES, 1)} | _TENS
_MANY = {"hundred": 100, "thousand": 1000}
_ANY = "|".join(sorted([*_VALUES, *_MANY], key=len, reverse=True))
_NUMBER = re.compile(rf"(?<![\w-])(?:{_ANY})(?:[ -](?:and )?(?:{_ANY}))*(?![\w-])", re.IGNORECASE)
_ALONE = ("one", "hundred", "thousand")


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for match in _NUMBER.finditer(sentence.text):
        words = re.findall(r"[a-z]+", match[0].lower())
        if len(words) == 1 and words[0] in _ALONE:
            continue  # 'one' mostly is no number, and '5 thousand' is how large ones are written
        number = _value([word for word in words if word != "and"])
        yield Hit(
            match.start(),
            match.end(),
            f"the number '{match[0]}' is written as a word",
            "Write digits.",
            str(number) if number and number <= knowledge.limits.largest_number else None,
        )


def _value(words: list[str]) -> int | None:
    """The number that words say; None where they say no single one."""
    total = part = 0
    last = 10_000
    for word in words:
        if word in _MANY:
            part = max(part, 1) * _MANY[word]
            if word == "thousand":
                total, part = total + part, 0
            last = 10_000
            continue
        value = _VALUES[word]
        if value >= last or (last < 20):
            return None
        if last < 100 and value >= 10:
            return None
        part, last = part + value, value
    return total + part or None


RULE = Rule(
    id="number-word",
    name="Numbers are digits",
    level=Level.FAULT,
    source="Inclusion Europe, Information for all; Department of Health (2010)",
    good=(
        "We have 3 homes.",
        "No one knows.",
        "One day you will see.",
        "About 12 thousand people live here.",
    ),
    bad=("We have three homes.", "There are twenty-five people.", "Two hundred people came."),
    find=_find,
)
