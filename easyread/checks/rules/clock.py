"""Times are told by the 12-hour clock."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_TIME = re.compile(
    r"(?<![\w.:,\u00a3])(?P<hour>[01]?\d"
    r"|2[0-4])(?P<sign>[:.])(?P<minute>[0-5]\d)(?!\d|[.:]\d|\s?(?:[ap]\.?m\b|%|percent|per cent))"
    r"(?P<hours>\s?(?:hours|hrs|h)\b)?"
    r"|(?<!\w)(?P<military>[01]\d[0-5]\d|2[0-3][0-5]\d) (?:hours|hrs)\b"
)
_BEFORE = re.compile(
    r"\b(?:at|from|to|until|till|by|before|after|and|between|is|closes|opens|starts|-)\s$", re.IGNORECASE
)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for match in _TIME.finditer(sentence.text):
        if match["military"]:
            hour, minute = int(match["military"][:2]), match["military"][2:]
        else:
            hour, minute = int(match["hour"]), match["minute"]
            leading = match["hour"].startswith("0") or hour > 12
            told = _BEFORE.search(sentence.text[: match.start()])
            if match["sign"] == "." and not (told and leading) and not match["hours"]:
                continue  # a number with a decimal, or a time of the 12-hour clock
            if not leading:
                continue
        twelve = (
            f"{hour % 12 or 12}{'' if minute == '00' else f':{minute}'}{'am' if hour % 24 < 12 else 'pm'}"
        )
        yield Hit(
            match.start(),
            match.end(),
            f"the time '{match[0]}' is that of the 24-hour clock",
            f"Write '{twelve}'.",
            twelve,
        )


RULE = Rule(
    id="clock",
    name="Times are told by the 12-hour clock",
    level=Level.FAULT,
    source="Inclusion Europe, Information for all; Department of Health (2010)",
    good=("Come at 2:30pm.", "It begins at 10.30 am.", "It costs \u00a314.30."),
    bad=("Come at 14:30.", "We open at 09.00.", "It begins at 1430 hours."),
    find=_find,
)
