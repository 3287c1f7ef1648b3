"""What the tests of pages share: a site as a site generator would set it up."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from typing import Protocol

import pytest

from easyread.model import EasyPart, Plan
from easyread.pages import Addresses, Contents, Entry, Site, easy_page_html, easy_part_html
from easyread.publication import prepare_publication
from tests.conftest import MakePlan, PlanFolder
from tests.example.html_page import Element, HtmlPage
from tests.pages.promises import FILES, ORDER

HOMES = """\
---
title: Making my home my own
easy_title: My home
picture: house
description: More homes.
statements:
  - {text: I decide where I live., easy: I choose my home., picture: choice}
  - {text: I have a tenancy.}
actions:
  - id: h-1
    text: Publish a plan.
    easy: We will write a plan.
    picture: plan
    due: June 2019
    lead: Head of homes
  - {id: h-2, text: Build.}
---

## Where to live

Some text.

/// easy-read | Where you live
:house: You live **near** people you know.
Read [about health](health.md), [your part](#your-part) or [our promise](action:h-1).
///

## Repairs

Some other text.

## Your part

### A heading over nothing

Some words.

/// easy-read
Tell us.
///
"""
HEALTH = "# Health\n\nNo easy text.\n\n## Doctors\n\nNone here.\n"
EASY_TEXT = "/// easy-read\nWords.\n///\n"


class MakeSite(Protocol):
    """What the fixture `site` gives."""

    def __call__(
        self,
        files: Mapping[str, str | bytes],
        *,
        directory_urls: bool = True,
        contents: Contents | None = None,
    ) -> Site:
        """Set up the site of a plan; without `contents` its pages stand in the order of their paths."""


MakeAddresses = Callable[..., Addresses]


def addresses_of(plan: Plan, *, directory_urls: bool) -> Addresses:
    """The addresses that MkDocs gives to the pages of a plan."""
    by_path = {page.path: published_at(page.path, directory_urls=directory_urls) for page in plan.pages}
    return Addresses(plan, by_path, "easy", directory_urls)


def published_at(path: str, *, directory_urls: bool) -> str:
    """Where MkDocs publishes a page."""
    folder, name = posixpath.split(path.removesuffix(".md"))
    name = "index" if name == "README" else name
    if not directory_urls:
        return posixpath.join(folder, f"{name}.html")
    return posixpath.join(folder, "" if name == "index" else name, "") or "./"


@pytest.fixture
def site(plan: MakePlan) -> MakeSite:
    """Sets up the site of a plan."""

    def make(
        files: Mapping[str, str | bytes], *, directory_urls: bool = True, contents: Contents | None = None
    ) -> Site:
        return site_of(plan(dict(files)), directory_urls=directory_urls, contents=contents)

    return make


def site_of(written: PlanFolder, *, directory_urls: bool = True, contents: Contents | None = None) -> Site:
    """The site of a plan in a folder; without `contents` its pages stand in the order of their paths."""
    docs = written.folder / "docs"
    paths = sorted(file.relative_to(docs).as_posix() for file in docs.rglob("*.md"))
    publication = prepare_publication(written.folder / "easyread.yml", docs, paths, written.folder)
    return Site(
        publication.plan,
        publication.pictures,
        addresses_of(publication.plan, directory_urls=directory_urls),
        contents or Contents(tuple(Entry("", path) for path in paths)),
    )


@pytest.fixture(scope="session")
def two_plans(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of a plan with another plan inside it."""
    return site_of(PlanFolder(tmp_path_factory.mktemp("two-plans")).write(FILES), contents=ORDER)


@pytest.fixture
def homes(site: MakeSite) -> Site:
    """A site of two pages, of which one has easy text."""
    return site({"docs/homes.md": HOMES, "docs/health.md": HEALTH})


def easy(site: Site, path: str) -> Element:
    """The easy page of a page, read as a browser would."""
    return HtmlPage.parse(path, easy_page_html(site, site.plan.by_path[path])).root


def easy_part(site: Site, path: str, part: EasyPart) -> Element:
    """The page of a part of the easy page of a page."""
    return HtmlPage.parse(path, easy_part_html(site, site.plan.by_path[path], part)).root


_FIRST_SCRIPT = re.compile(
    r"<script>try\{Object\.assign\(document\.documentElement\.dataset,[\w.()]+\)\}catch\{\}</script>"
)
_READER = re.compile(r'<script src="(?:\.\./)+easyread/reader\.js" defer></script>')


_OF_ONE_PAGE = re.compile(r'<script src="(?:\.\./)+easyread/(find|save)\.js" defer></script>')


def without_own_scripts(html: str) -> str:
    """An easy page without the scripts that are easyread's own, whatever its author typed.

    Two of them stand on every page, each once; others only on the pages to find others and to get help.
    """
    for script in (_FIRST_SCRIPT, _READER):
        html, found = script.subn("", html)
        assert found == 1
    names = _OF_ONE_PAGE.findall(html)
    assert names in ([], ["find"], ["save"])
    return _OF_ONE_PAGE.sub("", html)


def by_id(root: Element, identity: str) -> Element:
    """The only element with an id."""
    (found,) = [element for element in root if element.id == identity]
    return found


def links(element: Element) -> list[tuple[str, str]]:
    """Address and words of each link in an element."""
    return [(link.attributes["href"], link.words) for link in element.all("a")]
