"""The pages of feedback in a site that MkDocs builds."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import feedparser
import pytest

from tests.conftest import MKDOCS, MakePlan, PlanFolder
from tests.pages.feedback import FILES, REPLIES, TOPICS
from tests.plugin.conftest import TOP, BuiltSite, built
from tests.plugin.test_build import contents

PLAN: dict[str, str | bytes] = {
    **FILES,
    "easyread.yml": str(FILES["easyread.yml"])
    + "tell_us: {form: 'https://forms.example.org/?about={page}'}\n",
    "docs/index.md": "# Home\n\n## Say\n\nSee [all](you-said-we-did.md) and [homes](feedback:homes).\n\n"
    "/// easy-read\nSee [all](you-said-we-did.md) and [homes](feedback:homes).\n///\n",
    "mkdocs.yml": MKDOCS + "nav: [index.md, national/law.md, homes.md, health.md, you-said-we-did.md]\n",
}

NAMES = {
    "you-said-we-did",
    *(f"you-said-we-did/{name}" for name in REPLIES),
    *(f"you-said-we-did/by/{name}" for name in TOPICS),
    *(f"you-said-we-did/by/status-{reply}" for reply in REPLIES.values()),
}
"""Every page that easyread makes of the log."""


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A site with feedback in its navigation."""
    return built(PlanFolder(tmp_path_factory.mktemp("feedback")).write(PLAN), "--strict")


def test_pages(listed: BuiltSite) -> None:
    """Every page of feedback is there in both versions, and no other."""
    own = {f"{folder}{name}/index.html" for folder in ("", "easy/") for name in NAMES}
    made = {name for name in listed.pages if name.removeprefix("easy/").startswith("you-said-we-did/")}
    assert made == own


def test_every_link_lands(listed: BuiltSite) -> None:
    """Every link of every page leads to something that is there."""
    assert list(listed.lost()) == []


def test_versions_stay_apart(listed: BuiltSite) -> None:
    """No page of the easy site has a word of the standard text."""
    for name, page in listed.pages.items():
        if name.startswith("easy/"):
            assert "xs" not in page.root.words, name


def test_topics_in_the_order_of_the_navigation(listed: BuiltSite) -> None:
    """Topics stand in the order of the navigation, and what is about no page stands last."""
    navs = listed.root("easy/you-said-we-did/index.html").all("nav")
    (nav,) = [nav for nav in navs if nav.attributes.get("aria-labelledby") == "easyread-topics"]
    assert [link.words for link in nav.all("a")] == [
        "The law: 1",
        "My home: 2",
        "My health: 2",
        "Other things: 1",
    ]


def test_links_of_authors(listed: BuiltSite) -> None:
    """Authors can link to the log, and to single things in it."""
    for folder in ("", "easy/"):
        ways = listed.links(f"{folder}index.html")
        assert ways["all"] == (f"{folder}you-said-we-did/index.html", "")
        assert ways["homes"] == (f"{folder}you-said-we-did/homes/index.html", "")


def test_summary(plan: MakePlan) -> None:
    """A build says how whole the loop is."""
    result = plan(dict(PLAN)).build("--strict")
    assert (
        "you said, we did: 6 things were said, 3 answered, 1 done, 1 cannot be done, 2 not answered yet"
        in result.stderr
    )


def test_data_and_feeds(listed: BuiltSite) -> None:
    """Data and feeds are published with full addresses of pages that are there."""
    text = (listed.folder / "easyread/you-said-we-did.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    entries = json.loads(listed.plan.published("easyread/you-said-we-did.json"))["feedback"]
    assert [row["id"] for row in rows] == [entry["id"] for entry in entries] == list(REPLIES)
    assert all(entry["address"] == f"{TOP}you-said-we-did/{entry['id']}/" for entry in entries)
    feeds = sorted(listed.folder.glob("easyread/you-said-we-did*.xml"))
    assert len(feeds) == 2 * (1 + len(TOPICS))
    for file in feeds:
        found = feedparser.parse(file.read_bytes())
        assert not found.bozo
        for link in (found.feed.link, *(entry.link for entry in found.entries)):
            assert listed.follow("index.html", link)[0] in listed.pages
    for name, topic in (("", ""), ("by/topic-homes/", "-topic-homes")):
        for folder, easy in (("", ""), ("easy/", "-easy")):
            ways = [file for file, _ in listed.links(f"{folder}you-said-we-did/{name}index.html").values()]
            assert f"easyread/you-said-we-did{topic}{easy}.xml" in ways


def test_tell_us(listed: BuiltSite) -> None:
    """Every page of both versions offers to say what one thinks of it, and names itself."""
    for name, page in listed.pages.items():
        if name == "404.html":
            continue
        ways = [link.attributes.get("href", "") for link in page.root.all("a")]
        about = f"about={TOP}{name.removesuffix('index.html')}".replace(":", "%3A").replace("/", "%2F")
        assert any(way.startswith("https://forms.example.org/") and way.endswith(about) for way in ways), name


def test_search_leaves_them_out(listed: BuiltSite) -> None:
    """The search of the standard site finds the plan's own pages, without what stands on each of them."""
    found = json.loads(listed.plan.published("search/search_index.json"))["docs"]
    assert {entry["location"].partition("#")[0] for entry in found} == {
        "",
        "homes/",
        "health/",
        "national/law/",
    }


def test_same_bytes(listed: BuiltSite, tmp_path: Path) -> None:
    """The same log gives the same pages, data and feeds, byte for byte."""
    again = built(PlanFolder(tmp_path / "another").write(PLAN), "--strict")
    assert contents(again.folder) == contents(listed.folder)


HOSTILE = (
    "<script>alert(1)</script>",
    "![x](https://evil.example/x.png) <img src=https://evil.example/y.png onerror=alert(1)>",
    "[a](javascript:alert(1)) =1+1 {{ 7*7 }} {% raw %} \"'&",
    "## Heading / - list / /// easy-read",
    "x" * 2000,
)


def test_hostile_log(plan: MakePlan) -> None:
    """Whatever stands in a log is text on every page: nothing runs, and nothing is asked of another host."""
    entries = "".join(
        f"  - {{id: h-{n}, kind: want, topic: a.md, said: {json.dumps(said)}, who: {json.dumps(said)}}}\n"
        for n, said in enumerate(HOSTILE)
    )
    written = {
        "easyread.yml": "name: A plan\norganisation: A council\nspeech: none\n",
        "docs/index.md": "# Home\n",
        "docs/a.md": "# A\n",
        "docs/feedback.yml": f"feedback:\n{entries}",
    }
    site = built(plan(dict(written)), "--strict")
    assert list(site.lost()) == []
    for name, page in site.pages.items():
        outside = [
            element
            for element in page.root
            if element.tag in ("img", "script", "iframe", "object")
            and "evil" in " ".join(element.attributes.values())
        ]
        assert not outside, name
        assert not [key for element in page.root for key in element.attributes if key.startswith("on")], name
        scripts = ["".join(map(str, script.children)) for script in page.root.all("script")]
        assert "alert" not in "".join(scripts), name
    topic = site.root("you-said-we-did/by/topic-a/index.html").words
    assert all(" ".join(said.split()) in topic for said in HOSTILE)
