"""What axe is asked to look at."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.axe import prepare, violations, violations_in_colours
from tests.browser.conftest import Served, Tabs
from tests.browser.readers import in_colours

POOR = """
(colour) => {
  const rule = `[data-colours=cream] .poor { color: ${colour}; }`;
  document.head.insertAdjacentHTML("beforeend", `<style>${rule}</style>`);
  document.querySelector("main").insertAdjacentHTML("beforeend", `<p class="poor">Words in ${colour}.</p>`);
}
"""
"""Adds words that are hard to see in one of the colours."""


@pytest.fixture
def page(tabs: Tabs, served: Served) -> Page:
    """A page with words that are hard to see in cream, in a tab that has seen nothing before."""
    page = tabs.open()
    prepare(page)
    page.goto(f"{served.top}easy/help/")
    page.evaluate(POOR, "#999")
    return page


def test_contrast_is_looked_at_in_all_colours(page: Page) -> None:
    """Axe finds words that are hard to see in one of the colours alone, and says in which."""
    (fault,) = violations_in_colours(page, everything=False)

    assert "cream: color-contrast: .poor" in fault
    assert page.evaluate("() => document.documentElement.dataset.colours") is None


def test_contrast_of_each_kind_is_looked_at_once(page: Page, served: Served) -> None:
    """What stands in the same place in something of the same kind is not looked at again, on no page."""
    violations_in_colours(page, everything=False)

    assert violations_in_colours(page, everything=False) == []
    page.goto(f"{served.top}easy/help/")
    page.evaluate(POOR, "#888")
    assert violations_in_colours(page, everything=False) == []
    assert len(violations_in_colours(page, everything=True)) == 1


@pytest.mark.parametrize(
    "change",
    [
        "one.title = 'Poor'",
        "one.className = 'poor other'",
        "one.before('Before', document.createElement('hr'))",
    ],
)
def test_contrast_of_another_kind_is_looked_at(page: Page, change: str) -> None:
    """An attribute, a class, or what stands before: each makes a kind that axe has not yet looked at."""
    violations_in_colours(page, everything=False)
    page.evaluate(f"() => {{ const one = document.querySelector('.poor'); {change}; }}")

    assert len(violations_in_colours(page, everything=False)) == 1


def test_contrast_in_another_window_is_looked_at(page: Page) -> None:
    """What has been looked at in one window is looked at in one of another width too."""
    violations_in_colours(page, everything=False)
    page.set_viewport_size({"width": 320, "height": 256})

    assert len(violations_in_colours(page, everything=False)) == 1


def test_contrast_of_level_aaa(page: Page) -> None:
    """Words that are not quite clear enough are found by the rule of level AAA, on the whole page too."""
    page.evaluate("() => document.querySelector('.poor').remove()")
    page.evaluate(POOR, "#666")
    (fault,) = violations_in_colours(page, everything=True)

    assert "cream: color-contrast-enhanced: .poor" in fault
    with in_colours(page, "cream"):
        (fault,) = violations(page)
        assert "color-contrast-enhanced: .poor" in fault


def test_contrast_of_level_aa(page: Page) -> None:
    """The rule of level AAA passes what is worse still: that of level AA finds it on the whole page."""
    with in_colours(page, "cream"):
        (fault,) = violations(page)

    assert "color-contrast: .poor" in fault
