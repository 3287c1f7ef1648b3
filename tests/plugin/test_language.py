"""A whole site in another language: its pages, its scripts, its sound and its search."""

from __future__ import annotations

import json
import re

import pytest
from markupsafe import escape
from mutagen.id3 import ID3

from easyread.languages import ENGLISH, open_language
from tests.conftest import MKDOCS, SETTINGS, MakePlan, PlanFolder

PAGE = """\
---
title: Cartrefi
easy_title: Fy nghartref
picture: house
statements:
  - text: Rydw i'n dewis.
    easy: Rydw i'n dewis.
actions:
  - id: cartref-1
    text: Ysgrifennu cynllun tai.
    easy: Byddwn ni'n ysgrifennu cynllun.
    due: June 2019
    status: on-track
---

## Dewis ble i fyw

Mae pawb yn dewis.

/// easy-read | Ble rydych chi'n byw
:house: Chi sy'n dewis eich cartref.
///
"""


@pytest.fixture(scope="module")
def welsh(tmp_path_factory: pytest.TempPathFactory) -> PlanFolder:
    """A small plan in Welsh, built as its author would build it."""
    folder = PlanFolder(tmp_path_factory.mktemp("welsh")).write(
        {
            "easyread.yml": SETTINGS + "language: cy\n",
            "mkdocs.yml": MKDOCS,
            "docs/index.md": PAGE,
        }
    )
    built = folder.build("--strict")
    assert built.returncode == 0, built.stdout + built.stderr
    return folder


def test_pages(welsh: PlanFolder) -> None:
    """Both versions are in Welsh: menus, dates, statuses, and the note that nobody checked the words."""
    cy = open_language("cy")
    for name in ("index.html", "easy/index.html"):
        page = welsh.published(name)
        assert '<html lang="cy"' in page
        assert cy.say("menu") in page
        assert escape(cy.say("language-note")) in page
    easy = welsh.published("easy/promises/index.html")
    assert "Rydyn ni eisiau gorffen hyn erbyn diwedd mis Mehefin 2019." in easy
    assert escape(cy.say("status-on-track.easy")) in easy
    assert "Erbyn diwedd mis Mehefin 2019" in welsh.published("index.html")
    assert "Mehefin 2019" not in welsh.published("easyread/actions.json"), "data keeps what was written"


def test_scripts(welsh: PlanFolder) -> None:
    """Scripts speak Welsh, and no English word of theirs is left."""
    cy = open_language("cy")
    for script, message in (
        ("player.js", "player-pause"),
        ("reader.js", "make-easier"),
        ("find.js", "find-failed"),
        ("save.js", "keep-wait"),
        ("material.js", "search-fails"),
    ):
        text = welsh.published(f"easyread/{script}")
        assert json.dumps(cy.say(message), ensure_ascii=False) in text
        assert ENGLISH.say(message) not in text
        assert not re.search(r"\b(?:say|forms)\(", text)


def test_sound(welsh: PlanFolder) -> None:
    """Pages can be listened to, in Welsh: the links say it, and the sound is tagged as Welsh."""
    easy = welsh.published("easy/index.html")
    assert f">{open_language('cy').say('listen')}</a>" in easy
    assert ID3(welsh.folder / "site" / "easy" / "home.mp3")["TLAN"].text == ["wel"]


def test_search(welsh: PlanFolder) -> None:
    """The search of the easy site knows small words of Welsh, and no English ones."""
    data = welsh.published("easyread/find-data.js")
    known = json.loads(data[data.index("{") : data.rindex("}") + 1])
    assert "mae" in known["small"].split()
    assert "the" not in known["small"].split()
    assert known["same"] == []
    assert open_language("cy").say("found-promise") in [words for words, _ in known["kinds"]]


def test_same_bytes(welsh: PlanFolder) -> None:
    """A second build gives the same bytes."""
    site = welsh.folder / "site"
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    assert welsh.build("--strict").returncode == 0
    after = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    # The sitemap's archive has the day of the plan inside; all else is compared as it is.
    assert after == before


def test_faults_stop_the_build(plan: MakePlan) -> None:
    """A language without words stops the build with its place, and nothing is published."""
    folder = plan({"easyread.yml": SETTINGS + "language: fr\n", "docs/index.md": "# A\n\nText.\n"})
    built = folder.build("--strict")
    assert built.returncode == 1
    assert "easyread.yml:4:11: easyread has no words for pages in the language 'fr'" in built.stderr
    assert not (folder.folder / "site").exists()
