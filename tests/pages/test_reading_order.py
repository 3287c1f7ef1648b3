"""The way through the easy pages: back and next."""

from __future__ import annotations

from urllib.parse import urljoin

from easyread.model import easy_parts
from easyread.pages import Site, easy_page_html, easy_part_html
from easyread.pages.reading_order import Stop, turn
from tests.example.html_page import Element, HtmlPage
from tests.pages.promises import easy_made

ORDER = [
    ("easy/national/law/", "The law"),
    ("easy/national/law/promises/", "The law: What we said we would do"),
    ("easy/homes/", "My home"),
    ("easy/homes/what-people-say/", "My home: What people should be able to say"),
    ("easy/homes/numbers/", "My home: What the numbers say"),
    ("easy/homes/promises/", "My home: What we said we would do"),
    ("easy/health/", "My health"),
    ("easy/health/promises/", "My health: What we said we would do"),
]


def turns(root: Element) -> dict[str, tuple[str, str]]:
    """Where a page leads back and on, and what it calls that."""
    return {
        link.attributes["rel"]: (link.attributes["href"], link.words)
        for nav in root.all("nav", css_class="turn")
        for link in nav.all("a")
    }


def pages(site: Site) -> dict[str, Element]:
    """Every easy page that an author wrote, and its parts, by their address."""
    found = {}
    for page in site.plan.pages:
        found[site.addresses.easy(page)] = easy_page_html(site, page)
        for part in easy_parts(page):
            found[site.addresses.easy_part(page, part)] = easy_part_html(site, page, part)
    return {address: HtmlPage.parse(address, html).root for address, html in found.items()}


def test_order(two_plans: Site) -> None:
    """Pages are read in the order of the navigation, each followed by what it left to pages of its own."""
    assert [(stop.address, stop.title) for stop in two_plans.order] == ORDER


def test_way_through(two_plans: Site) -> None:
    """Whoever presses next comes through every page and every part, and back leads the same way."""
    found = pages(two_plans)
    assert found.keys() == {address for address, _ in ORDER}
    to_see = [(ORDER[0][0], "", "")]
    way: list[str] = []
    while to_see:
        address, before, title = to_see.pop()
        way.append(address)
        ways = turns(found[address])
        if before:
            back, words = ways["prev"]
            assert (urljoin(address, back), words) == (before, f"Back {title}")
        if "next" in ways:
            to_see.append((urljoin(address, ways["next"][0]), address, dict(ORDER)[address]))
    assert way == [address for address, _ in ORDER]


def test_ends(two_plans: Site) -> None:
    """The first page leads nowhere back, the last nowhere on, and a page that is not on the way neither."""
    assert turns(pages(two_plans)["easy/national/law/"]).keys() == {"next"}
    assert turns(pages(two_plans)["easy/health/promises/"]).keys() == {"prev"}
    assert turns(easy_made(two_plans, "actions")) == {}


def test_page_outside_the_navigation(two_plans: Site) -> None:
    """Neither a page that the navigation leaves out nor its parts are on the way."""
    alone = Site(
        two_plans.plan, two_plans.pictures, two_plans.addresses, two_plans.contents.only(["health.md"])
    )
    assert [stop.address for stop in alone.order] == ["easy/health/", "easy/health/promises/"]
    found = pages(alone)
    assert turns(found["easy/homes/"]) == turns(found["easy/homes/promises/"]) == {}


def test_turn() -> None:
    """Each stop knows the one before and the one after it."""
    one, two, three = (Stop(address, address, None) for address in "abc")
    assert turn([one, two, three], "b") == {"before": one, "after": three}
    assert turn([one], "a") == turn([], "a") == turn([one], "b") == {"before": None, "after": None}
