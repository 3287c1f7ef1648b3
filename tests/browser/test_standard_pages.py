"""What easyread adds to standard pages; the rest of them is the theme's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import measures
from tests.browser.axe import violations
from tests.browser.conftest import MADE, Served, Tabs
from tests.browser.visits import Faults, visit

OURS = (".easyread-card", ".easyread-way", ".easyread-statements", ".easyread-actions")

HIGH = 640
"""Pixels of the window's height: less than most telephones show."""


@pytest.fixture(scope="module", params=[320, 1280])
def wrong(request: pytest.FixtureRequest, browser: Browser, served: Served) -> Iterator[Faults]:
    """What is wrong with the standard pages in windows of each width."""
    with closing(Tabs(browser)) as tabs:
        yield visit(tabs.open(request.param, HIGH), served.top, served.standard, measure)


def measure(page: Page) -> Faults:
    """What is wrong with the standard page that is open."""
    ways = page.locator(".easyread-way a").evaluate_all(HEIGHTS)
    card = page.locator(".easyread-card a.easyread-switch").bounding_box()
    assert ways or any(f"/{made}" in page.url for made in MADE)
    assert card
    return {
        "scrolls sideways": ["too wide"] if page.evaluate(measures.SCROLLS_SIDEWAYS) else [],
        "card far down": [str(card)] if card["y"] + card["height"] > HIGH else [],
        "small targets": [f"{height} high" for height in (card["height"], *ways) if height < 44],
        "axe": violations(page, *(part for part in OURS if page.locator(part).count())),
    }


HEIGHTS = "(links) => links.map((link) => link.getBoundingClientRect().height)"


def test_standard_pages_ask_no_other_host(wrong: Faults) -> None:
    """A standard page loads nothing from another host, and everything it asks for is there."""
    assert wrong["requests"] == []


def test_standard_pages_do_not_scroll_sideways(wrong: Faults) -> None:
    """No standard page is wider than the window, on a telephone either."""
    assert wrong["scrolls sideways"] == []


def test_the_card_is_near_the_top(wrong: Faults) -> None:
    """The way to the easy page is in the window as a standard page opens."""
    assert wrong["card far down"] == []


def test_ways_to_the_easy_page_are_large(wrong: Faults) -> None:
    """The card, and the link below each heading to the same easy part, are at least 44 pixels high."""
    assert wrong["small targets"] == []


def test_axe_finds_nothing_in_what_we_add(wrong: Faults) -> None:
    """Axe finds no fault in what easyread adds to a standard page."""
    assert wrong["axe"] == []


@pytest.mark.parametrize("address", ["", "homes/"])
def test_the_card_leads_to_the_easy_page(tabs: Tabs, served: Served, address: str) -> None:
    """A click on the card opens the easy page, with the theme's scripts running."""
    page = tabs.open()
    page.goto(served.top + address)
    page.wait_for_load_state("networkidle")
    with page.expect_navigation():
        page.locator(".easyread-card a.easyread-switch").click()

    assert page.url == f"{served.top}easy/{address}"


def test_filter_of_actions(tabs: Tabs, served: Served) -> None:
    """Choices on the page of all actions show as many as the page of that choice has, and can be combined."""
    page = tabs.open(1280)
    page.goto(f"{served.top}actions/")
    rows = page.locator("tr[data-status]")
    total = rows.count()
    label = page.locator(".easyread-choices a", has_text="On track").first.inner_text()
    expected = int(re.findall(r"\((\d+)\)", label)[0])
    page.get_by_label("Status").select_option("On track")
    assert page.locator("tr[data-status]:visible").count() == expected
    assert page.get_by_role("status").inner_text() == f"{expected} of {total} actions are shown."
    page.get_by_label("Priority").select_option(index=1)
    combined = page.locator("tr[data-status]:visible").count()
    assert 0 < combined < expected
    assert page.locator("table.easyread-table:visible").count() == 1
    page.get_by_label("Status").select_option("")
    page.get_by_label("Priority").select_option("")
    assert page.locator("tr[data-status]:visible").count() == total
