"""Easy pages without a connection: kept on the device where a reader asks for it, or opened from a disk."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Served, Tabs, host

KEPT = """
async () => {
  const cache = await caches.open("easyread");
  return (await cache.keys()).map((request) => request.url);
}
"""
"""Addresses of what the device keeps."""


@pytest.fixture
def help_page(tabs: Tabs, served: Served) -> Page:
    """The page on which a reader can ask to keep all pages."""
    return open_help_page(tabs, served.top)


def open_help_page(tabs: Tabs, top: str) -> Page:
    """Open it, in the site whose home page has this address."""
    page = tabs.open(320, 568)
    page.goto(f"{top}easy/help/")
    page.locator("#keep button").first.wait_for()
    return page


def keep(page: Page, name: str) -> None:
    """Ask for something to be kept, and wait until it is."""
    page.locator("#keep").get_by_role("button", name=name).click()
    page.get_by_role("status").filter(has_text="on this device").wait_for()


def test_nothing_is_kept_unasked(help_page: Page, served: Served) -> None:
    """A device keeps nothing, and no service worker is there, before a reader asks for it."""
    help_page.goto(f"{served.top}easy/homes/")
    assert help_page.evaluate(KEPT) == []
    assert (
        help_page.evaluate("() => navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    )


def test_all_pages_are_kept(help_page: Page, served: Served, example_site: Path) -> None:
    """After "Save all pages" every easy page opens without a connection, with its style and its pictures."""
    keep(help_page, "Save all pages (")
    listed = json.loads((example_site / "easy/offline.json").read_text(encoding="utf-8"))
    assert {url.removeprefix(served.top) for url in help_page.evaluate(KEPT)} == {
        *listed["files"],
        "easy/offline.json",
    }
    context = help_page.context
    context.set_offline(True)
    for address in served.easy[::6]:
        help_page.goto(served.top + address)
        assert help_page.evaluate("() => getComputedStyle(document.body).margin") == "0px"
        pictures = "() => [...document.images].filter((one) => one.complete && !one.naturalWidth).length"
        help_page.mouse.wheel(0, 3000)
        assert help_page.locator("h1").is_visible()
        assert help_page.evaluate(pictures) == 0
    context.set_offline(False)


OLD = """
async (urls) => {
  const cache = await caches.open("easyread");
  for (const url of urls) await cache.put(url, new Response("old"));
}
"""
"""Puts something else in the place of pages that are kept."""

IS_OLD = """
async (urls) => {
  const cache = await caches.open("easyread");
  const texts = urls.map(async (url) => (await (await cache.match(url)).text()) === "old");
  return Promise.all(texts);
}
"""
"""Whether that still stands there."""


def test_what_is_kept_follows_the_plan(tabs: Tabs, example_site: Path, tmp_path: Path) -> None:
    """When the plan changes, the device fetches what has changed, and only that, as a page is opened."""
    # Other tests read the site itself at the same time.
    site = shutil.copytree(example_site, tmp_path / "site", copy_function=os.link)
    with host(site) as top:
        page = open_help_page(tabs, top)
        keep(page, "Save all pages (")
        urls = [f"{top}easy/homes/", f"{top}easy/about/"]
        page.evaluate(OLD, urls)
        file = site / "easy" / "offline.json"
        changed = json.loads(file.read_bytes())
        changed["files"]["easy/homes/"] = "0" * 16
        del changed["files"]["easy/carers/"]
        file.unlink()
        file.write_text(json.dumps(changed), encoding="utf-8")
        page.goto(f"{top}easy/health/")
        wait_until_gone(page, f"{top}easy/carers/")
        assert page.evaluate(IS_OLD, urls) == [False, True]


def wait_until_gone(page: Page, url: str) -> None:
    """Wait until the device no longer keeps an address."""
    for _ in range(50):
        if url not in page.evaluate(KEPT):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"The device still keeps '{url}'.")


def test_pages_can_be_taken_off(help_page: Page) -> None:
    """A reader can take everything off the device again."""
    keep(help_page, "Save all pages (")
    help_page.get_by_role("button", name="Take them off this device").click()
    help_page.get_by_role("status").filter(has_text="off this device").wait_for()
    assert help_page.evaluate(KEPT) == []
    assert (
        help_page.evaluate("() => navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    )


def test_no_room(help_page: Page) -> None:
    """Where the device has no room, the reader is told so."""
    help_page.evaluate(
        """() => {
          const news = {failed: "QuotaExceededError"};
          navigator.serviceWorker.dispatchEvent(new MessageEvent("message", {data: news}));
        }"""
    )
    assert help_page.get_by_role("status").inner_text() == "There is not enough room on this device."


def test_from_a_disk(tabs: Tabs, example_site: Path) -> None:
    """Opened from a disk, pages lead to pages, the player plays, and choices can be made."""
    page = tabs.open()
    page.goto((example_site / "easy/index.html").as_uri())
    for name in ("My home", "Next page"):
        with page.expect_navigation():
            page.get_by_role("link", name=name).first.click()
        assert page.url.endswith("/index.html")
        assert page.locator("h1").is_visible()
    assert page.locator("#keep button").count() == 0
    page.get_by_role("button", name="Listen to this page").click()
    page.wait_for_function("() => document.querySelector('audio').currentTime > 0.1")
    page.get_by_text("Make this page easier").click()
    page.get_by_label("Cream").check()
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(251, 243, 220)"


def test_standard_pages_from_a_disk(tabs: Tabs, example_site: Path) -> None:
    """Opened from a disk, standard pages lead to pages too: to others, to their easy page, and home."""
    page = tabs.open()
    page.goto((example_site / "homes/index.html").as_uri())
    for name in ("Easy read version of this page", "Standard version"):
        with page.expect_navigation():
            page.get_by_role("link", name=name, exact=True).first.click()
        assert page.url.endswith("homes/index.html")
    with page.expect_navigation():
        page.locator(".easyread-site").click()
    assert page.url == (example_site / "index.html").as_uri()
    ways = page.locator("a[href]").evaluate_all("(links) => links.map((link) => link.href)")
    assert [way for way in ways if way.startswith("file:") and way.split("#")[0].endswith("/")] == []
