"""The built example in a real browser: Chromium, and a server that publishes the site below a path."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import BinaryIO

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.browser.chromium import installed
from tests.browser.kinds import kinds
from tests.example.html_page import read_pages

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--autoplay-policy=no-user-gesture-required",
    # A page is left before it pays to compile its scripts again for speed.
    "--js-flags=--no-maglev --no-turbofan",
]
"""What Chromium is started with."""

MADE = (
    *("hard-words/", "help/", "listen/", "picture-credits/", "progress/", "new/", "statements/", "actions/"),
    "you-said-we-did/",
    "find/",
    "accessibility/",
)
"""Addresses of standard pages that no author wrote, and the folder of some."""

ALL_PAGES = "EASYREAD_ALL_PAGES" in os.environ
"""Whether every page is looked at as closely as those that stand for others, which takes long."""

BELOW = "/councils/plan/"
"""Path of the site on its host: it must work below any."""


class _Handler(SimpleHTTPRequestHandler):
    """Sends the files of a folder below a path, or one range of a file, and says nothing."""

    protocol_version = "HTTP/1.1"  # one connection for many files

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Begin an answer. Browsers ask for ranges of sound, and cannot seek in it without them."""
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        file = Path(self.translate_path(self.path))
        if not asked or not file.is_file():
            return super().send_head()
        content = file.read_bytes()
        first, last = int(asked[1]), min(int(asked[2] or len(content)), len(content) - 1)
        part = content[first : last + 1]
        self.send_response(HTTPStatus.PARTIAL_CONTENT if part else HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header(
            "Content-Range", f"bytes {first}-{last}/{len(content)}" if part else f"bytes */{len(content)}"
        )
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        return io.BytesIO(part)

    def handle(self) -> None:
        """Answer all that is asked on one connection; a browser that has enough may hang up."""
        with suppress(ConnectionError):
            super().handle()

    def end_headers(self) -> None:
        self.send_header("Accept-Ranges", "bytes")
        super().end_headers()

    def translate_path(self, path: str) -> str:
        if not path.startswith(BELOW):
            return str(Path(self.directory, "not-below-the-path"))
        return super().translate_path("/" + path.removeprefix(BELOW))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  - the name is the base's
        pass


@dataclass(frozen=True)
class Served:
    """The example on a host.

    Attributes:
        top: Full address of its home page.
        easy: Address of each easy page, seen from the top.
        standard: Address of each standard page that has an easy page.
        easy_kinds: Address of easy pages that have between them all that any has, for what takes long.
        standard_kinds: The same of standard pages.
        easy_pictured: Addresses of easy pages that have a picture in each place where any has one.
    """

    top: str
    easy: tuple[str, ...]
    standard: tuple[str, ...]
    easy_kinds: tuple[str, ...]
    standard_kinds: tuple[str, ...]
    easy_pictured: tuple[str, ...]

    @property
    def written(self) -> tuple[str, ...]:
        """Address of each standard page that an author wrote."""
        return tuple(address for address in self.standard if not address.startswith(MADE))


@pytest.fixture(scope="session")
def served(example_site: Path) -> Iterator[Served]:
    """The example, published below a path on a host of its own."""
    pages = read_pages(example_site)
    easy = {address: page for address, page in pages.items() if address.startswith("easy/")}
    standard = {address: page for address, page in pages.items() if f"easy/{address}" in easy}
    chosen = (kinds(easy), kinds(standard), kinds(easy, "img"))
    if ALL_PAGES:
        chosen = (tuple(easy), tuple(standard), tuple(easy))
    with host(example_site) as top:
        yield Served(top, tuple(easy), tuple(standard), *chosen)


@contextmanager
def host(site: Path) -> Iterator[str]:
    """Publish a site below a path on a host of its own, and tell the full address of its home page."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(site))) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{BELOW}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Drives browsers."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A Chromium, the machine's own if there is one."""
    browser = playwright.chromium.launch(executable_path=_chromium(playwright), args=ARGUMENTS)
    yield browser
    browser.close()


def _chromium(playwright: Playwright) -> str:
    path = installed() or playwright.chromium.executable_path
    if not Path(path).is_file():
        pytest.fail(
            f"There is no browser at '{path}'. Install one, with 'apt-get install chromium' or with "
            "'python -m playwright install chromium', or put its path into EASYREAD_CHROMIUM."
        )
    return path


class Tabs:
    """Opens pages as different readers have them.

    Args:
        browser: The browser.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def open(self, width: int = 1280, height: int = 800, *, scripts: bool = True, calm: bool = False) -> Page:
        """An empty page.

        Args:
            width: Of the window, in CSS pixels.
            height: The same.
            scripts: Whether JavaScript runs.
            calm: Whether the reader has asked for less motion.
        """
        context = self._browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="light",
            java_script_enabled=scripts,
            reduced_motion="reduce" if calm else "no-preference",
        )
        self._contexts.append(context)
        return context.new_page()

    def close(self) -> None:
        """Close all of them."""
        for context in self._contexts:
            context.close()


@pytest.fixture
def tabs(browser: Browser) -> Iterator[Tabs]:
    """Opens pages, and closes them after the test."""
    tabs = Tabs(browser)
    yield tabs
    tabs.close()
