"""A sentence as it is written -> as it must be given to a speech engine, each part with its place.

Speech engines stumble over what plans are full of: ``£3.5m``, ``2014/15``, ``e.g.``, web addresses, phone
numbers, dates with slashes. What is said instead is plain British English.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


@dataclass(frozen=True, slots=True)
class Part:
    """A run of characters that is spoken as it stands, or something that is said instead of it.

    Attributes:
        start: First character of what is written.
        end: Character behind it.
        spoken: What is said.
    """

    start: int
    end: int
    spoken: str


@dataclass(frozen=True, slots=True)
class Speakable:
    """A sentence for a speech engine.

    Attributes:
        written: As it stands on the page.
        parts: All of it, part after part.
    """

    written: str
    parts: tuple[Part, ...]

    @property
    def spoken(self) -> str:
        """What the engine is given."""
        return "".join(part.spoken for part in self.parts)

    def place(self, position: int) -> int:
        """The character of what is written that belongs to a character of what is spoken.

        Where something else is said, it is the beginning of a word: the words of what is said are dealt out
        evenly to those that are written. Behind the end it is the end.
        """
        at, position = 0, max(position, 0)
        for part in self.parts:
            if position < at + len(part.spoken):
                written = self.written[part.start : part.end]
                if written == part.spoken:
                    return part.start + position - at
                return part.start + _word_of(written, part.spoken, position - at)
            at += len(part.spoken)
        return len(self.written)


def _word_of(written: str, spoken: str, position: int) -> int:
    words = [word.start() for word in re.finditer(r"\S+", written)]
    said = [word.start() for word in re.finditer(r"\S+", spoken)]
    number = max(bisect_right(said, position) - 1, 0)
    return words[number * len(words) // len(said)] if words and said else 0


def speakable(written: str, sayings: Mapping[str, str] | None = None) -> Speakable:
    """Prepare a sentence for a speech engine.

    Args:
        written: The sentence as it stands on the page.
        sayings: How words of the plan are said: ``{"LeDeR": "leader"}``.
    """
    rules = [_sayings(tuple(sayings.items())), *_RULES] if sayings else _RULES
    # The next match of each rule, in their order: one is searched for again only when it has been passed.
    waiting = [(match, say) for rule, say in rules if (match := rule.search(written))]
    parts: list[Part] = []
    at = 0
    while waiting:
        found, say = min(waiting, key=lambda each: each[0].start())
        if found.start() > at:
            parts.append(Part(at, found.start(), written[at : found.start()]))
        parts.append(Part(found.start(), found.end(), say(found)))
        at = found.end()
        waiting = [
            (match, say)
            for old, say in waiting
            if (match := old if old.start() >= at else old.re.search(written, at))
        ]
    if at < len(written):
        parts.append(Part(at, len(written), written[at:]))
    return Speakable(written, tuple(parts))


@lru_cache(maxsize=8)
def _sayings(sayings: tuple[tuple[str, str], ...]) -> Rule:
    said = {word: say for word, say in sayings if word}
    # The longest first, so that "NHS England" is not said as "NHS" and "England".
    words = "|".join(map(re.escape, sorted(said, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if words else r"(?!)"), lambda match: said[match[0]]


_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_MONTH = f"{'|'.join(_MONTHS)}|{_SHORT_MONTHS}"
_BY_SHORT_NAME = {month[:3]: month for month in _MONTHS}
_DAYS = {
    day[:3]: day for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
_DAY = f"{'|'.join(_DAYS.values())}|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun"
_SIZES = {"k": "thousand", "m": "million", "bn": "billion", "b": "billion"}
_SYMBOLS = {"£": ("pound", "pounds"), "€": ("euro", "euros"), "$": ("dollar", "dollars")}
_UNITS = {
    "km": ("kilometre", "kilometres"),
    "kg": ("kilogram", "kilograms"),
    "cm": ("centimetre", "centimetres"),
    "mm": ("millimetre", "millimetres"),
    "m²": ("square metre", "square metres"),
    "km/h": ("kilometre an hour", "kilometres an hour"),
    "mph": ("mile an hour", "miles an hour"),
    "ml": ("millilitre", "millilitres"),
    "hr": ("hour", "hours"),
    "hrs": ("hour", "hours"),
    "min": ("minute", "minutes"),
    "mins": ("minute", "minutes"),
    "yr": ("year", "years"),
    "yrs": ("year", "years"),
}
_SHORT = {
    "e.g": "for example",
    "E.g": "For example",
    "eg": "for example",
    "i.e": "that is",
    "I.e": "That is",
    "ie": "that is",
    "etc": "and so on",
    "vs": "against",
    "approx": "about",
    "Approx": "About",
    "Dr": "Doctor",
    "Mr": "Mister",
    "Mrs": "Missis",
    "Ms": "Miz",
    "Prof": "Professor",
    "Rev": "Reverend",
    "Cllr": "Councillor",
    "Cllrs": "Councillors",
    "Dept": "Department",
    "Rd": "Road",
    "Ave": "Avenue",
    "Tel": "Telephone",
    "tel": "telephone",
    "ext": "extension",
    "inc": "including",
    "asap": "as soon as possible",
    "FAQs": "frequently asked questions",
    "w/c": "week beginning",
    "c/o": "care of",
    "n/a": "not applicable",
    "N/A": "not applicable",
    "s/he": "she or he",
    "p/w": "a week",
    "p.a": "a year",
}
_FRACTIONS = {
    "1/2": "half",
    "1/4": "a quarter",
    "3/4": "3 quarters",
    "1/3": "a third",
    "2/3": "2 thirds",
    "½": "half",
    "¼": "a quarter",
    "¾": "3 quarters",
}
_DECADES = {
    "0": "hundreds",
    "1": "tens",
    "2": "twenties",
    "3": "thirties",
    "4": "forties",
    "5": "fifties",
    "6": "sixties",
    "7": "seventies",
    "8": "eighties",
    "9": "nineties",
}


def _digits(text: str) -> str:
    """Digits said one by one, with a pause where there was a gap."""
    groups = re.findall(r"\d+", text)
    return ", ".join(" ".join(group) for group in groups)


def _month(name: str) -> str:
    return _BY_SHORT_NAME[name[:3]]


def _nth(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"
    return f"{number}{ending}"


def _year(year: str) -> str:
    """Engines take 1995 for a number; the years of this century they say well."""
    if len(year) != 4 or not year.startswith("19"):
        return year
    rest = year[2:]
    return "19 hundred" if rest == "00" else f"19 oh {rest[1]}" if rest[0] == "0" else f"19 {rest}"


def _numeric_date(match: re.Match[str]) -> str:
    day, month, year = int(match["day"]), int(match["month"]), match["year"]
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return re.sub(r"\D", " ", match[0])
    return f"{_nth(day)} {_MONTHS[month - 1]} {_year(year if len(year) == 4 else '20' + year)}"


def _day_of_month(match: re.Match[str]) -> str:
    first, day = int(match["from"] or 1), int(match["day"])
    if not (1 <= first <= 31 and 1 <= day <= 31):
        return match[0]
    return f"{_nth(first) + ' to ' if match['from'] else ''}{_nth(day)} {_month(match['month'])}"


def _years(match: re.Match[str]) -> str:
    first, sign, second = match["first"], match["sign"], match["second"]
    if len(second) == 1:
        second = first[:3] + second
    elif len(second) == 2:
        if sign == "-" and 1 <= int(second) <= 12 and int(second) <= int(first[2:]):
            return f"{_MONTHS[int(second) - 1]} {_year(first)}"
        century = int(first[:2]) + (int(second) < int(first[2:]))
        second = f"{century}{second}"
    return f"{_year(first)} to {_year(second)}"


def _decade(match: re.Match[str]) -> str:
    century, decade = match["century"] or "", match["decade"]
    if century == "20" and decade == "0":
        return "2 thousands"
    return f"{century} {_DECADES[decade]}".strip()


def _money(match: re.Match[str]) -> str:
    one, many = _SYMBOLS[match["symbol"]]
    amount, pence, size = match["amount"], match["pence"], (match["size"] or "").lower()
    start = f"{match['from']} to " if match["from"] else ""
    # "a 10 pound note"
    many = many if match["thing"] is None else one
    if size:
        return f"{start}{amount}{'.' + pence if pence else ''} {_SIZES.get(size, size)} {many}"
    name = one if amount == "1" and not start else many
    if not pence or int(pence) == 0:
        return f"{start}{amount} {name}"
    if len(pence) != 2 or start:
        return f"{start}{amount}.{pence} {many}"
    if amount == "0":
        return f"{int(pence)} {'pence' if match['symbol'] == '£' else 'cents'}"
    return f"{amount} {name} {int(pence)}"


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").upper().replace(".", "")
    if hour > 24 or minute > 59:
        return match[0]
    if not half and minute == 0 and hour in (0, 12):
        return "12 noon" if hour else "12 midnight"
    when = half or ("AM" if hour < 12 else "PM")
    minutes = f" {'oh ' if minute < 10 else ''}{minute}" if minute else ""
    return f"{hour % 12 or 12}{minutes} {when}"


def _address(match: re.Match[str]) -> str:
    text = re.sub(r"^https?://", "", match[0])
    text = re.sub(r"^www\.", "", text)
    bare = text.rstrip(".,;:!?)]>*\"'\u2019\u201d")
    text, tail = bare.rstrip("/"), text[len(bare) :].replace("*", "")
    for sign, name in _SIGNS_OF_ADDRESSES.items():
        text = text.replace(sign, f" {name} ")
    text = re.sub(r"\buk\b", "U K", text)
    return " ".join(text.split()) + tail


_SIGNS_OF_ADDRESSES = {
    "@": "at",
    ".": "dot",
    "/": "slash",
    "-": "dash",
    "_": "underscore",
    "?": "question mark",
    "=": "equals",
    "#": "hash",
}


def _unit(match: re.Match[str]) -> str:
    one, many = _UNITS[match[2]]
    return f"{match[1]} {one if match[1] == '1' else many}"


def _between(match: re.Match[str]) -> str:
    first, second = match["from"], match["to"]
    # "Action 9 - 3 homes" has a dash in it, and "5 - 10 homes" a range.
    return f"{_year(first)}{' to ' if int(first) < int(second) else ', '}{_year(second)}"


def _fraction(match: re.Match[str]) -> str:
    said = _FRACTIONS[match["part"]]
    if not match["whole"]:
        return said
    return f"{match['whole']} and {'a half' if said == 'half' else said}"


def _out_of(match: re.Match[str]) -> str:
    first, second = int(match[1]), int(match[2])
    if second < first <= 31 and 1 <= second <= 12:
        return f"{_nth(first)} {_MONTHS[second - 1]}"
    return f"{match[1]} out of {match[2]}"


def _short(match: re.Match[str]) -> str:
    # The full stop of an abbreviation can be that of the sentence too.
    stop = "." if match["stop"] and match.end() == len(match.string) else ""
    return _SHORT[match["short"]] + stop


def _day_name(match: re.Match[str]) -> str:
    last = match["last"]
    return _DAYS[match["day"][:3]] + (f" to {_DAYS[last[:3]]}" if last else "")


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

_RULES: list[Rule] = [
    # Web and email addresses first: everything else would take them apart.
    (re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), _address),
    (re.compile(r"(?:https?://|(?<![\w.])www\.)[^\s<>|]+"), _address),
    (
        re.compile(
            r"(?<![\w.@/-])(?:[A-Za-z0-9-]+\.)+(?:org|com|net|uk|gov|info|eu|scot|wales|london)"
            r"(?:/[\w./#?=&%-]*)?(?!\w)"
        ),
        _address,
    ),
    # Dates.
    (re.compile(r"(?<![\w/-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])"), _numeric_date),
    (
        re.compile(r"(?<![\w/.])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4}|\d\d)(?![\w/])"),
        _numeric_date,
    ),
    (
        re.compile(r"(?<![\w/.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)(?!\w)"),
        _numeric_date,
    ),
    (
        re.compile(r"(?<![\w/.])(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?![\w/])"),
        lambda match: f"{_MONTHS[int(match['month']) - 1]} {_year(match['year'])}",
    ),
    (
        re.compile(
            r"(?<![\w.,£])(?:(?P<from>\d{1,2})(?:st|nd|rd|th)?[\u2013-])?"
            rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH})\b(?:\.(?= ?\d))?"
        ),
        _day_of_month,
    ),
    (
        re.compile(rf"\b({_MONTH})(?: ?[\u2013-] ?({_MONTH})\b)"),
        lambda match: f"{_month(match[1])} to {_month(match[2])}",
    ),
    (re.compile(rf"\b({_SHORT_MONTHS})\.?(?= \d)"), lambda match: _month(match[1])),
    (
        re.compile(
            rf"\b(?P<day>{_DAY})"
            rf"(?:\.?(?= \d\d?(?:st|nd|rd|th)? (?:{_MONTH}))| ?[\u2013-] ?(?P<last>{_DAY})\b)"
        ),
        _day_name,
    ),
    (
        re.compile(
            r"(?<![\w/.,-])(?P<first>(?:19|20)\d\d)(?P<sign>[/\u2013-])"
            r"(?P<second>(?:19|20)\d\d|\d\d|(?<=/)\d)(?![\w/-]|[.,]\d)"
        ),
        _years,
    ),
    (
        re.compile(r"(?:(?<![\w.,£])(?P<century>19|20)|(?<![\w.,£]))(?P<decade>\d)0['\u2019]?s(?!\w)"),
        _decade,
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
            r"(?<![\w:.,£])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap]m\b|[ap]\.m\b\.?)", re.I
        ),
        _clock,
    ),
    (re.compile(r"(?<![\w:.])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?P<half>)(?![\w:])"), _clock),
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
        _money,
    ),
    (
        re.compile(r"(?<![\w.,])(\d+)p(?!\w)"),
        lambda match: f"{match[1]} {'penny' if match[1] == '1' else 'pence'}",
    ),
    # Phone numbers: they begin with 0 or +, or have three digits that are said one by one.
    (
        re.compile(r"(?<![\w+])\+44 ?(?:\(0\))? ?(\d[\d ]{7,12}\d)(?!\w)"),
        lambda match: "0 " + _digits(match[1]),
    ),
    (
        re.compile(
            r"(?<![\w.,£])(?:1800[12] )?(?:\(0\d{2,4}\)|0\d{2,4})[ -]?"
            r"(?:\d{3,4}[ -]?\d{3,4}|\d{2,3} \d\d \d\d)(?!\w)"
        ),
        lambda match: _digits(match[0]),
    ),
    (
        re.compile(r"(?<![\w.,£])(?:0(?:800|808|845) ?\d{4}|116 ?\d{3}|1800[12])(?![\w-]|[.,]\d)"),
        lambda match: _digits(match[0]),
    ),
    (re.compile(rf"{_CALLED}{_THREE}(?![\w%]|[.,]\d| people)"), lambda match: _digits(match[0])),
    (re.compile(rf"(?<=or ){_THREE}{_NOT_COUNTED}"), lambda match: _digits(match[0])),
    (
        re.compile(rf"(?<![\w£.,/-]){_THREE}(?= (?:calls?|service|helpline|online)\b)"),
        lambda match: _digits(match[0]),
    ),
    (re.compile(rf"(?<![\w£.,/-])999{_NOT_COUNTED}"), lambda match: _digits(match[0])),
    (re.compile(r"(?:(?<=[Tt]ext )|(?<=[Tt]ext to ))\d{5,6}(?!\w)"), lambda match: _digits(match[0])),
    # Ranges of years and numbers, and years of the last century.
    (
        re.compile(r"(?<![\w./,:£-])(?P<from>\d{1,9}) [\u2013\u2014-] (?P<to>\d{1,9})(?![\w/-]|[.,:]\d)"),
        _between,
    ),
    (re.compile(r"(?<![\w.,£/])19\d\d(?![\w%/\u2013-]|[.,]\d)"), lambda match: _year(match[0])),
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
        lambda match: f"{match[1]} {_SIZES[match[2].strip()]}",
    ),
    (
        re.compile(rf"(?<![\w.])(\d+(?:\.\d+)?) ?({'|'.join(sorted(_UNITS, key=len, reverse=True))})(?!\w)"),
        _unit,
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
        _fraction,
    ),
    (re.compile(r"(?:(?<![\w.,])(?P<whole>\d+) ?)?(?P<part>[½¼¾])"), _fraction),
    (
        re.compile(r"(?<=[\ds])/(?=(?:(hour)|day|night|week|month|year|person|head)\b)"),
        lambda match: " an " if match[1] else " a ",
    ),
    (re.compile(r"(?<![\w/.,])(\d{1,9})/(\d{1,9})(?![\w/]|[.,]\d)"), _out_of),
    # Abbreviations.
    (
        re.compile(
            rf"(?<![\w.])(?P<short>{'|'.join(map(re.escape, sorted(_SHORT, key=len, reverse=True)))})"
            r"(?P<stop>\.?)(?![\w&])"
        ),
        _short,
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
"""What is said for what; where two rules begin at one place, the first wins."""


def word_times(
    sentence: Speakable, events: Iterable[tuple[int, int]], end: int
) -> list[tuple[int, int, int, int]]:
    """When each word of a sentence is spoken.

    Args:
        sentence: The sentence.
        events: Where words of what was spoken begin, in any order: character and sample.
        end: Sample at which the sentence ends.

    Returns:
        For each word that stands on the page: its first character, its length, first sample and the one
        behind its last. Words that the engine says in one breath ("in a") share its time by their length; a
        word that is not spoken, such as a dash, has none.
    """
    words = [(match.start(), match.end()) for match in re.finditer(r"\S+", sentence.written)]
    starts = [start for start, _ in words]
    first: dict[int, int] = {}
    for position, sample in events:
        place = sentence.place(position)
        number = bisect_right(starts, place) - 1
        if number >= 0 and place < words[number][1]:
            first[number] = min(sample, first.get(number, sample))
    spoken = [any(map(str.isalnum, sentence.written[start:stop])) for start, stop in words]
    found: list[tuple[int, int, int, int]] = []
    after = end
    breath: list[tuple[int, int]] = []
    for number, (start, stop) in reversed(list(enumerate(words))):
        if number in first:
            begins = max(min(first[number], after), 0)
            found.extend(_shared([(start, stop), *breath], begins, after))
            breath, after = [], begins
        elif spoken[number] and number > min(first, default=0):
            breath.insert(0, (start, stop))
        else:
            found.extend(_shared(breath, after, after))
            found.append((start, stop - start, after, after))
            breath = []
    found.extend(_shared(breath, after, after))
    return sorted(found)


def _shared(words: list[tuple[int, int]], begins: int, ends: int) -> Iterator[tuple[int, int, int, int]]:
    """Words that are said in one breath, each with its part of the time."""
    letters = sum(stop - start for start, stop in words)
    before = 0
    for start, stop in words:
        length = stop - start
        first = begins + (ends - begins) * before // letters
        before += length
        yield start, length, first, begins + (ends - begins) * before // letters
