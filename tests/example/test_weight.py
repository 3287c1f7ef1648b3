"""Easy pages are light: they open on an old telephone and a slow line."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from tests.example.html_page import Element, HtmlPage

KB = 1024

ASSETS = "easyread/"
"""Where styles and scripts are."""

FURTHER = {"easy/find/": ["find.js"], "easy/help/": ["save.js"]}
"""The scripts that only some pages have: the search, and what keeps pages on a device."""


def test_easy_pages_are_small(easy_pages: dict[str, HtmlPage]) -> None:
    """The HTML of every easy page is at most 20 KB."""
    sizes = {address: len(page.source.encode()) for address, page in easy_pages.items()}
    print(f"HTML of easy pages: median {median(sizes.values())} bytes, longest {max(sizes.values())} bytes")

    assert {address: size for address, size in sizes.items() if size > 20 * KB} == {}


def test_the_style_is_small(example_site: Path) -> None:
    """The style of easy pages is at most 15 KB."""
    assert (example_site / ASSETS / "easy.css").stat().st_size <= 15 * KB


def test_the_first_paint_needs_one_request_for_style(
    easy_pages: dict[str, HtmlPage], example_site: Path
) -> None:
    """Every easy page asks for one style sheet, which asks for nothing more."""
    for address, page in easy_pages.items():
        sheets = [link for link in page.root.all("link") if link.attributes["rel"] == "stylesheet"]
        files = [(example_site / address / sheet.attributes["href"]).resolve() for sheet in sheets]
        assert files == [(example_site / ASSETS / "easy.css").resolve()], address
    style = (example_site / ASSETS / "easy.css").read_text(encoding="utf-8")
    assert "@import" not in style
    assert "url(" not in style


def scripts(page: HtmlPage) -> tuple[list[Element], list[Element]]:
    """The scripts that stand in a page, and those that it asks for."""
    found = page.root.all("script")
    asked = [script for script in found if "src" in script.attributes]
    return [script for script in found if script not in asked], asked


def test_easy_pages_have_few_small_scripts(easy_pages: dict[str, HtmlPage], example_site: Path) -> None:
    """The scripts of an easy page are the site's own, together at most 15 KB, and it never waits for one.

    In its head stands the one that sets what the reader chose before anything is shown. It asks for the one
    with which readers choose, and where there is sound, for the one that reads along.
    """
    assets = example_site / ASSETS
    for address, page in easy_pages.items():
        inside, asked = scripts(page)
        files = [(example_site / address / script.attributes["src"]).resolve() for script in asked]
        names = ["reader.js", *["player.js"] * len(page.root.all("audio")), *FURTHER.get(address, [])]
        assert sorted(files) == sorted((assets / name).resolve() for name in names), address
        assert all("defer" in script.attributes and not script.children for script in asked), address
        (first,) = inside
        assert first in page.root.one("head").all("script"), address
        length = sum(len(str(child).encode()) for child in first.children)
        assert length <= 200, address
        sizes = {file.name: file.stat().st_size for file in files}
        assert length + sum(sizes.values()) <= 15 * KB, (address, sizes)


def test_what_the_search_knows_is_small(example_site: Path) -> None:
    """What the page to find others loads once somebody searches is at most 80 KB."""
    assert (example_site / ASSETS / "find-data.js").stat().st_size <= 80 * KB


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
