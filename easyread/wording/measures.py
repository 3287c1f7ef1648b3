"""A measure's numbers -> easy words, and figures. What words round is never rounded to none or to all.

How far easy words may be from the number:

- A percentage is said in tenths, at most 5 percentage points from it.
- A number of 100 or more is said with two digits, less than 5 % from it. Smaller counts are said exactly.
- A rate below 100 is said as a whole number, at most a half from it.

Words that are not exact say so: about, fewer than, almost all.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, NamedTuple

from easyread.languages import active, say
from easyread.model import Aim, Better, Limit, Measure, MeasureKind, Period, Precision, Value
from easyread.wording.dates import deadline_in_words, end_in_words, when_in_words
from easyread.wording.sentence import capitalized

LONGEST_SENTENCE = 15
"""Words of the longest easy sentence made here, unless a name in it leaves no room."""

SAME_POINTS = Decimal(1)
"""Percentages that differ by less than this many points are about the same."""

SAME_POINTS_SURVEY = Decimal(5)
"""The same for a survey. It asks some of the people: with other people, a few answers would be others.

This is our caution and no test of significance, for which the number of answers would be needed.
"""

SAME_SHARE = Decimal("0.02")
"""Counts and rates that differ by less than this share of the larger one are about the same."""

LITTLE_POINTS, LITTLE_SHARE = Decimal(5), Decimal("0.05")
"""What differs by less than this has changed only a little."""

_FEW, _MOST = Decimal(5), Decimal(95)


class Change(NamedTuple):
    """How a number has changed, for the people it is about, and the easy sentence that says so."""

    direction: Literal["better", "worse", "same"]
    sentence: str


def people_of_ten(percent: Decimal) -> int:
    """How many of ten stand for a percentage.

    None only for 0, and all only for 100. From 5 to 95 it is at most 5 percentage points from the number.
    Below and above, 1 and 9 stand for what is not none and not all: less than 10 points from it.
    """
    if percent in (0, 100):
        return int(percent) // 10
    return min(9, max(1, _whole(percent / 10)))


def out_of_ten(percent: Decimal, noun: str = "people") -> str:
    """A percentage in easy words: about 6 out of 10 people.

    From 5 to 95 percent it is said in tenths, with "about" unless it is exact: at most 5 percentage points
    from the number. Between 0 and 5 percent it is "fewer than 1 out of 20", between 95 and 100 "almost all".
    Only 0 is "no people", and only 100 is "all people".

    Args:
        percent: 0 to 100.
        noun: The plural of what it is a percentage of.
    """
    if percent == 0:
        return say("share-none", noun=noun)
    if percent == 100:
        return say("share-all", noun=noun)
    if percent < _FEW:
        return say("share-few", noun=noun)
    if percent > _MOST:
        return say("share-almost-all", noun=noun)
    tenths = people_of_ten(percent)
    return say("share" if tenths * 10 == percent else "share-about", tenths=tenths, noun=noun)


def count_in_words(number: Decimal, noun: str, suppress_below: int | None = None) -> str:
    """A count in easy words: about 2,000 people, 1 complaint, no complaints.

    From 100 on it is said with two digits, less than 5 % from the number, with "about" unless that is exact.

    Args:
        number: How many.
        noun: The plural of what is counted.
        suppress_below: Smaller counts are not said, for they could show who is meant; but 0 is.
    """
    if number == 0:
        return say("share-none", noun=noun)
    if suppress_below is not None and _too_small(number, suppress_below):
        return say("count-fewer", count=suppress_below, noun=noun)
    one = number == 1 and active().is_english
    return say("count", number=_rounded(number), noun=_singular(noun) if one else noun)


def is_suppressed(measure: Measure, value: Value | Aim, suppress_below: int | None) -> bool:
    """Whether a value must not be shown, because so small a count could show who is meant.

    This hides the one number. Whether it can be worked out from others, such as a total, authors must see.
    """
    return (
        measure.kind is MeasureKind.COUNT
        and isinstance(value, Value)
        and value.value != 0
        and _too_small(value.value, suppress_below)
    )


def value_in_figures(measure: Measure, value: Value | Aim, suppress_below: int | None = None) -> str:
    """A number for standard pages, with the decimals that were written: 60.1%, 2,010, 30 per million."""
    if suppress_below is not None and is_suppressed(measure, value, suppress_below):
        return say("figures-fewer", count=suppress_below)
    figures = active().figures(value.value)
    match measure.kind:
        case MeasureKind.PERCENT:
            return say("figures-percent", number=figures)
        case MeasureKind.PER_MILLION:
            return say("figures-per-million", number=figures)
        case MeasureKind.COUNT:
            return figures


def measure_in_words(measure: Measure, value: Value | Aim, suppress_below: int | None = None) -> str:
    """A number as one easy sentence: About 6 out of 10 people."""
    return capitalized(say("number-alone", number=_words(measure, value, suppress_below)))


def value_in_words(measure: Measure, value: Value, suppress_below: int | None = None) -> tuple[str, ...]:
    """When and where a number was measured, and what it was, in short easy sentences.

    Such as: "In Westminster, in 2018: about 8 out of 10 people." Where this would be too long for one
    sentence, the place comes first: "This is about Kensington and Chelsea."
    """
    when, words = _when(value.period), _words(measure, value, suppress_below)
    apart = _when_in_words(measure, value, suppress_below)
    if value.place is None:
        return apart
    together = say("number-at-place", place=value.place, when=when, number=words)
    return (capitalized(together),) if _fits(together) else (_about(value.place), *apart)


def numbers_in_words(count: int) -> str:
    """How many measures a page has, as an easy sentence."""
    return say("numbers-count", count=count)


def series_in_words(
    measure: Measure, place: str | None = None, suppress_below: int | None = None
) -> tuple[str, ...]:
    """What a measure was before at one place, what it is now, and whether that is better, in easy sentences.

    Where there is no value before, only what it is now; where there is none at all, nothing.
    """
    before, latest = measure.before(place), measure.latest(place)
    if latest is None:
        return ()
    sentences = [] if place is None else [_about(place)]
    if before is not None:
        sentences.extend(_when_in_words(measure, before, suppress_below))
    sentences.extend(_when_in_words(measure, latest, suppress_below))
    if before is not None:
        sentences.append(change_in_words(measure, before, latest, suppress_below).sentence)
    return tuple(sentences)


def aim_in_words(measure: Measure) -> tuple[str, ...]:
    """What a measure should become, and by when, in short easy sentences; none where it has no target."""
    if measure.target is None:
        return ()
    number = _words(measure, measure.target, None)
    if measure.target.due is None:
        return (say("aim", number=number),)
    due = deadline_in_words(measure.target.due)
    together = say("aim-with-date", number=number, deadline=due)
    return (together,) if _fits(together) else (say("aim", number=number), say("aim-date", deadline=due))


def change_in_words(
    measure: Measure, before: Value, latest: Value, suppress_below: int | None = None
) -> Change:
    """Whether a number is better than before.

    It is about the same if percentages differ by less than 1 point (of a survey: by less than 5), or counts
    and rates by less than 2 % of the larger one. It is "a little" better or worse if they differ by less than
    5 points or 5 %. The numbers decide, not their easy words: the same words can hide almost 10 points.
    Of two counts that are too small to be shown, nothing is said but that they are about the same.
    """
    hidden = [is_suppressed(measure, value, suppress_below) for value in (before, latest)]
    exact = not any(hidden)
    if all(hidden) or (exact and _differ_less(measure, before, latest, *_same(measure))):
        return Change("same", say("change-same"))
    direction: Literal["better", "worse"] = (
        "better" if (latest.value > before.value) == (measure.better is Better.UP) else "worse"
    )
    little = exact and _differ_less(measure, before, latest, LITTLE_POINTS, LITTLE_SHARE)
    return Change(direction, say(f"change-{direction}{'.little' if little else ''}"))


def _same(measure: Measure) -> tuple[Decimal, Decimal]:
    return SAME_POINTS_SURVEY if measure.survey else SAME_POINTS, SAME_SHARE


def _differ_less(measure: Measure, one: Value, other: Value, points: Decimal, share: Decimal) -> bool:
    difference = abs(one.value - other.value)
    if measure.kind is MeasureKind.PERCENT:
        return difference < points
    return difference == 0 or difference < share * max(one.value, other.value)


def _words(measure: Measure, value: Value | Aim, suppress_below: int | None) -> str:
    number, noun = value.value, measure.noun
    match measure.kind:
        case MeasureKind.PERCENT:
            return out_of_ten(number, noun)
        case MeasureKind.COUNT:
            return count_in_words(number, noun, suppress_below if isinstance(value, Value) else None)
        case MeasureKind.PER_MILLION if number == 0:
            return say("share-none", noun=noun)
        case MeasureKind.PER_MILLION if number < 1:
            return say("rate-few", noun=noun)
        case MeasureKind.PER_MILLION:
            return say("rate", number=_rounded(number), noun=noun)


def _too_small(number: Decimal, suppress_below: int | None) -> bool:
    return suppress_below is not None and number < suppress_below


def _whole(number: Decimal) -> int:
    return int(number.quantize(Decimal(1), ROUND_HALF_UP))


def _rounded(number: Decimal) -> str:
    """Two digits from 100 on, a whole number below; with "about" unless that is exact."""
    step = Decimal(1).scaleb(max(0, number.adjusted() - 1)) if number >= 100 else Decimal(1)
    rounded = _whole(number / step) * int(step)
    figures = active().figures(Decimal(rounded))
    return figures if rounded == number else say("about-number", number=figures)


_IRREGULAR = {"people": "person", "children": "child", "men": "man", "women": "woman", "buses": "bus"}
_HEAD = re.compile(
    r"(?P<before>(?:.* )??)(?P<noun>\S+)(?P<after>(?: (?:by|for|from|in|of|on|to|who|with|without)\b.*)?)"
)


def _singular(noun: str) -> str:
    """One of what is counted: complaint, health check, person in hospital."""
    parts = _HEAD.fullmatch(noun)
    if parts is None:
        return noun
    word = parts["noun"]
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    elif word.endswith("ies"):
        word = f"{word[:-3]}y"
    elif re.search(r"(?:ch|sh|ss|x)es$", word):
        word = word[:-2]
    elif word.endswith("s"):
        word = word[:-1]
    return f"{parts['before']}{word}{parts['after']}"


def _when(period: Period) -> str:
    """When a number was measured: in June 2019, at the end of June 2019."""
    if period.limit is Limit.END and period.precision is not Precision.DAY:
        return end_in_words(period)
    return when_in_words(period)


def _when_in_words(measure: Measure, value: Value, suppress_below: int | None) -> tuple[str, ...]:
    when, words = _when(value.period), _words(measure, value, suppress_below)
    together = say("number-when", when=when, number=words)
    if _fits(together):
        return (capitalized(together),)
    return say("number-known-when", when=when), capitalized(say("number-alone", number=words))


def _about(place: str) -> str:
    return say("number-about-place", place=place)


def _fits(words: str) -> bool:
    return len(words.split()) <= LONGEST_SENTENCE
