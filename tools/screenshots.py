"""Makes the pictures in the README from the built example: `make screenshots`."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
SHOTS = {"standard": "homes/index.html", "easy": "easy/homes/index.html"}
FROM = {"standard": "#choosing-where-to-live", "easy": "#choosing-where-to-live"}


def main() -> None:
    """Write one picture for each version."""
    chromium = (
        os.environ.get("EASYREAD_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    )
    folder = ROOT / "images" / "screenshots"
    folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1000, "height": 820}, color_scheme="light")
        for name, path in SHOTS.items():
            page.goto((ROOT / "site" / path).as_uri() + FROM[name])
            page.wait_for_timeout(500)
            page.screenshot(path=folder / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
