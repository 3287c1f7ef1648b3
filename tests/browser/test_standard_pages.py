"""What easyread adds to standard pages; the rest of them is the theme's."""

from __future__ import annotations

import pytest

from tests.browser import measures
from tests.browser.axe import violations
from tests.browser.conftest import Served, Tabs
from tests.browser.requests import wrong_requests

OURS = (".easyread-card", ".easyread-way", ".easyread-statements", ".easyread-actions")

widths = pytest.mark.parametrize("width", [320, 1280])


@widths
def test_standard_pages_ask_no_other_host(tabs: Tabs, served: Served, width: int) -> None:
    """A standard page loads nothing from another host, and everything it asks for is there."""
    assert wrong_requests(tabs.open(width), served.top, served.standard) == []


@widths
def test_the_card_is_near_the_top(tabs: Tabs, served: Served, width: int) -> None:
    """The way to the easy page is in the window as a standard page opens, and leads there."""
    page = tabs.open(width, 640)
    for address in served.standard:
        page.goto(served.top + address)
        card = page.locator(".easyread-card a.easyread-switch")
        box = card.bounding_box()

        assert box is not None, address
        assert box["y"] + box["height"] <= 640, address
        assert box["height"] >= 44, address
        with page.expect_navigation():
            card.click()
        assert page.url == f"{served.top}easy/{address}"


@widths
def test_axe_finds_nothing_in_what_we_add(tabs: Tabs, served: Served, width: int) -> None:
    """Axe finds no fault in what easyread adds to a standard page."""
    page = tabs.open(width)
    wrong = []
    for address in served.standard:
        page.goto(served.top + address)
        wrong += violations(page, *(part for part in OURS if page.locator(part).count()))

    assert wrong == []


def test_standard_pages_do_not_scroll_sideways(tabs: Tabs, served: Served) -> None:
    """At 320 pixels no standard page is wider than the window."""
    page = tabs.open(320)
    wide = []
    for address in served.standard:
        page.goto(served.top + address)
        wide += [address] if page.evaluate(measures.SCROLLS_SIDEWAYS) else []

    assert wide == []


@widths
def test_every_way_to_the_easy_page_is_large(tabs: Tabs, served: Served, width: int) -> None:
    """The link below each heading to the same part of the easy page is at least 44 pixels high."""
    page = tabs.open(width)
    small = []
    for address in served.standard:
        page.goto(served.top + address)
        heights = page.locator(".easyread-way a").evaluate_all(
            "(links) => links.map((link) => link.getBoundingClientRect().height)"
        )
        assert heights, address
        small += [f"{address}: {height}" for height in heights if height < 44]

    assert small == []
