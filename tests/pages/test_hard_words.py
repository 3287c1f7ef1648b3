"""Hard words in easy text are explained at their first use on a page."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.model import PROMISES, Span, Text, Words
from easyread.pages import HardWords
from easyread.pages.hard_words import explain
from easyread.pages.markup import text_html
from tests.example.html_page import Element
from tests.pages.conftest import MakeSite, by_id, easy, easy_part

WORDS: dict[str, dict[str, object]] = {
    "assessment": {"easy": "An assessment is a talk.", "also": ("assessments",)},
    "carers' assessment": {"easy": "A carers' assessment is a talk with a carer."},
    "family carer": {"easy": "A family carer supports you.", "also": ("family carers",)},
    "contract": {"easy": "A contract binds a support provider."},
    "support provider": {"easy": "A support provider gives support."},
    "GP": {"easy": "A GP is a doctor."},
    "LeDeR": {"easy": "LeDeR learns from deaths."},
    "borough": {"text": "A part of London.", "also": ("bi-borough",)},
}
LISTED = HardWords(Words.model_validate({"words": WORDS}))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nothing hard.", []),
        ("An assessment.", ["assessment"]),
        ("Assessments, ASSESSMENT!", ["Assessments", "ASSESSMENT"]),
        ("Reassessments and an assessmentlike thing.", []),
        ("A self-assessment, an assessment-day", []),
        ("A carers' assessment.", ["carers' assessment"]),
        ("A carers\u2019 assessment.", ["carers\u2019 assessment"]),
        ("A family carers' assessment.", ["carers' assessment"]),
        ("Family carers' views", ["Family carers"]),
        ("Bi-borough, borough", ["Bi-borough", "borough"]),
        ("A GP, not a gp or Gp", ["GP"]),
        ("LeDeR, not a leder or LEDER", ["LeDeR"]),
        ("a family\ncarer", ["family\ncarer"]),
    ],
)
def test_uses(text: str, found: list[str]) -> None:
    """Whole words are found, the longest first; capitals matter where they alone tell a name from a word."""
    assert [text[use.start : use.end] for use in LISTED.uses(text)] == found


def test_no_words() -> None:
    """In a plan without hard words nothing is found."""
    assert HardWords(Words(words={})).uses("words") == []


@pytest.mark.parametrize(
    ("written", "html", "meanings"),
    [
        ("A family carer.", "A <b>family carer</b>.", ["family carer"]),
        ("A GP and a contract.", "A <b>GP</b> and a <b>contract</b>.", ["GP", "contract"]),
        ("A GP is a GP.", "A <b>GP</b> is a GP.", ["GP"]),
        ("A **GP** is a GP.", "A <b>GP</b> is a GP.", []),
        ("A family **carer** and a family carer.", "A family <b>carer</b> and a family carer.", []),
        ("See [your GP here](a.md).", 'See <a href="a.md">your <b>GP</b> here</a>.', ["GP"]),
        ("A family [carer](a.md).", 'A <b>family </b><a href="a.md"><b>carer</b></a>.', ["family carer"]),
        ("A borough.", "A borough.", []),
        ("A GP is a doctor.", "A <b>GP</b> is a doctor.", []),
        ("A contract & <a GP>", "A <b>contract</b> &amp; &lt;a <b>GP</b>&gt;", ["contract", "GP"]),
    ],
)
def test_explain(written: str, html: str, meanings: list[str]) -> None:
    """The first use of a word is bold and explained, unless its author made it bold or it explains itself."""
    found = explain(Text.parse(written), LISTED)
    assert text_html(found.text, str) == html
    assert [word.name for word in found.meanings] == meanings


def test_words_of_an_explanation() -> None:
    """A hard word in an explanation is not explained behind it, nor later on the page."""
    first = explain(Text.parse("A contract."), LISTED)
    assert [word.name for word in first.meanings] == ["contract"]
    later = explain(Text.parse("A support provider and a GP."), LISTED, first.known)
    assert [word.name for word in later.meanings] == ["GP"]


PIECES = [
    *WORDS,
    "borough",
    "assessments",
    "family",
    "carers'",
    "An",
    " ",
    "  ",
    ", ",
    "-",
    "<b>",
    "&",
    "é",
    "GPs",
]
spans = st.builds(
    Span,
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join),
    st.booleans(),
    st.sampled_from([None, None, "a.md", "b.md"]),
)
texts = st.lists(spans, min_size=1, max_size=4).map(tuple).map(Text)


@settings(deadline=None, max_examples=200, derandomize=True)
@given(page=st.lists(texts, max_size=8))
def test_any_page(page: list[Text]) -> None:
    """No words, links or bold of an author's are lost or changed, and no word is explained twice."""
    known: frozenset[str] = frozenset()
    explained: list[str] = []
    for text in page:
        found = explain(text, LISTED, known)
        assert found.known >= known
        assert _without_bold(found.text) == _without_bold(text)
        assert found.text.links == text.links
        assert [sign for sign, bold in _signs(text) if bold] == [
            sign
            for (sign, bold), (_, was_bold) in zip(_signs(found.text), _signs(text), strict=True)
            if was_bold
        ]
        assert {word.name for word in found.meanings}.isdisjoint(known)
        explained += [word.name for word in found.meanings]
        known = found.known
    assert sorted(explained) == sorted(set(explained))


def _without_bold(text: Text) -> str:
    html = text_html(text, str)
    return re.sub("</?b>", "", html)


def _signs(text: Text) -> list[tuple[str, bool]]:
    return [(sign, span.bold) for span in text.spans for sign in span.text]


PAGE = """\
---
title: A
statements:
  - {text: I choose., easy: I see my GP.}
actions:
  - id: a
    text: We act.
    easy: A contract helps you.
    status: stopped
    why: {text: No., easy: No support provider came.}
    progress:
      - {date: 2018, text: Yes., easy: An assessment began.}
---

## GP

Text.

/// easy-read | Your GP
A family carer saw the GP.
The [family carer](word:family-carer) saw him again.
///
"""
LIST = """\
words:
  GP: {easy: 'A GP is a [doctor](a.md).', picture: doctor}
  family carer: {easy: A family carer supports you.}
  assessment: {easy: An assessment is a talk.}
  contract: {easy: A contract is written.}
  support provider: {easy: A support provider gives support.}
"""


def rows(element: Element) -> list[str]:
    """Words of each row, an explanation behind a plus sign."""
    return [
        ("+ " if row.has_class("meaning") else "") + row.words for row in element.all("div", css_class="idea")
    ]


def test_rows(site: MakeSite) -> None:
    """Each page explains a word once, where it is used first: on its own page a promise explains it again."""
    made = site({"docs/a.md": PAGE, "docs/words.yml": LIST})
    root = easy(made, "a.md")
    assert rows(by_id(root, "easyread-statements")) == ["I see my GP.", "+ A GP is a doctor."]
    assert rows(by_id(root, "gp")) == [
        "A family carer saw the GP.",
        "+ A family carer supports you.",
        "The family carer saw him again.",
    ]
    action = by_id(easy_part(made, "a.md", PROMISES), "action-a")
    assert rows(action)[:2] == ["A contract helps you.", "+ A contract is written."]
    assert [bold.words for bold in action.one("h2").all("b")] == ["contract"]
    assert rows(action)[4:8] == [
        "An assessment began.",
        "+ An assessment is a talk.",
        "No support provider came.",
        "+ A support provider gives support.",
    ]
    assert [heading.words for heading in root.all("h2", "b")].count("Your GP") == 1
    assert [bold.words for heading in root.all("h2") for bold in heading.all("b")] == []


def test_row_of_a_meaning(site: MakeSite) -> None:
    """An explanation is a row as any other, with its picture, its links and its sound."""
    root = easy(site({"docs/a.md": PAGE, "docs/words.yml": LIST}), "a.md")
    (row, *_) = root.all("div", css_class="meaning")
    assert row.one("img").attributes["src"].endswith("/doctor.svg")
    assert row.one("a").attributes["href"] == "./"
    assert "data-say" in row.one("p").attributes


def test_author_explains(site: MakeSite) -> None:
    """Where the author explains a word, nothing is added, and the explanation looks like any other."""
    page = "# A\n\n/// easy-read\nA **GP** helps.\nA GP is a doctor.\n**Contracts** are written.\n///\n"
    words = "words:\n  GP: {easy: A GP is a doctor.}\n  contracts: {easy: Contracts are written.}\n"
    root = easy(site({"docs/a.md": page, "docs/words.yml": words}), "a.md")
    assert rows(root.one("main"))[1:] == ["A GP helps.", "A GP is a doctor.", "+ Contracts are written."]
