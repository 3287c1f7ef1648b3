"""Easy pages are light: they open on an old telephone and a slow line."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from tests.example.conftest import OWN
from tests.example.html_page import HtmlPage

KB = 1000

PLAYER = "easyread/player.js"
"""The script of easy pages that can be listened to."""

FIND = ["easyread/find-data.js", "easyread/find.js"]
"""The scripts of the page to find others: what it knows, and what looks there."""


def test_easy_pages_are_small(easy_pages: dict[str, HtmlPage]) -> None:
    """The HTML of an author's easy page is usually at most 20 KB, that of no easy page above 60 KB."""
    sizes = {address: len(page.source.encode()) for address, page in easy_pages.items()}
    usual = median(size for address, size in sizes.items() if address not in OWN)
    print(f"HTML of easy pages: median {usual} bytes, longest {max(sizes.values())} bytes")

    assert usual <= 20 * KB
    assert max(sizes.values()) <= 60 * KB, sizes


def test_easy_pages_have_one_small_script(easy_pages: dict[str, HtmlPage], example_site: Path) -> None:
    """An easy page has one script, which reads along, or those that search: the site's own, and small."""
    wrong = []
    for address, page in easy_pages.items():
        scripts = page.root.all("script")
        files = [(example_site / address / script.attributes.get("src", "")).resolve() for script in scripts]
        wanted = FIND if address == "easy/find/" else [PLAYER] * len(page.root.all("audio"))
        if files != [(example_site / name).resolve() for name in wanted]:
            wrong.append(f"{address}: {files}")
        if any("defer" not in script.attributes or script.children for script in scripts):
            wrong.append(f"{address}: the page waits for its script")

    assert wrong == []
    assert (example_site / PLAYER).stat().st_size <= 10 * KB
    data, search = ((example_site / name).stat().st_size for name in FIND)
    print(f"search: {search} bytes, what it knows: {data} bytes")
    assert search <= 7 * KB
    assert data <= 80 * KB


def test_pages_to_find_others_are_small(easy_pages: dict[str, HtmlPage]) -> None:
    """The HTML of no page of topics is above 20 KB."""
    sizes = {
        address: len(page.source.encode()) for address, page in easy_pages.items() if "easy/find/" in address
    }
    assert len(sizes) > 1
    assert max(sizes.values()) <= 20 * KB, sizes


def test_easy_pages_need_no_script(easy_pages: dict[str, HtmlPage]) -> None:
    """Nothing on an easy page calls a script, and whoever has none can listen all the same."""
    calls = [
        f"{address}: <{element.tag}>"
        for address, page in easy_pages.items()
        for element in page.root
        if any(name.startswith("on") for name in element.attributes)
        or element.attributes.get("href", "").startswith("javascript:")
    ]
    spoken = {
        address
        for address, page in easy_pages.items()
        if any("data-say" in element.attributes for element in page.root)
    }

    assert calls == []
    assert spoken == {address for address, page in easy_pages.items() if page.root.all("audio")}
    assert len(spoken) > 10
    assert all(
        "controls" in audio.attributes for page in easy_pages.values() for audio in page.root.all("audio")
    )
