"""Numbers are short ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_NUMBER = re.compile(
    r"(?<![\w.,/:-])\u00a3?(?P<digits>\d{1,3}(?:,\d{3})+|\d+)(?P<part>\.\d+)?(?![\w/:]|[.,-]\d)(?!\s?(?:am|pm|%))"
)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for match in _NUMBER.finditer(sentence.text):
        digits = match["digits"].replace(",", "")
        price = match[0].startswith("\u00a3") and len(match["part"] or "") == 3
        if digits.startswith("0") and len(digits) > 1:
            continue  # a telephone number
        if int(digits) > knowledge.limits.largest_number or (match["part"] and not price):
            yield Hit(
                match.start(),
                match.end(),
                f"'{match[0]}' is a long number",
                "Round it, and say 'about' before it, such as: about 12 thousand.",
            )


RULE = Rule(
    id="long-number",
    name="Numbers are short",
    level=Level.ADVICE,
    any_language=True,
    source="Inclusion Europe, Information for all: no large numbers",
    good=("We asked 300 people.", "Call 020 7946 0000.", "In 2018 it cost \u00a35.50.", "Come at 10.30am."),
    bad=("12,345 people live here.", "It takes 3.75 days.", "It costs \u00a3250,000."),
    find=_find,
)
