"""What an easy page leaves to pages of its own: where these are, and how one comes there and back."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from easyread.model import NUMBERS, PROMISES, SAYINGS, Page, easy_parts
from easyread.pages import Site, easy_part_html, ways_to_easy
from tests.conftest import PlanFolder
from tests.example.html_page import Element
from tests.pages.conftest import by_id, easy, easy_part, links, site_of
from tests.pages.promises import FILES, ORDER

LINKS = {
    "action:h-1": ("actions/h-1/", "actions/h-1.html"),
    "homes.md#action-h-1": ("homes/promises/#action-h-1", "homes/promises.html#action-h-1"),
    "measure:jobs": ("homes/numbers/#measure-jobs", "homes/numbers.html#measure-jobs"),
    "homes.md#measure-jobs": ("homes/numbers/#measure-jobs", "homes/numbers.html#measure-jobs"),
    "homes.md#where-to-live": ("homes/#where-to-live", "homes.html#where-to-live"),
    "homes.md": ("homes/", "homes.html"),
}
"""Where a link leads on the easy site, for folders and for files as addresses."""

INDEX = (
    "---\ntitle: xsStart\neasy_title: Start\nactions: [{id: i-1, text: xsGo., easy: We go.}]\n---\n\n"
    "## One\n\nxsWords.\n\n/// easy-read\n" + "\n".join(f"[a]({link})" for link in LINKS) + "\n///\n"
)


@pytest.fixture(scope="module", params=[True, False], ids=["folders", "files"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site whose home page has promises too, for both kinds of addresses."""
    written = PlanFolder(tmp_path_factory.mktemp("parts")).write({**FILES, "docs/index.md": INDEX})
    return site_of(written, directory_urls=request.param, contents=ORDER)


def page(site: Site, path: str) -> Page:
    return site.plan.by_path[path]


def followed(site: Site, address: str, root: Element) -> dict[str, str]:
    """Where the links of a page at an address lead, seen from the top of the site, by their words."""
    return {words: urljoin(f"//top/{address}", way).removeprefix("//top/") for way, words in links(root)}


def test_addresses(made: Site) -> None:
    """A part has the address of its page with its name behind it, and no two pages have the same."""
    folders = made.addresses.directory_urls
    every = [made.addresses.easy_part(one, part) for one in made.plan.pages for part in easy_parts(one)]
    end = "/" if folders else ".html"
    assert f"easy/homes/promises{end}" in every
    assert f"easy/homes/numbers{end}" in every
    assert f"easy/homes/what-people-say{end}" in every
    assert f"easy/national/law/promises{end}" in every
    assert ("easy/promises/" if folders else "easy/index/promises.html") in every
    every += [made.addresses.easy(one) for one in made.plan.pages]
    every += [made.addresses.own_page(name) for name in made.made]
    assert len(every) == len(set(every))


@pytest.mark.parametrize("path", ["homes.md", "national/law.md", "index.md"])
def test_there_and_back(made: Site, path: str) -> None:
    """The easy page leads to each part in a section with its old id, and the part leads back to the page."""
    start = made.addresses.easy(page(made, path))
    for part in easy_parts(page(made, path)):
        address = made.addresses.easy_part(page(made, path), part)
        section = by_id(easy(made, path), part.id)
        assert address in followed(made, start, section).values()
        root = easy_part(made, path, part)
        back = followed(made, address, root.one("p", css_class="where"))
        assert back[page(made, path).easy_title] == start


@pytest.mark.parametrize("path", ["homes.md", "national/law.md", "index.md"])
def test_switch(made: Site, path: str) -> None:
    """A part leads to the same part of the standard page, and that leads to it."""
    standard = made.addresses.standard(page(made, path))
    ways = ways_to_easy(made, page(made, path))
    for part in easy_parts(page(made, path)):
        address = made.addresses.easy_part(page(made, path), part)
        root = easy_part(made, path, part)
        switch = followed(made, address, root.one("p", css_class="switch"))
        assert switch == {"Standard version": f"{standard}#{part.id}"}
        if part is not SAYINGS:  # statements stand on the easy page itself
            assert urljoin(f"//top/{standard}", ways.pop(part.id)) == f"//top/{address}"
    assert ways == {}


def test_links_of_authors(made: Site) -> None:
    """A link to an action or a number leads to the page that has it, where its place is."""
    root = easy(made, "index.md").one("main")
    found = [way for way, words in links(root) if words == "a"]
    start = f"//top/{made.addresses.front_door}"
    kind = not made.addresses.directory_urls
    assert [urljoin(start, way) for way in found] == [f"//top/easy/{ways[kind]}" for ways in LINKS.values()]
    ids = {element.id for part in (NUMBERS, PROMISES) for element in easy_part(made, "homes.md", part)}
    assert {"action-h-1", "measure-jobs"} <= ids


def test_standard_links_stay(made: Site) -> None:
    """The same links on the standard site lead to the standard page."""
    end = "homes/" if made.addresses.directory_urls else "homes.html"
    for link in ("homes.md#action-h-1", "homes.md#measure-jobs", "measure:jobs"):
        assert (
            made.addresses.standard_link(link, "index.md")
            == f"{end}#{link.replace(':', '-').rpartition('#')[2]}"
        )


def test_heads(made: Site) -> None:
    """Each part has a title that names its page, its own full address, and the way to change its source."""
    titles = set()
    for part in easy_parts(page(made, "homes.md")):
        html = easy_part_html(
            made, page(made, "homes.md"), part, canonical="https://x.example/", edit="https://e.example/"
        )
        assert '<link rel="canonical" href="https://x.example/">' in html
        assert '<a href="https://e.example/">Change this page</a>' in html
        titles.add(easy_part(made, "homes.md", part).one("title").words)
    assert titles == {
        "My home: What people should be able to say - Our plan - easy read",
        "My home: What the numbers say - Our plan - easy read",
        "My home: What we said we would do - Our plan - easy read",
    }


def test_counts(made: Site) -> None:
    """The easy page says how much there is behind each link, and shows none of it."""
    root = easy(made, "homes.md")
    assert by_id(root, PROMISES.id).one("div", css_class="idea").words == (
        "We made 3 promises about this. Might be late: 1. Done: 1. No news: 1."
    )
    assert by_id(root, NUMBERS.id).one("div", css_class="idea").words == "We have 1 number about this."
    assert root.all("article") == []


def test_no_standard_text(made: Site) -> None:
    """No part shows a word of the standard text."""
    for one in made.plan.pages:
        for part in easy_parts(one):
            root = easy_part(made, one.path, part)
            assert "xs" not in root.words, one.path
            assert "xs" not in root.one("head").words, one.path
