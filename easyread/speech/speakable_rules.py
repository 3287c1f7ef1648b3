"""What a speech engine stumbles over, and what is said instead."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from easyread.speech.spoken_forms import (
    DAY,
    MONTH,
    MONTHS,
    SHORT,
    SHORT_MONTHS,
    SIZES,
    UNITS,
    say_address,
    say_between,
    say_clock,
    say_day_name,
    say_day_of_month,
    say_decade,
    say_digits,
    say_fraction,
    say_money,
    say_month,
    say_numeric_date,
    say_out_of,
    say_short,
    say_unit,
    say_year,
    say_years,
)

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]
"""A pattern, and what is said for what it matches."""

_CALLED = (
    r"(?:(?<=[Cc]all )|(?<=[Rr]ing )|(?<=[Dd]ial )|(?<=[Pp]hone )|(?<=[Tt]ext )|(?<=[Cc]alling )"
    r"|(?<=[Rr]inging )|(?<=NHS )|(?<=[Tt]elephone )|(?<=[Cc]alls to ))"
)
_NOT_COUNTED = (
    r"(?=[^\w\s]*$|[,;:)!?]|\.(?!\d)"
    r"| (?:if|for|or|and|to|in|at|when|free|now|straight|from|is|any|are|as|unless|with|by"
    r"|calls?|service|online|helpline|line|number)\b)"
)
_THREE = r"(?:999|111|101|119|105)"


@cache
def rules() -> list[Rule]:
    """What is said for what; where two rules begin at one place, the first wins.

    Made when the first sentence is spoken: most builds speak nothing new.
    """
    return [
        # Web and email addresses first: everything else would take them apart.
        (re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), say_address),
        (re.compile(r"(?:https?://|(?<![\w.])www\.)[^\s<>|]+"), say_address),
        (
            re.compile(
                r"(?<![\w.@/-])(?:[A-Za-z0-9-]+\.)+(?:org|com|net|uk|gov|info|eu|scot|wales|london)"
                r"(?:/[\w./#?=&%-]*)?(?!\w)"
            ),
            say_address,
        ),
        # Dates.
        (re.compile(r"(?<![\w/-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])"), say_numeric_date),
        (
            re.compile(r"(?<![\w/.])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4}|\d\d)(?![\w/])"),
            say_numeric_date,
        ),
        (
            re.compile(r"(?<![\w/.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)(?!\w)"),
            say_numeric_date,
        ),
        (
            re.compile(r"(?<![\w/.])(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?![\w/])"),
            lambda match: f"{MONTHS[int(match['month']) - 1]} {say_year(match['year'])}",
        ),
        (
            re.compile(
                r"(?<![\w.,£])(?:(?P<from>\d{1,2})(?:st|nd|rd|th)?[\u2013-])?"
                rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH})\b(?:\.(?= ?\d))?"
            ),
            say_day_of_month,
        ),
        (
            re.compile(rf"\b({MONTH})(?: ?[\u2013-] ?({MONTH})\b)"),
            lambda match: f"{say_month(match[1])} to {say_month(match[2])}",
        ),
        (re.compile(rf"\b({SHORT_MONTHS})\.?(?= \d)"), lambda match: say_month(match[1])),
        (
            re.compile(
                rf"\b(?P<day>{DAY})"
                rf"(?:\.?(?= \d\d?(?:st|nd|rd|th)? (?:{MONTH}))| ?[\u2013-] ?(?P<last>{DAY})\b)"
            ),
            say_day_name,
        ),
        (
            re.compile(
                r"(?<![\w/.,-])(?P<first>(?:19|20)\d\d)(?P<sign>[/\u2013-])"
                r"(?P<second>(?:19|20)\d\d|\d\d|(?<=/)\d)(?![\w/-]|[.,]\d)"
            ),
            say_years,
        ),
        (
            re.compile(r"(?:(?<![\w.,£])(?P<century>19|20)|(?<![\w.,£]))(?P<decade>\d)0['\u2019]?s(?!\w)"),
            say_decade,
        ),
        (
            re.compile(r"(?<![\w.,£])1(?:00|,?000)s(?!\w)"),
            lambda match: "hundreds" if match[0] == "100s" else "thousands",
        ),
        (re.compile(r"(?<!\w)24/7(?![\w/])"), lambda _: "24 hours a day, 7 days a week"),
        (re.compile(r"(?<![\w/])9/11(?![\w/])"), lambda _: "9 11"),
        # Times.
        (
            re.compile(
                r"(?<![\w:.,£])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap]m\b|[ap]\.m\b\.?)",
                re.I,
            ),
            say_clock,
        ),
        (
            re.compile(r"(?<![\w:.])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?P<half>)(?![\w:])"),
            say_clock,
        ),
        (
            re.compile(r"(?<![\w:.])(\d):(\d)(?![\w:])"),
            lambda match: "one to one" if match[0] == "1:1" else f"{match[1]} to {match[2]}",
        ),
        # Money.
        (
            re.compile(
                r"(?P<symbol>[£€$])(?:(?P<from>\d+(?:,\d{3})*(?:\.\d+)?)[\u2013-])?"
                r"(?P<amount>\d+(?:,\d{3})*)(?:\.(?P<pence>\d+))?"
                r"(?: ?(?P<size>(?:k|m|bn|b)(?!\w)|(?:thousand|million|billion)\b))?"
                r"(?P<thing>(?= (?:note|coin|voucher|fund|grant|fine|fee|deposit|budget|bill)s?\b))?",
                re.I,
            ),
            say_money,
        ),
        (
            re.compile(r"(?<![\w.,])(\d+)p(?!\w)"),
            lambda match: f"{match[1]} {'penny' if match[1] == '1' else 'pence'}",
        ),
        # Phone numbers: they begin with 0 or +, or have three digits that are said one by one.
        (
            re.compile(r"(?<![\w+])\+44 ?(?:\(0\))? ?(\d[\d ]{7,12}\d)(?!\w)"),
            lambda match: "0 " + say_digits(match[1]),
        ),
        (
            re.compile(
                r"(?<![\w.,£])(?:1800[12] )?(?:\(0\d{2,4}\)|0\d{2,4})[ -]?"
                r"(?:\d{3,4}[ -]?\d{3,4}|\d{2,3} \d\d \d\d)(?!\w)"
            ),
            lambda match: say_digits(match[0]),
        ),
        (
            re.compile(r"(?<![\w.,£])(?:0(?:800|808|845) ?\d{4}|116 ?\d{3}|1800[12])(?![\w-]|[.,]\d)"),
            lambda match: say_digits(match[0]),
        ),
        (re.compile(rf"{_CALLED}{_THREE}(?![\w%]|[.,]\d| people)"), lambda match: say_digits(match[0])),
        (re.compile(rf"(?<=or ){_THREE}{_NOT_COUNTED}"), lambda match: say_digits(match[0])),
        (
            re.compile(rf"(?<![\w£.,/-]){_THREE}(?= (?:calls?|service|helpline|online)\b)"),
            lambda match: say_digits(match[0]),
        ),
        (re.compile(rf"(?<![\w£.,/-])999{_NOT_COUNTED}"), lambda match: say_digits(match[0])),
        (re.compile(r"(?:(?<=[Tt]ext )|(?<=[Tt]ext to ))\d{5,6}(?!\w)"), lambda match: say_digits(match[0])),
        # Ranges of years and numbers, and years of the last century.
        (
            re.compile(r"(?<![\w./,:£-])(?P<from>\d{1,9}) [\u2013\u2014-] (?P<to>\d{1,9})(?![\w/-]|[.,:]\d)"),
            say_between,
        ),
        (re.compile(r"(?<![\w.,£/])19\d\d(?![\w%/\u2013-]|[.,]\d)"), lambda match: say_year(match[0])),
        # Numbers.
        (re.compile(r"(?<![\w-])1-(?:to-|2-)1(?![\w-])"), lambda _: "one to one"),
        (re.compile(r"(?<![\w-])\d+(?:-\d+){2,}(?![\w-])"), lambda match: match[0].replace("-", " ")),
        (
            re.compile(
                r"(?<=\d)[\u2013-](?=[£€$]?\d)"
                r"|(?:(?<=\d[kmp%])|(?<=\dbn)|(?<=\d[ap]m)|(?<=\d [ap]m)|(?<=[:.]\d\d)|(?<=noon)|(?<=illion))"
                r" ?[\u2013-] ?(?=[£€$]?\d)"
                r"|(?<=\d) [\u2013-] (?=[£€$]\d)"
            ),
            lambda _: " to ",
        ),
        (re.compile(r"(?<=\d) ?%"), lambda _: " per cent"),
        (
            re.compile(
                r"(?<![\w.])(\d+(?:\.\d+)?)(?: m|m(?= (?:tall|wide|long|high|deep|away|apart|by|x)\b))(?!\w)"
            ),
            lambda match: f"{match[1]} {'metre' if match[1] == '1' else 'metres'}",
        ),
        (
            re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)(k|m| ?bn)(?!\w)"),
            lambda match: f"{match[1]} {SIZES[match[2].strip()]}",
        ),
        (
            re.compile(
                rf"(?<![\w.])(\d+(?:\.\d+)?) ?({'|'.join(sorted(UNITS, key=len, reverse=True))})(?!\w)"
            ),
            say_unit,
        ),
        (re.compile(r"(?<!\w)No\. ?(?=\d)"), lambda _: "number "),
        (re.compile(r"(?<!\w)Nos\.? ?(?=\d)"), lambda _: "numbers "),
        (re.compile(r"(?<![\w.])p\. ?(?=\d)"), lambda _: "page "),
        (re.compile(r"(?<![\w.])pp\.? ?(?=\d)"), lambda _: "pages "),
        (re.compile(r"#(?=\d)"), lambda _: "number "),
        (re.compile(r"~ ?(?=[£\d])"), lambda _: "about "),
        (re.compile(r"<(?=[£\d])"), lambda _: "less than "),
        (re.compile(r">(?=[£\d])"), lambda _: "more than "),
        (re.compile(r"(?<=\d)\+(?!\w)"), lambda _: " or more"),
        (
            re.compile(r"(?<![\w/.,])(?:(?P<whole>\d+) )?(?P<part>1/2|[13]/4|[12]/3)(?![\w/]|[.,]\d)"),
            say_fraction,
        ),
        (re.compile(r"(?:(?<![\w.,])(?P<whole>\d+) ?)?(?P<part>[½¼¾])"), say_fraction),
        (
            re.compile(r"(?<=[\ds])/(?=(?:(hour)|day|night|week|month|year|person|head)\b)"),
            lambda match: " an " if match[1] else " a ",
        ),
        (re.compile(r"(?<![\w/.,])(\d{1,9})/(\d{1,9})(?![\w/]|[.,]\d)"), say_out_of),
        # Abbreviations.
        (
            re.compile(
                rf"(?<![\w.])(?P<short>{'|'.join(map(re.escape, sorted(SHORT, key=len, reverse=True)))})"
                r"(?P<stop>\.?)(?![\w&])"
            ),
            say_short,
        ),
        # Engines say "saint" wherever they see it.
        (re.compile(r"(?<=[a-z] )St\b(?!\.? [A-Z])|(?<=High )St\b"), lambda _: "Street"),
        (re.compile(r"(?<!\w)St\.? (?=[A-Z])"), lambda _: "Saint "),
        # Alone, "A" would be said as the article.
        (re.compile(r"\bA ?& ?(?=[A-Z]\b)"), lambda _: "A-and "),
        (re.compile(r"\b([B-Z])&(?=[A-Z]\b)"), lambda match: f"{match[1]} and "),
        (re.compile(r" & "), lambda _: " and "),
        (re.compile(r"(?<=\band)/(?=or\b)"), lambda _: " "),
        (re.compile(r"(?<=\w)/(?=\w)"), lambda _: " or "),
        # Signs that are shown and not said.
        (re.compile(r"(?<!\w)[*_]+|[*_]+(?!\w)|^[-\u2013\u2022] "), lambda _: ""),
        (re.compile(r"[\u2022*_|<>\u2192\0]+"), lambda _: " "),
        (re.compile(r"(?<=\S) [\u2013\u2014-]+ (?=\S)|(?<=\w)\u2014(?=\w)"), lambda _: ", "),
    ]
