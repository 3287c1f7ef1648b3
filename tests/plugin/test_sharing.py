"""Shared links and printed pages of a built site."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from tests.conftest import MKDOCS, SETTINGS, MakePlan
from tests.example.html_page import Element
from tests.plugin.conftest import BuiltSite, built
from tests.plugin.test_faults import bytes_of

PAGE = "# Our plan\n\nWords of the plan.\n"


def told(root: Element) -> dict[str, list[str]]:
    """What the head of a page tells those who share it."""
    found: dict[str, list[str]] = {}
    for meta in root.one("head").all("meta"):
        found.setdefault(meta.attributes.get("property", ""), []).append(meta.attributes.get("content", ""))
    return found


@pytest.mark.parametrize("kind", ["small", "files_as_addresses", "below_a_path"])
def test_every_page_can_be_shared(request: pytest.FixtureRequest, kind: str) -> None:
    """Every page of both versions tells its own address once, and a picture and a code that are there."""
    site: BuiltSite = request.getfixturevalue(kind)
    pages = {name for name in site.pages if name != "404.html"}
    for name in pages:
        about = told(site.root(name))
        assert about["og:url"] == site.canonical(name)
        (picture,) = about["og:image"]
        assert picture.startswith(f"{site.top}easyread/sharing")
        assert (site.folder / unquote(picture.removeprefix(site.top))).is_file()
        box = site.root(name).one("div", css_class="easyread-print")
        assert about["og:url"][0] in box.words
        code, _ = site.follow(name, box.one("img").attributes["src"])
        assert (site.folder / code).is_file()
    codes = {file for file in (site.folder / "easyread" / "qr").rglob("*") if file.is_file()}
    assert len(codes) == len(pages)


def test_without_an_address(plan: MakePlan) -> None:
    """A site that does not know its own address publishes no pictures and no codes for it, and names none."""
    settings = MKDOCS.replace("site_url: https://plan.example/\n", "")
    files = {"docs/index.md": PAGE, "mkdocs.yml": settings, "easyread.yml": SETTINGS + "speech: none\n"}
    site = built(plan(files), "--strict")
    assert not list(site.folder.rglob("sharing*"))
    assert not (site.folder / "easyread" / "qr").exists()
    for name in ("index.html", "easy/index.html"):
        assert told(site.root(name))["og:title"] == ["Our plan"]
        assert "og:image" not in told(site.root(name))
        assert "easyread-print" not in site.pages[name].source


def test_same_bytes(plan: MakePlan) -> None:
    """What comes from the cache is the same as what is made from nothing."""
    folder = plan({"docs/index.md": PAGE, "easyread.yml": SETTINGS + "speech: none\n"})
    first = bytes_of(built(folder).folder)
    assert bytes_of(built(folder).folder) == first
    (folder.folder / ".cache").rename(folder.folder / ".old")
    assert bytes_of(built(folder).folder) == first
