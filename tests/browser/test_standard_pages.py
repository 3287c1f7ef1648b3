"""Standard pages as readers have them: on a telephone, enlarged, by keyboard, in all colours, on paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from contextlib import closing
from functools import partial

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import measures
from tests.browser.axe import prepare, violations
from tests.browser.conftest import BELOW, MADE, Served, Tabs, host
from tests.browser.readers import (
    COLOURS,
    in_calm,
    in_colours,
    in_forced_colours,
    on_paper,
    with_letters_doubled,
)
from tests.browser.visits import Faults, look, visit
from tests.conftest import MKDOCS, SETTINGS, PlanFolder

HIGH = 640
"""Pixels of the window's height: less than most telephones show."""

WIDTHS = pytest.mark.parametrize("width", [320, 1280])

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
    **{f"{what} spaced out": measures.spaced_out(script) for what, script in FITS.items()},
    "focus": measures.UNSEEN,
}
"""What is measured on every page, as it is seen."""

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
    found = look(page, SEEN, closely=address in kinds)
    with in_calm(page):
        found["moves"] = page.evaluate(measures.MOVES)
    with in_forced_colours(page):
        found["lost in forced colours"] = page.evaluate(measures.LOST_IN_FORCED_COLOURS)
    if address in kinds or measures.is_narrow(page):
        # What is printed is on white, whatever is on the screen.
        with in_colours(page, COLOURS[-1]), on_paper(page):
            found["print"] = measures.together(measures.take(page, PRINTED))
        with with_letters_doubled(page):
            found["large print"] = measures.together(measures.take(page, FITS))
    return found


def test_standard_pages_ask_no_other_host(wrong: Faults) -> None:
    """A standard page loads nothing from another host, and everything it asks for is there."""
    assert wrong["requests"] == []


def test_axe_finds_nothing(wrong: Faults) -> None:
    """Axe finds no breach of WCAG 2.2 AA, of enhanced contrast or of best practice on any standard page.

    In all colours that a reader can choose, it looks at the contrast of all that stands on any page.
    """
    assert wrong["axe"] == []


@pytest.mark.parametrize("colours", ["light", *COLOURS])
def test_contrast(wrong: Faults, colours: str) -> None:
    """Every text has a contrast of 7 to 1 at least in each of the colours that a reader can choose.

    Axe leaves out what it is not sure of; a measure of our own does not.
    """
    assert wrong[colours] == []


def test_measure_of_contrast(tabs: Tabs) -> None:
    """What is measured as contrast is that of WCAG 2: grey letters of #595959 are just enough on white."""
    page = tabs.open()
    words = '<p style="color: #595959">{}</p>'
    page.set_content(f'{words.format("Enough")}<div style="background: #eee">{words.format("Less")}</div>')

    assert [fault.split(":")[0] for fault in page.evaluate(measures.POOR_CONTRAST)] == ["Less"]


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
    assert [wrong[f"{what} spaced out"] for what in FITS] == [[], []]


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


@pytest.mark.parametrize("window", [(320, 256), (1280, HIGH)], ids=["enlarged", "desk"])
def test_the_keyboard_reaches_everything(tabs: Tabs, served: Served, window: tuple[int, int]) -> None:
    """Tab leads through all that can be pressed, in view, with a clear outline, and gets caught nowhere."""
    found = visit(tabs.open(), served.top, served.standard_kinds, [window], by_keyboard)
    assert found["by keyboard"] == []


def by_keyboard(page: Page, _: str) -> Faults:
    """What is wrong with the stops of the keyboard on the page that is open."""
    return {"by keyboard": list(_way_through(page))}


def _way_through(page: Page) -> Iterator[str]:
    """What is wrong with the stops of the keyboard on the page that is open."""
    count = len(page.evaluate(measures.STOPS))
    for stop in measures.stops(page, count, measures.AT):
        if stop is None:
            break
        if stop["outline"] < 2 or not stop["seen"]:
            yield str(stop)
        if not stop["left"]:
            break
    yield from (f"not reached: {what}" for what in page.evaluate(measures.LEFT))


@WIDTHS
def test_the_keyboard_can_skip_to_the_words(tabs: Tabs, served: Served, width: int) -> None:
    """The first stop is a link past the head and the menu, which can be seen and leads to the words."""
    page = tabs.open(width, HIGH)
    page.goto(f"{served.top}homes/")
    page.keyboard.press("Tab")
    stop = page.evaluate(measures.STOP)
    assert stop["words"] == "Skip to content"
    assert stop["seen"]
    page.keyboard.press("Enter")
    page.wait_for_url("**#easyread-content")
    page.keyboard.press("Tab")

    assert page.evaluate("() => document.activeElement.matches('article .easyread-switch')")


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


def test_measure_of_what_is_missing(tabs: Tabs) -> None:
    """What is not shown is missing, unless a reader can open it."""
    page = tabs.open(scripts=False)
    page.set_content("<p>1<p hidden>2<p style='display: none'>3<details><summary>4</summary>5</details>")

    assert page.evaluate(measures.MISSING) == ["3"]


@WIDTHS
def test_nothing_is_missing_without_scripts(tabs: Tabs, served: Served, width: int) -> None:
    """Without JavaScript all words of a page are shown, and the ways to its easy version and to all pages."""
    page = tabs.open(width, HIGH, scripts=False)
    for address in served.standard_kinds:
        page.goto(served.top + address)
        assert page.evaluate(measures.MISSING) == [], address
        assert page.locator(".easyread-card a.easyread-switch").is_visible(), address
        assert page.locator(".easyread-menu a" if width > 320 else ".easyread-menu-button").first.is_visible()


@WIDTHS
def test_without_scripts(tabs: Tabs, served: Served, width: int) -> None:
    """Without JavaScript there are all pages to go to, the way to the easy page, the words and the sound."""
    page = tabs.open(width, HIGH, scripts=False)
    page.goto(f"{served.top}homes/")
    expect(page.get_by_role("button", name="Search", exact=True)).to_be_hidden()
    expect(page.get_by_role("link", name="Easy read version of this page")).to_be_visible()
    expect(page.get_by_role("heading", name="Different kinds of homes")).to_be_visible()
    expect(page.locator("audio[controls]")).to_be_visible()
    if width == 320:
        page.get_by_role("button", name="Menu", exact=True).press("Enter")
    page.get_by_role("navigation", name="Menu").get_by_role("link", name="The national plan").click()
    page.wait_for_url(f"{served.top}national/")
    if width == 320:
        page.get_by_role("button", name="Menu", exact=True).press("Enter")
        page.keyboard.press("Escape")
        expect(page.get_by_role("navigation", name="Menu")).to_be_hidden()


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
            assert measures.together(measures.take(page, FITS)) == []


def test_reduced_motion(wrong: Faults) -> None:
    """Nothing moves by itself where the reader has asked for less motion."""
    assert wrong["moves"] == []


def test_nothing_is_lost_in_forced_colours(wrong: Faults) -> None:
    """Where the device sets all colours, what can be pressed still has an outline, or a mark of its own."""
    assert wrong["lost in forced colours"] == []


def test_measure_of_forced_colours(tabs: Tabs) -> None:
    """A button is lost whose only frame was its colour, or whose mark has the colour of the page."""
    page = tabs.open()
    page.emulate_media(forced_colors="active")
    mark = "content: ''; mask: linear-gradient(red, red); background: Canvas; forced-color-adjust: none"
    page.set_content(
        f"""<style>
          body {{ background: Canvas; }}
          button, summary {{ appearance: none; border: 0; }}
          .framed {{ border: 1px solid; }}
          .drawn::after {{ content: ""; border-right: 2px solid; }}
          .faded::before {{ {mark}; }}
        </style>
        <button>1</button> <button class="framed">2</button> <button class="drawn">3</button>
        <button class="framed faded">4</button>
        <details class="easyread-menu"><summary class="drawn">5</summary></details>"""
    )

    lost = page.evaluate(measures.LOST_IN_FORCED_COLOURS)
    assert [re.findall(r"\d", button)[0] for button in lost] == ["1", "3", "4"]


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


AWKWARD = """\
---
title: A title with averyveryverylongwordthatnobodywouldeverwriteinaplanforpeople in it
---

## A wide table

| Borough | January | February | March | April | May | June | July | August | September |
|---|---|---|---|---|---|---|---|---|---|
| Westminster | 1000000000 | 1000000000 | 10000000000 | 10000000000 | 1 | 2 | 3 | 4 | 5 |

## Code

    a_very_long_line_of_code_that_does_not_fit_into_a_small_window = "and goes on and on"

And `a_very_long_piece_of_code_inside_a_sentence_that_does_not_fit_into_any_small_window_at_all`.

- [Home](index.md)
- [**Bold** home](index.md) in a sentence.

!!! warning "Mind"
    Words with a [link](https://other.example/averylongaddressthatgoesonandonandonandonandonandonandon).

??? note "More"
    Hidden words.

### A deep heading

Words.[^1]

[^1]: A note.
"""

AWKWARD_SETTINGS = MKDOCS.replace("https://plan.example/", f"https://plan.example{BELOW}").replace(
    "  font: false",
    "  palette: {scheme: slate, primary: teal}\n"
    "  features: [navigation.tabs, navigation.top, navigation.footer, content.code.copy]",
) + (
    "repo_url: https://code.example/plan\n"
    "markdown_extensions: [admonition, pymdownx.details, footnotes, tables, {toc: {permalink: true}}]\n"
    "nav: [index.md, {Part: [awkward.md, {Deep: [deep.md]}]}]\n"
)


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site of pages that are hard to fit into a small window, with much of what Material offers."""
    folder = PlanFolder(tmp_path_factory.mktemp("awkward")).write(
        {
            "easyread.yml": SETTINGS,
            "mkdocs.yml": AWKWARD_SETTINGS,
            "docs/index.md": "# Home\n\nWords.\n",
            "docs/awkward.md": AWKWARD,
            "docs/deep.md": "# Deep\n\nWords.\n",
        }
    )
    built = folder.build()
    assert built.returncode == 0, built.stderr
    with host(folder.folder / "site") as top:
        yield top


@WIDTHS
def test_awkward_pages(tabs: Tabs, awkward: str, width: int) -> None:
    """Wide tables, code, long words and parts of Material are reached, named, legible and in the window."""
    page = tabs.open(width, HIGH)
    found = visit(page, awkward, ["awkward/", "deep/", "404.html"], [(width, HIGH)], measure_awkward)
    assert {what: faults for what, faults in found.items() if faults} == {}
    page.goto(f"{awkward}awkward/")
    page.wait_for_load_state("networkidle")
    assert list(_way_through(page)) == []
    names = page.get_by_role("region").evaluate_all(
        "(all) => all.map((one) => one.getAttribute('aria-label'))"
    )
    assert names[:2] == ["Table 1: A wide table", "Code 1: Code"]
    if width == 320:
        for region in page.get_by_role("region").all()[:2]:
            assert region.evaluate("(one) => one.scrollWidth > one.clientWidth && one.tabIndex === 0")


AWKWARD_SEEN: measures.Measures = {
    what: SEEN[what] for what in SEEN if what not in ("card far down", "focus", "long lines")
}
"""What is measured on them: they have no easy version, and Material's own parts."""


def measure_awkward(page: Page, _: str) -> Faults:
    """What is wrong with the page that is open."""
    return look(page, AWKWARD_SEEN, closely=True)


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
