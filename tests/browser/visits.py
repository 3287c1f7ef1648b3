"""One visit to each page, in which all is measured that can be measured there, in several windows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from playwright.sync_api import Page, Request, Response

from tests.browser.axe import STRUCTURE, violations, violations_in_colours
from tests.browser.measures import ALL_OPEN, ALL_PICTURES, Measures, take

Faults = Mapping[str, list[str]]
"""What is wrong, by what was measured; an empty list where nothing is."""

Window = tuple[int, int]
"""How wide and how high a window is, in CSS pixels."""

COME_TO_REST = f"""
async () => {{
  document.activeElement.blur();
  scrollTo(0, 0);
  await ({ALL_PICTURES.strip()})();
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  await drawn();
  await drawn();
}}
"""
"""Goes to the top, and waits for all pictures and for scripts that follow the size of the window."""


def visit(
    page: Page,
    top: str,
    addresses: Iterable[str],
    windows: Sequence[Window],
    measure: Callable[[Page, str], Faults],
    *,
    asks_later: bool = True,
) -> Faults:
    """Opens pages with all their pictures, and measures each in every window.

    Args:
        page: An empty page.
        top: Full address of the site's home page.
        addresses: Addresses of the pages, seen from it.
        windows: What each page is seen in. It is opened in the first, which then becomes the others.
        measure: Tells what is wrong with the page that is open, whose address it gets too, and leaves it as
            it was.
        asks_later: Whether its scripts go on to ask for things when the page is there.

    Returns:
        What is wrong, with the page's address and the window before it. ``requests`` has those that failed or
        left the site.
    """
    asked: list[str] = []
    failed: list[str] = []

    def answered(response: Response) -> None:
        if response.status >= 400:
            failed.append(f"{response.status}: {response.url}")

    waiting: set[Request] = set()

    def ask(request: Request) -> None:
        asked.append(request.url)
        waiting.add(request)

    page.on("request", ask)
    if asks_later:
        page.on("requestfinished", lambda request: waiting.discard(request))
        page.on("requestfailed", lambda request: waiting.discard(request))
    page.on("requestfailed", lambda request: failed.append(f"no answer: {request.url}"))
    page.on("response", answered)
    wrong: dict[str, list[str]] = {}
    for address in addresses:
        resize(page, windows[0])
        page.goto(top + address)
        # Scripts may ask for more; half a second of silence on each page would be long to wait for.
        while asks_later and waiting:
            page.wait_for_timeout(10)
        for window in windows:
            resize(page, window)
            page.evaluate(COME_TO_REST)
            for what, faults in measure(page, address).items():
                wrong.setdefault(what, []).extend(f"{address} in {window}: {fault}" for fault in faults)
    assert any(url.endswith(".css") for url in asked)
    outside = [url for url in asked if not url.startswith((top, "data:", "blob:"))]
    return {**wrong, "requests": [*failed, *outside]}


def look(page: Page, wanted: Measures, *, closely: bool) -> dict[str, list[str]]:
    """Measures the page that is open with all that readers can open, and has axe look at it.

    Contrast takes axe longest. All of it is measured without axe; axe looks at what it has not yet seen the
    like of.

    Args:
        page: The page.
        wanted: What is measured.
        closely: Whether axe looks at the contrast of all words.

    Returns:
        What is wrong, and below ``axe`` what axe finds.
    """
    page.evaluate(ALL_OPEN)
    axe = violations(page, options=STRUCTURE)
    axe += violations_in_colours(page, everything=closely)
    return {**take(page, wanted), "axe": axe}


def resize(page: Page, window: Window) -> None:
    """Give the window of a page another size."""
    page.set_viewport_size({"width": window[0], "height": window[1]})


def wait_for_what_comes_late(page: Page) -> None:
    """Wait for the buttons with which pages are kept: how large the pages are must be asked for."""
    if page.locator("#keep").count():
        page.locator("#keep button").first.wait_for()
