"""The pictures of the example: beside every idea that can be shown, always the same, and none without use."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from easyread.cli.desk import Desk
from easyread.pictures import PictureReport, report_pictures
from tests.conftest import ROOT
from tests.example.html_page import HtmlPage


@pytest.fixture(scope="module")
def report() -> PictureReport:
    """What the author's tool says of the example."""
    desk = Desk.open(ROOT / "easyread.yml", ROOT / "docs")
    return report_pictures(desk.plan, desk.sets, desk.suggester)


def test_sets(report: PictureReport) -> None:
    """The example uses both sets that come with easyread."""
    print(report.count)
    assert report.count.by_set.keys() >= {"Drawn for easyread", "OpenMoji"}


def test_nothing_is_said_twice(report: PictureReport) -> None:
    """No picture is described in words that stand beside it."""
    assert report.repeated_alt == ()


def test_only_pictures_in_use(example_site: Path, pages: dict[str, HtmlPage]) -> None:
    """Every picture that is published stands on a page, other than on the one that credits it."""
    shown = {
        image.attributes["src"].rpartition("/")[2]
        for address, page in pages.items()
        if "picture-credits" not in address
        for image in page.root.all("img")
    }
    published = {file.name for file in (example_site / "easyread" / "pictures").iterdir()}
    assert published - shown == set()


def test_size_is_set(example_site: Path, pages: dict[str, HtmlPage]) -> None:
    """Every picture has its size, so that nothing moves as it loads, and loads when it is needed.

    On easy pages, the style makes pictures square that do not name their size: these are.
    """
    square = set()
    for page in pages.values():
        for image in page.root.all("img"):
            source = image.attributes["src"]
            if "/pictures/" not in source and "/people/" not in source:
                continue
            assert image.attributes["loading"] == "lazy"
            if page.address.startswith("easy/") and "width" not in image.attributes:
                square.add(source.rpartition("/")[2])
            else:
                assert int(image.attributes["width"]) > 0
                assert int(image.attributes["height"]) > 0
    assert len(square) > 50
    for name in square:
        box = ElementTree.parse(example_site / "easyread" / "pictures" / name).getroot().attrib["viewBox"]
        _, _, width, height = map(float, box.split())
        assert width == height, name
