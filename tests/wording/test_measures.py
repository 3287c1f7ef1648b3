"""A measure's numbers in easy words, and in figures."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from easyread.model import Measure, Value
from easyread.wording import (
    aim_in_words,
    change_in_words,
    count_in_words,
    measure_in_words,
    out_of_ten,
    people_of_ten,
    series_in_words,
    value_in_figures,
    value_in_words,
)

PROPERTY = settings(deadline=None, max_examples=300, derandomize=True)

percentages = st.decimals(0, 100, places=2) | st.integers(0, 100).map(Decimal)
counts = st.integers(0, 10**12 - 1).map(Decimal)


def measure(*numbers: str, **values: object) -> Measure:
    """A measure that had these numbers in 2018, 2019 ..."""
    known = {
        "id": "jobs",
        "text": "People with a paid job",
        "unit": "percent",
        "better": "up",
        "target": {"value": "50"},
        "values": [{"period": str(2018 + year), "value": number} for year, number in enumerate(numbers)],
    }
    return Measure.model_validate(known | values)


@pytest.mark.parametrize(
    ("percent", "words", "figures"),
    [
        ("0", "no people", 0),
        ("0.0", "no people", 0),
        ("0.01", "fewer than 1 out of 20 people", 1),
        ("4.99", "fewer than 1 out of 20 people", 1),
        ("5", "about 1 out of 10 people", 1),
        ("10.0", "1 out of 10 people", 1),
        ("14.9", "about 1 out of 10 people", 1),
        ("25", "about 3 out of 10 people", 3),
        ("33.3", "about 3 out of 10 people", 3),
        ("50", "5 out of 10 people", 5),
        ("60.1", "about 6 out of 10 people", 6),
        ("66.7", "about 7 out of 10 people", 7),
        ("75", "about 8 out of 10 people", 8),
        ("95", "about 9 out of 10 people", 9),
        ("95.01", "almost all people", 9),
        ("99.99", "almost all people", 9),
        ("100", "all people", 10),
        ("100.0", "all people", 10),
    ],
)
def test_out_of_ten(percent: str, words: str, figures: int) -> None:
    """A percentage is said in tenths, and its few or its rest are never lost."""
    assert out_of_ten(Decimal(percent)) == words
    assert people_of_ten(Decimal(percent)) == figures


def test_out_of_ten_of_others() -> None:
    """A percentage of reports is not said of people."""
    assert out_of_ten(Decimal("62.5"), "reports") == "about 6 out of 10 reports"


@PROPERTY
@given(percentages)
def test_words_do_not_lie(percent: Decimal) -> None:
    """None is said only of none, and all of all; the rest is true, or "about" and at most 5 points away."""
    words = out_of_ten(percent)
    assert (words == "no people") == (percent == 0) == (people_of_ten(percent) == 0)
    assert (words == "all people") == (percent == 100) == (people_of_ten(percent) == 10)
    if words == "fewer than 1 out of 20 people":
        assert 0 < percent < 5
    elif words == "almost all people":
        assert 95 < percent < 100
    elif match := re.fullmatch(r"(about )?([1-9]) out of 10 people", words):
        assert abs(int(match[2]) * 10 - percent) <= 5
        assert bool(match[1]) == (int(match[2]) * 10 != percent)
        assert people_of_ten(percent) == int(match[2])
    else:
        assert percent in (0, 100)
    assert abs(people_of_ten(percent) * 10 - percent) < 10


@PROPERTY
@given(percentages, percentages)
def test_more_is_never_fewer(one: Decimal, other: Decimal) -> None:
    """A higher percentage never has fewer tenths."""
    low, high = sorted([one, other])
    assert people_of_ten(low) <= people_of_ten(high)


@pytest.mark.parametrize(
    ("number", "noun", "words"),
    [
        ("0", "people", "no people"),
        ("1", "people", "1 person"),
        ("1", "complaints", "1 complaint"),
        ("1", "health checks", "1 health check"),
        ("1", "people in hospital", "1 person in hospital"),
        ("1", "people with disabilities", "1 person with disabilities"),
        ("1", "days in hospital", "1 day in hospital"),
        ("1", "stories", "1 story"),
        ("1", "churches", "1 church"),
        ("1", "houses", "1 house"),
        ("1", "children", "1 child"),
        ("1", "of", "1 of"),
        ("1.0", "people", "1 person"),
        ("4", "complaints", "4 complaints"),
        ("99", "people", "99 people"),
        ("100", "people", "100 people"),
        ("101", "people", "about 100 people"),
        ("105", "people", "about 110 people"),
        ("995", "people", "about 1,000 people"),
        ("2010", "people", "about 2,000 people"),
        ("2900", "people", "2,900 people"),
        ("1234567", "people", "about 1,200,000 people"),
    ],
)
def test_counts(number: str, noun: str, words: str) -> None:
    """A count is said exactly below 100, with two digits from there, and one is one."""
    assert count_in_words(Decimal(number), noun) == words


@PROPERTY
@given(counts)
def test_counts_do_not_lie(number: Decimal) -> None:
    """What is said of a count is less than 5 % from it, and "about" where it is not exact."""
    match = re.fullmatch(r"(about )?(no|[0-9,]+) (?:people|person)", count_in_words(number, "people"))
    assert match
    said = 0 if match[2] == "no" else int(match[2].replace(",", ""))
    assert abs(said - number) <= Decimal("0.05") * number
    assert bool(match[1]) == (said != number)


@pytest.mark.parametrize(
    ("number", "words", "figures"),
    [
        ("0", "No people.", "0"),
        ("1", "Fewer than 5 people.", "fewer than 5"),
        ("4", "Fewer than 5 people.", "fewer than 5"),
        ("5", "5 people.", "5"),
        ("2010", "About 2,000 people.", "2,010"),
    ],
)
def test_small_counts_are_hidden(number: str, words: str, figures: str) -> None:
    """A count that could show who is meant is not said, neither in words nor in figures."""
    found = measure(number, unit="people")
    assert measure_in_words(found, found.values[0], 5) == words
    assert value_in_figures(found, found.values[0], 5) == figures


def test_what_is_never_hidden() -> None:
    """Percentages, rates and aims are about nobody in particular: they are always said."""
    for unit, figures in (("percent", "3%"), ("people-per-million", "3 per million")):
        found = measure("3", unit=unit)
        assert value_in_figures(found, found.values[0], 5) == figures
    found = measure(unit="complaints", target={"value": "3"})
    assert found.target
    assert value_in_figures(found, found.target, 5) == "3"
    assert aim_in_words(found) == ("Our aim is 3 complaints.",)


@pytest.mark.parametrize(
    ("unit", "number", "figures", "words"),
    [
        ("percent", "60.1", "60.1%", "About 6 out of 10 people."),
        ("percent", "79.0", "79.0%", "About 8 out of 10 people."),
        ("percent of reports", "100.0", "100.0%", "All reports."),
        ("people", "2010", "2,010", "About 2,000 people."),
        ("complaints", "1", "1", "1 complaint."),
        ("people-per-million", "30", "30 per million", "30 in 1 million people."),
        ("people-per-million", "29.4", "29.4 per million", "About 29 in 1 million people."),
        ("people-per-million", "1234.5", "1,234.5 per million", "About 1,200 in 1 million people."),
        ("people-per-million", "0.2", "0.2 per million", "Fewer than 1 in 1 million people."),
        ("adults-per-million", "0", "0 per million", "No adults."),
    ],
)
def test_figures_and_words(unit: str, number: str, figures: str, words: str) -> None:
    """Standard pages have the number as it was written, easy pages have it in words."""
    found = measure(number, unit=unit)
    assert value_in_figures(found, found.values[0]) == figures
    assert measure_in_words(found, found.values[0]) == words


@pytest.mark.parametrize(
    ("period", "place", "sentences"),
    [
        ("2018", None, "In 2018: about 8 out of 10 people."),
        ("2 May 2018", None, "On 2 May 2018: about 8 out of 10 people."),
        ("end of May 2022", None, "At the end of May 2022: about 8 out of 10 people."),
        ("end of 2 May 2018", None, "On 2 May 2018: about 8 out of 10 people."),
        ("end of 2017/18", None, "At the end of March 2018: about 8 out of 10 people."),
        (
            "2017/18",
            "Westminster",
            "In Westminster, between April 2017 and March 2018: about 8 out of 10 people.",
        ),
        (
            "2017/18",
            "Kensington and Chelsea",
            "This is about Kensington and Chelsea. "
            "Between April 2017 and March 2018: about 8 out of 10 people.",
        ),
    ],
)
def test_when_and_where(period: str, place: str | None, sentences: str) -> None:
    """A number is said with its time and place, in sentences that are short enough."""
    found = measure(values=[{"period": period, "place": place, "value": "79"}])
    assert " ".join(value_in_words(found, found.values[0])) == sentences


def test_series() -> None:
    """What a place had before, what it has now and whether that is better are said one after the other."""
    assert series_in_words(measure("60", "74.4", "79.0")) == (
        "In 2019: about 7 out of 10 people.",
        "In 2020: about 8 out of 10 people.",
        "This is a little better than before.",
    )
    found = measure(values=[{"period": "2018", "place": "Westminster", "value": "3"}])
    assert series_in_words(found, "Westminster") == (
        "This is about Westminster.",
        "In 2018: fewer than 1 out of 20 people.",
    )
    assert series_in_words(found, "Paris") == ()


@pytest.mark.parametrize(
    ("unit", "aim", "due", "sentences"),
    [
        ("percent", "70", None, "Our aim is 7 out of 10 people."),
        (
            "people-per-million",
            "30",
            "March 2024",
            "Our aim is 30 in 1 million people by the end of March 2024.",
        ),
        (
            "percent",
            "3",
            "March 2024",
            "Our aim is fewer than 1 out of 20 people. We want this by the end of March 2024.",
        ),
    ],
)
def test_aim(unit: str, aim: str, due: str | None, sentences: str) -> None:
    """What a number should become is said with its date."""
    assert " ".join(aim_in_words(measure(unit=unit, target={"value": aim, "due": due}))) == sentences


def test_no_aim() -> None:
    """A measure without a target has no aim to be said."""
    assert aim_in_words(measure("5", target=None)) == ()


BETTER, WORSE = "This is better than before.", "This is worse than before."
LITTLE_BETTER, LITTLE_WORSE = "This is a little better than before.", "This is a little worse than before."
SAME = "This is about the same as before."


@pytest.mark.parametrize(
    ("before", "latest", "unit", "survey", "sentence"),
    [
        ("60.1", "77.1", "percent", False, BETTER),
        ("77.1", "60.1", "percent", False, WORSE),
        ("64.5", "65.4", "percent", False, SAME),
        ("64.5", "65.5", "percent", False, LITTLE_BETTER),
        ("65.5", "60.6", "percent", False, LITTLE_WORSE),
        ("55.1", "64.9", "percent", False, BETTER),
        ("95.0", "85.3", "percent", False, WORSE),
        ("98.0", "94.9", "percent", True, SAME),
        ("89.7", "81.6", "percent", True, WORSE),
        ("90", "85", "percent", True, WORSE),
        ("100", "99.5", "percent", False, SAME),
        ("0", "0", "complaints", False, SAME),
        ("0", "1", "complaints", False, BETTER),
        ("4", "4", "complaints", False, SAME),
        ("2", "9", "complaints", False, BETTER),
        ("2000", "1961", "people", False, SAME),
        ("2000", "1960", "people", False, LITTLE_WORSE),
        ("2900", "2010", "people", False, WORSE),
        ("30", "29.5", "people-per-million", False, SAME),
        ("30", "28", "people-per-million", False, WORSE),
    ],
)
def test_change(before: str, latest: str, unit: str, survey: bool, sentence: str) -> None:
    """Whether a number is better is said from the numbers, and small changes are not made large."""
    found = measure(before, latest, unit=unit, survey=survey)
    assert change_in_words(found, found.values[0], found.values[1]).sentence == sentence
    other = measure(before, latest, unit=unit, survey=survey, better="down")
    swapped = {"better": "worse", "worse": "better", "same": "same"}
    direction = change_in_words(found, found.values[0], found.values[1]).direction
    assert direction in sentence
    assert change_in_words(other, other.values[0], other.values[1]).direction == swapped[direction]


@pytest.mark.parametrize(
    ("before", "latest", "hide", "sentence"),
    [
        ("1", "4", 5, SAME),
        ("4", "1", 5, SAME),
        ("0", "4", 5, BETTER),
        ("4", "0", 5, WORSE),
        ("4", "5", 5, BETTER),
        ("99", "100", 100, BETTER),
        ("1", "100", 100, BETTER),
    ],
)
def test_change_of_hidden_counts(before: str, latest: str, hide: int, sentence: str) -> None:
    """What is said of a change does not show how large a hidden count is."""
    found = measure(before, latest, unit="people")
    assert change_in_words(found, found.values[0], found.values[1], hide).sentence == sentence


@PROPERTY
@given(st.integers(1, 4), st.integers(1, 4), st.integers(5, 200) | st.just(0))
def test_hidden_counts_say_the_same(one: int, other: int, shown: int) -> None:
    """Whatever a hidden count is, all that is said of it is the same."""
    said = {
        (series_in_words(found, None, 5), value_in_figures(found, found.values[0], 5))
        for hidden in (one, other)
        for found in [measure(str(hidden), str(shown), unit="people")]
    }
    assert len(said) == 1


periods = st.sampled_from(
    [
        "2018",
        "2017/18",
        "winter 2019",
        "June 2019",
        "30 September 2019",
        "end of September 2019",
        "in 2018/19",
    ]
)
places = st.sampled_from([None, "England", "Kensington and Chelsea", "the London Borough of Tower Hamlets"])
numbers = st.decimals(0, 100, places=1) | st.integers(0, 10**9).map(Decimal)
units = st.sampled_from(
    ["percent", "percent of health checks", "people", "health checks", "people-per-million"]
)


@PROPERTY
@given(periods, places, numbers, numbers, units, st.sampled_from([None, 5]))
def test_sentences_are_short(
    period: str, place: str | None, number: Decimal, aim: Decimal, unit: str, hide: int | None
) -> None:
    """Every easy sentence is a sentence, and has at most 15 words."""
    if unit.startswith("percent"):
        assume(number <= 100 and aim <= 100)
    elif not unit.endswith("million"):
        assume(number == int(number) and aim == int(aim))
    values = [{"period": period, "place": place, "value": number}, {"period": "2010", "value": number}]
    found = measure(unit=unit, target={"value": aim, "due": period}, values=values)
    value = found.values[0]
    sentences = [
        *value_in_words(found, value, hide),
        *series_in_words(found, place, hide),
        *aim_in_words(found),
        measure_in_words(found, value, hide),
    ]
    for sentence in sentences:
        assert len(sentence.split()) <= 15, sentence
        assert re.fullmatch(r"[A-Z0-9][^.]*(?:\.\d[^.]*)*\.", sentence), sentence


def test_figures_are_exact() -> None:
    """Figures have every digit that was written."""
    for number in ("0.10", "60", "99.999999"):
        found = measure(number)
        assert isinstance(found.values[0], Value)
        assert value_in_figures(found, found.values[0]) == f"{number}%"
