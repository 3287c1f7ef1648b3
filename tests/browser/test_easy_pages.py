"""Easy pages as readers have them: on a telephone, enlarged, by keyboard, in the dark, without JavaScript."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route

from tests.browser import measures
from tests.browser.axe import violations
from tests.browser.conftest import Served, Tabs
from tests.browser.requests import wrong_requests

WIDTHS = (320, 1280)

widths = pytest.mark.parametrize("width", WIDTHS)


def on_every_page(page: Page, served: Served, measure: Callable[[], list[str]]) -> list[str]:
    """What is wrong on each easy page, by a measure of the page that is open."""
    wrong = []
    for address in served.easy:
        page.goto(served.top + address)
        wrong += [f"{address}: {found}" for found in measure()]
    return wrong


@widths
def test_easy_pages_ask_no_other_host(tabs: Tabs, served: Served, width: int) -> None:
    """An easy page loads nothing from another host, and everything it asks for is there."""
    assert wrong_requests(tabs.open(width), served.top, served.easy) == []


@widths
def test_axe_finds_nothing(tabs: Tabs, served: Served, width: int) -> None:
    """Axe finds no breach of WCAG 2.2 AA or of best practice on any easy page, light or dark."""
    page = tabs.open(width)

    def measure() -> list[str]:
        page.emulate_media(color_scheme="light")
        light = violations(page)
        page.emulate_media(color_scheme="dark")
        assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)"
        return [*(f"light: {found}" for found in light), *(f"dark: {found}" for found in violations(page))]

    assert on_every_page(page, served, measure) == []


@pytest.mark.parametrize("height", [800, 256], ids=["telephone", "enlarged to 400 %"])
def test_nothing_scrolls_sideways(tabs: Tabs, served: Served, height: int) -> None:
    """At 320 pixels, which is also 1280 pixels enlarged to 400 %, no easy page is wider than the window."""
    page = tabs.open(320, height)

    def measure() -> list[str]:
        page.evaluate(measures.ALL_PICTURES)
        return ["too wide"] if page.evaluate(measures.SCROLLS_SIDEWAYS) else []

    assert on_every_page(page, served, measure) == []


@widths
def test_text_is_large(tabs: Tabs, served: Served, width: int) -> None:
    """Text of an easy page is at least 21 pixels high, in lines of at least one and a half times its size."""
    page = tabs.open(width)

    assert (
        on_every_page(page, served, lambda: _list(page, measures.SMALL_TEXT, {"size": 21, "line": 1.5})) == []
    )


def test_lines_are_short(tabs: Tabs, served: Served) -> None:
    """No line of an easy page has more than 75 characters."""
    page = tabs.open(1280)

    assert on_every_page(page, served, lambda: _list(page, measures.LONG_LINES, 75)) == []


@widths
def test_targets_are_large(tabs: Tabs, served: Served, width: int) -> None:
    """What can be clicked, other than a link inside a sentence, is at least 44 pixels high and wide."""
    page = tabs.open(width)

    assert on_every_page(page, served, lambda: _list(page, measures.SMALL_TARGETS, 44)) == []


@widths
def test_text_spacing_clips_nothing(tabs: Tabs, served: Served, width: int) -> None:
    """Readers can space out the text as WCAG 1.4.12 says, and still read all of it."""
    page = tabs.open(width)

    def measure() -> list[str]:
        page.add_style_tag(content=measures.TEXT_SPACING)
        return _list(page, measures.CLIPPED)

    assert on_every_page(page, served, measure) == []


@widths
def test_pictures_shift_nothing(tabs: Tabs, served: Served, width: int) -> None:
    """Nothing on an easy page moves when its pictures arrive late."""
    page = tabs.open(width)
    late: list[Route] = []
    arrive_late = True
    page.route("**/pictures/*", lambda route: late.append(route) if arrive_late else route.continue_())
    moved = []
    for address in served.easy:
        arrive_late = True
        page.goto(served.top + address, wait_until="domcontentloaded")
        page.wait_for_function("() => getComputedStyle(document.body).margin === '0px'")
        before = page.evaluate(measures.BOXES)
        arrive_late = False
        while late:
            late.pop().continue_()
        page.evaluate(measures.ALL_PICTURES)
        after = page.evaluate(measures.BOXES)
        moved += [f"{address}: {old} -> {new}" for old, new in zip(before, after, strict=True) if old != new]

    assert moved == []


def test_the_keyboard_reaches_everything(tabs: Tabs, served: Served) -> None:
    """Tab leads through all links of an enlarged easy page in order, each in view with a clear outline."""
    page = tabs.open(320, 256)

    def measure() -> list[str]:
        count = page.locator("a[href]").count()
        wrong = []
        for number in range(count):
            page.keyboard.press("Tab")
            stop = page.evaluate(measures.STOP)
            if (stop["number"], stop["count"]) != (number, count) or stop["outline"] < 2 or not stop["seen"]:
                wrong.append(str(stop))
        return wrong

    assert on_every_page(page, served, measure) == []


@widths
def test_the_keyboard_can_skip_to_the_words(tabs: Tabs, served: Served, width: int) -> None:
    """The first stop of an easy page is a link past its head, which can be seen and leads to the words."""
    page = tabs.open(width)
    page.goto(f"{served.top}easy/homes/")
    page.keyboard.press("Tab")

    assert page.evaluate(measures.STOP)["words"] == "Go to the words of this page"
    assert page.locator(".skip").bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    page.wait_for_url("**#main")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.querySelector('main').contains(document.activeElement)")


def test_one_click_leads_to_the_same_part_in_the_other_version(tabs: Tabs, served: Served) -> None:
    """Without JavaScript, one click leads from a part of an easy page to the same standard part, and back."""
    page = tabs.open(scripts=False)
    page.goto(f"{served.top}easy/")
    follow(page.locator(".tiles").get_by_role("link", name="My home"))
    parts = page.locator("section[id]").evaluate_all("(sections) => sections.map((section) => section.id)")

    assert len(parts) > 5
    for part in parts:
        follow(page.locator(f"#{part} .way a"))
        assert page.url == f"{served.top}homes/#{part}"
        assert page.evaluate(measures.IN_VIEW, part), part

        follow(page.locator(f"#{part} + .easyread-way a"))
        assert page.url == f"{served.top}easy/homes/#{part}"
        assert page.evaluate(measures.IN_VIEW, part), part


def test_one_click_leads_to_the_other_version_of_a_page(tabs: Tabs, served: Served) -> None:
    """Without JavaScript, one click leads from an easy page to its standard page, and one back."""
    page = tabs.open(scripts=False)
    for address in served.standard:
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

    assert len(names) == len(served.standard) - 1
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

    assert sorted(way) == sorted(f"{served.top}easy/{address}" for address in served.standard)
    for url in reversed(way[:-1]):
        follow(page.locator(".turn a[rel=prev]"))
        assert page.url == url


def follow(link: Locator) -> None:
    """Click a link, and wait for the page it leads to."""
    with link.page.expect_navigation():
        link.click()


def _list(page: Page, script: str, argument: object = None) -> list[str]:
    """What a script finds on a page."""
    return [str(found) for found in page.evaluate(script, argument)]
