"""Dates are written in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence
from easyread.model import Period, WrittenWrongError
from easyread.model.period import MONTHS

_SHORT_MONTHS = "|".join(name[:3] for name in MONTHS[1:] if name != "May") + "|Sept"
_DATES = re.compile(
    r"(?<![\w/.-])(?:"
    r"(?P<digits>(?P<day>\d{1,2})(?P<sign>[/.-])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2}))"
    rf"|(?P<words>(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_SHORT_MONTHS})\.?(?: (?:\d{{4}}|['\u2019]?\d{{2}}))?)"
    rf"|(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th) (?:of )?(?:{'|'.join(MONTHS[1:])})(?: \d{{4}})?)"
    rf"|(?P<cut>(?:\d{{1,2}} )?(?:{'|'.join(MONTHS[1:])}) ['\u2019]?\d{{2}}(?!\d))"
    r"|(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<years>20\d{2}/\d{2,4})"
    r")(?![\w/])"
)
_BARE_YEAR = re.compile(r"(?<!\w)['\u2019]\d{2}(?!\w)")


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for match in _DATES.finditer(sentence.text):
        if match["words"] and not re.search(r"\d", match["words"]):
            continue  # a name or a word such as 'Jan' or 'Mar' alone
        full = _full(match)
        yield Hit(
            match.start(),
            match.end(),
            f"the date '{match[0]}' is not written in full",
            f"Write '{full}'." if full else "Write it like 3 October 2018.",
            full,
        )
    for match in _BARE_YEAR.finditer(sentence.text):
        yield Hit(match.start(), match.end(), f"the year '{match[0]}' is cut short", "Write it like 2018.")


def _full(match: re.Match[str]) -> str | None:
    """The date in full; None where it can be several."""
    written = match[0]
    if match["digits"]:
        day, month, year = int(match["day"]), int(match["month"]), int(match["year"])
        year += 2000 if year < 100 else 0
        if month > 12 or not day or not month:
            return None
        written = f"{day} {MONTHS[month]} {year}"
    if match["years"]:
        return None
    written = re.sub(r"(\d)(?:st|nd|rd|th)\b(?: of)?", r"\1", written.replace(".", "")).replace("\u2019", "'")
    try:
        if re.fullmatch(r"\d{1,2} [A-Za-z]+", written):
            day_only, name = written.split()
            month_name = Period.parse(f"{name} 2018").name.split()[0]
            return f"{day_only} {month_name}"
        return Period.parse(written.replace("'", "")).name
    except WrittenWrongError:
        return None


RULE = Rule(
    id="date",
    name="Dates are written in full",
    level=Level.FAULT,
    source="Inclusion Europe, Information for all; Department of Health (2010)",
    good=("Come on 3 October 2018.", "We met in May 2018.", "The plan is for 2018 to 2021.", "You may go."),
    bad=(
        "Come on 03/10/2018.",
        "Come on 3rd Oct.",
        "We met in Oct 18.",
        "The 3rd of October 2018 is a Wednesday.",
    ),
    find=_find,
)
