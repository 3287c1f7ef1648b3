"""What stands round every easy page: where it is, and its menu."""

from __future__ import annotations

import pytest

from easyread.model import NUMBERS, PROMISES
from easyread.pages import Contents, Entry, Site, front_door_html
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import MakeSite, easy, easy_part, links
from tests.pages.promises import easy_made

EVERYWHERE = {
    *("Find a page", "All our promises", "How are we doing?", "What is new"),
    "What people should be able to say",
}
"""What the menu of every page can lead to, in a plan without feedback and hard words."""


def menu(root: Element) -> list[list[tuple[str, str]]]:
    """Address and words of each link of the menu, list by list."""
    return [links(one) for one in root.one("details", css_class="menu").all("ul")]


def here(root: Element) -> list[str]:
    """What the menu marks as the page that is shown."""
    found = root.one("details", css_class="menu").all("a")
    return [link.words for link in found if link.attributes.get("aria-current") == "page"]


def where(root: Element) -> tuple[str, list[tuple[str, str]]]:
    """What a page says of where it is, and the links in it."""
    (said,) = root.all("p", css_class="where")
    return said.words, links(said)


def test_pages_beside(two_plans: Site) -> None:
    """The menu shows the pages below the same heading, in the order of the navigation, and marks this one."""
    root = easy(two_plans, "homes.md")
    near, _ = menu(root)
    assert near == [("../", "All pages"), ("./", "My home"), ("../health/", "My health")]
    assert here(root) == ["My home"]
    assert where(root) == ("You are in: Ours", [])


def test_page_without_a_heading(two_plans: Site) -> None:
    """A page that stands below no heading has none beside it, and says of no heading that it is in it."""
    root = easy(two_plans, "national/law.md")
    assert menu(root)[0] == [("../../", "All pages")]
    assert root.all("p", css_class="where") == []


def test_what_every_plan_has(two_plans: Site) -> None:
    """The menu of every page leads to the same few pages that easyread makes, and marks the one shown."""
    order = [words for _, words in menu(easy(two_plans, "homes.md"))[1]]
    assert set(order) <= EVERYWHERE
    assert len(order) == len(set(order))
    assert "All our promises" in order
    for root in (easy_part(two_plans, "homes.md", PROMISES), easy_made(two_plans, "actions/h-1")):
        assert [words for _, words in menu(root)[1]] == order
        assert here(root) == []
    assert here(easy_made(two_plans, "actions")) == ["All our promises"]


def test_where_a_part_is(two_plans: Site) -> None:
    """The page of a part is below the page that it is a part of, and its menu is that page's."""
    for part in (NUMBERS, PROMISES):
        root = easy_part(two_plans, "homes.md", part)
        assert where(root) == ("You are in: Ours, My home", [("../", "My home")])
        assert [words for _, words in menu(root)[0]] == ["All pages", "My home", "My health"]


@pytest.mark.parametrize("name", ["actions/h-1", "actions/national/h-1", "actions/by/status-done"])
def test_where_a_made_page_is(two_plans: Site, name: str) -> None:
    """A page that easyread makes below another is in that one; a page at the top is in none."""
    way = "../" * name.count("/")
    assert where(easy_made(two_plans, name)) == (
        "You are in: All our promises",
        [(way, "All our promises")],
    )
    for top in ("actions", "help", "picture-credits"):
        assert easy_made(two_plans, top).all("p", css_class="where") == []


def test_page_outside_the_navigation(two_plans: Site) -> None:
    """A page that the navigation leaves out has a menu without pages beside it, and leads to all pages."""
    alone = Site(
        two_plans.plan, two_plans.pictures, two_plans.addresses, two_plans.contents.only(["health.md"])
    )
    root = easy(alone, "homes.md")
    assert menu(root)[0] == [("../", "All pages")]
    assert root.all("p", css_class="where") == []
    assert where(easy_part(alone, "homes.md", PROMISES)) == ("You are in: My home", [("../", "My home")])


def test_front_door(site: MakeSite) -> None:
    """The front door is marked as all pages, be it written or made."""
    made = site({"docs/a.md": "# A\n"})
    assert here(HtmlPage.parse("", front_door_html(made)).root) == ["All pages"]
    home = site({"docs/index.md": "# Home\n"})
    assert here(easy(home, "index.md")) == ["All pages"]


def test_made_page_in_the_navigation(two_plans: Site) -> None:
    """A page of easyread in the navigation is near its neighbours, and not in the menu twice."""
    contents = Contents(
        (Entry("Ours", entries=(Entry("", "homes.md"), Entry("", "actions.md"), Entry("", "other.md"))),)
    )
    made = Site(two_plans.plan, two_plans.pictures, two_plans.addresses, contents)
    near, everywhere = menu(easy(made, "homes.md"))
    assert [words for _, words in near] == ["All pages", "My home", "All our promises"]
    assert "All our promises" not in [words for _, words in everywhere]
    root = easy_made(made, "actions")
    assert where(root) == ("You are in: Ours", [])
    assert here(root) == ["All our promises"]


def test_three_levels(two_plans: Site) -> None:
    """Nowhere does the menu hold a list within a list: all pages, a heading, a page are the three levels."""
    for name in ("actions", "actions/h-1"):
        nav = easy_made(two_plans, name).one("details", css_class="menu")
        assert [inner for one in nav.all("li") for inner in one.all("ul")] == []
