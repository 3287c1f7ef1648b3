"""Easy pages are light: they open on an old telephone and a slow line."""

from __future__ import annotations

from statistics import median

from tests.example.html_page import HtmlPage

KB = 1000


def test_easy_pages_are_small(easy_pages: dict[str, HtmlPage]) -> None:
    """The HTML of an easy page is usually at most 20 KB, and never more than 60 KB."""
    sizes = {address: len(page.source.encode()) for address, page in easy_pages.items()}
    print(f"HTML of easy pages: median {median(sizes.values())} bytes, longest {max(sizes.values())} bytes")

    assert median(sizes.values()) <= 20 * KB
    assert max(sizes.values()) <= 60 * KB, sizes


def test_easy_pages_have_no_script(easy_pages: dict[str, HtmlPage]) -> None:
    """Easy pages need no JavaScript: they carry none at all."""
    scripts = [
        f"{address}: <{element.tag}>"
        for address, page in easy_pages.items()
        for element in page.root
        if element.tag == "script"
        or any(name.startswith("on") for name in element.attributes)
        or element.attributes.get("href", "").startswith("javascript:")
    ]

    assert scripts == []
