"""`mkdocs serve` shows what authors change, and lives through their faults."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import SETTINGS, MakePlan, PlanFolder

PATIENCE = 60
"""Seconds after which a change that does not show never will; it takes two on an idle machine."""

PAGE = "---\ntitle: Homes\n---\n\n## One\n\nWords.\n\n/// easy-read | One\n:boat: {idea}\n///\n"
INDEX = """\
set: Ours
author: Ann
licence: CC0
licence_url: https://cc0.example/
pictures:
  boat: {file: boat.svg, title: A boat, alt: ALT}
"""
BOAT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>'


@dataclass(frozen=True)
class Server:
    """A plan that is being served."""

    plan: PlanFolder
    process: subprocess.Popen[bytes]
    address: str
    log: Path

    def fetch(self, page: str) -> str:
        """A page as it is now, or nothing while there is none."""
        try:
            with urllib.request.urlopen(f"{self.address}{page}", timeout=10) as answer:
                return str(answer.read().decode())
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return ""

    def waits_for(self, happened: Callable[[], bool]) -> bool:
        """Whether something happens while the server lives and the patience lasts."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            if happened():
                return True
            time.sleep(0.1)
        return False

    def shows(self, page: str, words: str) -> bool:
        """Whether a page comes to show some words."""
        return self.waits_for(lambda: words in self.fetch(page))

    def says(self, words: str) -> bool:
        """Whether the server comes to say something in its terminal."""
        return self.waits_for(lambda: words in self.output)

    @property
    def output(self) -> str:
        """All that the server has said."""
        return self.log.read_text(encoding="utf-8")


@contextmanager
def serving(plan: PlanFolder, *arguments: str) -> Iterator[Server]:
    """Serve a plan at a port of its own, until the end of the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = plan.folder / "log.txt"
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}", *arguments]
    # What MkDocs serves lies in a folder for what is temporary, which it cannot remove when it is killed.
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "TMPDIR": str(plan.folder / "temporary")}
    (plan.folder / "temporary").mkdir()
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=plan.folder, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        yield Server(plan, process, f"http://127.0.0.1:{port}/", log)
    finally:
        process.kill()
        process.wait(timeout=30)


@pytest.fixture(params=[(), ("--strict",)], ids=["", "strict"])
def server(request: pytest.FixtureRequest, plan: MakePlan) -> Iterator[Server]:
    """A server of a small plan with a picture of its own, strict or not."""
    files = {
        "docs/index.md": "# A plan\n\nWords.\n",
        "docs/homes.md": PAGE.format(idea="First idea."),
        "docs/draft.md": "# Draft\n\nWords.\n\n/// easy-read\nA draft.\n///\n",
        "images/pictures.yml": INDEX.replace("ALT", "A red boat"),
        "images/boat.svg": BOAT,
    }
    made = plan(files)
    settings = (made.folder / "mkdocs.yml").read_text(encoding="utf-8")
    made.write({"mkdocs.yml": f"{settings}draft_docs: draft.md\n"})
    with serving(made, *request.param) as running:
        yield running


def test_changes_and_faults(server: Server) -> None:
    """Changes of pages, settings and pictures show by themselves; a fault is told and need only be mended."""
    homes, picture = "easy/homes/", "easyread/pictures/boat.svg"
    assert server.shows(homes, "First idea."), server.output
    assert server.shows("easy/draft/", "A draft."), server.output
    assert 'alt="A red boat"' in server.fetch(homes)

    server.plan.write({"docs/homes.md": PAGE.format(idea="Second idea.")})
    assert server.shows(homes, "Second idea."), server.output

    server.plan.write({"easyread.yml": SETTINGS.replace("A plan", "Another plan")})
    assert server.shows(homes, "Another plan"), server.output

    server.plan.write({"images/pictures.yml": INDEX.replace("ALT", "A blue boat")})
    assert server.shows(homes, 'alt="A blue boat"'), server.output

    server.plan.write({"images/boat.svg": BOAT.replace("M0 0", "M1 1")})
    assert server.shows(picture, "M1 1"), server.output

    server.plan.write({"docs/homes.md": PAGE.format(idea="Third idea.").replace(":boat:", ":boot:")})
    assert server.says("docs/homes.md:10:1: there is no picture 'boot'"), server.output

    server.plan.write({"docs/homes.md": PAGE.format(idea="Third idea.")})
    assert server.shows(homes, "Third idea."), server.output
    assert "M1 1" in server.fetch(picture)
    assert "Traceback" not in server.output


def test_set_that_vanishes(plan: MakePlan) -> None:
    """A folder of pictures that vanishes while a plan is served is told; the last good pages stay."""
    made = plan(
        {
            "docs/index.md": "# A plan\n\nWords.\n\n/// easy-read\n:boat: An idea.\n///\n",
            "easyread.yml": SETTINGS + "picture_sets: [art, drawn, openmoji]\n",
            "art/pictures.yml": INDEX.replace("ALT", "A red boat"),
            "art/boat.svg": BOAT,
        }
    )
    with serving(made) as server:
        assert server.shows("easy/", 'alt="A red boat"'), server.output
        (made.folder / "art").rename(made.folder / "gone")
        made.write({"docs/new.md": "# New\n\nWords.\n"})
        assert server.says("easyread.yml:4:16: there is no picture set 'art'"), server.output
        # MkDocs answers nobody until the fault is mended; what it will show then is still there.
        (easy_page,) = (made.folder / "temporary").glob("*/easy/index.html")
        assert 'alt="A red boat"' in easy_page.read_text(encoding="utf-8")

        (made.folder / "gone").rename(made.folder / "art")
        made.write({"docs/new.md": "# Newer\n\nWords.\n"})
        assert server.shows("easy/new/", "Newer"), server.output
        assert "Traceback" not in server.output


def test_own_words_of_pages(plan: MakePlan) -> None:
    """A change of the plan's own words of pages shows by itself; a fault in them is told."""
    made = plan(
        {
            "docs/index.md": "# A plan\n\nWords.\n",
            "easyread.yml": SETTINGS + "language_file: words.ftl\n",
            "words.ftl": "heading-help = Who can help\n",
        }
    )
    with serving(made) as server:
        assert server.shows("easy/", "Who can help"), server.output
        made.write({"words.ftl": "heading-help = Whom to ask\n"})
        assert server.shows("easy/", "Whom to ask"), server.output
        made.write({"words.ftl": "heading-hlep = Whom to ask\n"})
        assert server.says("words.ftl:1:1: no page has a message 'heading-hlep'"), server.output
