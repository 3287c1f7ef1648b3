"""The order of the easy site is that of the navigation."""

from __future__ import annotations

import pytest

from tests.conftest import MKDOCS, SETTINGS, MakePlan, PlanFolder
from tests.example.html_page import Element
from tests.plugin.conftest import BuiltSite, built

NAV = """\
nav:
  - Start: index.md
  - Homes: homes.md
  - Elsewhere: https://other.example/
  - Our priorities:
      - b.md
      - More:
          - a/c.md
          - Also elsewhere: https://other.example/
      - Links:
          - Only elsewhere: https://other.example/
  - z.md
not_in_nav: alone.md
"""


def page(name: str) -> str:
    easy = name.replace("/", " ")
    return f"---\neasy_title: Easy {easy}\n---\n\n# {name}\n\nWords.\n\n/// easy-read\nWords.\n///\n"


PAGES: dict[str, str | bytes] = {
    f"docs/{name}.md": page(name) for name in ("index", "homes", "b", "a/c", "z", "alone")
}


@pytest.fixture(scope="module")
def ordered(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A site with a navigation of its own."""
    files = {**PAGES, "easyread.yml": SETTINGS, "mkdocs.yml": MKDOCS + NAV}
    return built(PlanFolder(tmp_path_factory.mktemp("ordered")).write(files), "--strict")


def tiles(site: BuiltSite) -> Element:
    """The list of all pages on the front door."""
    navs = site.root("easy/index.html").all("nav")
    (found,) = [nav for nav in navs if nav.attributes.get("aria-labelledby") == "easyread-pages"]
    return found


def way_through(site: BuiltSite, start: str, step: str) -> list[str]:
    """The pages that a reader comes to who always takes the same step."""
    way = [start]
    while found := [link for link in site.root(way[-1]).all("a") if link.attributes.get("rel") == step]:
        way.append(site.follow(way[-1], found[0].attributes["href"])[0])
        assert len(way) < 20
    return way


def test_order(ordered: BuiltSite) -> None:
    """Tiles of the front door, and the way from page to page, follow the navigation within the site."""
    shown = tiles(ordered)
    assert [link.words for link in shown.all("a")] == [
        *("Easy homes", "Easy b", "Easy a c", "Easy z"),
        "Find a page",
    ]
    assert [heading.words for heading in shown.all("h3")] == ["Our priorities", "More"]
    way = [f"easy/{name}index.html" for name in ("", "homes/", "b/", "a/c/", "z/")]
    assert way_through(ordered, "easy/index.html", "next") == way
    assert way_through(ordered, "easy/z/index.html", "prev") == way[::-1]


def test_page_outside_the_navigation(ordered: BuiltSite) -> None:
    """A page outside the navigation has an easy page, which stands outside of it too."""
    assert ordered.alternate("alone/index.html") == "easy/alone/index.html"
    assert way_through(ordered, "easy/alone/index.html", "next") == ["easy/alone/index.html"]
    assert "Easy alone" not in tiles(ordered).words


def test_easy_pages_outside_the_standard_navigation(ordered: BuiltSite) -> None:
    """The navigation of the standard site names no easy page."""
    for name, shown in ordered.pages.items():
        if not name.startswith("easy/") and name != "404.html":
            navs = shown.root.all("nav")
            leads = {
                ordered.follow(name, link.attributes["href"])[0] for nav in navs for link in nav.all("a")
            }
            assert not [address for address in leads if address.startswith("easy/")]


def test_without_navigation(plan: MakePlan) -> None:
    """Without a navigation of the author's, pages stand in the order that MkDocs gives them."""
    site = built(plan(PAGES), "--strict")
    assert [link.words for link in tiles(site).all("a")] == [
        "Easy alone",
        "Easy b",
        "Easy homes",
        "Easy z",
        "Easy a c",
        "Find a page",
    ]
    assert [heading.words for heading in tiles(site).all("h3")] == ["A"]


def test_home_page_alone_in_its_group(plan: MakePlan) -> None:
    """A group that would show nothing but the front door itself is not shown on it."""
    nav = "nav: [{Start: [index.md]}, {Homes: [homes.md]}]\n"
    files = {name: PAGES[name] for name in ("docs/index.md", "docs/homes.md")}
    site = built(plan({**files, "mkdocs.yml": MKDOCS + nav}), "--strict")
    assert [heading.words for heading in tiles(site).all("h3")] == ["Homes"]
