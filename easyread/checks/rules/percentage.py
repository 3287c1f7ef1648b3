"""Shares are told in people, not in percent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_SHARE = re.compile(
    r"(?P<number>\d+(?:\.\d+)?)\s?(?:%|(?:per cent"
    r"|percent)\b)(?P<of> of (?:the )?(?P<who>people|adults|children|carers|staff|homes)\b)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"\b(?:per cent|percent|percentage)\b", re.IGNORECASE)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    shares = list(_SHARE.finditer(sentence.text))
    for match in shares:
        number = float(match["number"])
        exact = number % 10 == 0 and 0 < number < 100
        about = "" if exact else "about "
        said = f"{about}{max(1, min(9, round(number / 10)))} out of 10"
        mend = f"Write it like: {said}." if 0 < number < 100 else "Say it without a percentage."
        replacement = f"{number / 10:.0f} out of 10 {match['who']}" if exact and match["who"] else None
        yield Hit(match.start(), match.end(), f"'{match[0]}' is a percentage", mend, replacement)
    for match in _WORD.finditer(sentence.text):
        if not any(share.start() <= match.start() < share.end() for share in shares):
            yield Hit(match.start(), match.end(), "this is a percentage", "Write it like: 5 out of 10.")


RULE = Rule(
    id="percentage",
    name="Shares are told without percentages",
    level=Level.FAULT,
    any_language=True,
    source="Inclusion Europe, Information for all: no percentages",
    good=("5 out of 10 people have a job.", "Half of us agree."),
    bad=("50% of people have a job.", "33 per cent agree.", "A large percentage came."),
    find=_find,
)
