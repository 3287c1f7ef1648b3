"""What the tests of the plugin share: a small plan that uses everything, built once for each kind of site."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.conftest import MKDOCS, SETTINGS, PlanFolder
from tests.example.html_page import Element, HtmlPage

HOMES = """\
---
title: Making my home my own
easy_title: My home, xeasytitle
picture: house
statements:
  - {text: I choose where I live., easy: I choose my home. xeasystatement, picture: choice}
actions:
  - id: homes-1
    text: Publish a housing plan.
    easy: We will write a plan. xeasyaction
    due: June 2019
    progress:
      - {date: May 2018, text: Agreed., easy: They said yes. xeasyprogress}
---

## Choosing where to live

Standard words of the first part, and [health](a/health.md#docs).

/// easy-read | Where you live, xeasyheading
:house: You choose your home. xeasyidea
See [doctors](a/health.md#docs) or [our promise](action:health-1).
///

## Repairs

Standard words of the second part, see [action](action:health-1).
"""

HEALTH = """\
---
title: Staying healthy
actions:
  - {id: health-1, text: Check everyone., easy: We will check your health., status: done}
---

## Doctors {: #docs .special }

[Homes](../homes.md#repairs), [action](action:homes-1), [form](form.pdf) and ![A map](../map.png).

/// easy-read
Ask for [my home](../homes.md#repairs), [our promise](action:homes-1) or [a form](form.pdf).
///
"""

PLAN: dict[str, str | bytes] = {
    "docs/index.md": "# Our plan\n\nWelcome to [homes](homes.md).\n\n/// easy-read\nHello. xeasyhome\n///\n",
    "docs/homes.md": HOMES,
    "docs/a/health.md": HEALTH,
    "docs/a/form.pdf": b"%PDF-1.4",
    "docs/map.png": b"\x89PNG\r\n\x1a\n",
    "docs/feedback.yml": "# xraw\n",
    "docs/a/words.yaml": "private: xraw\n",
    "docs/LOUD.YML": "private: xraw\n",
    "easyread.yml": SETTINGS,
    "mkdocs.yml": MKDOCS + "repo_url: https://code.example/plan\nedit_uri: edit/main/docs/\n",
}
"""Words that begin with ``xeasy`` are easy text, ``xraw`` is nobody's to read."""

TOP = "https://plan.example/"


@dataclass(frozen=True)
class BuiltSite:
    """A plan, its site, and what the build said."""

    plan: PlanFolder
    output: str
    top: str = TOP

    @property
    def folder(self) -> Path:
        """Where the site lies."""
        return self.plan.folder / "site"

    @cached_property
    def pages(self) -> dict[str, HtmlPage]:
        """Every page of the site by its file's name."""
        return {
            file.relative_to(self.folder).as_posix(): HtmlPage.parse("", file.read_text(encoding="utf-8"))
            for file in sorted(self.folder.rglob("*.html"))
        }

    def root(self, name: str) -> Element:
        """What stands in a page."""
        return self.pages[name].root

    def follow(self, name: str, written: str) -> tuple[str, str]:
        """The file and the place in it to which an address on the page `name` leads."""
        # MkDocs cannot know where its page for errors is asked for: its addresses begin at the host.
        here = urljoin(self.top, name.removesuffix("index.html"))
        parts = urlsplit(urljoin(here, written))
        path = unquote(parts.path).removeprefix(urlsplit(self.top).path)
        if not path or path.endswith("/"):
            path = posixpath.join(path, "index.html")
        return path, unquote(parts.fragment)

    def lost(self) -> Iterator[str]:
        """Every address in the site that leads nowhere in it."""
        for name, page in self.pages.items():
            for element in page.root:
                for kind in ("href", "src", "action"):
                    address = element.attributes.get(kind, "")
                    if not address or urlsplit(address).scheme:
                        continue
                    file, place = self.follow(name, address)
                    known = self.pages[file].ids if file in self.pages else set()
                    if place.startswith("t=") and file.endswith(".mp3"):
                        place = ""  # a part of the sound
                    if not (self.folder / file).is_file() or (place and place not in known):
                        yield f"{name}: {address}"

    def links(self, name: str) -> dict[str, tuple[str, str]]:
        """Where the links of a page lead, by their words."""
        found = [link for link in self.root(name).all("a") if "href" in link.attributes]
        return {link.words: self.follow(name, link.attributes["href"]) for link in found}

    def alternate(self, name: str) -> str:
        """The file of the other version, as the head of a page names it."""
        (found,) = self.head_links(name, "alternate")
        return self.follow(name, found)[0]

    def canonical(self, name: str) -> list[str]:
        """The full address that the head of a page names."""
        return self.head_links(name, "canonical")

    def head_links(self, name: str, kind: str) -> list[str]:
        """What the head of a page names as a kind of link; one link can be of several kinds."""
        heads = self.root(name).one("head").all("link")
        return [link.attributes["href"] for link in heads if kind in link.attributes["rel"].split()]


def built(plan: PlanFolder, *arguments: str, top: str = TOP) -> BuiltSite:
    """Build the site of a plan, which must succeed."""
    done = plan.build(*arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    return BuiltSite(plan, done.stdout + done.stderr, top)


def make(folder: Path, settings: str = "", top: str = TOP) -> BuiltSite:
    """Build the small plan in a folder."""
    files = dict(PLAN)
    files["mkdocs.yml"] = str(files["mkdocs.yml"]).replace(TOP, top) + settings
    return built(PlanFolder(folder).write(files), "--strict", top=top)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The small plan's site."""
    return make(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def files_as_addresses(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The same, with ``homes.html`` for ``homes/``."""
    return make(tmp_path_factory.mktemp("files"), "use_directory_urls: false\n")


@pytest.fixture(scope="session")
def below_a_path(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The same, published below a path of its host."""
    return make(tmp_path_factory.mktemp("path"), top="https://x.example/a/b/")
