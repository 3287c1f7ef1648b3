"""What is told of each page where people share it, and where they print it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.cache import ContentCache
from easyread.model import PROMISES, Page
from easyread.pages import (
    Site,
    easy_made_html,
    easy_page_html,
    easy_part_html,
    print_address_html,
    sharing_files,
    sharing_html,
)
from easyread.pages.sharing import first_words
from tests.conftest import SETTINGS, MakePlan
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import HEALTH, HOMES, MakeSite
from tests.pages.test_escaping import HOSTILE, PROPERTY, assert_harmless, folded, typed, written

TOP = "https://plan.example/a/"
FILES = {"docs/index.md": "# Our plan\n", "docs/homes.md": HOMES, "docs/health.md": HEALTH}
QUIET = f"{SETTINGS}easy_name: Easy plan\nspeech: none\n"


def made(
    site: MakeSite, files: Mapping[str, str | bytes], *, top: str | None = TOP, folders: bool = True
) -> Site:
    """A site that knows its address."""
    found = site({"easyread.yml": QUIET, **files}, directory_urls=folders)
    return Site(found.plan, found.pictures, found.addresses, found.contents, site_url=top)


def told(html: str) -> dict[str, str]:
    """What the head of a page tells those who share it."""
    metas = [meta.attributes for meta in HtmlPage.parse("", html).root.all("meta")]
    return {
        meta.get("property", meta.get("name", "")): meta["content"] for meta in metas if "content" in meta
    }


def easy(site: Site, path: str) -> dict[str, str]:
    return told(easy_page_html(site, site.plan.by_path[path]))


def standard(site: Site, path: str) -> dict[str, str]:
    return told(sharing_html(site, site.addresses.standard(site.plan.by_path[path])))


def test_pages_of_authors(site: MakeSite) -> None:
    """A page of an author's tells its title, what it is about, its full address and its own picture."""
    found = made(site, FILES)
    about = standard(found, "homes.md")
    assert about["og:title"] == "Making my home my own"
    assert about["og:description"] == "More homes."
    assert about["og:site_name"] == "A plan"
    assert about["og:url"] == f"{TOP}homes/"
    assert about["og:image"] == f"{TOP}easyread/sharing/homes.png"
    about = easy(found, "homes.md")
    assert about["og:title"] == "My home"
    assert about["og:description"] == "You live near people you know."
    assert about["og:site_name"] == "Easy plan"
    assert about["og:url"] == f"{TOP}easy/homes/"
    assert about["og:image"] == f"{TOP}easyread/sharing/easy/homes.png"


def test_description(site: MakeSite) -> None:
    """Without a description, a standard page tells its first words; a page without any words, its plan."""
    found = made(site, FILES)
    assert standard(found, "health.md")["og:description"] == "No easy text."
    assert standard(found, "index.md")["og:description"] == "Part of A plan."
    assert easy(found, "index.md")["og:description"] == "This page is part of Easy plan."


def test_pages_that_nobody_wrote(site: MakeSite) -> None:
    """What nobody wrote shares one picture, that of the plan in its version."""
    found = made(site, FILES)
    easy_pages = [told(easy_made_html(found, name)) for name in found.made]
    standard_pages = [
        told(sharing_html(found, found.addresses.own_page(name, easy=False))) for name in found.made
    ]
    assert {page["og:image"] for page in easy_pages} == {f"{TOP}easyread/sharing-easy.png"}
    assert {page["og:image"] for page in standard_pages} == {f"{TOP}easyread/sharing.png"}
    assert "All our promises" in [page["og:title"] for page in easy_pages]


def test_without_an_address(site: MakeSite, tmp_path: Path) -> None:
    """A site that does not know its address tells titles and descriptions, and makes no files."""
    found = made(site, FILES, top=None)
    about = easy(found, "homes.md")
    assert about["og:title"] == "My home"
    assert {"og:image", "og:url", "twitter:card"} & about.keys() == set()
    assert "easyread-print" not in easy_page_html(found, found.plan.by_path["homes.md"])
    assert print_address_html(found, "homes/") == ""
    assert sharing_files(found, ContentCache(tmp_path / "kept")) == {}


@pytest.mark.parametrize("folders", [True, False])
def test_every_file_is_there(site: MakeSite, tmp_path: Path, folders: bool) -> None:
    """Every picture and code that a page names is made, and no two pages share a code."""
    files = FILES | {"docs/a b/é & ü.md": "# A\n", "docs/home.md": "# Home\n", "docs/b/index.md": "# B\n"}
    found = made(site, files, folders=folders)
    made_files = sharing_files(found, ContentCache(tmp_path / "kept"))
    named = set()
    for address, shared in found.shared.items():
        html = print_address_html(found, address) + sharing_html(found, address)
        image = HtmlPage.parse("", html).root.one("img").attributes["src"]
        assert image.endswith(shared.code_address)
        picture = told(html)["og:image"]
        assert picture.isascii()
        named |= {unquote(picture.removeprefix(TOP)), shared.code}
    assert named == made_files.keys()
    assert len({shared.code for shared in found.shared.values()}) == len(found.shared)


def test_files_are_made_once(site: MakeSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second build makes nothing, and has the same bytes; a file that was damaged is made again."""
    found, cache = made(site, FILES), ContentCache(tmp_path / "kept")
    first = {name: bytes_of(file) for name, file in sharing_files(found, cache).items()}
    for name in ("sharing_picture", "qr_code"):
        monkeypatch.setattr(f"easyread.pages.sharing.{name}", pytest.fail)
    again = sharing_files(found, cache)
    assert {name: bytes_of(file) for name, file in again.items()} == first
    monkeypatch.undo()
    damaged = again["easyread/sharing/homes.png"]
    assert isinstance(damaged, Path)
    damaged.write_bytes(b"no picture")
    mended = sharing_files(found, cache)["easyread/sharing/homes.png"]
    assert bytes_of(mended) == first["easyread/sharing/homes.png"]


def bytes_of(file: bytes | Path) -> bytes:
    return file if isinstance(file, bytes) else file.read_bytes()


def test_printed(site: MakeSite) -> None:
    """A printed page of either version names its address, its code and the day it speaks of."""
    found = made(site, FILES)
    page = HtmlPage.parse("", easy_page_html(found, found.plan.by_path["homes.md"])).root
    of_standard = HtmlPage.parse("", print_address_html(found, "homes/")).root
    for root, folder in ((page, "easy/"), (of_standard, "")):
        box: Element = root.one("div", css_class="easyread-print")
        assert f"{TOP}{folder}homes/" in box.words
        assert "31 December 2018" in box.words
        assert box.one("img").attributes["src"].endswith(f"easyread/qr/{folder}homes.svg")
        assert box.one("img").attributes["loading"] == "lazy"


def test_parts_of_easy_pages(site: MakeSite) -> None:
    """A part of an easy page tells its own title and address, and shares the preview of the page."""
    found = made(site, FILES)
    page = found.plan.by_path["homes.md"]
    about = told(easy_part_html(found, page, PROMISES))
    assert about["og:title"] == "My home: What we said we would do"
    assert about["og:url"] == f"{TOP}easy/homes/promises/"
    assert about["og:image"] == easy(found, "homes.md")["og:image"]
    assert about["og:image:alt"] == "My home"
    assert f"{TOP}easy/homes/promises/" in easy_part_html(found, page, PROMISES)


def test_day_of_a_part(site: MakeSite) -> None:
    """A page of a part says the part's day."""
    part = "parts: [{folder: n, name: N, as_of: 2017-06-30}]\n"
    found = made(site, {"docs/n/a.md": HEALTH, "easyread.yml": QUIET + part})
    assert "30 June 2017" in print_address_html(found, "n/a/")


def test_address_that_is_too_long(site: MakeSite, tmp_path: Path) -> None:
    """A page whose address is too long for a code has none, and the build goes on."""
    long = f"docs/{'/'.join(['e' * 220] * 5)}.md"
    found = made(site, {long: "# A\n"})
    (shared,) = [one for one in found.shared.values() if one.preview_of and not one.easy]
    assert print_address_html(found, shared.address) == ""
    files = sharing_files(found, ContentCache(tmp_path / "kept"))
    assert shared.code not in files
    assert shared.preview in files


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("# A\n\n## B\n", ""),
        ("# A\n\nTwo\nlines.\n\nMore.\n", "Two lines."),
        ("## A\n\n| a | b |\n|---|---|\n\n- one\n- two\n\nWords.\n", "Words."),
        ('See [the **plan**](homes.md "t") and `code` <b>now</b>.\n', "See the plan and code now."),
        ("> Said.\n\n![A map](map.png)\n\n1 in 4 people.\n", "1 in 4 people."),
        (f"{'word ' * 60}\n", f"{'word ' * 39}word …"),
        (f"{'x' * 300}\n", f"{'x' * 200} …"),
    ],
)
def test_first_words(plan: MakePlan, text: str, words: str) -> None:
    """The first words are those of the first paragraph, without marks, and not too many."""
    reading = plan(
        {"docs/a.md": f"---\ntitle: A\n---\n{text}", "docs/homes.md": HOMES, "docs/health.md": "# H\n"}
    ).read()
    assert reading.plan
    page: Page = reading.plan.by_path["a.md"]
    assert first_words(page) == words


@settings(PROPERTY, max_examples=25)
@given(words=st.one_of(typed, st.sampled_from(HOSTILE).map(lambda sign: f"A{sign}" * 60)))
def test_hostile_titles(site: MakeSite, words: str) -> None:
    """Whatever a page is called, its title and description are told as they were typed, and never run."""
    front = written(title=words, easy_title=words, description=words)
    settings_file = written(name=words, organisation=words)
    files = {"easyread.yml": f"{settings_file}speech: none\n", "docs/a.md": f"---\n{front}---\n"}
    found = made(site, dict(files))
    for html in (sharing_html(found, "a/"), sharing_html(found, "easy/a/")):
        assert_harmless(html + print_address_html(found, "easy/a/"))
        about = told(html)
        for key in ("og:title", "og:description", "og:site_name"):
            assert folded(about[key]) == folded(words)
