"""Numbers that show whether life gets better."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from easyread.model import Better, Measure, MeasureKind, Value, WrittenWrongError

PROPERTY = settings(deadline=None, max_examples=150, derandomize=True)


def measure(**values: object) -> Measure:
    """A measure with some values."""
    known = {
        "id": "jobs",
        "text": "People with a paid job",
        "unit": "percent",
        "better": "up",
        "values": [{"period": "2018", "value": "10"}],
    }
    return Measure.model_validate(known | values)


def faults(**values: object) -> list[tuple[tuple[int | str, ...], str, str]]:
    """Where a measure is wrong, what is wrong and how to mend it."""
    with pytest.raises(ValidationError) as caught:
        measure(**values)
    found = []
    for detail in caught.value.errors():
        error = detail.get("ctx", {}).get("error")
        assert isinstance(error, WrittenWrongError), detail
        found.append((detail["loc"], error.message, error.mend))
    return found


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("60.1", "60.1"),
        ("79.0", "79.0"),
        ("100", "100"),
        ("0", "0"),
        ("0.000001", "0.000001"),
        (" 51 ", "51"),
        (51, "51"),
        (60.1, "60.1"),
        (Decimal("79.00"), "79.00"),
    ],
)
def test_numbers_stay_as_written(written: object, number: str) -> None:
    """A number keeps the decimals that were typed, and no more."""
    assert str(measure(values=[{"period": "2018", "value": written}]).values[0].value) == number


def test_thousands() -> None:
    """Thousands may have commas."""
    values = [{"period": "2018", "value": "2,010"}, {"period": "2019", "value": "1,234,567"}]
    assert [value.value for value in measure(unit="people", values=values).values] == [2010, 1234567]


@pytest.mark.parametrize(
    "written",
    [
        *("", "many", "60,1", "60.", ".5", "1e3", "5 %", "60.1%", "012", "1_000", "+5", "--5", "٣", "NaN"),
        *("inf", "1,00", "12,34", "0,123", "1" * 13, "1.1234567", float("nan"), float("inf"), 1e300, 1e-300),
    ],
)
def test_no_numbers(written: object) -> None:
    """What is no plain number is refused with an example, and never guessed."""
    ((where, message, mend),) = faults(values=[{"period": "2018", "value": written}])
    assert where == ("values", 0, "value")
    assert message == f"'{written}' is not a number that can be read"
    assert "60.1" in mend


@pytest.mark.parametrize("written", [True, False, [], {}, ["5"]])
def test_no_text(written: object) -> None:
    """True, false, lists and mappings are no numbers."""
    assert faults(values=[{"period": "2018", "value": written}])[0][1] == "a number is expected here"


@pytest.mark.parametrize(
    ("unit", "kind", "noun"),
    [
        ("percent", MeasureKind.PERCENT, "people"),
        ("percent of reports", MeasureKind.PERCENT, "reports"),
        ("people", MeasureKind.COUNT, "people"),
        ("health checks", MeasureKind.COUNT, "health checks"),
        ("people-per-million", MeasureKind.PER_MILLION, "people"),
        ("adults-per-million", MeasureKind.PER_MILLION, "adults"),
    ],
)
def test_units(unit: str, kind: MeasureKind, noun: str) -> None:
    """A unit says what kind of number it is and what is counted."""
    found = measure(unit=unit)
    assert (found.kind, found.noun) == (kind, noun)


@pytest.mark.parametrize(
    ("unit", "mend"),
    [
        ("%", "Write percent"),
        ("per cent", "Write percent"),
        ("Percent", "Write percent"),
        ("percentage of people", "Write percent"),
        ("people per million", "people-per-million"),
        ("people-per-thousand", "people-per-million"),
        ("£", "what is counted"),
        ("5", "what is counted"),
    ],
)
def test_no_units(unit: str, mend: str) -> None:
    """A unit that is nearly one of ours is a fault that says how it is written."""
    ((where, _, how),) = faults(unit=unit)
    assert where == ("unit",)
    assert mend in how


def test_every_fault_at_its_place() -> None:
    """Numbers that their unit cannot have are all found at once, each where it was written."""
    values = [
        {"period": str(2010 + number), "value": value} for number, value in enumerate(["-1", "5", "101"])
    ]
    found = faults(values=values, target={"value": "100.1"})
    assert [(where, message) for where, message, _ in found] == [
        (("target", "value"), "100.1 is more than 100 percent"),
        (("values", 0, "value"), "-1 is less than nothing"),
        (("values", 2, "value"), "101 is more than 100 percent"),
    ]


def test_counts_are_whole() -> None:
    """What is counted one by one has no decimals but zeros; a rate may have some."""
    values = [{"period": "2018", "value": "4.5"}]
    assert (
        faults(unit="complaints", values=values)[0][1] == "4.5 is no whole number, and complaints are counted"
    )
    assert measure(unit="people-per-million", values=values).values[0].value == Decimal("4.5")
    assert measure(unit="people", values=[{"period": "2018", "value": "4.0"}])


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [
        ({"period": "2018"}, {"period": "in 2018"}, "there are two values of 2018"),
        (
            {"period": "2018/19", "place": "Camden"},
            {"period": "2018/2019", "place": "Camden "},
            "there are two values of 2018/19 for Camden",
        ),
    ],
)
def test_one_value_for_a_time_and_place(first: object, second: object, message: str) -> None:
    """A place has one value at a time."""
    values = [entry | {"value": "5"} for entry in (first, second) if isinstance(entry, dict)]
    assert faults(values=values) == [(("values", 1), message, "Delete one of the two.")]


def test_a_value_has_a_time_at_which_it_was_measured() -> None:
    """A deadline is no time at which something was measured; the end of a month is."""
    ((where, message, mend),) = faults(values=[{"period": "by June 2019", "value": "5"}])
    assert (where, message) == (
        ("values", 0, "period"),
        "'by June 2019' does not say when a number was measured",
    )
    assert "June 2019" in mend
    assert measure(values=[{"period": "end of May 2022", "value": "5"}])


def test_says_something() -> None:
    """A measure has a value or a target."""
    ((_, message, _),) = faults(values=[])
    assert message == "the measure 'jobs' has no number"
    assert measure(values=[], target={"value": "30", "due": "March 2024"}).latest() is None


SEVERAL = [
    {"period": "2018/19", "place": "Westminster", "value": "3"},
    {"period": "2013/14", "place": "Camden", "value": "1"},
    {"period": "2013/14", "place": "Westminster", "value": "2"},
    {"period": "March 2019", "value": "5"},
    {"period": "2020", "place": "Westminster", "value": "4"},
]


def test_places_and_times() -> None:
    """Places have the order of the author, times that of the calendar."""
    found = measure(values=SEVERAL)
    assert found.places == ("Westminster", "Camden", None)
    assert [period.name for period in found.periods] == ["2013/14", "2018/19", "March 2019", "2020"]
    assert [value.value for value in found.series("Westminster")] == [2, 3, 4]
    assert [value.value for value in found.series()] == [5]


def test_latest_and_before() -> None:
    """The newest value of a place and the one before it are found, if there are any."""
    found = measure(values=SEVERAL)

    def number(value: Value | None) -> str:
        return str(value.value) if value else "none"

    assert (number(found.latest("Westminster")), number(found.before("Westminster"))) == ("4", "3")
    assert (number(found.latest("Camden")), number(found.before("Camden"))) == ("1", "none")
    assert (number(found.latest("Paris")), number(found.before("Paris"))) == ("none", "none")


def test_anchor() -> None:
    """A measure has its place on a page under its id."""
    found = measure()
    assert (found.anchor, found.better) == ("measure-jobs", Better.UP)


@PROPERTY
@given(st.decimals(0, 100, places=3) | st.integers(0, 100))
def test_any_percentage(number: Decimal | int) -> None:
    """Every percentage is kept digit by digit."""
    assert str(measure(values=[{"period": "2018", "value": str(number)}]).values[0].value) == str(number)


@PROPERTY
@given(st.text())
def test_any_text(written: str) -> None:
    """Any text without the form of a number is refused in our own words."""
    values = [{"period": "2018", "value": written}]
    if re.fullmatch(r"\s*-?[0-9][0-9,.]*\s*", written):
        return
    assert len(faults(unit="people-per-million", values=values)) == 1
