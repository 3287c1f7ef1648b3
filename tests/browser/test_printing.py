"""Printed pages: booklets that can be read, and that say where they are on the web."""

from __future__ import annotations

import io
import json
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from tests.browser.conftest import Served, Tabs
from tests.plugin.conftest import make

LEAST = 94
"""Pixels of a code on paper, 2.5 cm: smaller ones are hard to read for telephones."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site that knows its address."""
    return make(tmp_path_factory.mktemp("printed")).folder


@pytest.mark.parametrize("name", ["homes/index.html", "easy/homes/index.html"])
def test_printed_page(folder: Path, tabs: Tabs, name: str) -> None:
    """Address, code and day stand on paper and not on screens, which do not even ask for the code."""
    page = tabs.open()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((folder / name).as_uri())
    page.mouse.wheel(0, 100_000)
    page.wait_for_load_state("networkidle")
    box, code = page.locator(".easyread-print"), page.locator(".easyread-print img")
    assert not box.is_visible()
    assert not [url for url in asked if "/qr/" in url]

    page.pdf()
    assert len([url for url in asked if "/qr/" in url]) == 1
    page.emulate_media(media="print")
    assert box.is_visible()
    assert f"https://plan.example/{name.removesuffix('index.html')}" in box.inner_text()
    assert "31 December 2018" in box.inner_text()
    assert code.evaluate("(image) => image.complete && image.naturalWidth > 0")
    size = code.bounding_box()
    assert size
    assert min(size["width"], size["height"]) >= LEAST


# ------------------------------------------------------------------ the booklet


@pytest.fixture(scope="module")
def booklet(browser: Browser, example_site: Path) -> Iterator[tuple[list[str], list[str]]]:
    """What a long easy page of the example says, and the text of each of its sheets, from a dark screen."""
    with closing(Tabs(browser)) as tabs:
        page = tabs.open()
        page.emulate_media(color_scheme="dark")
        page.goto((example_site / "easy/homes/index.html").as_uri())
        said = page.locator("main [data-say]").all_text_contents()
        sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
        yield [folded(words) for words in said], [folded(sheet.extract_text()) for sheet in sheets]


def folded(words: str) -> str:
    """Words without the spaces between them, with letters apart that print joins."""
    return "".join(unicodedata.normalize("NFKC", words).split())


def test_no_idea_is_split(booklet: tuple[list[str], list[str]]) -> None:
    """Every idea of an easy page stands whole on one sheet, in the order of the page."""
    said, sheets = booklet
    assert len(said) > 40
    on_sheet = [[number for number, sheet in enumerate(sheets) if words in sheet] for words in said]
    assert [words for words, found in zip(said, on_sheet, strict=True) if not found] == []


def test_sheets_have_numbers(booklet: tuple[list[str], list[str]]) -> None:
    """Each sheet says which it is, and of how many."""
    _, sheets = booklet
    assert len(sheets) > 5
    assert [number for number, sheet in enumerate(sheets, 1) if f"{number}/{len(sheets)}" not in sheet] == []


def test_nothing_to_press_is_printed(booklet: tuple[list[str], list[str]]) -> None:
    """What can only be pressed does not stand on paper."""
    _, sheets = booklet
    printed = "".join(sheets)
    for words in ("Listen", "Menu", "Get help", "Make this page easier", "Next page", "Standard version"):
        assert folded(words) not in printed, words
    assert folded("These pages show the plan on 31 December 2018.") in printed


@pytest.mark.parametrize("colours", ["light", "dark", "cream", "yellow"])
def test_paper_is_white(tabs: Tabs, served: Served, colours: str) -> None:
    """Whatever colours a reader has chosen, words are printed black on white, in at least 16 points."""
    page = tabs.open()
    page.add_init_script(f"localStorage.easyread = '{json.dumps({'colours': colours, 'pictures': 'small'})}'")
    page.goto(f"{served.top}easy/homes/")
    page.emulate_media(media="print")
    style = "(one) => [getComputedStyle(one).color, parseFloat(getComputedStyle(one).fontSize)]"
    for part in ("h1", "main section .idea p"):
        colour, size = page.locator(part).first.evaluate(style)
        assert colour == "rgb(0, 0, 0)"
        assert size >= 16 * 96 / 72 - 0.01
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
