"""Pages by keyboard alone: Tab reaches all that can be pressed, and a link leads past the head."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import measures
from tests.browser.conftest import Served, Tabs
from tests.browser.visits import Faults, visit, wait_for_what_comes_late
from tests.browser.windows import HIGH, WINDOWS, windows


def test_tab_reaches_everything_on_easy_pages(tabs: Tabs, served: Served) -> None:
    """Tab leads through all that can be pressed on an easy page in order, in view, with a clear outline."""
    page = tabs.open(*WINDOWS["enlarged"])
    wrong = []
    for address in served.easy_kinds:
        page.goto(served.top + address)
        wait_for_what_comes_late(page)
        count = page.locator(":is(a[href], button, input, summary):visible").count()
        for number, stop in enumerate(measures.stops(page, count)):
            if (stop["number"], stop["count"]) != (number, count) or stop["outline"] < 2 or not stop["seen"]:
                wrong.append(f"{address}: {stop}")

    assert wrong == []


@pytest.mark.parametrize("window", [(320, 256), (1280, HIGH)], ids=["enlarged", "desk"])
def test_tab_reaches_everything_on_standard_pages(
    tabs: Tabs, served: Served, window: tuple[int, int]
) -> None:
    """Tab leads through all that can be pressed, in view, with a clear outline, and gets caught nowhere."""
    found = visit(tabs.open(), served.top, served.standard_kinds, [window], by_keyboard)
    assert found["by keyboard"] == []


def by_keyboard(page: Page, _: str) -> Faults:
    """What is wrong with the stops of the keyboard on the page that is open."""
    return {"by keyboard": list(measures.way_through(page))}


@windows
@pytest.mark.parametrize(
    ("address", "words", "anchor", "next_stop"),
    [
        ("easy/homes/", "Go to the words of this page", "main", "main *"),
        ("homes/", "Skip to content", "easyread-content", "article .easyread-switch"),
    ],
    ids=["easy", "standard"],
)
def test_the_head_can_be_skipped(
    tabs: Tabs, served: Served, address: str, words: str, anchor: str, next_stop: str, window: tuple[int, int]
) -> None:
    """The first stop of a page is a link past its head and menu, which can be seen and leads to the words."""
    page = tabs.open(*window)
    page.goto(served.top + address)
    page.keyboard.press("Tab")
    stop = page.evaluate(measures.STOP)

    assert stop["words"] == words
    assert stop["seen"]
    page.keyboard.press("Enter")
    page.wait_for_url(f"**#{anchor}")
    page.keyboard.press("Tab")
    assert page.evaluate("(stop) => document.activeElement.matches(stop)", next_stop)


def test_letters_turn_no_page(tabs: Tabs, served: Served) -> None:
    """A letter alone does nothing: readers who dictate would turn pages by accident (WCAG 2.1.4)."""
    page = tabs.open()
    page.goto(f"{served.top}homes/")
    page.wait_for_load_state("networkidle")
    for letter in "pn,.fs/":
        page.keyboard.press(letter)
    page.wait_for_timeout(300)

    assert page.url == f"{served.top}homes/"
    expect(page.get_by_role("dialog")).to_have_count(0)
