"""The page that says how far the whole plan is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from easyread.model import Promise, Status
from easyread.pages import Site
from easyread.pages.how_we_are_doing import MOST, SOON, coming, counted, newest_news, overdue
from tests.conftest import SETTINGS, MakePlan
from tests.example.html_page import Element
from tests.pages.conftest import MakeSite, by_id, links
from tests.pages.promises import STATUSES, below, both, easy_made, headings, standard_made, table

DAY = date(2018, 12, 31)
"""The day that the plans of these tests speak of."""

WHY = "why: {text: A., easy: A.}"


def page(*actions: str) -> str:
    """A page with actions; each is the keys of one."""
    lines = "".join(f"  - {{id: a-{number}, text: A., {keys}}}\n" for number, keys in enumerate(actions))
    return f"---\ntitle: A\nactions:\n{lines}---\n"


Promises = Callable[..., list[Promise]]


@pytest.fixture
def promises(plan: MakePlan) -> Promises:
    """Reads actions, of which each is the keys of one."""

    def read(*actions: str) -> list[Promise]:
        reading = plan({"docs/a.md": page(*actions)}).read()
        assert reading.plan is not None
        assert not reading.faults
        return list(reading.plan.promises.values())

    return read


def numbers(found: list[Promise]) -> list[int]:
    """The numbers of actions, in their order."""
    return [int(promise.action.id.removeprefix("a-")) for promise in found]


def test_counted(promises: Promises) -> None:
    """Statuses are counted as they are shown, in one order, without those that no action has."""
    found = promises(
        *("status: done", "due: 2017", "status: done", "status: on-track, due: 2017", "status: late"),
        *(f"status: cannot-say, {WHY}", "status: planned"),
    )
    assert counted(found) == [
        (Status.PLANNED, 1),
        (Status.LATE, 2),
        (Status.DONE, 2),
        (Status.CANNOT_SAY, 1),
        (Status.NO_NEWS, 1),
    ]
    assert sum(count for _, count in counted(found)) == len(found)
    assert counted([]) == []


def test_overdue(promises: Promises) -> None:
    """What is late, or has no news after its date, is overdue: the oldest first, what has no date last."""
    found = promises(
        *("status: late", "due: June 2018", "status: green, due: 2017", "due: 1 June 2018"),
        *("status: done, due: 2017", f"status: stopped, due: 2017, {WHY}"),
        *(f"status: cannot-say, due: 2017, {WHY}", "status: late, due: 2020", "due: 2019", "status: red"),
    )
    assert numbers(overdue(found)) == [2, 3, 1, 7, 0, 9]


@pytest.mark.parametrize(
    ("due", "comes"),
    [
        ("2018-12-30", False),
        ("2018-12-31", True),
        ("2018", True),
        ("2019-01-01", True),
        ("June 2019", True),
        ("spring 2019", True),
        ("2018/19", True),
        ("2019-07-02", True),
        ("2019-07-03", False),
        ("July 2019", False),
        ("summer 2019", False),
        ("2019", False),
        ("ongoing", False),
    ],
)
def test_soon(promises: Promises, due: str, comes: bool) -> None:
    """What comes next is due from today to half a year from now, by the last day that can be meant."""
    assert date(2019, 7, 2) - DAY == SOON == timedelta(days=183)
    found = promises(f"due: {due}, status: on-track")
    assert bool(coming(found)) is comes
    assert not comes or not overdue(found)


@pytest.mark.parametrize(
    ("status", "comes"),
    [
        *(("planned", True), ("on-track", True), ("at-risk", True), ("late", False), ("done", False)),
        *(("stopped", False), ("cannot-say", True)),
    ],
)
def test_what_can_come_next(promises: Promises, status: str, comes: bool) -> None:
    """What is over does not come next, and what is late already stands among what is late."""
    found = promises(f"due: March 2019, status: {status}, {WHY}", f"status: {status}, {WHY}")
    assert numbers(coming(found)) == [0] * comes


def test_order_of_what_comes_next(promises: Promises) -> None:
    """What comes next is in the order of its dates; what is due together, in the order of the plan."""
    found = promises(
        "due: June 2019", "due: 2019-06-30", "due: May 2019", "due: June 2019", "due: 2019-01-01"
    )
    assert numbers(coming(found)) == [4, 2, 0, 3, 1]


def test_newest_news(promises: Promises) -> None:
    """The newest of all reports counts, on whatever action and in whatever order they are written."""
    reports = "progress: [{date: May 2018, text: A.}, {date: 2017, text: A.}]"
    assert (
        str(newest_news(promises("due: 2019", reports, "progress: [{date: 2018-05-30, text: A.}]")))
        == "May 2018"
    )
    assert newest_news(promises("due: 2019")) is None
    assert newest_news([]) is None


PARTS = "parts:\n  - {folder: n, name: N, as_of: 2020-06-30}\n"


def test_days_of_parts(plan: MakePlan) -> None:
    """What is late and what comes next depends on the day that each part speaks of."""
    actions = page("due: June 2019, status: on-track", "due: December 2020, status: on-track")
    files = {"easyread.yml": SETTINGS + PARTS, "docs/a.md": actions, "docs/n/a.md": actions}
    reading = plan(files).read()
    assert reading.plan is not None
    found = list(reading.plan.promises.values())
    assert [promise.key for promise in overdue(found)] == ["n/a-0"]
    assert [promise.key for promise in coming(found)] == ["a-0"]
    assert counted(found) == [(Status.ON_TRACK, 3), (Status.LATE, 1)]


def test_end_of_half_a_year_of_a_part(plan: MakePlan) -> None:
    """Half a year begins with the day of each part."""
    actions = page("due: 2020-12-30, status: on-track", "due: 2020-12-31, status: on-track")
    reading = plan({"easyread.yml": SETTINGS + PARTS, "docs/n/a.md": actions}).read()
    assert reading.plan is not None
    assert numbers(coming(reading.plan.promises.values())) == [0]


def counts(root: Element) -> dict[str, int]:
    """How many promises have each status, as the easy page says it."""
    rows = by_id(root, "counts").all("p", css_class="status")
    said = [row.words.partition(": ") for row in rows]
    return {status: int(count.split()[0]) for status, _, count in said}


def test_counts_are_the_same(two_plans: Site) -> None:
    """Both versions count the same, by status and by page, and the counts add up to all promises."""
    easy, standard = both(two_plans, "progress")
    by_status, by_page = map(table, standard.all("table", css_class="easyread-counts"))
    assert by_status == [
        ["▶ On track", "3", ""],
        ["! At risk", "1", ""],
        ["! Late", "1", ""],
        ["✓ Done", "1", ""],
        ["■ Stopped", "1", ""],
        ["? Cannot say", "2", ""],
        ["? No news", "1", ""],
        ["All", "10", ""],
    ]
    assert list(counts(easy).values()) == [int(count) for _, count, _ in by_status[:-1]]
    assert sum(counts(easy).values()) == len(STATUSES)
    assert by_page == [
        ["xsLaw", "2", "1", "0", "1", "0", "0", "0", "0"],
        ["xsHomes", "3", "0", "1", "0", "1", "0", "0", "1"],
        ["xsHealth", "5", "2", "0", "0", "0", "1", "2", "0"],
    ]
    for column, (_, count, _) in enumerate(by_status[:-1], 2):
        assert sum(int(row[column]) for row in by_page) == int(count)
    for row in by_page:
        assert sum(map(int, row[2:])) == int(row[1])
    assert [row.words for row in by_id(easy, "parts").all("p")] == [
        "The law: 2 promises. Doing now: 1. Late: 1.",
        "My home: 3 promises. Might be late: 1. Done: 1. No news: 1.",
        "My health: 5 promises. Doing now: 2. Stopped: 1. Cannot say: 2.",
    ]
    assert "This plan makes 10 promises." in easy.words


def test_bars(two_plans: Site) -> None:
    """The bar beside each count is as long as its share of all actions, and says nothing of its own."""
    bars = standard_made(two_plans, "progress").all("svg")
    assert [bar.one("rect").attributes["width"] for bar in bars] == [
        *("30.0", "10.0", "10.0", "10.0", "10.0", "20.0", "10.0")
    ]
    assert all(bar.attributes["aria-hidden"] == "true" for bar in bars)


def test_counts_lead_to_the_actions(two_plans: Site) -> None:
    """Each count leads to the page that shows so many actions."""
    easy, standard = both(two_plans, "progress")
    ways = [address for address, _ in links(by_id(easy, "counts"))]
    assert ways == [address for address, _ in links(standard.all("table")[0])]
    for (status, count), way in zip(counts(easy).items(), ways, strict=True):
        name = f"actions/{way.partition('actions/')[2].strip('/')}"
        assert len(easy_made(two_plans, name).all("article")) == count, status


def ways(elements: list[Element]) -> list[str]:
    """Where the first link of each article or row leads, as the action's key."""
    parts = [part for element in elements for part in element.all("article", "tr") if part.all("a")]
    return [part.all("a")[0].attributes["href"].rpartition("actions/")[2].strip("./") for part in parts]


def test_what_is_late_and_what_comes_next(two_plans: Site) -> None:
    """Both versions show the same of what is late, the oldest first, and of what comes next."""
    easy, standard = both(two_plans, "progress")
    late, soon = ["h-2", "national/h-1"], ["he-4", "h-1", "national/n-2"]
    assert ways([by_id(easy, "late")]) == ways(below(standard, "What is late")) == late
    assert ways([by_id(easy, "next")]) == ways(below(standard, "What comes next")) == soon


def test_what_cannot_be_rated(two_plans: Site) -> None:
    """What cannot be rated is shown with the reason; where that has no easy words, the page says so."""
    easy, standard = both(two_plans, "progress")
    first, second = by_id(easy, "unclear").all("article")
    assert "We will check you." in first.words
    assert first.words.endswith("Nobody counts this.")
    assert second.words.endswith("Read the reason in the standard version")
    said = below(standard, "What cannot be rated, and why")[0].all("li")
    assert [line.words for line in said] == ["xsCheck all. xsNobody counts.", "xsCount all. xsLost."]


def test_nothing_to_say(site: MakeSite) -> None:
    """Where nothing is late, next or unclear, the page says so, and has no part about it."""
    made = site({"docs/a.md": page("status: done, easy: A.", "due: ongoing, status: on-track")})
    easy, standard = both(made, "progress")
    assert by_id(easy, "late").words == "What is late Nothing is late."
    assert by_id(easy, "late").one("img").attributes["src"].endswith("/done.svg")
    assert below(standard, "What is late")[0].words == "Nothing is late."
    assert by_id(easy, "next").words.endswith(
        "We have not said that we will do anything in the next 6 months."
    )
    assert below(standard, "What comes next")[0].words == "No action is due in the next six months."
    assert "What we cannot say" not in headings(easy)
    assert "What cannot be rated, and why" not in headings(standard)


@pytest.mark.parametrize(
    ("news", "said"),
    [
        ("", "There has been no news yet."),
        ("progress: [{date: September 2018, text: A.}]", "There has been no news for 3 months."),
        (
            "progress: [{date: 2016, text: A.}, {date: 2017, text: A.}]",
            "There has been no news for 12 months.",
        ),
        ("progress: [{date: November 2018, text: A.}]", ""),
    ],
)
def test_silence(site: MakeSite, news: str, said: str) -> None:
    """A long silence is said in both versions, and a short one in neither."""
    for root in both(site({"docs/a.md": page(news or "due: 2019")}), "progress"):
        assert ("There has been no news" in root.words) is bool(said)
        assert said in root.words


def test_promises_without_easy_words(two_plans: Site) -> None:
    """A late promise without easy words is not left out: its row leads to the standard version."""
    first = by_id(easy_made(two_plans, "progress"), "late").all("article")[0]
    assert "There is no easy read for this promise yet." in first.words
    assert "The date has passed. We have no news." in first.words
    assert links(first)[0][0] == "../../actions/h-2/"


def test_easy_page_shows_the_first(site: MakeSite) -> None:
    """The easy page shows the first late and coming promises, counts them all, and leads to the others."""
    late = [f"easy: Late {number}., status: late" for number in range(MOST + 1)]
    soon = [f"easy: Soon {number}., due: February 2019, status: on-track" for number in range(MOST + 2)]
    root = easy_made(site({"docs/a.md": page(*late, *soon)}), "progress")
    shown = {name: by_id(root, name) for name in ("late", "next")}
    assert [len(section.all("article")) for section in shown.values()] == [MOST, MOST]
    assert f"{MOST + 1} promises are late." in shown["late"].words
    assert f"These are the first {MOST} of {MOST + 2} promises." in shown["next"].words
    assert ("../actions/by/status-late/", "All promises: Late") in links(shown["late"])
    assert ("../../progress/", "All of them in the standard version") in links(shown["next"])


def test_easy_page_shows_all(site: MakeSite) -> None:
    """Where there are no more than fit, the easy page shows them all and leads nowhere else."""
    late = [f"easy: Late {number}., status: late" for number in range(MOST)]
    section = by_id(easy_made(site({"docs/a.md": page(*late)}), "progress"), "late")
    assert len(section.all("article")) == MOST
    assert section.all("p", css_class="onward") == []
