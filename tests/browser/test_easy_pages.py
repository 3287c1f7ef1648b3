"""Easy pages as readers have them: on a telephone, enlarged, by keyboard, in the dark, without JavaScript."""

from __future__ import annotations

from collections.abc import Container, Iterator
from contextlib import closing
from functools import partial

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import measures
from tests.browser.axe import prepare
from tests.browser.conftest import ALL_PAGES, Served, Tabs
from tests.browser.readers import COLOURS, in_calm_and_forced_colours, with_letters_doubled
from tests.browser.visits import Faults, look, resize, visit, wait_for_what_comes_late
from tests.browser.windows import WINDOWS

SEEN: measures.Measures = {
    "scrolls sideways": measures.TOO_WIDE,
    "small text": (measures.SMALL_TEXT, {"size": 21, "line": 1.5}),
    "long lines": (measures.LONG_LINES, 75),
    "small targets": (measures.SMALL_TARGETS, 44),
    "broken words": measures.BROKEN_WORDS,
    "moves": measures.MOVES,
    "light": measures.POOR_CONTRAST,
    **{colours: measures.coloured(colours, measures.POOR_CONTRAST) for colours in COLOURS},
    "clipped": measures.spaced_out(measures.CLIPPED),
    "focus": measures.UNSEEN,
}
"""What is measured on every page, as it is seen."""

SEEN_LARGE: measures.Measures = {
    "scrolls sideways": measures.TOO_WIDE,
    "small text": (measures.SMALL_TEXT, {"size": 42, "line": 1.5}),
    "clipped": measures.CLIPPED,
    "out of place": measures.SKIP_SEEN,
}
"""What is measured on every page, as those see it whose letters are twice as large."""


@pytest.fixture(scope="module")
def wrong(browser: Browser, served: Served) -> Iterator[Faults]:
    """What is wrong with the easy pages in any of the windows."""
    with closing(Tabs(browser)) as tabs:
        page = tabs.open()
        prepare(page)
        yield visit(
            page,
            served.top,
            served.easy,
            [*WINDOWS.values()],
            partial(measure, served.easy_kinds),
            asks_later=False,
        )


def measure(kinds: Container[str], page: Page, address: str) -> Faults:
    """What is wrong with the easy page that is open."""
    found = look(page, SEEN, closely=ALL_PAGES)
    with in_calm_and_forced_colours(page):
        found["lost in forced colours"] = page.evaluate(measures.LOST_IN_FORCED_COLOURS)
    if address in kinds or measures.is_narrow(page):
        with with_letters_doubled(page):
            found["large print"] = measures.together(page, SEEN_LARGE)
    return found


def test_easy_pages_ask_no_other_host(wrong: Faults) -> None:
    """An easy page loads nothing from another host, and everything it asks for is there."""
    assert wrong["requests"] == []


def test_axe_finds_nothing(wrong: Faults) -> None:
    """Axe finds no breach of WCAG 2.2 AA, of enhanced contrast or of best practice on any easy page.

    In other colours than light ones it looks at each kind of element in each place where any page has it.
    """
    assert wrong["axe"] == []


@pytest.mark.parametrize("colours", ["light", *COLOURS])
def test_contrast(wrong: Faults, colours: str) -> None:
    """Every text has a contrast of 7 to 1 at least in each of the colours that a reader can choose."""
    assert wrong[colours] == []


def test_focus_is_seen(wrong: Faults) -> None:
    """What has the focus is in view, nothing covers it, and a line of at least 2 pixels is drawn round it."""
    assert wrong["focus"] == []


def test_nothing_is_lost_in_forced_colours(wrong: Faults) -> None:
    """Where the device sets all colours, what can be pressed on an easy page still has an outline."""
    assert wrong["lost in forced colours"] == []


def test_nothing_moves_by_itself(wrong: Faults) -> None:
    """Nothing on an easy page is animated."""
    assert wrong["moves"] == []


def test_nothing_scrolls_sideways(wrong: Faults) -> None:
    """No easy page is wider than the window, on a telephone or enlarged to 400 %."""
    assert wrong["scrolls sideways"] == []


def test_text_is_large(wrong: Faults) -> None:
    """Text of an easy page is at least 21 pixels high, in lines of at least one and a half times its size."""
    assert wrong["small text"] == []


def test_lines_are_short(wrong: Faults) -> None:
    """No line of an easy page has more than 75 characters."""
    assert wrong["long lines"] == []


def test_titles_have_whole_words(wrong: Faults) -> None:
    """No word of a page's title is broken over two lines."""
    assert wrong["broken words"] == []


def test_targets_are_large(wrong: Faults) -> None:
    """What can be clicked, other than a link inside a sentence, is at least 44 pixels high and wide."""
    assert wrong["small targets"] == []


def test_text_spacing_clips_nothing(wrong: Faults) -> None:
    """Readers can space out the text as WCAG 1.4.12 says, and still read all of it."""
    assert wrong["clipped"] == []


def test_words_can_be_twice_as_large(wrong: Faults) -> None:
    """With the browser's words doubled, an easy page is no wider than the window, and nothing is cut off."""
    assert wrong["large print"] == []


def test_pictures_shift_nothing(tabs: Tabs, served: Served) -> None:
    """Nothing on an easy page moves when its pictures arrive late, in any of the windows."""
    page = tabs.open()
    late: list[object] = []
    moved = []
    browser = page.context.new_cdp_session(page)
    browser.send("Network.enable")
    browser.send("Network.setCacheDisabled", {"cacheDisabled": True})
    browser.on("Fetch.requestPaused", lambda event: late.append(event))
    for address in served.easy_pictured:
        late.clear()
        browser.send("Fetch.enable", {"patterns": [{"urlPattern": "*/pictures/*"}]})
        page.goto(served.top + address, wait_until="domcontentloaded")
        page.wait_for_function("() => getComputedStyle(document.body).margin === '0px'")
        wait_for_what_comes_late(page)
        page.evaluate(measures.ALL_OPEN)
        for _ in each_window(page):
            page.evaluate(measures.REMEMBER_BOXES)
        if page.locator("img").count():
            wait_for_one(late, page)
        browser.send("Fetch.disable")
        page.evaluate(measures.ALL_PICTURES)
        for window in each_window(page):
            moved += [f"{address} in {window}: {box}" for box in page.evaluate(measures.MOVED)]

    assert moved == []


def each_window(page: Page) -> Iterator[str]:
    """Give the page that is open the size of one window after another, and tell its name."""
    for name, window in WINDOWS.items():
        resize(page, window)
        yield name


def wait_for_one(events: list[object], page: Page) -> None:
    """Wait until something has happened on a page, for ten seconds at most."""
    for _ in range(1000):
        if events:
            return
        page.wait_for_timeout(10)
    pytest.fail(f"Nothing has happened on {page.url}.")
