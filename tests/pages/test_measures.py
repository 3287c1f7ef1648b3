"""Measures on the pages of both versions."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from markdown import Markdown

from easyread.model import NUMBERS as NUMBERS_PART
from easyread.model import SAYINGS, Measure, Promise, easy_parts
from easyread.pages import (
    Site,
    StandardText,
    easy_made_html,
    easy_page_html,
    easy_part_html,
    standard_made_html,
    standard_markdown,
    ways_to_easy,
)
from easyread.pages.measures import MeasureShown
from easyread.wording import series_in_words
from tests.conftest import SETTINGS
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import MakeSite, by_id, easy, easy_part, links
from tests.pages.promises import PARTS, table

NUMBERS = [
    *(("2016", "North", "60.1"), ("2017", "North", "72"), ("2018", "North", "79.0")),
    *(("2016", None, "50"), ("2018", None, "47")),
    ("2017", "South", "100"),
]


def measure(numbers: Sequence[tuple[str, str | None, str]] = NUMBERS, **values: object) -> Measure:
    """A measure of some numbers: when, where and what."""
    known = {
        "id": "jobs",
        "text": "xsJobs",
        "easy": "People with a job",
        "unit": "percent",
        "better": "up",
        "values": [{"period": when, "place": where, "value": number} for when, where, number in numbers],
    }
    return Measure.model_validate(known | values)


def shown(
    one: Measure, suppress_below: int | None = None, promises: tuple[Promise, ...] = ()
) -> MeasureShown:
    return MeasureShown(one, promises, suppress_below)


def test_rows() -> None:
    """The table has a row for each place and a figure for each time, and says where there is none."""
    assert shown(measure()).rows == [
        ("North", ["60.1%", "72%", "79.0%"]),
        ("All", ["50%", "no figure", "47%"]),
        ("South", ["no figure", "100%", "no figure"]),
    ]
    assert [str(period) for period in measure().periods] == ["2016", "2017", "2018"]


@pytest.mark.parametrize(
    ("one", "suppress_below"),
    [
        (measure(), None),
        (measure(unit="people-per-million"), None),
        (measure([("2017", None, "3"), ("2018", None, "2,010")], unit="people"), None),
        (measure([("2017", None, "3"), ("2018", None, "2,010"), ("2016", "A", "5")], unit="people"), 5),
        (measure([(str(year), None, str(year - 1990)) for year in range(2010, 2018)]), None),
    ],
)
def test_table_and_chart_agree(one: Measure, suppress_below: int | None) -> None:
    """Each figure of the table stands in the chart too, and the chart has no other."""
    made = shown(one, suppress_below)
    figures = sorted(figure for _, row in made.rows for figure in row if figure != "no figure")
    drawn = [words for words in texts(made.chart) if words in figures]
    assert sorted(drawn) == figures
    assert len(figures) == len(one.values)


def texts(chart: str) -> list[str]:
    """Words that are drawn in a chart, piece by piece."""
    svg = HtmlPage.parse("", chart).root
    pieces = [
        words.strip()
        for part in svg.all("text", "tspan")
        for words in part.children
        if isinstance(words, str)
    ]
    return [words for words in pieces if words]


def test_places() -> None:
    """Each place is said in easy words: what was before, what is now, and then whether that is better."""
    one = measure()
    north, everywhere, south = shown(one).places
    assert north.sentences == (
        "This is about North.",
        "In 2017: about 7 out of 10 people.",
        "In 2018: about 8 out of 10 people.",
    )
    assert north.change is not None
    assert (*north.sentences, north.change.sentence) == series_in_words(one, "North")
    assert everywhere.sentences == ("In 2016: 5 out of 10 people.", "In 2018: about 5 out of 10 people.")
    assert south.sentences == ("This is about South.", "In 2017: all people.")
    assert (south.change, south.picture) == (None, None)


@pytest.mark.parametrize(
    ("number", "people"), [("0", 0), ("0.1", 1), ("34", 3), ("50", 5), ("79.0", 8), ("99.9", 9), ("100", 10)]
)
def test_ten_people(number: str, people: int) -> None:
    """Ten people show the newest percentage."""
    (place,) = shown(measure([("2018", None, "1"), ("2019", None, number)])).places
    assert place.people == people
    said = place.sentences[-1]
    assert said.startswith("In 2019: ")
    assert "out of 10 " not in said or f" {people} out of 10 " in said


@pytest.mark.parametrize("unit", ["percent of reports", "people", "people-per-million"])
def test_no_people(unit: str) -> None:
    """What is not a percentage of people is not shown as people."""
    (place,) = shown(measure([("2018", None, "40")], unit=unit)).places
    assert place.people is None


@pytest.mark.parametrize(
    ("better", "before", "latest", "direction", "picture"),
    [
        ("up", "40", "60", "better", "better"),
        ("up", "60", "40", "worse", "worse"),
        ("up", "60", "60.5", "same", "same"),
        ("down", "40", "60", "worse", "bad"),
        ("down", "60", "40", "better", "good"),
        ("down", "60", "60.5", "same", "same"),
    ],
)
def test_pictures_of_change(better: str, before: str, latest: str, direction: str, picture: str) -> None:
    """A number that should fall never has a picture of an arrow, which would point the wrong way."""
    (place,) = shown(measure([("2017", None, before), ("2018", None, latest)], better=better)).places
    assert place.change is not None
    assert (place.change.direction, place.picture) == (direction, picture)


SMALL = [
    *(("2016", "North", "3"), ("2017", "North", "4"), ("2018", "North", "2")),
    *(("2017", "South", "40"), ("2018", "South", "1")),
    *(("2017", "West", "4"), ("2018", "West", "0")),
]


def test_small_counts_are_hidden() -> None:
    """Counts that are too small to be shown stand neither in the table, nor in the chart, nor in words."""
    made = shown(measure(SMALL, unit="people"), 5)
    said = [sentence for place in made.places for sentence in place.sentences]
    said += [place.change.sentence for place in made.places if place.change]
    figures = [figure for _, row in made.rows for figure in row]
    assert figures == [
        *("fewer than 5", "fewer than 5", "fewer than 5"),
        *("no figure", "40", "fewer than 5"),
        *("no figure", "fewer than 5", "0"),
    ]
    for words in (*figures, *said, *texts(made.chart)):
        assert not re.search(r"\b[1-4]\b", re.sub(r"\b201\d\b", "", words)), words
    assert said[:4] == [
        "This is about North.",
        "In 2017: fewer than 5 people.",
        "In 2018: fewer than 5 people.",
        "This is about South.",
    ]


def test_small_counts_that_differ_look_the_same() -> None:
    """Two plans whose hidden counts differ have the same pages, so that nothing of them can be worked out."""
    other = [
        (when, where, {"3": "1", "4": "2", "2": "4", "1": "3"}.get(number, number))
        for when, where, number in SMALL
    ]
    made = [shown(measure(numbers, unit="people"), 5) for numbers in (SMALL, other)]
    assert made[0].rows == made[1].rows
    assert made[0].chart == made[1].chart
    assert made[0].places == made[1].places


def test_aim() -> None:
    """What a number should become is said in figures and in easy words; nothing where there is no aim."""
    made = shown(measure(target={"value": "90", "due": "March 2024"}))
    assert (made.aim, made.aims) == ("90%", ("Our aim is 9 out of 10 people by the end of March 2024.",))
    assert (shown(measure()).aim, shown(measure()).aims) == ("", ())


def test_aim_alone() -> None:
    """A measure that has an aim and no numbers yet has no chart, no table and no places."""
    made = shown(measure([], target={"value": "90"}))
    assert (made.chart, made.rows, made.places, made.aim) == ("", [], [], "90%")


MEASURES = """\
measures:
  - id: jobs
    text: xsJobs in [homes](other.md)
    easy: People with a job
    picture: house
    unit: percent
    better: up
    survey: true
    source: xsOutcomes table
    values: [{period: 2017, value: 40}, {period: 2018, value: 60}]
    target: {value: 80, due: March 2024}
  - id: left
    text: xsPeople who left
    unit: people
    better: down
    values: [{period: 2018, place: North, value: 3}, {period: 2017, place: North, value: 60}]
actions:
  - {id: a-1, text: xsAct., easy: We act., measures: jobs}
  - {id: a-2, text: xsAct more., measures: [jobs, left]}
"""

TEXT = """\
## Part

See [jobs](measure:jobs) and [left](measure:left).

/// easy-read
Read about [jobs](measure:jobs).
///
"""


@pytest.fixture
def made(site: MakeSite) -> Site:
    """A site with measures, of which small counts are hidden."""
    return site(
        {
            "easyread.yml": f"{SETTINGS}suppress_below: 5\nspeech: none\n{PARTS}",
            "docs/a/b.md": f"---\ntitle: xsPage\neasy_title: A page\n{MEASURES}---\n\n{TEXT}",
            "docs/a/other.md": f"# Other\n\n{TEXT}",
            "docs/national/c.md": f"---\ntitle: C\n{MEASURES.replace('other', '/a/other')}---\n\n{TEXT}",
        }
    )


def standard(site: Site, path: str) -> Element:
    """The HTML of a standard page's text."""
    extension = StandardText()
    extension.plan = site.plan
    extension.begin(site.plan.by_path[path])
    html = Markdown(extensions=["attr_list", "md_in_html", extension]).convert(
        standard_markdown(site, site.plan.by_path[path])
    )
    return HtmlPage.parse("", html).root


def test_standard_page(made: Site) -> None:
    """The standard page has the chart and the same numbers as a table, which way is better, and the aim."""
    jobs = by_id(standard(made, "a/b.md"), "measure-jobs")
    assert jobs.all("p")[0].words == "xsJobs in homes (survey)"
    assert [cell.words for cell in jobs.one("thead").all("th")] == ["Place", "2017", "2018"]
    assert table(jobs) == [["All", "40%", "60%"]]
    assert "Higher is better. Aim: 80% by the end of March 2024. Source: xsOutcomes table." in jobs.words
    left = by_id(standard(made, "a/b.md"), "measure-left")
    assert "Lower is better." in left.words
    assert table(left) == [["North", "60", "fewer than 5"]]
    assert len(standard(made, "a/b.md").all("svg")) >= 2


def test_actions_beside_measures(made: Site) -> None:
    """The standard page leads from a measure to the actions that should move it."""
    root = standard(made, "a/b.md")
    ways = {name: links(by_id(root, f"measure-{name}").all("ul")[-1]) for name in ("jobs", "left")}
    assert ways == {
        "jobs": [("../../actions/a-1/", "xsAct."), ("../../actions/a-2/", "xsAct more.")],
        "left": [("../../actions/a-2/", "xsAct more.")],
    }


def test_easy_page(made: Site) -> None:
    """The easy page says what is counted, what it was and is, whether that is better, and the aim.

    The picture of ten people stands beside the sentence that says the same for those who do not see it.
    """
    jobs = by_id(easy_part(made, "a/b.md", NUMBERS_PART), "measure-jobs")
    rows = [
        (row.words, [image.attributes["src"].rpartition("/")[2] for image in row.all("img")])
        for row in jobs.all("div")
    ]
    assert rows == [
        ("People with a job", ["house.svg"]),
        ("We asked people about this.", ["survey.svg"]),
        ("In 2017: 4 out of 10 people.", []),
        ("In 2018: 6 out of 10 people.", ["6-of-10.svg"]),
        ("This is better than before.", ["better.svg"]),
        ("Our aim is 8 out of 10 people by the end of March 2024.", []),
    ]
    (people,) = [image.attributes for image in jobs.all("img") if "people/" in image.attributes["src"]]
    assert people["src"] == "../../../../easyread/people/6-of-10.svg"
    assert people["alt"] == ""


def test_measure_without_easy_words(made: Site) -> None:
    """A measure without easy words says so and leads to the standard page; its numbers are said."""
    page = easy_part(made, "a/b.md", NUMBERS_PART)
    left = by_id(page, "measure-left")
    assert links(left)[0] == ("../../../../a/b/#measure-left", "Read this number in the standard version")
    assert "In 2017: 60 people. In 2018: fewer than 5 people." in left.words
    assert "xs" not in page.one("main").words
    assert "xs" not in easy(made, "a/b.md").one("main").words


def test_hidden_counts_are_nowhere(made: Site) -> None:
    """A hidden count stands in no page, chart or file that is made of the plan."""
    pages = [easy_page_html(made, page) for page in made.plan.pages]
    pages += [easy_part_html(made, page, part) for page in made.plan.pages for part in easy_parts(page)]
    pages += [standard_markdown(made, page) for page in made.plan.pages]
    pages += [
        page for name in made.made for page in (easy_made_html(made, name), standard_made_html(made, name))
    ]
    shown_numbers = [re.findall(r">\s*3(?: people)?\s*<|\b3 people", page) for page in pages]
    assert not any(shown_numbers)
    assert sum("fewer than 5" in page for page in pages) == 4


@pytest.mark.parametrize(
    ("path", "easy_way", "standard_way"),
    [
        ("a/b.md", "numbers/#measure-jobs", "b.md#measure-jobs"),
        ("a/other.md", "../b/numbers/#measure-jobs", "b.md#measure-jobs"),
        ("national/c.md", "numbers/#measure-jobs", "c.md#measure-jobs"),
    ],
)
def test_links_to_measures(made: Site, path: str, easy_way: str, standard_way: str) -> None:
    """A link to a measure leads to its place in the same version, to that of its own part first."""
    assert (easy_way, "jobs") in links(by_id(easy(made, path), "part"))
    ways = [address for address, words in links(standard(made, path)) if words == "jobs"]
    assert ways == [standard_way]


def test_links_of_the_data(made: Site) -> None:
    """A link in the text of a measure leads to a page of the same version."""
    assert links(by_id(standard(made, "a/b.md"), "measure-jobs"))[0] == ("../other/", "homes")


def test_list_of_parts(made: Site) -> None:
    """The list of parts of an easy page, and the ways between versions, know the numbers."""
    page = easy(made, "a/b.md")
    assert ("#easyread-measures", "What the numbers say") in links(page.one("nav", css_class="parts"))
    section = by_id(page, "easyread-measures")
    assert section.one("div", css_class="idea").words == "We have 2 numbers about this."
    assert links(section) == [("numbers/", "See the numbers")]
    switch = easy_part(made, "a/b.md", NUMBERS_PART).one("p", css_class="switch")
    assert links(switch) == [("../../../../a/b/#easyread-measures", "Standard version")]
    ways = ways_to_easy(made, made.plan.by_path["a/b.md"])
    assert ways["easyread-measures"] == "../../easy/a/b/numbers/"


def test_statements_page_leads_to_measures(site: MakeSite) -> None:
    """The page of all statements leads to the promises that serve each, and to the numbers to move."""
    front = MEASURES.replace("[homes](other.md)", "homes")
    statements = (
        "statements:\n  - {text: xsI work., easy: I work., actions: [a-1, a-2]}\n  - {text: xsI live.}\n"
    )
    found = site({"docs/a.md": f"---\ntitle: xsA\neasy_title: A\n{statements}{front}---\n"})
    shown_easy = HtmlPage.parse("", easy_made_html(found, "statements")).root
    assert ("../a/what-people-say/", "See what we do about this") in links(shown_easy.one("main"))
    assert "xs" not in shown_easy.words
    sayings = easy_part(found, "a.md", SAYINGS)
    first, second = sayings.all("article")
    assert links(first) == [
        ("../../actions/a-1/", "We act."),
        ("../../actions/a-2/", "A promise"),
        ("../numbers/#measure-jobs", "The number: People with a job"),
    ]
    assert "We have made no promise about this." in second.words
    assert "xs" not in sayings.words
    shown_standard = HtmlPage.parse("", standard_made_html(found, "statements")).root
    assert links(shown_standard.one("ul")) == [
        ("../actions/a-1/", "xsAct."),
        ("../actions/a-2/", "xsAct more."),
        ("../a/#measure-jobs", "Measure: xsJobs in homes"),
        ("../a/#measure-left", "Measure: xsPeople who left"),
    ]
    assert shown_standard.words.endswith("No action serves this yet.")
