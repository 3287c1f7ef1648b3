"""The pages of actions in a site that MkDocs builds."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import feedparser
import pytest

from easyread.model import STATEMENTS_PAGE
from easyread.wording import HEADINGS
from tests.conftest import MKDOCS, MakePlan, PlanFolder
from tests.pages.promises import FILES, STATUSES, below, table
from tests.plugin.conftest import TOP, BuiltSite, built
from tests.plugin.test_build import contents

NAV = """\
nav:
  - index.md
  - The law: [national/law.md]
  - Ours: [homes.md, health.md]
  - How it goes:
      - progress.md
      - actions.md
"""

PLAN: dict[str, str | bytes] = {
    **FILES,
    "docs/index.md": "# Home\n\nSee [all](actions.md) and [news](new.md).\n\n"
    "/// easy-read\nSee [all](actions.md), [how](progress.md) and [jobs](measure:jobs).\n///\n",
    "mkdocs.yml": MKDOCS + NAV,
}

NAMES = {
    *("actions", "progress", "new", "statements", "find", "picture-credits"),
    *(f"actions/{key}" for key in STATUSES),
    *(f"actions/by/status-{status}" for status in STATUSES.values()),
    *("actions/by/no-part", "actions/by/part-national"),
    *("actions/by/lead-head-of-homes", "actions/by/lead-head-of-homes-more", "actions/by/lead-nurse"),
    *("actions/by/lead-planner", "actions/by/lead-schwester"),
}
"""Every page that easyread makes of the plan."""

DATA = {"easyread/actions.csv", "easyread/actions.json"}
FEEDS = {"easyread/news.xml", "easyread/news-easy.xml"}


def make(folder: Path, mkdocs: str = "") -> BuiltSite:
    """Build the plan in a folder; nothing but warnings may stop it."""
    files = {**PLAN, "mkdocs.yml": mkdocs or PLAN["mkdocs.yml"]}
    return built(PlanFolder(folder).write(files), "--strict")


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A site that has pages of easyread in its navigation."""
    return make(tmp_path_factory.mktemp("listed"))


@pytest.fixture(scope="module")
def as_files(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The same with ``actions.html`` for ``actions/``, and without an address of its own."""
    mkdocs = MKDOCS.replace(f"site_url: {TOP}\n", "") + NAV + "use_directory_urls: false\n"
    return make(tmp_path_factory.mktemp("as-files"), mkdocs)


def standard(site: BuiltSite, name: str) -> list[list[str]]:
    """The rows of all tables of a standard page."""
    return [row for found in site.root(name).one("article").all("table") for row in table(found)]


def test_pages(listed: BuiltSite) -> None:
    """Every page that easyread makes of promises is there in both versions."""
    own = {f"{folder}{name}/index.html" for folder in ("", "easy/") for name in NAMES}
    assert own <= listed.pages.keys()
    made = {name for name in listed.pages if name.removeprefix("easy/").startswith("actions/")}
    assert made <= own


def test_pages_as_files(as_files: BuiltSite) -> None:
    """Where a site names files, so do the pages of promises."""
    assert {f"{folder}{name}.html" for folder in ("", "easy/") for name in NAMES} <= as_files.pages.keys()
    assert as_files.alternate("actions/national/h-1.html") == "easy/actions/national/h-1.html"
    assert as_files.alternate("easy/actions/national/h-1.html") == "actions/national/h-1.html"


@pytest.mark.parametrize("kind", ["listed", "as_files"])
def test_every_link_lands(kind: str, request: pytest.FixtureRequest) -> None:
    """Every link of every page leads to something that is there, whatever kind of addresses the site has."""
    assert list(request.getfixturevalue(kind).lost()) == []


def test_navigation(listed: BuiltSite) -> None:
    """Pages of easyread can stand in the navigation of the standard site like any page."""
    (menu,) = listed.root("index.html").all("nav", css_class="easyread-pages")
    found = menu.all("a")
    written = [link.attributes["href"] for link in found if "href" in link.attributes]
    ways = {listed.follow("index.html", address)[0] for address in written}
    assert {"progress/index.html", "actions/index.html"} <= ways
    assert "new/index.html" not in ways


def test_tiles(listed: BuiltSite) -> None:
    """On the front door they stand in their place of the navigation, and others of their kind at the end."""
    navs = listed.root("easy/index.html").all("nav")
    (tiles,) = [nav for nav in navs if nav.attributes.get("aria-labelledby") == "easyread-pages"]
    assert [link.words for link in tiles.all("a")] == [
        *("The law", "My home", "My health", "How are we doing?", "All our promises"),
        *("Find a page", "What is new", HEADINGS[STATEMENTS_PAGE]),
    ]
    assert [heading.words for heading in tiles.all("h3")] == ["The law", "Ours", "How it goes"]
    for link in tiles.all("a"):
        page, _ = listed.follow("easy/index.html", link.attributes["href"])
        assert listed.root(page).one("h1").words == link.words
        assert link.all("img") or link.words in ("The law", "My home", "My health")


def test_links_of_authors(listed: BuiltSite) -> None:
    """Authors can link to these pages by the file that they would have written, and to measures."""
    assert listed.links("index.html")["all"] == ("actions/index.html", "")
    assert listed.links("index.html")["news"] == ("new/index.html", "")
    assert listed.links("easy/index.html")["all"] == ("easy/actions/index.html", "")
    assert listed.links("easy/index.html")["how"] == ("easy/progress/index.html", "")
    assert listed.links("easy/index.html")["jobs"] == ("easy/homes/numbers/index.html", "measure-jobs")


def test_order_of_the_navigation(listed: BuiltSite) -> None:
    """All actions stand in the order of the navigation, not of the names of files."""
    texts = [row[0] for row in standard(listed, "actions/index.html")]
    assert texts[:3] == ["xsChange the law.", "xsFund.", "xsBuild homes."]
    assert len(texts) == len(STATUSES)


def test_numbers_of_the_page(listed: BuiltSite) -> None:
    """The page of how the plan is doing counts every action, once by status and once by page."""
    by_status, by_page, *_ = (
        table(found) for found in listed.root("progress/index.html").one("article").all("table")
    )
    assert by_status[-1][:2] == ["All", str(len(STATUSES))]
    assert sum(int(row[1]) for row in by_page) == len(STATUSES)


def test_versions_stay_apart(listed: BuiltSite) -> None:
    """No page of the easy site has a word of the standard text, and no feed or search has it either."""
    for name, page in listed.pages.items():
        if name.startswith("easy/"):
            assert "xs" not in page.root.words, name
    assert "xs" not in listed.plan.published("easyread/news-easy.xml")


def test_search_leaves_them_out(listed: BuiltSite) -> None:
    """The search finds an action where it stands in the plan, and not once more on each page of actions."""
    found = json.loads(listed.plan.published("search/search_index.json"))["docs"]
    places = {entry["location"].partition("#")[0] for entry in found}
    assert places == {"", "homes/", "health/", "national/law/"}


def test_data(listed: BuiltSite) -> None:
    """The data is published as a table and as JSON, with full addresses of the actions' pages."""
    text = (listed.folder / "easyread/actions.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    entries = json.loads(listed.plan.published("easyread/actions.json"))["actions"]
    assert {row["id"]: row["status"] for row in rows} == STATUSES
    assert [entry["address"] for entry in entries] == [row["address"] for row in rows]
    for row in rows:
        assert row["address"] == f"{TOP}actions/{row['id']}/"
        assert f"actions/{row['id']}/index.html" in listed.pages


def test_feeds(listed: BuiltSite) -> None:
    """A site that knows its address has a feed of news for each version, whose addresses are pages of it."""
    for name, easy in (("easyread/news.xml", ""), ("easyread/news-easy.xml", "easy/")):
        found = feedparser.parse((listed.folder / name).read_bytes())
        assert not found.bozo
        assert len(found.entries) == 4
        for link in (found.feed.link, *(entry.link for entry in found.entries)):
            assert listed.follow("index.html", link)[0] in listed.pages
            assert link.startswith(TOP + easy)
        assert [way for way in listed.links(f"{easy}new/index.html").values() if way == (name, "")]


def test_without_an_address(as_files: BuiltSite) -> None:
    """A site that does not know its address has the data, with addresses seen from its top, and no feeds."""
    published = {file.relative_to(as_files.folder).as_posix() for file in as_files.folder.rglob("*.*")}
    assert published >= DATA
    assert published & FEEDS == set()
    (entry, *_) = json.loads(as_files.plan.published("easyread/actions.json"))["actions"]
    assert entry["address"] == f"actions/{entry['id']}.html"
    for name in ("new.html", "easy/new.html"):
        assert "news" not in " ".join(file for file, _ in as_files.links(name).values())


def test_same_bytes(listed: BuiltSite, tmp_path: Path) -> None:
    """The same plan gives the same pages, data and feeds, byte for byte, in whatever folder it is built."""
    again = make(tmp_path / "another")
    assert contents(again.folder) == contents(listed.folder)
    assert contents(listed.folder).keys() >= DATA | FEEDS


def test_without_actions(plan: MakePlan) -> None:
    """A plan without actions has none of these pages and files, and an author's page may have their name."""
    site = built(
        plan({"docs/index.md": "# A\n", "docs/actions.md": "# Ours\n", "docs/b/progress.md": "# Ours\n"}),
        "--strict",
    )
    names = {name.removeprefix("easy/").removesuffix("/index.html") for name in site.pages}
    assert names & NAMES == {"actions", "find", "picture-credits"}
    assert site.root("actions/index.html").one("article").one("h1").words.startswith("Ours")
    published = {file.relative_to(site.folder).as_posix() for file in site.folder.rglob("*.*")}
    assert published & (DATA | FEEDS) == set()


def test_page_of_an_action(listed: BuiltSite) -> None:
    """The page of an action has its title, its history, and its way to the other version."""
    page = listed.root("actions/h-1/index.html")
    assert page.one("title").words == "xsBuild homes. - A plan"
    (article,) = page.all("article")
    assert below(article, "Progress")[0].all("li")[0].words == "2 November 2018: xsFound land."
    assert listed.alternate("actions/h-1/index.html") == "easy/actions/h-1/index.html"
    assert listed.canonical("easy/actions/h-1/index.html") == [f"{TOP}easy/actions/h-1/"]
