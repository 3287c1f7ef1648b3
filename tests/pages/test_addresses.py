"""Where pages are published, and how one finds another."""

from __future__ import annotations

from itertools import product
from urllib.parse import urljoin

import pytest

from easyread.pages import Addresses, relative
from tests.conftest import MakePlan
from tests.pages.conftest import addresses_of

ACTION = "---\ntitle: Homes\nactions:\n  - {id: h-1, text: Build.}\n---\n\n## Über uns\n"


@pytest.fixture
def addresses(plan: MakePlan) -> dict[bool, Addresses]:
    """Addresses of one plan, for both kinds of addresses that MkDocs knows."""
    words = "# A page\n\n## One\n"
    reading = plan(
        {
            "docs/index.md": words,
            "docs/homes.md": ACTION,
            "docs/a/b.md": words,
            "docs/a/index.md": words,
            "docs/c/README.md": words,
            "docs/my page.md": words,
            "docs/form.pdf": b"%PDF",
        }
    ).read()
    assert reading.plan
    assert not reading.faults
    return {kind: addresses_of(reading.plan, directory_urls=kind) for kind in (True, False)}


@pytest.mark.parametrize(
    ("directory_urls", "path", "standard", "easy"),
    [
        (True, "index.md", "", "easy/"),
        (True, "homes.md", "homes/", "easy/homes/"),
        (True, "a/index.md", "a/", "easy/a/"),
        (True, "a/b.md", "a/b/", "easy/a/b/"),
        (True, "c/README.md", "c/", "easy/c/"),
        (False, "index.md", "index.html", "easy/index.html"),
        (False, "homes.md", "homes.html", "easy/homes.html"),
        (False, "a/index.md", "a/index.html", "easy/a/index.html"),
        (False, "a/b.md", "a/b.html", "easy/a/b.html"),
        (False, "c/README.md", "c/index.html", "easy/c/index.html"),
    ],
)
def test_pages(
    addresses: dict[bool, Addresses], directory_urls: bool, path: str, standard: str, easy: str
) -> None:
    """An easy page has the address of its standard page, below the folder of the easy site."""
    at = addresses[directory_urls]
    page = at.plan.by_path[path]
    assert (at.standard(page), at.easy(page)) == (standard, easy)


@pytest.mark.parametrize(
    ("directory_urls", "home", "front_door", "whose_pictures"),
    [
        (True, "", "easy/", "easy/picture-credits/"),
        (False, "index.html", "easy/index.html", "easy/picture-credits.html"),
    ],
)
def test_own_pages(
    addresses: dict[bool, Addresses], directory_urls: bool, home: str, front_door: str, whose_pictures: str
) -> None:
    """The front door, which is the home page's easy page, and the credits have the site's kind of address."""
    at = addresses[directory_urls]
    assert (at.home, at.front_door, at.own_page("picture-credits")) == (home, front_door, whose_pictures)
    assert at.easy(at.plan.by_path["index.md"]) == at.front_door


@pytest.mark.parametrize(
    ("written", "page", "standard", "easy"),
    [
        ("homes.md", "index.md", "homes/", "easy/homes/"),
        ("homes.md#one", "index.md", "homes/#one", "easy/homes/#one"),
        ("../homes.md#one", "a/b.md", "homes/#one", "easy/homes/#one"),
        ("b.md", "a/index.md", "a/b/", "easy/a/b/"),
        ("/a/b.md", "c/README.md", "a/b/", "easy/a/b/"),
        ("../index.md", "a/b.md", "", "easy/"),
        ("./index.md", "a/b.md", "a/", "easy/a/"),
        ("#one", "a/b.md", "a/b/#one", "easy/a/b/#one"),
        ("action:h-1", "a/b.md", "actions/h-1/", "easy/actions/h-1/"),
        ("homes.md#%C3%BCber-uns", "index.md", "homes/#%C3%BCber-uns", "easy/homes/#%C3%BCber-uns"),
        ("homes.md#über-uns", "index.md", "homes/#%C3%BCber-uns", "easy/homes/#%C3%BCber-uns"),
        ("homes.md", "", "homes/", "easy/homes/"),
    ],
)
def test_links_to_pages(
    addresses: dict[bool, Addresses], written: str, page: str, standard: str, easy: str
) -> None:
    """A link to a page, a part or an action leads to the version in which it stands."""
    at = addresses[True]
    assert (at.standard_link(written, page), at.easy_link(written, page)) == (standard, easy)


@pytest.mark.parametrize(
    ("written", "page", "address"),
    [
        ("form.pdf", "index.md", "form.pdf"),
        ("../form.pdf", "a/b.md", "form.pdf"),
        ("../my%20form.pdf#page=2", "a/b.md", "my%20form.pdf#page=2"),
        ("https://other.example/a?b=c#d", "a/b.md", "https://other.example/a?b=c#d"),
        ("mailto:jo@other.example", "a/b.md", "mailto:jo@other.example"),
        ("tel:+4420", "a/b.md", "tel:+4420"),
    ],
)
def test_other_links(addresses: dict[bool, Addresses], written: str, page: str, address: str) -> None:
    """A link to a file or out of the plan leads to the same place from both versions."""
    at = addresses[True]
    assert at.standard_link(written, page) == at.easy_link(written, page) == address


@pytest.mark.parametrize(
    ("address", "seen_from", "written"),
    [
        ("homes/", "", "homes/"),
        ("homes/", "easy/homes/", "../../homes/"),
        ("easy/homes/", "homes/", "../easy/homes/"),
        ("easy/homes/", "easy/homes/", "./"),
        ("", "", "./"),
        ("", "easy/", "../"),
        ("easy/", "easy/a/b/", "../../"),
        ("easyread/", "easy/a/b.html", "../../easyread/"),
        ("homes.html", "easy/homes.html", "../homes.html"),
        ("easy/index.html", "easy/index.html", "index.html"),
        ("homes/#one", "easy/homes/", "../../homes/#one"),
        ("homes/#one", "homes/", "#one"),
        ("homes.html#one", "homes.html", "#one"),
        ("#one", "", "#one"),
        ("#one", "easy/", "../#one"),
        ("homes/#a:b", "", "homes/#a:b"),
        ("homes/#a/b", "homes/c/", "../#a/b"),
        ("https://other.example/a/", "easy/homes/", "https://other.example/a/"),
        ("mailto:jo@other.example", "easy/homes/", "mailto:jo@other.example"),
    ],
)
def test_relative(address: str, seen_from: str, written: str) -> None:
    """An address is written as seen from a page; one with a scheme stays as it is."""
    assert relative(address, seen_from) == written


PLACES = [
    "",
    "homes/",
    "a/",
    "a/b/",
    "easy/",
    "easy/a/b/",
    "index.html",
    "a/b.html",
    "easy/a/b.html",
    "my%20page/",
    "a%3Fb/",
    "a%3Ab/",
]


@pytest.mark.parametrize("top", ["https://plan.example/", "https://plan.example/below/a/path/"])
def test_relative_resolves(top: str) -> None:
    """From every page to every other, a browser finds the way, below whatever path the site is published."""
    for (address, seen_from), fragment in product(product(PLACES, PLACES), ["", "#one"]):
        written = relative(address + fragment, seen_from)
        assert urljoin(top + seen_from, written) == top + address + fragment
