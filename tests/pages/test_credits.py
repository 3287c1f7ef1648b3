"""Who made the pictures."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace

import pytest
from PIL import Image

from easyread.model import CREDITS_PAGE
from easyread.pages import Site, easy_made_html, easy_page_html, standard_made_html
from easyread.pictures import PreparedPicture
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import MakeSite, links, without_own_scripts

INDEX = """\
set: Ours
author: Ann <b>Author</b>
licence: CC0
licence_url: https://cc0.example/
credit: Made for us & you.
pictures:
  hall: {file: hall.jpg, title: A hall}
  red-hall: {file: hall.jpg, title: A red hall, changes: Painted red., author: Bo}
"""
PAGE = "# Hello\n\nWords.\n\n/// easy-read\n:hall: A hall.\n:red-hall: A red hall.\n:house: A house.\n///\n"


def photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (600, 300)).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def made(site: MakeSite) -> Site:
    """A site with two photos and drawings of other sets."""
    return site({"docs/a.md": PAGE, "images/pictures.yml": INDEX, "images/hall.jpg": photo()})


def easy(made: Site) -> Element:
    return HtmlPage.parse("easy/picture-credits/", easy_made_html(made, CREDITS_PAGE)).root


def standard(made: Site) -> Element:
    return HtmlPage.parse("picture-credits/", standard_made_html(made, CREDITS_PAGE)).root


def rows(root: Element) -> list[list[str]]:
    return [[cell.words for cell in row.all("td")] for row in root.one("tbody").all("tr")]


def test_every_picture(made: Site) -> None:
    """Each picture in use is credited with what it shows, its author and licence, and what was changed."""
    found = rows(standard(made))
    assert len(found) == len(made.pictures)
    assert ["", "House", "OpenMoji", "CC BY-SA 4.0. Not changed."] in found
    assert ["", "A hall", "Ann <b>Author</b>", "CC0. Made smaller."] in found
    assert ["", "A red hall", "Bo", "CC0. Painted red. Made smaller."] in found
    assert [
        "",
        "A page full of words: the standard version",
        "The easyread project",
        "CC BY 4.0. Not changed.",
    ] in (found)


def test_sources_and_licences(made: Site) -> None:
    """Where a picture comes from and the text of its licence can be looked up."""
    found = links(standard(made))
    assert ("https://openmoji.org/library/emoji-1F3E0/", "OpenMoji") in found
    assert ("https://cc0.example/", "CC0") in found


def test_wording_of_each_set(made: Site) -> None:
    """Each set is credited in the words that it asks for, once, and only if a picture of it is in use."""
    drawn = {name: item for name, item in made.pictures.items() if item.picture.set != "OpenMoji"}
    without = Site(made.plan, drawn, made.addresses, made.contents)
    for page in (easy, standard):
        words = page(made).words
        assert words.count("All emojis designed by OpenMoji") == 1
        assert words.count("Made for us & you.") == 1
        assert "OpenMoji" not in page(without).words


def test_easy_page(made: Site) -> None:
    """The easy page says how many pictures each author made, most first."""
    authors = Counter(row[2] for row in rows(standard(made)))
    sentences = [
        f"{author} made {count} {'picture' if count == 1 else 'pictures'}."
        for author, count in authors.most_common()
    ]
    assert [idea.words for idea in easy(made).all("div", css_class="idea")][1:] == sentences
    assert "Bo made 1 picture." in sentences
    assert "Ann <b>Author</b> made 1 picture." in sentences


def test_both_versions(made: Site) -> None:
    """Both versions lead to each other, and the easy one to each picture and its licence."""
    page = easy(made)
    assert links(page.one("p", css_class="switch")) == [("../../picture-credits/", "Standard version")]
    assert ("../../picture-credits/", "Each picture and its licence") in links(page.one("main"))
    assert standard(made).all("img")[0].attributes["src"].startswith("../easyread/pictures/")
    (card,) = standard(made).all("a", css_class="easyread-switch")
    assert card.attributes["href"] == "../easy/picture-credits/"


def test_photo_in_a_page(made: Site) -> None:
    """A photo is offered in a file for each kind of screen, and in one for every browser."""
    root = HtmlPage.parse("easy/a/", easy_page_html(made, made.plan.by_path["a.md"])).root
    picture = root.all("picture")[0]
    sources = picture.one("source").attributes
    folder = "../../easyread/pictures"
    assert sources["type"] == "image/webp"
    assert sources["srcset"] == ", ".join(
        f"{folder}/hall-{density}x.webp {density}x" for density in (1, 2, 3)
    )
    image = picture.one("img").attributes
    assert (image["src"], image["width"], image["height"]) == (f"{folder}/hall.jpg", "144", "72")
    assert image["loading"] == "lazy"
    files = {f"{folder}/{name}" for item in made.pictures.values() for name in item.files}
    assert image["src"] in files
    assert {part.split()[0] for part in sources["srcset"].split(", ")} <= files


def test_picture_names_are_escaped(made: Site) -> None:
    """Whatever stands in the data of a picture is shown as text."""
    hall: PreparedPicture = made.pictures["hall"]
    nasty = replace(
        hall,
        picture=replace(hall.picture, alt='"><script>', title="<script>", author="<script>"),
        fallback='"><script>',
    )
    shown = Site(made.plan, {"hall": nasty}, made.addresses, made.contents)
    assert "<script" not in standard_made_html(shown, CREDITS_PAGE)
    html = without_own_scripts(easy_made_html(shown, CREDITS_PAGE))
    assert "<script" not in html
    assert "&lt;script&gt; made 1 picture." in html
