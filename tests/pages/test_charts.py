"""Charts of measures: exact, safe, and readable without colours."""

from __future__ import annotations

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from easyread.model import Measure
from easyread.pages.chart_parts import LETTER, WIDTH, width_of, wrapped
from easyread.pages.charts import line_or_bar_chart
from easyread.wording import value_in_figures

PROPERTY = settings(deadline=None, max_examples=200, derandomize=True)

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    "<script>alert(1)</script>",
    "</svg>",
    '"',
    "'",
    "&amp;",
    "]]>",
    "<!--",
    "a\x00b",
    "\ufffe",
    "\x1b[0m",
]


def measure(numbers: dict[str, dict[str, str]], **values: object) -> Measure:
    """A measure with these numbers, by place and time."""
    known = {
        "id": "jobs",
        "text": "People with a paid job",
        "unit": "percent",
        "better": "up",
        "values": [
            {"place": place or None, "period": period, "value": number}
            for place, series in numbers.items()
            for period, number in series.items()
        ],
    }
    return Measure.model_validate(known | values)


BARS = measure(
    {
        "Kensington and Chelsea": {"2013/14": "60.1", "2017/18": "77.1"},
        "Westminster": {"2013/14": "74.4", "2017/18": "79.0"},
    },
    target={"value": "90", "due": "March 2024"},
)
LINES = measure(
    {
        "Westminster": {"2016": "60", "2017": "72", "2018": "70", "2019": "48"},
        "Camden": {"2016": "5", "2018": "0"},
    },
    target={"value": "50"},
)


def parsed(chart: str) -> ElementTree.Element:
    """A chart as XML."""
    return ElementTree.fromstring(chart)


def texts(chart: str) -> list[str]:
    """The lines of words that a chart shows."""
    return ["".join(element.itertext()) for element in parsed(chart).iter(f"{SVG}text")]


def numbers_shown(chart: str) -> list[str]:
    """What a chart shows in bold as the number of a bar or point."""
    root = parsed(chart)
    spans = [element.text or "" for element in root.iter(f"{SVG}tspan")]
    return spans or [text for text in texts(chart) if re.match(r"[0-9f]", text) and "%" in text]


def bars(chart: str) -> list[float]:
    """Lengths of the bars of a chart, in units."""
    found = parsed(chart).iter(f"{SVG}rect")
    return [float(bar.get("width", "")) for bar in found if "measure-bar" in bar.get("class", "")]


def test_kinds() -> None:
    """Up to three times are bars, more are lines."""
    assert 'class="measure-chart measure-bars"' in line_or_bar_chart(BARS)
    assert 'class="measure-chart measure-lines"' in line_or_bar_chart(LINES)


@pytest.mark.parametrize("found", [BARS, LINES])
def test_every_number_is_shown(found: Measure) -> None:
    """Each bar and each point has its number beside it, exactly as figures have it, and nothing else."""
    expected = [value_in_figures(found, value) for place in found.places for value in found.series(place)]
    chart = line_or_bar_chart(found)
    assert numbers_shown(chart) == expected
    description = parsed(chart).findtext(f"{SVG}desc") or ""
    assert all(f": {figures}" in description for figures in expected)


def test_words_of_a_bar_chart() -> None:
    """A bar chart reads from top to bottom: place, times with their numbers, aim."""
    assert texts(line_or_bar_chart(BARS)) == [
        *("Kensington and Chelsea", "2013/14: 60.1%", "2017/18: 77.1%"),
        *("Westminster", "2013/14: 74.4%", "2017/18: 79.0%"),
        "Aim: 90% by March 2024",
    ]


@pytest.mark.parametrize(
    ("due", "label"),
    [
        (None, "Aim: 30"),
        ("March 2024", "Aim: 30 by March 2024"),
        ("by March 2024", "Aim: 30 by March 2024"),
        ("end of March 2024", "Aim: 30 by the end of March 2024"),
        ("in 2024", "Aim: 30 in 2024"),
        ("from 2024", "Aim: 30 from 2024"),
    ],
)
def test_aim(due: str | None, label: str) -> None:
    """The aim is named with its number and its date."""
    found = measure({"": {"2018": "50"}}, unit="people", target={"value": "30", "due": due})
    assert " ".join(texts(line_or_bar_chart(found))[1:]) == label


def test_names() -> None:
    """A chart is an image with the measure's name, and says all its numbers to those who hear it."""
    root = parsed(line_or_bar_chart(BARS))
    by_id = {element.get("id"): element.text for element in root.iter()}
    named = (root.get("aria-labelledby") or "").split()
    assert root.get("role") == "img"
    assert [by_id[name] for name in named] == [
        "People with a paid job",
        "Kensington and Chelsea, 2013/14: 60.1%; 2017/18: 77.1%. "
        "Westminster, 2013/14: 74.4%; 2017/18: 79.0%. Aim: 90% by March 2024.",
    ]
    assert parsed(line_or_bar_chart(BARS, title="Jobs")).findtext(f"{SVG}title") == "Jobs"


def test_lengths() -> None:
    """Bars are as long as their numbers, percentages out of 100, counts up to the largest."""
    assert bars(line_or_bar_chart(measure({"": {"2018": "25", "2019": "50", "2020": "100"}}))) == [
        pytest.approx(share * (WIDTH - 6), abs=0.1) for share in (0.25, 0.5, 1)
    ]
    counted = measure({"": {"2018": "0", "2019": "3", "2020": "4"}}, unit="complaints")
    assert bars(line_or_bar_chart(counted)) == [
        pytest.approx(share * (WIDTH - 6), abs=0.1) for share in (0.75, 1)
    ]


@pytest.mark.parametrize(
    ("others", "kind"),
    [({"2019": "9"}, "bars"), ({"2017": "9", "2020": "7", "2021": "60"}, "lines")],
)
def test_small_counts_are_hidden(others: dict[str, str], kind: str) -> None:
    """A count that must not be shown cannot be read or measured from any part of a chart."""
    charts = {
        line_or_bar_chart(measure({"": {"2018": hidden} | others}, unit="people"), 5)
        for hidden in ("1", "2", "3", "4")
    }
    (chart,) = charts
    assert f"measure-{kind}" in chart
    assert "fewer than 5" in " ".join(texts(chart))
    assert "stroke-dasharray" in chart


def test_no_value_no_chart() -> None:
    """A measure that has only an aim has no chart."""
    assert line_or_bar_chart(measure({}, target={"value": "30"})) == ""


def test_a_gap_stays_a_gap() -> None:
    """A line leads from one time to the next, and not over a time without a number."""
    thick = [
        element
        for element in parsed(line_or_bar_chart(LINES)).iter(f"{SVG}line")
        if element.get("stroke-width") == "3"
    ]
    assert len(thick) == 3


@pytest.mark.parametrize(
    "times",
    [
        [f"{month} 2019" for month in ("September", "October", "November", "December")],
        ["2010", "2017", "2018", "2019"],
        [str(year) for year in range(2000, 2012)],
        ["2018", "autumn 2018", "2019", "2020"],
    ],
)
def test_no_room_for_a_line(times: list[str]) -> None:
    """Where numbers or times would lie on each other, they stand below each other as bars."""
    chart = line_or_bar_chart(measure({"": dict.fromkeys(times, "50.5")}))
    assert "measure-bars" in chart
    assert len(texts(chart)) == len(times)


def test_colours() -> None:
    """Nothing has a colour of its own, so that every chart follows the colours of the reader."""
    for chart in (line_or_bar_chart(BARS), line_or_bar_chart(LINES)):
        used = set(re.findall(r'(?:fill|stroke)="([^"]*)"', chart))
        assert used <= {"currentColor", "none", "url(#measure-jobs--hatch)"}
        assert not re.search(r"<script|href=\"(?!#)|@import|https?://(?!www\.w3\.org/2000/svg)", chart)


def test_ids() -> None:
    """No id of a chart can be that of another measure or of its chart."""
    ids = [
        element.get("id")
        for name in ("jobs", "jobs-title", "jobs-desc")
        for element in parsed(line_or_bar_chart(measure({"": {"2018": "5"}}, id=name))).iter()
        if element.get("id")
    ]
    assert len(ids) == len(set(ids)) == 9
    assert not {"measure-jobs", "measure-jobs-title", "measure-jobs-desc"} & set(ids)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_names(hostile: str) -> None:
    """Whatever a place is called, the characters that were typed are shown, and the chart stays whole."""
    found = measure(
        {f"A {hostile} b": {"2018": "5"}},
        text="People",
        unit=f"percent of a {hostile}",
        target={"value": "6"},
    )
    chart = line_or_bar_chart(found, title=f"T {hostile}")
    shown = re.sub("[\x00\x1b\ufffe]", "\ufffd", hostile)
    assert texts(chart)[0] == f"A {shown} b"
    assert parsed(chart).findtext(f"{SVG}title") == f"T {shown}"
    assert {element.tag.removeprefix(SVG) for element in parsed(chart).iter()} <= {
        *("svg", "title", "desc", "g", "pattern", "path", "rect", "line", "text", "tspan")
    }


def test_letters_are_large_enough() -> None:
    """On a telephone of 320 pixels, where a chart in a box is 228 pixels wide, letters have 12 pixels."""
    assert LETTER * 228 / WIDTH >= 12
    for found in (BARS, LINES):
        sizes = re.findall(r'font-size="([^"]*)"', line_or_bar_chart(found))
        assert set(sizes) == {str(LETTER)}


@PROPERTY
@given(st.text(max_size=200), st.integers(20, WIDTH))
def test_wrapping(words: str, width: int) -> None:
    """Lines fit, and no character of any word is lost."""
    lines = wrapped(words, width)
    assert all(width_of(line) <= width or len(line) == 1 for line in lines)
    assert "".join("".join(lines).split()) == "".join(words.split())


names = st.text(min_size=1, max_size=60).filter(str.strip)
times = st.lists(
    st.sampled_from(
        [*(str(year) for year in range(2010, 2020)), "2014/15", "June 2015", "spring 2016", "2 May 2018"]
    ),
    min_size=1,
    max_size=8,
    unique=True,
)


@st.composite
def measures(draw: st.DrawFn) -> Measure:
    """Any measure that is valid."""
    unit = draw(st.sampled_from(["percent", "percent of reports", "people", "people-per-million"]))
    largest, places = (100, 2) if unit.startswith("percent") else (10**11, 0 if unit == "people" else 6)
    number = st.decimals(0, largest, places=places) | st.integers(0, 9).map(Decimal)
    values = [
        {"place": place, "period": period, "value": draw(number)}
        for place in draw(st.lists(st.none() | names.map(str.strip), min_size=1, max_size=3, unique=True))
        for period in draw(times)
    ]
    target = draw(
        st.none() | st.fixed_dictionaries({"value": number, "due": st.none() | st.just("March 2024")})
    )
    known = {"id": "a-1", "text": "T", "unit": unit, "better": "down", "values": values, "target": target}
    return Measure.model_validate(known)


@PROPERTY
@given(measures(), st.sampled_from([None, 5]), names)
def test_any_measure(found: Measure, hide: int | None, title: str) -> None:
    """The chart of any measure is whole, the same each time, and keeps its words inside it."""
    chart = line_or_bar_chart(found, hide, title=title)
    assert chart == line_or_bar_chart(found, hide, title=title)
    root = parsed(chart)
    height = float((root.get("viewBox") or "").split()[3])
    for element in root.iter(f"{SVG}text"):
        assert 0 <= float(element.get("x", "")) <= WIDTH
        assert LETTER <= float(element.get("y", "")) <= height - 4
    shown = " ".join(texts(chart)).replace(" ", "")
    assert all(value_in_figures(found, value, hide).replace(" ", "") in shown for value in found.values)


@PROPERTY
@given(measures())
def test_bars_do_not_overreach(found: Measure) -> None:
    """No bar is longer than the chart, and a larger number never has the shorter one."""
    assume(len(found.periods) <= 3)
    lengths = bars(line_or_bar_chart(found))
    numbers = [value.value for place in found.places for value in found.series(place) if value.value]
    assert all(0 <= length <= WIDTH for length in lengths)
    in_order = sorted(zip(numbers, lengths, strict=True))
    assert [length for _, length in in_order] == sorted(lengths)
