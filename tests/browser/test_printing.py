"""Printed pages say where they are on the web; on screens that costs nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.conftest import Tabs
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
