"""The search of standard pages, by keyboard."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser import measures
from tests.browser.axe import violations
from tests.browser.conftest import Served, Tabs
from tests.browser.windows import HIGH, WIDTHS


@WIDTHS
def test_search_by_keyboard(tabs: Tabs, served: Served, width: int) -> None:
    """The search has a name, tells how much it found, leads to it, and gives the focus back as it closes."""
    page = tabs.open(width, HIGH)
    page.goto(f"{served.top}homes/")
    button = page.get_by_role("button", name="Search", exact=True)
    dialog = page.get_by_role("dialog", name="Search")
    expect(dialog).to_be_hidden()
    button.press("Enter")
    field = dialog.get_by_role("searchbox", name="What are you looking for?")
    expect(field).to_be_focused()
    page.keyboard.type("housing pla")
    expect(dialog.get_by_role("status")).to_have_text(re.compile(r"^\d+ results?\.$"))
    assert violations(page) == []
    assert page.evaluate(measures.SMALL_TARGETS, 44) == []
    assert not page.evaluate(measures.SCROLLS_SIDEWAYS)
    page.keyboard.press("Tab")
    expect(dialog.get_by_role("listitem").first.get_by_role("link")).to_be_focused()
    stop = page.evaluate(measures.AT)
    assert (stop["outline"] >= 2, stop["seen"]) == (True, True)
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(button).to_be_focused()
    button.press("Enter")
    field.press("Enter")
    found = dialog.get_by_role("listitem").first.get_by_role("link")
    expect(found).to_be_focused()
    address = found.evaluate("(link) => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(address)
    assert not page.url.startswith(f"{served.top}easy/")
    if anchor := page.url.partition("#")[2]:
        assert page.evaluate(measures.IN_VIEW, anchor)


def test_search_that_finds_nothing(tabs: Tabs, served: Served) -> None:
    """The search says that it found nothing, and takes no letter for something else."""
    page = tabs.open()
    page.goto(served.top)
    page.get_by_role("button", name="Search", exact=True).click()
    page.keyboard.type("(xyzzy.*")
    dialog = page.get_by_role("dialog", name="Search")
    expect(dialog.get_by_role("status")).to_have_text("No results.")
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_be_hidden()
