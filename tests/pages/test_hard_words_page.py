"""The page of hard words, in both versions."""

from __future__ import annotations

import pytest

from easyread.pages import Site, easy_made_html, front_door_html, standard_made_html
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import MakeSite, by_id, easy, links

WORDS = """\
words:
  family carer:
    easy: A family carer supports [you](a.md).
    text: A relative who supports somebody.
    picture: carer
    also: [family carers, carer]
  Advocate: {text: 'Who speaks for [others](a.md).'}
  assessment: {easy: An assessment is a talk.}
  "<b>x": {easy: 'An x & y.'}
  LeDeR: {say: leader}
"""
PAGE = "# A\n\nSee [this](word:advocate).\n\n/// easy-read\nSee [this](word:Family%20carers).\n///\n"


@pytest.fixture
def made(site: MakeSite) -> Site:
    """A site with hard words."""
    return site({"docs/a.md": PAGE, "docs/words.yml": WORDS})


def version(made: Site, *, easy: bool) -> Element:
    html = easy_made_html(made, "hard-words") if easy else standard_made_html(made, "hard-words")
    return HtmlPage.parse("", html).root


ANCHORS = ["word-advocate", "word-assessment", "word-b-x", "word-family-carer"]


@pytest.mark.parametrize("easy", [True, False])
def test_letters(made: Site, *, easy: bool) -> None:
    """Words stand from A to Z below their letters; a link leads to each letter, and to no other."""
    root = version(made, easy=easy)
    assert [element.id for element in root if element.id.startswith("word-")] == ANCHORS
    assert [link for link in links(root) if "#letter" in link[0]] == [
        ("#letter-a", "A"),
        ("#letter-b", "B"),
        ("#letter-f", "F"),
    ]
    assert [heading.words for heading in root.all("h2") if len(heading.words) == 1] == ["A", "B", "F"]
    assert {"letter-a", "letter-b", "letter-f"} <= {element.id for element in root}


def test_easy_entries(made: Site) -> None:
    """An entry has the word, its other forms, its picture and its meaning, or says that there is none yet."""
    root = version(made, easy=True)
    carer = by_id(root, "word-family-carer")
    assert carer.words == "Family carer Also: family carers, carer A family carer supports you."
    assert carer.one("img").attributes["src"].endswith("/carer.svg")
    assert links(carer) == [("../a/", "you")]
    assert by_id(root, "word-b-x").words == "<b>x An x & y."
    advocate = by_id(root, "word-advocate")
    assert "There is no easy read for this word yet." in advocate.words
    assert links(advocate)[0][0] == "../../hard-words/#word-advocate"


def test_standard_entries(made: Site) -> None:
    """On the standard page the standard meaning stands, and the easy one where nobody wrote another."""
    root = version(made, easy=False)
    assert [meaning.words for meaning in root.all("dd")] == [
        "Who speaks for others.",
        "An assessment is a talk.",
        "An x & y.",
        "Also: family carers, carer",
        "A relative who supports somebody.",
    ]
    assert ("../a/", "others") in links(root)


def test_links_to_words(made: Site) -> None:
    """A link to a word leads to its entry, in the version in which it stands."""
    assert ("../hard-words/#word-family-carer", "this") in links(easy(made, "a.md"))
    at = made.addresses
    assert at.standard_link("word:advocate", "a.md") == "hard-words/#word-advocate"
    assert at.easy_link("word:Family%20Carer", "a.md") == "easy/hard-words/#word-family-carer"


def test_tile(made: Site) -> None:
    """The front door shows the page."""
    front = HtmlPage.parse("", front_door_html(made)).root
    assert ("hard-words/", "Hard words") in links(front.one("ul", css_class="tiles"))


@pytest.mark.parametrize("words", ["", "words:\n  LeDeR: {say: leader}\n"])
def test_no_meanings(site: MakeSite, words: str) -> None:
    """There is no such page where no word has a meaning."""
    files = {"docs/a.md": "# A\n"} | ({"docs/words.yml": words} if words else {})
    assert "hard-words" not in site(files).made
