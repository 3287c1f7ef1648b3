"""The menu of standard pages: a button that opens it by key and by touch, and is no trap."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser import measures
from tests.browser.axe import violations
from tests.browser.conftest import Served, Tabs
from tests.browser.windows import HIGH


@pytest.mark.parametrize(
    "window", [(320, 256), (700, 500), (1200, HIGH)], ids=["enlarged", "tablet", "small desk"]
)
def test_menu_by_keyboard(tabs: Tabs, served: Served, window: tuple[int, int]) -> None:
    """The menu is a button that says whether it is open; its links take focus only then; Escape ends it."""
    page = tabs.open(*window)
    page.goto(f"{served.top}homes/")
    menu = page.get_by_role("button", name="Menu", exact=True)
    links = page.get_by_role("navigation", name="Menu")
    here = links.get_by_role("link", name="Making my home my own")
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(links).to_be_hidden()
    menu.focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(here).to_have_attribute("aria-current", "page")
    assert page.locator(f"#{menu.get_attribute('aria-controls')}").get_by_role("link").count() > 5
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    stop = page.evaluate(measures.AT)
    assert (stop["outline"] >= 2, stop["seen"]) == (True, True)
    assert page.evaluate("() => document.activeElement.matches('.easyread-menu a')")
    assert page.evaluate(measures.SMALL_TARGETS, 44) == []
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(links).to_be_hidden()
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(menu).to_be_focused()


def test_menu_is_no_trap(tabs: Tabs, served: Served) -> None:
    """Tab leads out of the open menu, which then closes and covers nothing that has the focus."""
    page = tabs.open(320, HIGH)
    page.goto(f"{served.top}homes/")
    page.get_by_role("button", name="Menu", exact=True).press("Enter")
    last = page.locator(".easyread-menu a:visible").last
    last.focus()
    page.keyboard.press("Tab")

    assert page.evaluate(measures.AT)["seen"]
    expect(page.locator(".easyread-menu")).to_be_hidden()


def test_menu_by_touch(tabs: Tabs, served: Served) -> None:
    """A tap opens the menu; a tap beside it, on its own button or on a part of the page closes it."""
    page = tabs.open(500, HIGH)
    page.goto(f"{served.top}homes/")
    menu = page.get_by_role("button", name="Menu", exact=True)
    links = page.get_by_role("navigation", name="Menu")
    closing_taps: tuple[Callable[[], None], ...] = (
        lambda: page.mouse.click(490, 600),
        lambda: page.get_by_role("button", name="Close the menu").click(),
        lambda: page.get_by_role("navigation", name="On this page").get_by_role("link").nth(2).click(),
    )
    for closing_tap in closing_taps:
        menu.click()
        expect(links).to_be_visible()
        closing_tap()
        expect(links).to_be_hidden()
    anchor = page.url.partition("#")[2]
    assert page.evaluate(measures.IN_VIEW, anchor)
