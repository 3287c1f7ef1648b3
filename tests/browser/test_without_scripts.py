"""Pages without JavaScript: all words, all ways from page to page, and the sound."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser import measures
from tests.browser.conftest import Served, Tabs
from tests.browser.windows import HIGH, WIDTHS, WINDOWS


def test_nothing_is_missing_on_easy_pages(tabs: Tabs, served: Served) -> None:
    """Without JavaScript all words of an easy page are shown."""
    page = tabs.open(*WINDOWS["enlarged"], scripts=False)
    for address in served.easy_kinds:
        page.goto(served.top + address)
        assert page.evaluate(measures.MISSING) == [], address


@WIDTHS
def test_nothing_is_missing_on_standard_pages(tabs: Tabs, served: Served, width: int) -> None:
    """Without JavaScript all words of a page are shown, and the ways to its easy version and to all pages."""
    page = tabs.open(width, HIGH, scripts=False)
    for address in served.standard_kinds:
        page.goto(served.top + address)
        assert page.evaluate(measures.MISSING) == [], address
        assert page.locator(".easyread-card a.easyread-switch").is_visible(), address
        assert page.locator(".easyread-menu a" if width > 320 else ".easyread-menu-button").first.is_visible()


def test_one_click_leads_to_the_same_part_in_the_other_version(tabs: Tabs, served: Served) -> None:
    """Without JavaScript, one click leads from a part of an easy page to the same standard part, and back."""
    page = tabs.open(scripts=False)
    page.goto(f"{served.top}easy/")
    follow(page.locator(".tiles").get_by_role("link", name="My home"))
    parts = page.locator("section[id]").evaluate_all("(sections) => sections.map((section) => section.id)")

    assert len(parts) > 5
    for part in parts:
        if page.locator(f"#{part} .onward").count():
            continue
        follow(page.locator(f"#{part} .way a"))
        assert page.url == f"{served.top}homes/#{part}"
        assert page.evaluate(measures.IN_VIEW, part), part

        follow(page.locator(f"#{part} + .easyread-way a"))
        assert page.url == f"{served.top}easy/homes/#{part}"
        assert page.evaluate(measures.IN_VIEW, part), part


def test_one_click_leads_to_the_other_version_of_a_page(tabs: Tabs, served: Served) -> None:
    """Without JavaScript, one click leads from an easy page to its standard page, and one back."""
    page = tabs.open(scripts=False)
    for address in served.standard_kinds:
        page.goto(f"{served.top}easy/{address}")
        follow(page.locator("header .switch a"))
        assert page.url == served.top + address
        follow(page.locator(".easyread-card a.easyread-switch"))
        assert page.url == f"{served.top}easy/{address}"


def test_tiles_lead_to_the_pages_they_name(tabs: Tabs, served: Served) -> None:
    """Without JavaScript, each tile of the front door opens the page that it names."""
    page = tabs.open(scripts=False)
    page.goto(f"{served.top}easy/")
    names = page.locator(".tiles a").all_inner_texts()

    assert len(names) >= len(served.written) - 1
    for name in names:
        follow(page.locator(".tiles").get_by_role("link", name=name, exact=True))
        assert page.locator("h1").inner_text() == name
        follow(page.locator("header .plan a"))
        assert page.url == f"{served.top}easy/"


def test_next_and_back_lead_through_the_plan(tabs: Tabs, served: Served) -> None:
    """Without JavaScript, "Next page" leads from the front door through every page, and "Back" back."""
    page = tabs.open(scripts=False)
    page.goto(f"{served.top}easy/")
    way = [page.url]
    while page.locator(".turn a[rel=next]").count():
        follow(page.locator(".turn a[rel=next]"))
        way.append(page.url)

    parts = [url for url in way if url.endswith(("/numbers/", "/promises/", "/what-people-say/"))]
    assert sorted(set(way) - set(parts)) == sorted(
        f"{served.top}easy/{address}" for address in served.written
    )
    assert len(way) == len(set(way))
    assert len(parts) > 20
    for url in reversed(way[:-1]):
        follow(page.locator(".turn a[rel=prev]"))
        assert page.url == url


@WIDTHS
def test_ways_and_sound_of_a_standard_page(tabs: Tabs, served: Served, width: int) -> None:
    """Without JavaScript there are all pages to go to, the way to the easy page, the words and the sound."""
    page = tabs.open(width, HIGH, scripts=False)
    page.goto(f"{served.top}homes/")
    expect(page.get_by_role("button", name="Search", exact=True)).to_be_hidden()
    expect(page.get_by_role("link", name="Easy read version of this page")).to_be_visible()
    expect(page.get_by_role("heading", name="Different kinds of homes")).to_be_visible()
    expect(page.locator("audio[controls]")).to_be_visible()
    if width == 320:
        page.get_by_role("button", name="Menu", exact=True).press("Enter")
    page.get_by_role("navigation", name="Menu").get_by_role("link", name="The national plan").click()
    page.wait_for_url(f"{served.top}national/")
    if width == 320:
        page.get_by_role("button", name="Menu", exact=True).press("Enter")
        page.keyboard.press("Escape")
        expect(page.get_by_role("navigation", name="Menu")).to_be_hidden()


def follow(link: Locator) -> None:
    """Click a link, and wait for the page it leads to."""
    with link.page.expect_navigation():
        link.click()
