"""Ten people, of whom some are full: the picture of a percentage."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from easyread.pages import asset_files
from easyread.pages.people_picture import people_files, people_html
from tests.example.html_page import HtmlPage


@pytest.mark.parametrize("filled", [0, 1, 7, 10])
def test_people(filled: int) -> None:
    """So many of ten figures are full and the others empty, on a picture that is published."""
    image = HtmlPage.parse("", people_html(filled, "../easyread/")).root.one("img").attributes
    drawing = ElementTree.fromstring(people_files()[image["src"].removeprefix("../easyread/")].decode())
    fills = [figure.get("fill") for figure in drawing]
    assert len(set(fills[:filled])) == (1 if filled else 0)
    assert len(set(fills[filled:])) == (1 if filled < 10 else 0)
    assert len(fills) == 10
    assert len({figure.get("transform") for figure in drawing}) == 10
    assert image["alt"] == ""
    assert image["loading"] == "lazy"


def test_people_have_the_size_that_the_page_says() -> None:
    """The page knows the shape of the picture before it has come, so that nothing moves."""
    image = HtmlPage.parse("", people_html(3, "")).root.one("img").attributes
    box = ElementTree.fromstring(people_files()[image["src"]].decode()).get("viewBox", "")
    _, _, width, height = map(float, box.split())
    assert int(image["width"]) / int(image["height"]) == pytest.approx(width / height, abs=0.01)


def test_pictures_that_are_published() -> None:
    """From nobody to all ten, each number has one picture of its own among the files that are published."""
    files = people_files()
    assert len(files) == len(set(files.values())) == 11
    assert files.items() <= asset_files().items()
    for filled in range(11):
        assert HtmlPage.parse("", people_html(filled, "")).root.one("img").attributes["src"] in files
