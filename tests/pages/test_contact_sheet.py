"""Contact sheets, to be looked at by people."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from PIL import Image

from easyread.cache import ContentCache
from easyread.pages import SheetPicture, SheetRow, contact_sheet
from easyread.pictures import PreparedPicture, open_sets, prepare
from tests.conftest import MakePlan
from tests.example.html_page import Element, HtmlPage

INDEX = """\
set: A
author: A
licence: CC0
licence_url: https://a.example/
pictures:
  hall: {file: h.png, title: H}
"""


@pytest.fixture
def pictures(plan: MakePlan, tmp_path: Path) -> dict[str, PreparedPicture]:
    """A drawing and a photo."""
    out = io.BytesIO()
    Image.new("RGB", (300, 200)).save(out, "PNG")
    files = {"docs/a.md": "# A\n", "images/pictures.yml": INDEX, "images/h.png": out.getvalue()}
    reading = plan(files).read()
    assert reading.plan
    sets = open_sets(reading.plan, tmp_path, tmp_path)
    found = {name: sets.find(name) for name in ("house", "hall")}
    return {name: prepare(item, ContentCache(tmp_path / "c")) for name, item in found.items() if item}


def parsed(html: str) -> Element:
    return HtmlPage.parse("", html).root


def test_one_file(pictures: dict[str, PreparedPicture]) -> None:
    """A contact sheet is one file with everything in it, so that it can be sent and printed."""
    row = SheetRow("A row", [SheetPicture(item, name, "A note") for name, item in pictures.items()])
    root = parsed(contact_sheet("A title", [row]))
    sources = [image.attributes["src"] for image in root.all("img")]
    house, hall = (base64.b64decode(source.partition("base64,")[2]) for source in sources)
    assert sources[0].startswith("data:image/svg+xml;base64,")
    assert sources[1].startswith("data:image/jpeg;base64,")
    assert house == pictures["house"].files["house.svg"]
    assert hall == pictures["hall"].files["hall.jpg"]
    assert root.all("link", "script", "source") == []


def test_what_it_says(pictures: dict[str, PreparedPicture]) -> None:
    """Each row has its heading, pictures by the name that authors write, sentences and a question."""
    shown = [SheetPicture(pictures["house"], "house", "OpenMoji")]
    rows = [SheetRow("house", shown, ["I live here.", "You too."], "Does it fit?"), SheetRow("", shown)]
    root = parsed(contact_sheet("Pictures", rows, language="cy"))
    assert root.one("html").attributes["lang"] == "cy"
    assert (root.one("h1").words, root.one("title").words) == ("Pictures", "Pictures")
    first, second = root.all("section")
    assert first.one("figcaption").words == ":house: OpenMoji"
    assert [item.words for item in first.all("li")] == ["I live here.", "You too."]
    assert first.one("p", css_class="question").words == "Does it fit? Yes No"
    assert second.all("h2", "li", "p") == []


def test_escaped(pictures: dict[str, PreparedPicture]) -> None:
    """What authors wrote is shown as text."""
    nasty = "<script>alert(1)</script>"
    row = SheetRow(nasty, [SheetPicture(pictures["house"], nasty, nasty)], [nasty], nasty)
    assert "<script" not in contact_sheet(nasty, [row])
