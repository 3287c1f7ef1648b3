"""The front door, and the way from page to page."""

from __future__ import annotations

import pytest

from easyread.pages import Contents, Entry, Site, front_door_html
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import EASY_TEXT, HEALTH, HOMES, MakeSite, easy, links

ORDER = Contents(
    (
        Entry("", "b.md"),
        Entry("Group", entries=(Entry("", "index.md"), Entry("", "missing.md"), Entry("", "a/c.md"))),
        Entry("Nothing of ours", entries=(Entry("", "missing.md"),)),
        Entry("", "d.md"),
    )
)


@pytest.fixture
def ordered(site: MakeSite) -> Site:
    """A site of some pages in an order of its own, with a page that stands outside of it."""
    words = f"Text.\n\n{EASY_TEXT}"
    files = {
        f"docs/{path}": f"---\neasy_title: Easy {path}\npicture: house\n---\n\n# {path}\n\n{words}"
        for path in ("index.md", "b.md", "a/c.md", "z.md")
    }
    return site({**files, "docs/d.md": HEALTH}, contents=ORDER)


def turns(root: Element) -> list[tuple[str, str, str]]:
    return [
        (link.attributes["rel"], link.attributes["href"], link.words)
        for nav in root.all("nav", css_class="turn")
        for link in nav.all("a")
    ]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("b.md", [("next", "../", "Next page Easy index.md")]),
        ("index.md", [("prev", "b/", "Back Easy b.md"), ("next", "a/c/", "Next page Easy a/c.md")]),
        ("a/c.md", [("prev", "../../", "Back Easy index.md"), ("next", "../../d/", "Next page Health")]),
        ("d.md", [("prev", "../a/c/", "Back Easy a/c.md")]),
        ("z.md", []),
    ],
)
def test_turn(ordered: Site, path: str, expected: list[tuple[str, str, str]]) -> None:
    """Back and next lead through the easy pages in the order of the navigation."""
    assert turns(easy(ordered, path)) == expected


def test_tiles(ordered: Site) -> None:
    """The front door shows the pages in the order of the navigation, with their groups and pictures."""
    (tiles,) = [
        nav for nav in easy(ordered, "index.md").all("nav") if "easyread-pages" in nav.attributes.values()
    ]
    assert links(tiles) == [
        *(("b/", "Easy b.md"), ("a/c/", "Easy a/c.md"), ("d/", "Health")),
        ("find/", "Find a page"),
    ]
    assert [heading.words for heading in tiles.all("h3")] == ["Group"]
    assert links(tiles.one("li", css_class="group")) == [("a/c/", "Easy a/c.md")]
    assert len(tiles.all("img")) == 3
    assert tiles.one("span", css_class="missing").words == "There is no easy read yet"


def test_tiles_on_front_door_alone(ordered: Site) -> None:
    """Only the front door shows all pages; every other page leads to it."""
    root = easy(ordered, "a/c.md")
    assert [nav for nav in root.all("nav") if "easyread-pages" in nav.attributes.values()] == []
    assert ("../../", "All pages") in links(root.one("footer"))
    assert links(root.one("p", css_class="plan")) == [("../../", "A plan")]


@pytest.mark.parametrize(
    ("directory_urls", "standard", "tile"),
    [(True, "../health/", "health/"), (False, "../health.html", "health.html")],
)
def test_front_door_without_home_page(site: MakeSite, directory_urls: bool, standard: str, tile: str) -> None:
    """A plan without a home page has a front door that leads to all pages, and to the first standard page."""
    made = site({"docs/homes.md": HOMES, "docs/health.md": HEALTH}, directory_urls=directory_urls)
    root = HtmlPage.parse("easy/", front_door_html(made)).root
    assert root.one("h1").words == "A plan"
    assert links(root.one("p", css_class="switch")) == [(standard, "Standard version")]
    assert links(root.one("main"))[0] == (tile, "Health")
