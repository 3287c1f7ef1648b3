"""Standard pages as readers have them: on a telephone, enlarged, by keyboard, in all colours, on paper."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from contextlib import closing
from functools import partial

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import measures
from tests.browser.axe import prepare
from tests.browser.conftest import ALL_PAGES, MADE, Served, Tabs
from tests.browser.readers import (
    COLOURS,
    in_calm_and_forced_colours,
    in_colours,
    on_paper,
    with_letters_doubled,
)
from tests.browser.visits import Faults, look, visit
from tests.browser.windows import HIGH, WIDTHS

CONTROLS = [
    "header",
    "footer",
    ".easyread-menu",
    "nav",
    "button",
    "audio",
    ".easyread-player",
    ".easyread-switch",
]
"""What nobody can press on paper."""

PAPER = "() => getComputedStyle(document.body).backgroundColor"

FAR_DOWN = """
(high) => {
  const {bottom, height} = document.querySelector(".easyread-card a.easyread-switch").getBoundingClientRect();
  return height && bottom <= high ? [] : [`it is ${height} pixels high and ends ${bottom} below the top`];
}
"""
"""Whether the way to the easy page is not seen, or ends below the first `high` pixels."""

OTHER_PAPER = f"() => [({PAPER})()].filter((paper) => paper !== 'rgb(255, 255, 255)')"
"""The colour of the page, if it is not white."""

FITS = {"clipped": measures.SHOWN_CLIPPED, "too wide": measures.TOO_WIDE}

SEEN: measures.Measures = {
    "card far down": (FAR_DOWN, HIGH),
    "scrolls sideways": measures.TOO_WIDE,
    "long lines": (measures.SHOWN_LONG_LINES, 75),
    "small targets": (measures.SMALL_TARGETS, 44),
    "not underlined": measures.UNDERLINED,
    "out of reach": measures.HELD,
    "light": measures.POOR_CONTRAST,
    **{colours: measures.coloured(colours, measures.POOR_CONTRAST) for colours in COLOURS},
    "spaced out": measures.spaced_out(measures.joined(FITS)),
    "focus": measures.UNSEEN,
}
"""What is measured on every page, as it is seen."""

SEEN_BY_DEVICE = {"moves": measures.MOVES, "lost in forced colours": measures.LOST_IN_FORCED_COLOURS}
"""What is measured on every page where the reader's device asks for less motion and sets all colours."""

PRINTED: measures.Measures = {
    "small": (measures.SMALL_PRINT, 16),
    "controls": (measures.PRINTED, CONTROLS),
    "poor contrast": measures.POOR_CONTRAST,
    "on": OTHER_PAPER,
}
"""What is measured on every page, as it is printed."""


@pytest.fixture(scope="module")
def wrong(browser: Browser, served: Served) -> Iterator[Faults]:
    """What is wrong with the standard pages in windows of each width."""
    windows = [(1280, HIGH), (320, HIGH)]
    with closing(Tabs(browser)) as tabs:
        page = tabs.open()
        prepare(page)
        yield visit(page, served.top, served.standard, windows, partial(measure, served.standard_kinds))


def measure(kinds: Container[str], page: Page, address: str) -> Faults:
    """What is wrong with the standard page that is open."""
    assert page.locator(".easyread-way").count() or address.startswith(MADE)
    found = look(page, SEEN, closely=ALL_PAGES)
    with in_calm_and_forced_colours(page):
        found |= measures.take(page, SEEN_BY_DEVICE)
    if address in kinds or measures.is_narrow(page):
        # What is printed is on white, whatever is on the screen.
        with in_colours(page, COLOURS[-1]), on_paper(page):
            found["print"] = measures.together(page, PRINTED)
        with with_letters_doubled(page):
            found["large print"] = measures.together(page, FITS)
    return found


def test_standard_pages_ask_no_other_host(wrong: Faults) -> None:
    """A standard page loads nothing from another host, and everything it asks for is there."""
    assert wrong["requests"] == []


def test_axe_finds_nothing(wrong: Faults) -> None:
    """Axe finds no breach of WCAG 2.2 AA, of enhanced contrast or of best practice on any standard page.

    In other colours than light ones it looks at each kind of element in each place where any page has it.
    """
    assert wrong["axe"] == []


@pytest.mark.parametrize("colours", ["light", *COLOURS])
def test_contrast(wrong: Faults, colours: str) -> None:
    """Every text has a contrast of 7 to 1 at least in each of the colours that a reader can choose.

    Axe leaves out what it is not sure of; a measure of our own does not.
    """
    assert wrong[colours] == []


def test_standard_pages_do_not_scroll_sideways(wrong: Faults) -> None:
    """No standard page is wider than the window, on a telephone either."""
    assert wrong["scrolls sideways"] == []


def test_lines_are_short(wrong: Faults) -> None:
    """No line of a standard page has more than 75 characters."""
    assert wrong["long lines"] == []


def test_targets_are_large(wrong: Faults) -> None:
    """What can be clicked, other than a link inside a sentence, is at least 44 pixels high and wide."""
    assert wrong["small targets"] == []


def test_links_are_underlined(wrong: Faults) -> None:
    """Links in the text are told by a line, not by colour alone."""
    assert wrong["not underlined"] == []


def test_what_scrolls_can_be_reached(wrong: Faults) -> None:
    """What is wider than the page scrolls by itself, takes focus and has a name."""
    assert wrong["out of reach"] == []


def test_text_spacing_clips_nothing(wrong: Faults) -> None:
    """Readers can space out the text as WCAG 1.4.12 says, and still read all of it."""
    assert wrong["spaced out"] == []


def test_words_can_be_twice_as_large(wrong: Faults) -> None:
    """With the browser's words doubled, no page is wider than the window, and nothing is cut off."""
    assert wrong["large print"] == []


def test_print(wrong: Faults) -> None:
    """Printed text has at least 12 points and stands on white; nothing is printed that one could press."""
    assert wrong["print"] == []


def test_the_card_is_near_the_top(wrong: Faults) -> None:
    """The way to the easy page is in the window as a standard page opens."""
    assert wrong["card far down"] == []


@WIDTHS
def test_the_home_page_offers_the_easy_version_first(tabs: Tabs, served: Served, width: int) -> None:
    """On the home page the easy version is offered above all else, and larger than on other pages."""
    page = tabs.open(width, HIGH)
    page.goto(f"{served.top}homes/")
    usual = page.locator(".easyread-switch").bounding_box()
    page.goto(served.top)
    first = page.locator(".easyread-switch").bounding_box()
    title = page.locator("h1").bounding_box()

    assert usual
    assert first
    assert title
    assert first["height"] > usual["height"] * 1.2
    assert first["y"] + first["height"] < title["y"]


@pytest.mark.parametrize("address", ["", "homes/"])
def test_the_card_leads_to_the_easy_page(tabs: Tabs, served: Served, address: str) -> None:
    """A click on the card opens the easy page, with the theme's scripts running."""
    page = tabs.open()
    page.goto(served.top + address)
    page.wait_for_load_state("networkidle")
    with page.expect_navigation():
        page.locator(".easyread-card a.easyread-switch").click()

    assert page.url == f"{served.top}easy/{address}"


def test_focus_is_seen(wrong: Faults) -> None:
    """What has the focus is in view, nothing covers it, and a line of at least 2 pixels is drawn round it."""
    assert wrong["focus"] == []


def test_reduced_motion(wrong: Faults) -> None:
    """Nothing moves by itself where the reader has asked for less motion."""
    assert wrong["moves"] == []


def test_nothing_is_lost_in_forced_colours(wrong: Faults) -> None:
    """Where the device sets all colours, what can be pressed still has an outline, or a mark of its own."""
    assert wrong["lost in forced colours"] == []


@pytest.mark.parametrize(
    ("system", "chosen", "paper"),
    [
        ("light", None, "rgb(255, 255, 255)"),
        ("dark", None, "rgb(20, 24, 31)"),
        ("dark", "light", "rgb(255, 255, 255)"),
        ("light", "dark", "rgb(20, 24, 31)"),
        ("dark", "cream", "rgb(251, 243, 220)"),
        ("light", "yellow", "rgb(0, 0, 0)"),
    ],
)
def test_colours(tabs: Tabs, served: Served, system: str, chosen: str | None, paper: str) -> None:
    """Colours follow the system from the first paint, unless the reader chose some on this device."""
    page = tabs.open()
    page.emulate_media(color_scheme="dark" if system == "dark" else "light")
    if chosen:
        page.add_init_script(f"""localStorage.easyread = '{{"colours": "{chosen}"}}'""")
    # Nothing but the page and its styles: what is set by a later script would come too late.
    page.route(re.compile(r"\.js$"), lambda route: route.abort())
    page.goto(f"{served.top}homes/")

    assert page.evaluate(PAPER) == paper


@pytest.mark.parametrize("stored", ["", "no JSON", "[1]", "null", '"dark"', '{"colours": "pink", "size": 3}'])
def test_settings_that_make_no_sense(tabs: Tabs, served: Served, stored: str) -> None:
    """What another program left in the place of the settings leaves the page as it is."""
    page = tabs.open()
    mistakes: list[str] = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.goto(served.top)
    page.evaluate("(stored) => { localStorage.easyread = stored; }", stored)
    page.goto(f"{served.top}homes/")

    assert page.evaluate(PAPER) == "rgb(255, 255, 255)"
    assert mistakes == []


@WIDTHS
def test_larger_letters(tabs: Tabs, served: Served, width: int) -> None:
    """The reader's size of letters counts, set in the browser or for these pages, and breaks nothing."""
    page = tabs.open(width, HIGH)
    size = "() => parseFloat(getComputedStyle(document.querySelector('article p')).fontSize)"
    for address in ("", "homes/", "actions/", "progress/", "you-said-we-did/"):
        page.goto(served.top + address)
        usual = page.evaluate(size)
        for name in ("large", "larger", "largest"):
            page.evaluate("(name) => { document.documentElement.dataset.size = name; }", name)
            larger = page.evaluate(size)
            assert larger > usual
            usual = larger
            assert not page.evaluate(measures.SCROLLS_SIDEWAYS)
        page.evaluate("() => { delete document.documentElement.dataset.size; }")
        with with_letters_doubled(page):
            assert page.evaluate(size) == 36
            assert measures.together(page, FITS) == []


@WIDTHS
def test_forced_colours(tabs: Tabs, served: Served, width: int) -> None:
    """In the system's own high contrast, buttons have edges and the page where the reader is stands out."""
    page = tabs.open(width, HIGH)
    page.emulate_media(forced_colors="active")
    page.goto(f"{served.top}homes/")
    if width == 320:
        page.get_by_role("button", name="Menu", exact=True).click()
    edge = "(one) => parseFloat(getComputedStyle(one).borderLeftWidth)"
    buttons = page.locator(
        ".easyread-controls button:visible, .easyread-switch, .easyread-buttons button:visible"
    )
    assert all(width >= 1 for width in buttons.evaluate_all(f"(all) => all.map({edge})"))
    assert page.locator(".easyread-menu [aria-current]").evaluate(edge) >= 2


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
