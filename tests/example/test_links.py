"""Everything the example's pages point to is there, and in the same site."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.example.html_page import Element, HtmlPage

TOP = "https://site.example/below/a/path/"
"""Some place where the site might be published."""

ADDRESSES = ("href", "src", "action", "data", "poster", "srcset", "cite")
"""Attributes that hold addresses."""

CSS_ADDRESS = re.compile(
    r"""url\(\s*(?P<quote>["']?)(?P<address>.*?)(?P=quote)\s*\)|@import\s+["'](.*?)["']"""
)


def written_addresses(page: HtmlPage) -> Iterator[tuple[Element, str]]:
    """Every address on a page with the element it stands in."""
    for element in page.root:
        for name in ADDRESSES:
            if name in element.attributes:
                yield element, element.attributes[name]
        for address in css_addresses(element.attributes.get("style", "")):
            yield element, address
        if element.tag == "style":
            for address in css_addresses("".join(map(str, element.children))):
                yield element, address


def css_addresses(css: str) -> list[str]:
    """Every address in a style sheet."""
    return [match["address"] or match[3] or "" for match in CSS_ADDRESS.finditer(css)]


def seen_from_top(address: str, seen_from: str) -> str | None:
    """An address as the top of the site has it; None if it leads out of the site."""
    # MkDocs cannot know from where its page for errors is asked: addresses on it begin at the host.
    top = urljoin(TOP, "/") if seen_from == "404.html" else TOP
    full = urljoin(top + seen_from, address)
    return full.removeprefix(top) if full.startswith(top) else None


def file_of(site: Path, path: str) -> Path:
    """The file that a server sends for a path."""
    return site / unquote(path) / "index.html" if path.endswith("/") or not path else site / unquote(path)


def leads_out(element: Element, address: str) -> bool:
    """Whether it is a link that a reader may follow to another site."""
    return element.tag == "a" and urlsplit(address).scheme in ("http", "https")


def of_sound(address: str) -> bool:
    """Whether it leads to sound, whose parts are times."""
    return urlsplit(address).path.endswith(".mp3")


def test_every_address_leads_to_a_file_of_the_site(example_site: Path, pages: dict[str, HtmlPage]) -> None:
    """Every link, picture, style and script of a page is in the site, below whatever path it is published."""
    lost = []
    checked = 0
    for page in pages.values():
        for element, address in written_addresses(page):
            if address.startswith("data:") or leads_out(element, address):
                continue
            checked += 1
            path = seen_from_top(address, page.address)
            if path is None or not file_of(example_site, path.partition("#")[0]).is_file():
                lost.append(f"{page.address}: {address}")

    assert lost == []
    assert checked > 1000


def test_every_anchor_leads_to_a_place_on_its_page(pages: dict[str, HtmlPage]) -> None:
    """Every link to a part of a page finds that part."""
    lost = []
    checked = 0
    for page in pages.values():
        for element, address in written_addresses(page):
            fragment = unquote(urlsplit(address).fragment)
            if not fragment or leads_out(element, address) or of_sound(address):
                continue
            checked += 1
            path = seen_from_top(address, page.address)
            target = pages.get(unquote(path.partition("#")[0])) if path is not None else None
            if target is None or fragment not in target.ids:
                lost.append(f"{page.address}: {address}")

    assert lost == []
    assert checked > 200


def times_of(page: HtmlPage) -> Iterator[tuple[int, str, str]]:
    """The number, begin and end of each part of the sound of a page: its link has them, or itself."""
    number = 0
    untold = False
    for element in page.root:
        if "data-say" in element.attributes:
            assert not untold, f"{page.address}: part {number} has no times"
            number += 1
            start, _, end = element.attributes["data-say"].partition(" ")
            untold = not start
            if start:
                yield number, start, end
        elif of_sound(address := element.attributes.get("href", "")) and "#" in address:
            assert untold, f"{page.address}: part {number} has its times twice"
            untold = False
            assert element.attributes["aria-label"] == f"Listen to part {number}", page.address
            sound, _, part = address.partition("#t=")
            assert [sound] == [audio.attributes["src"] for audio in page.root.all("audio")], page.address
            start, _, end = part.partition(",")
            yield number, start, end
    assert not untold, f"{page.address}: part {number} has no times"


def test_every_part_of_a_sound_is_a_time_at_which_something_is_said(
    example_site: Path, pages: dict[str, HtmlPage]
) -> None:
    """Every link to listen plays the part before it, from before its first word to the end of its last."""
    linked = 0
    for page in pages.values():
        times = list(times_of(page))
        players = page.root.all("div", css_class="easyread-player")
        assert len(players) == bool(times), page.address
        for player in players:
            words = seen_from_top(player.attributes["data-words"], page.address)
            spoken = json.loads(file_of(example_site, str(words)).read_bytes())["passages"]
            assert [number for number, _, _ in times] == list(range(1, len(spoken) + 1)), page.address
            for (_, start, end), said in zip(times, spoken, strict=True):
                assert float(start) <= float(end), page.address
                if not said:  # such as a sign alone
                    continue
                assert float(start) * 1000 <= said[0][2] < said[-1][3], page.address
                assert float(end) * 1000 == pytest.approx(said[-1][3], abs=6), page.address
        linked += sum("#t=" in address for _, address in written_addresses(page))

    assert linked > 200


def test_nothing_is_loaded_from_another_host(pages: dict[str, HtmlPage]) -> None:
    """No page names a picture, style, script or frame of another host: only links lead out."""
    from_elsewhere = [
        f"{page.address}: <{element.tag}> {address}"
        for page in pages.values()
        for element, address in written_addresses(page)
        if not address.startswith("data:") and element.tag != "a"
        if urlsplit(address).scheme or urlsplit(address).netloc
    ]

    assert from_elsewhere == []


def test_styles_name_only_files_of_the_site(example_site: Path) -> None:
    """Every file that a style sheet names is in the site."""
    sheets = sorted(example_site.rglob("*.css"))
    lost = []
    for sheet in sheets:
        name = sheet.relative_to(example_site).as_posix()
        for address in css_addresses(sheet.read_text(encoding="utf-8")):
            path = None if address.startswith("data:") else seen_from_top(address, name)
            if not address.startswith(("data:", "#")) and (
                path is None or not file_of(example_site, path.partition("#")[0]).is_file()
            ):
                lost.append(f"{name}: {address}")

    assert lost == []
    assert len(sheets) >= 3
