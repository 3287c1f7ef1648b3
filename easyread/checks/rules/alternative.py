"""There is a plainer word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge, alternatives
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence


@cache
def _pattern() -> re.Pattern[str]:
    hard = sorted(alternatives(), key=len, reverse=True)
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, hard))})(?![\w'-])", re.IGNORECASE)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for match in _pattern().finditer(sentence.text):
        if match[0].casefold() in knowledge.plan_words:
            continue
        plain = alternatives()[match[0].lower()]
        if match[0][0].isupper():
            plain = plain[0].upper() + plain[1:]
        yield Hit(match.start(), match.end(), f"'{plain}' is plainer than '{match[0]}'", replacement=plain)


RULE = Rule(
    id="alternative",
    name="The plainer word is taken",
    level=Level.ADVICE,
    source="Inclusion Europe, Information for all, general standard 6",
    good=("We use the money for homes.",),
    bad=("We utilise the money.", "Prior to the meeting we will call you."),
    find=_find,
)
