"""The pictures of the example: beside every idea that can be shown, always the same, and none without use."""

from __future__ import annotations

from pathlib import Path

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


def test_size_is_set(pages: dict[str, HtmlPage]) -> None:
    """Every picture has its size, so that nothing moves as it loads, and loads when it is needed."""
    for page in pages.values():
        for image in page.root.all("img"):
            if "easyread/pictures" in image.attributes["src"]:
                assert int(image.attributes["width"]) > 0
                assert int(image.attributes["height"]) > 0
                assert image.attributes["loading"] == "lazy"
