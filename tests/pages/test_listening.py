"""The page to listen: every sound of the plan, those of parts beside their page."""

from __future__ import annotations

import pytest

from easyread.model import LISTEN_PAGE, easy_parts
from easyread.pages import Site, easy_made_html, standard_made_html
from easyread.pages.recording import Track
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import links


@pytest.fixture(scope="module")
def heard(two_plans: Site) -> Site:
    """The site of two plans in which every page, part and promise has sound."""
    site = Site(two_plans.plan, two_plans.pictures, two_plans.addresses, two_plans.contents, listening=True)
    at = site.addresses
    titles = {at.standard(page): page.title for page in site.plan.pages}
    titles |= {at.easy(page): page.easy_title for page in site.plan.pages}
    titles |= {at.easy_part(page, part): "A part" for page in site.plan.pages for part in easy_parts(page)}
    titles |= {at.own_page(name): made.easy_title for name, made in site.made.items() if made.spoken}
    site.tracks = [Track(address, title, f"{address}a.mp3", "", 60, 900) for address, title in titles.items()]
    return site


def root(site: Site, name: str = LISTEN_PAGE) -> Element:
    return HtmlPage.parse("", easy_made_html(site, name)).root


def test_parts(heard: Site) -> None:
    """Each page of the plan stands once, in the order of the navigation, and leads to the parts it left."""
    rows = root(heard).one("ul", css_class="tracks").all("li")
    assert [row.all("a")[0].words for row in rows][:3] == ["The law", "My home", "My health"]
    assert links(rows[1]) == [
        ("../homes/", "My home"),
        ("../homes/a.mp3", "Save the sound"),
        ("../homes/what-people-say/", "What people should be able to say"),
        ("../homes/numbers/", "What the numbers say"),
        ("../homes/promises/", "What we said we would do"),
    ]


def test_every_link_has_a_name_of_its_own(heard: Site) -> None:
    """Links that say the same on every row say to which page they belong."""
    rows = root(heard).one("ul", css_class="tracks").all("li")
    names = [link.attributes.get("aria-label", link.words) for row in rows for link in row.all("a")]
    assert len(names) == len(set(names))
    assert "My home: What the numbers say" in names


def test_every_sound_can_be_found(heard: Site) -> None:
    """The page and the lists it leads to name every page that has sound, and lead to every part."""
    pages = [root(heard, name) for name in heard.made if name.split("/")[0] == LISTEN_PAGE]
    words = {title for page in pages for _, title in links(page.one("main"))}
    easy = [track for track in heard.tracks if heard.addresses.is_easy(track.address)]
    assert {track.title for track in easy} - {"A part"} <= words


def test_standard_page(heard: Site) -> None:
    """The standard page has the sound of its own pages, whose parts stand on them."""
    page = HtmlPage.parse("", standard_made_html(heard, LISTEN_PAGE)).root
    ways = [address for address, _ in links(page)]
    assert "../homes/a.mp3" in ways
    assert not [way for way in ways if "promises/" in way]
