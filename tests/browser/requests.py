"""What pages ask a host for as they open."""

from __future__ import annotations

from collections.abc import Iterable

from playwright.sync_api import Page, Response

from tests.browser.measures import ALL_PICTURES


def wrong_requests(page: Page, top: str, addresses: Iterable[str]) -> list[str]:
    """Opens pages with all their pictures, and tells which requests failed or left the site.

    Args:
        page: An empty page.
        top: Full address of the site's home page.
        addresses: Addresses of the pages, seen from it.
    """
    asked: list[str] = []
    failed: list[str] = []

    def answered(response: Response) -> None:
        if response.status >= 400:
            failed.append(f"{response.status}: {response.url}")

    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: failed.append(f"no answer: {request.url}"))
    page.on("response", answered)
    for address in addresses:
        page.goto(top + address)
        page.evaluate(ALL_PICTURES)
        if page.locator("script").count():
            page.wait_for_load_state("networkidle")
    assert any(url.endswith(".css") for url in asked)
    return [*failed, *(url for url in asked if not url.startswith((top, "data:", "blob:")))]
