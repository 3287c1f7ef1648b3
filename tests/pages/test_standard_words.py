"""Hard words on standard pages lead to what they mean."""

from __future__ import annotations

import pytest
from markdown import Markdown

from easyread.pages import HardWords, Site, StandardText
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import MakeSite, links

WORDS = """\
words:
  risk: {easy: A risk is a danger., text: 'The "chance" of <harm>.', also: [risks]}
  respite: {easy: Respite is rest.}
  Größe: {easy: Size.}
  LeDeR: {say: leader}
"""


@pytest.fixture
def made(site: MakeSite) -> Site:
    """A site with hard words."""
    return site({"docs/a.md": "# A\n", "docs/words.yml": WORDS})


def convert(made: Site, text: str, *extensions: str) -> Element:
    extension = StandardText()
    extension.words = HardWords(made.plan.words)
    extension.begin(made.plan.pages[0], "easy/", "../hard-words/")
    return HtmlPage.parse("", Markdown(extensions=["tables", *extensions, extension]).convert(text)).root


RISK = "../hard-words/#word-risk"


def test_first_use(made: Site) -> None:
    """The first use of a word is a link with its meaning as its title, and all others stay as they were."""
    root = convert(made, "Risks and *a risk*.\n\nA risk.\n")
    (link,) = root.all("a")
    assert link.words == "Risks"
    assert link.attributes == {
        "class": "easyread-word",
        "href": RISK,
        "title": 'The "chance" of <harm>.',
    }
    assert [part.words for part in root.all("p")] == ["Risks and a risk.", "A risk."]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("**A risk**, a risk and respite.", ["risk", "respite"]),
        ("Before *it* respite *or* risk after.", ["respite", "risk"]),
        ("- respite\n- *a* risk\n", ["respite", "risk"]),
        ("> A risk", ["risk"]),
        ("A risk\nof risks", ["risk"]),
        ("# Risk\n\nA risk.\n", ["risk"]),
        ("[A risk](a.md) is a risk.", ["A risk", "risk"]),
        ("`risk`", []),
        ("    risk\n", []),
        ("LeDeR", []),
        ("| risk |\n|---|\n| a risk |\n", ["risk"]),
        ('<p>risk</p>\n\nA <a href="#b">risk</a> and risk.\n', ["risk"]),
        ("<span>risk</span>\n\nRisk", ["Risk"]),
    ],
)
def test_places(made: Site, text: str, found: list[str]) -> None:
    """Headings, links, code, heads of tables and an author's own HTML stay as they are."""
    root = convert(made, text)
    assert [link.words for link in root.all("a")] == found
    assert root.words == HtmlPage.parse("", Markdown(extensions=["tables"]).convert(text)).root.words


def test_links_to_words(made: Site) -> None:
    """A link to a word leads to its entry on the standard page of hard words."""
    root = convert(made, "[a](word:Risks) [b](word:gr%C3%B6%C3%9Fe) [c][d] [e](word:x)\n\n[d]: word:respite")
    assert links(root) == [
        (RISK, "a"),
        ("../hard-words/#word-gr%C3%B6%C3%9Fe", "b"),
        ("../hard-words/#word-respite", "c"),
        ("word:x", "e"),
    ]


def test_another_page(made: Site) -> None:
    """A page that is not of the plan is left alone."""
    extension = StandardText()
    extension.words = HardWords(made.plan.words)
    extension.begin(None)
    assert "<a" not in Markdown(extensions=[extension]).convert("A risk.")
