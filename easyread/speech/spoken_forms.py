"""How things are said in plain British English: dates, money, phone numbers, abbreviations."""

from __future__ import annotations

import re

MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
MONTH = f"{'|'.join(MONTHS)}|{SHORT_MONTHS}"
_BY_SHORT_NAME = {month[:3]: month for month in MONTHS}
_DAYS = {
    day[:3]: day for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
DAY = f"{'|'.join(_DAYS.values())}|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun"
SIZES = {"k": "thousand", "m": "million", "bn": "billion", "b": "billion"}
_SYMBOLS = {"£": ("pound", "pounds"), "€": ("euro", "euros"), "$": ("dollar", "dollars")}
UNITS = {
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
SHORT = {
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


def say_digits(text: str) -> str:
    """Digits said one by one, with a pause where there was a gap."""
    groups = re.findall(r"\d+", text)
    return ", ".join(" ".join(group) for group in groups)


def say_month(name: str) -> str:
    """A month by its short or long name."""
    return _BY_SHORT_NAME[name[:3]]


def _nth(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"
    return f"{number}{ending}"


def say_year(year: str) -> str:
    """Engines take 1995 for a number; the years of this century they say well."""
    if len(year) != 4 or not year.startswith("19"):
        return year
    rest = year[2:]
    return "19 hundred" if rest == "00" else f"19 oh {rest[1]}" if rest[0] == "0" else f"19 {rest}"


def say_numeric_date(match: re.Match[str]) -> str:
    """A date in digits."""
    day, month, year = int(match["day"]), int(match["month"]), match["year"]
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return re.sub(r"\D", " ", match[0])
    return f"{_nth(day)} {MONTHS[month - 1]} {say_year(year if len(year) == 4 else '20' + year)}"


def say_day_of_month(match: re.Match[str]) -> str:
    """A day, or days, of a month."""
    first, day = int(match["from"] or 1), int(match["day"])
    if not (1 <= first <= 31 and 1 <= day <= 31):
        return match[0]
    return f"{_nth(first) + ' to ' if match['from'] else ''}{_nth(day)} {say_month(match['month'])}"


def say_years(match: re.Match[str]) -> str:
    """A financial year, or a range of years."""
    first, sign, second = match["first"], match["sign"], match["second"]
    if len(second) == 1:
        second = first[:3] + second
    elif len(second) == 2:
        if sign == "-" and 1 <= int(second) <= 12 and int(second) <= int(first[2:]):
            return f"{MONTHS[int(second) - 1]} {say_year(first)}"
        century = int(first[:2]) + (int(second) < int(first[2:]))
        second = f"{century}{second}"
    return f"{say_year(first)} to {say_year(second)}"


def say_decade(match: re.Match[str]) -> str:
    """A decade."""
    century, decade = match["century"] or "", match["decade"]
    if century == "20" and decade == "0":
        return "2 thousands"
    return f"{century} {_DECADES[decade]}".strip()


def say_money(match: re.Match[str]) -> str:
    """A sum of money."""
    one, many = _SYMBOLS[match["symbol"]]
    amount, pence, size = match["amount"], match["pence"], (match["size"] or "").lower()
    start = f"{match['from']} to " if match["from"] else ""
    # "a 10 pound note"
    many = many if match["thing"] is None else one
    if size:
        return f"{start}{amount}{'.' + pence if pence else ''} {SIZES.get(size, size)} {many}"
    name = one if amount == "1" and not start else many
    if not pence or int(pence) == 0:
        return f"{start}{amount} {name}"
    if len(pence) != 2 or start:
        return f"{start}{amount}.{pence} {many}"
    if amount == "0":
        return f"{int(pence)} {'pence' if match['symbol'] == '£' else 'cents'}"
    return f"{amount} {name} {int(pence)}"


def say_clock(match: re.Match[str]) -> str:
    """A time of the day, on the 12-hour clock."""
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").upper().replace(".", "")
    if hour > 24 or minute > 59:
        return match[0]
    if not half and minute == 0 and hour in (0, 12):
        return "12 noon" if hour else "12 midnight"
    when = half or ("AM" if hour < 12 else "PM")
    minutes = f" {'oh ' if minute < 10 else ''}{minute}" if minute else ""
    return f"{hour % 12 or 12}{minutes} {when}"


def say_address(match: re.Match[str]) -> str:
    """A web or email address."""
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


def say_unit(match: re.Match[str]) -> str:
    """A number with its unit."""
    one, many = UNITS[match[2]]
    return f"{match[1]} {one if match[1] == '1' else many}"


def say_between(match: re.Match[str]) -> str:
    """A range of numbers."""
    first, second = match["from"], match["to"]
    # "Action 9 - 3 homes" has a dash in it, and "5 - 10 homes" a range.
    return f"{say_year(first)}{' to ' if int(first) < int(second) else ', '}{say_year(second)}"


def say_fraction(match: re.Match[str]) -> str:
    """A fraction."""
    said = _FRACTIONS[match["part"]]
    if not match["whole"]:
        return said
    return f"{match['whole']} and {'a half' if said == 'half' else said}"


def say_out_of(match: re.Match[str]) -> str:
    """Two numbers with a stroke between them."""
    first, second = int(match[1]), int(match[2])
    if second < first <= 31 and 1 <= second <= 12:
        return f"{_nth(first)} {MONTHS[second - 1]}"
    return f"{match[1]} out of {match[2]}"


def say_short(match: re.Match[str]) -> str:
    """An abbreviation."""
    # The full stop of an abbreviation can be that of the sentence too.
    stop = "." if match["stop"] and match.end() == len(match.string) else ""
    return SHORT[match["short"]] + stop


def say_day_name(match: re.Match[str]) -> str:
    """A day of the week, or a range of them."""
    last = match["last"]
    return _DAYS[match["day"][:3]] + (f" to {_DAYS[last[:3]]}" if last else "")
