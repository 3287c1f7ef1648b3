"""The pages in a language that is written from right to left."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser import measures
from tests.browser.axe import violations
from tests.browser.conftest import Tabs
from tests.browser.windows import windows

PAGES = (
    *("easy/", "easy/homes/", "easy/homes/numbers/", "easy/homes/promises/", "easy/you-said-we-did/"),
    *("easy/find/", "", "homes/", "actions/", "you-said-we-did/"),
)
"""Kinds of pages, of both versions."""

SIDES = """
() => [...document.querySelectorAll(".idea, .find li")].map((row) => {
  const both = ["img", "p, h1, h2, a"].map((one) => row.querySelector(one));
  return both[0]?.offsetWidth && both[1] && both.map((one) => one.getBoundingClientRect());
}).filter(Boolean).map(([picture, words]) => [picture.left, words.right])
"""
"""For each idea with a picture: where its picture begins, and where its words end on the right."""


def opened(tabs: Tabs, site: Path, address: str, window: tuple[int, int]) -> Page:
    """A page of the site, as a window shows it."""
    page = tabs.open(*window)
    page.goto((site / address / "index.html").as_uri())
    page.evaluate(measures.ALL_PICTURES)
    return page


@windows
@pytest.mark.parametrize("address", PAGES)
def test_pages(tabs: Tabs, mirrored_site: Path, address: str, window: tuple[int, int]) -> None:
    """Pages fit the window, their targets are large, and axe finds nothing wrong with them."""
    page = opened(tabs, mirrored_site, address, window)
    assert page.evaluate("() => getComputedStyle(document.body).direction") == "rtl"
    assert not page.evaluate(measures.SCROLLS_SIDEWAYS)
    assert page.evaluate(measures.SMALL_TARGETS, 44) == []
    assert violations(page) == []


def test_pictures_stand_on_the_right(tabs: Tabs, mirrored_site: Path) -> None:
    """The picture of an idea stands where its row begins: on the right of its words."""
    page = opened(tabs, mirrored_site, "easy/homes/", (1280, 800))
    sides = page.evaluate(SIDES)
    assert len(sides) > 10
    assert [(left, right) for left, right in sides if left < right] == []


def test_charts_run_from_left_to_right(tabs: Tabs, mirrored_site: Path) -> None:
    """Time goes from left to right in a chart, and its words stand where they were measured."""
    page = opened(tabs, mirrored_site, "homes/", (1280, 800))
    directions = page.locator("svg.measure-chart").evaluate_all(
        "(charts) => charts.map((chart) => getComputedStyle(chart).direction)"
    )
    assert directions
    assert set(directions) == {"ltr"}


def test_one_idea_at_a_time(tabs: Tabs, mirrored_site: Path) -> None:
    """The next idea is on the left: the left arrow goes on, and the right one back."""
    page = opened(tabs, mirrored_site, "easy/homes/", (320, 568))
    page.locator(".reading > button").click()
    shown = page.locator("dialog.one .shown")
    first = shown.inner_text()
    page.keyboard.press("ArrowLeft")
    assert shown.inner_text() != first
    page.keyboard.press("ArrowRight")
    assert shown.inner_text() == first
