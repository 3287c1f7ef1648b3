"""The accessibility statement in both versions."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings

from easyread.pages import Site, easy_made_html, easy_page_html, pictures_of_pages, standard_made_html
from easyread.publication import prepare_publication
from tests.conftest import SETTINGS, MakePlan
from tests.example.html_page import Element
from tests.pages.conftest import HEALTH, MakeSite, site_of
from tests.pages.promises import both, headings
from tests.pages.test_escaping import PROPERTY, assert_harmless, folded, texts, typed

FULL = """\
accessibility:
  status: partly
  prepared: 1 March 2027
  reviewed: 8 March 2028
  tests:
    - {text: We tried a keyboard., easy: We tried a keyboard., date: February 2027, by: A web team}
    - {text: We asked people., easy: We asked people., date: 2 March 2027}
  problems:
    - text: A wide table.
      easy: One table is wide.
      picture: local-area
      reason: not-in-scope
    - text: The map needs a mouse.
      easy: You need a mouse for the map.
      reason: not-compliant
      wcag: [2.1.1, 2.5.7]
      until: June 2028
      instead: {text: 'See [the list](health.md).', easy: 'Use [the list](health.md).'}
    - {text: Old films., easy: Old films have no words., reason: burden}
  formats: {text: We post braille., easy: We can send you braille.}
  contact: {email: a@council.example, phone: 020 7946 0000}
  answer_within: 10
"""
FEW = """\
accessibility: {status: fully, prepared: 2027-03-01, enforcement: ecni}
tell_us: {phone: 020 7946 0001}
"""

OWN_SCRIPTS = re.compile(
    r'<script>try\{[^<]*</script>|<script src="[./]*easyread/reader\.js" defer></script>'
)
"""What easyread itself puts into the head of an easy page."""


def made(site: MakeSite, statement: str) -> Site:
    """A site with a statement."""
    return site({"docs/health.md": HEALTH, "easyread.yml": f"{SETTINGS}speech: none\n{statement}"})


def said(root: Element) -> list[str]:
    """Everything on a page that is read aloud."""
    return [element.words for element in root if "data-say" in element.attributes]


def test_easy_version(site: MakeSite) -> None:
    """The easy version says all that the settings say, with the reasons and dates in easy words."""
    easy, _ = both(made(site, FULL), "accessibility")
    rows = [row.words for row in easy.one("main").all("div", css_class="idea")]
    in_order = [
        "These pages follow the rules for websites only in part.",
        "You need a mouse for the map.",
        "This is against the rules.",
        "We plan to change this by the end of June 2028.",
        "Use the list.",
        "Old films have no words.",
        "It would take us too much money or time to change this.",
        "We do not have a date to change this yet.",
        "One table is wide.",
        "The law does not say we must change this.",
        "A web team did this test in February 2027.",
        "This test was on 2 March 2027.",
        "We can send you braille.",
        "Send an email to a@council.example",
        "Phone 020 7946 0000",
        "We will answer in 10 working days.",
        "Equality Advisory and Support Service",
        "We wrote this page on 1 March 2027.",
        "We looked at it again on 8 March 2028.",
    ]
    assert [row for row in rows if row in in_order] == in_order


def test_standard_version(site: MakeSite) -> None:
    """The standard version has every part that the regulations ask for, with the problems by their reason."""
    _, standard = both(made(site, FULL), "accessibility")
    assert headings(standard) == [
        "Compliance status",
        "Content that is not accessible",
        "How this website was tested",
        "Other formats",
        "Feedback and contact information",
        "Enforcement procedure",
        "Preparation of this statement",
    ]
    assert [part.words.split(" ")[0] for part in standard.all("h3")] == [
        "Non-compliance",
        "Disproportionate",
        "Content",
    ]
    words = standard.words
    for expected in (
        "partially compliant with level AA of version 2.2",
        "does not meet the success criteria 2.1.1 Keyboard and 2.5.7 Dragging Movements.",
        "We plan to put it right by the end of June 2028. See the list.",
        "Old films. There is no date yet for putting it right.",
        "Carried out by A web team in February 2027.",
        "We will answer within 10 working days.",
        "The Equality and Human Rights Commission (EHRC) makes sure",
        "prepared on 1 March 2027. It was last reviewed on 8 March 2028.",
    ):
        assert expected in words
    addresses = [link.attributes["href"] for link in standard.all("a")]
    assert "https://www.equalityadvisoryservice.com/" in addresses
    assert "../health/" in addresses


@pytest.mark.parametrize("until", ["", ", until: June 2028"])
def test_what_was_not_tested(site: MakeSite, until: str) -> None:
    """What nobody has tested is not said to break the rules, nor to keep them; nobody promises to mend it."""
    problem = f"{{text: No test with people., easy: Nobody tried it., reason: not-tested{until}}}"
    statement = f"accessibility: {{status: partly, prepared: 2027-03-01, problems: [{problem}]}}\n"
    easy, standard = both(made(site, f"{statement}tell_us: {{phone: 020 7946 0001}}\n"), "accessibility")
    assert "We do not know yet if this follows the rules." in easy.words
    assert "What has not been tested yet" in standard.words
    assert "partially compliant" in standard.words
    assert ("We plan to find out by the end of June 2028." in easy.words) == bool(until)
    assert ("We plan to find out by the end of June 2028." in standard.words) == bool(until)
    for words in ("This is against the rules", "to change this", "putting it right", "put it right"):
        assert words not in easy.words + standard.words


def test_no_more_than_is_known(site: MakeSite) -> None:
    """What nobody wrote is said to be missing: no test, no problem that is known, no date for an answer."""
    easy, standard = both(made(site, FEW), "accessibility")
    assert "We have no record of any test of these pages." in easy.words
    assert "We do not know of any problems now." in easy.words
    assert "There is no record of any test of this website." in standard.words
    assert "working day" not in easy.words + standard.words
    assert "reviewed" not in standard.words
    assert "Equality Commission for Northern Ireland" in easy.words
    assert "Equality Advisory" not in easy.words + standard.words


def test_ways_stand_once(site: MakeSite) -> None:
    """Without a contact of its own, the page shows the plan's ways to tell, and only once."""
    for root in both(made(site, FEW), "accessibility"):
        assert [link.words for link in root.all("a")].count("020 7946 0001") == 1
        assert "Tell us what you think" not in root.words


def test_no_statement(site: MakeSite) -> None:
    """Without a statement there is no page, and no page leads to one."""
    found = made(site, "")
    assert "accessibility" not in found.made
    assert "use these pages" not in easy_page_html(found, found.plan.pages[0])


def test_every_page_leads_to_it(site: MakeSite) -> None:
    """Every easy page leads to it."""
    found = made(site, FEW)
    assert 'href="../accessibility/">Can everyone use these pages?' in easy_page_html(
        found, found.plan.pages[0]
    )


@pytest.mark.parametrize("statement", [FULL, FEW, FEW.replace("ecni", "ehrc")])
def test_pictures(site: MakeSite, statement: str) -> None:
    """Beside every idea of easyread's own stands a picture, and each of them is published."""
    found = made(site, statement)
    assert pictures_of_pages(found.plan) <= found.pictures.keys()
    easy, _ = both(found, "accessibility")
    rows = easy.one("main").all("div", css_class="idea")
    # The author gave no picture to these two.
    written = ("You need a mouse for the map.", "Old films have no words.")
    assert [row.words for row in rows if not row.all("img") and row.words not in written] == []


@pytest.mark.parametrize("statement", [FULL, FEW, FULL.replace("partly", "not")])
def test_own_words_are_easy(plan: MakePlan, statement: str) -> None:
    """What the easy page says itself breaks no rule of easy read."""
    folder = plan({"docs/health.md": HEALTH, "easyread.yml": f"{SETTINGS}speech: none\n{statement}"})
    easy, _ = both(site_of(folder), "accessibility")
    lines = "\n".join(dict.fromkeys(said(easy)))
    folder.write({"docs/health.md": f"# A\n\n## B\n\nText.\n\n/// easy-read\n{lines}\n///\n"})
    docs = folder.folder / "docs"
    found = prepare_publication(folder.folder / "easyread.yml", docs, ["health.md"], folder.folder)
    assert found.checked
    assert [str(finding) for finding in found.checked.findings if finding.level == "fault"] == []
    assert len(lines.split("\n")) > 20


@settings(PROPERTY, max_examples=25)
@given(words=typed, text=texts)
def test_hostile_words(site: MakeSite, words: str, text: str) -> None:
    """No words of a statement become markup in either version, and all of them can be read."""
    both_said = {"text": text, "easy": text}
    problem = both_said | {"reason": "not-compliant", "wcag": ["2.1.1"], "instead": both_said}
    statement = {
        "covers": words,
        "status": "not",
        "prepared": "2027-03-01",
        "tests": [both_said | {"date": "2027", "by": words}],
        "problems": [problem],
        "formats": both_said,
        "contact": {"post": words},
    }
    found = made(site, f"accessibility: {json.dumps(statement, ensure_ascii=False)}\n")
    for html in (easy_made_html(found, "accessibility"), standard_made_html(found, "accessibility")):
        root = assert_harmless(OWN_SCRIPTS.sub("", html))
        assert root.words.count(folded(words)) >= 3
