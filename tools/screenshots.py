"""Pictures of the built example: `make screenshots`.

Two of them stand in the README. The others show each kind of page in every width and colour, as those who
change the looks of pages should see them; they go into ``screenshots/``, with one sheet for each kind.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import installed

ROOT = Path(__file__).parents[1]
SITE = ROOT / "site"
IN_README = {
    "standard": "homes/index.html#choosing-where-to-live",
    "easy": "easy/homes/index.html#choosing-where-to-live",
}

KINDS = {
    "front-door": "easy/index.html",
    "easy-page": "easy/homes/index.html",
    "easy-promises": "easy/homes/promises/index.html",
    "easy-find": "easy/find/index.html",
    "standard-home": "index.html",
    "standard-page": "homes/index.html",
}
WIDTHS = (320, 768, 1280, 1920)
COLOURS = ("light", "dark", "cream", "yellow")
HIGH = 1000
"""Pixels of the window's height."""

_SHARE = 0.4
"""How large pictures are on a sheet."""


def main() -> None:
    """Make all of them."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=installed(), args=["--no-sandbox", "--disable-gpu"]
        )
        for_readme(browser, ROOT / "images" / "screenshots")
        folder = ROOT / "screenshots"
        for kind, path in KINDS.items():
            print(sheet(folder, kind, list(shots(browser, folder, kind, path))).relative_to(ROOT))
        browser.close()


def for_readme(browser: Browser, folder: Path) -> None:
    """One picture of each version."""
    folder.mkdir(exist_ok=True)
    page = browser.new_page(viewport={"width": 1000, "height": 820}, color_scheme="light")
    for name, path in IN_README.items():
        page.goto(_address(path))
        page.wait_for_timeout(500)
        page.screenshot(path=folder / f"{name}.png")
    page.close()


def shots(browser: Browser, folder: Path, kind: str, path: str) -> Iterator[Path]:
    """A page in every colour and width, the colours below each other."""
    folder.mkdir(exist_ok=True)
    for colours in COLOURS:
        context = browser.new_context(color_scheme="dark" if colours == "dark" else "light")
        context.add_init_script(f"localStorage.easyread = {json.dumps(json.dumps({'colours': colours}))}")
        page = context.new_page()
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": HIGH})
            page.goto(_address(path))
            page.wait_for_timeout(300)
            file = folder / f"{kind}-{width}-{colours}.png"
            page.screenshot(path=file)
            yield file
        context.close()


def sheet(folder: Path, kind: str, files: list[Path]) -> Path:
    """All pictures of one kind of page on one: a row for each colour."""
    wide = sum(round(width * _SHARE) for width in WIDTHS)
    high = round(HIGH * _SHARE)
    together = Image.new("RGB", (wide, high * len(COLOURS)), "#888")
    for number, file in enumerate(files):
        row, column = divmod(number, len(WIDTHS))
        left = sum(round(width * _SHARE) for width in WIDTHS[:column])
        with Image.open(file) as shot:
            small = shot.convert("RGB").resize((round(WIDTHS[column] * _SHARE), high))
        together.paste(small, (left, row * high))
    out = folder / f"{kind}.png"
    together.save(out)
    return out


def _address(path: str) -> str:
    file, hash_sign, fragment = path.partition("#")
    return (SITE / file).as_uri() + hash_sign + fragment


if __name__ == "__main__":
    main()
