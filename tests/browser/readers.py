"""An open page as readers have it who see it in their own way, and as it was again afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page

COLOURS = ("dark", "cream", "yellow")
"""What a reader can choose beside the light colours."""

LETTERS = {"standard": 16, "fixed": 13}
"""How large letters are in Chromium, in pixels, unless its user chooses another size."""

ROOT = "parseFloat(getComputedStyle(document.documentElement).fontSize)"


@contextmanager
def in_colours(page: Page, colours: str) -> Iterator[None]:
    """The reader has chosen these colours for the page."""
    page.evaluate("(colours) => { document.documentElement.dataset.colours = colours; }", colours)
    yield
    page.evaluate("() => { delete document.documentElement.dataset.colours; }")


@contextmanager
def in_calm_and_forced_colours(page: Page) -> Iterator[None]:
    """The reader's device sets all colours, and asks for less motion."""
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    yield
    page.emulate_media(forced_colors="none", reduced_motion="no-preference")


@contextmanager
def on_paper(page: Page) -> Iterator[None]:
    """The reader has printed the page."""
    page.emulate_media(media="print")
    yield
    page.emulate_media(media="screen")


@contextmanager
def with_letters_doubled(page: Page) -> Iterator[None]:
    """The reader has set the browser's letters to twice their size."""
    usual = page.evaluate(f"() => {ROOT}")
    session = page.context.new_cdp_session(page)

    def enlarge(times: int) -> None:
        sizes = {kind: size * times for kind, size in LETTERS.items()}
        session.send("Page.setFontSizes", {"fontSizes": sizes})
        # The sizes do not reach the page on the way on which it is asked for its measures.
        page.wait_for_function(f"(size) => {ROOT} === size", arg=usual * times)

    enlarge(2)
    yield
    enlarge(1)
    session.detach()
