"""The page to get help."""

from __future__ import annotations

import pytest

from easyread.model import HELP_PAGE
from easyread.pages import Site, easy_made_html, standard_made_html
from tests.conftest import SETTINGS
from tests.example.html_page import HtmlPage
from tests.pages.conftest import MakeSite, easy, links
from tests.pages.promises import both, headings

TELL_US = "tell_us: {email: us@example.org}\n"
WORDS = "words: {contract: {easy: A contract is written.}}\n"


def rows(site: Site) -> list[str]:
    """Words of each idea of the easy page, below its title."""
    main = HtmlPage.parse("", easy_made_html(site, HELP_PAGE)).root.one("main")
    return [row.words for row in main.all("div", css_class="idea")][1:]


def test_every_page_leads_to_it(two_plans: Site) -> None:
    """Every easy page leads to help at its top, in the same words."""
    for root, way in (
        (easy(two_plans, "national/law.md"), "../../help/"),
        (HtmlPage.parse("", easy_made_html(two_plans, "actions/h-1")).root, "../../help/"),
    ):
        assert (way, "Get help") in links(root.one("header"))


def test_both_versions(two_plans: Site) -> None:
    """Both versions have the same parts with the same ids, and lead to each other."""
    root, standard = both(two_plans, HELP_PAGE)
    # What follows needs a script, which shows it.
    sections = {section.id: "hidden" in section.attributes for section in root.all("section")}
    assert sections == {"ask": False, "use": False, "keep": True}
    assert [heading.id for heading in standard.all("h2")][:2] == ["ask", "use"]
    assert headings(root)[:2] == headings(standard)[:2] == ["Ask someone", "How to use these pages"]
    assert links(root.one("p", css_class="switch")) == [("../../help/", "Standard version")]
    (card,) = standard.all("a", css_class="easyread-switch")
    assert card.attributes["href"] == "../easy/help/"


def test_says_only_what_is_there(site: MakeSite) -> None:
    """Nobody is sent to sound, words or contacts that a plan does not have."""
    without = site({"docs/a.md": "# A\n", "easyread.yml": SETTINGS + "speech: none\n"})
    said = " ".join(rows(without))
    for absent in ("Listen", "hard words", "ask us"):
        assert absent not in said
    standard = HtmlPage.parse("", standard_made_html(without, HELP_PAGE)).root.words
    assert "listened to" not in standard
    assert "Hard words" not in standard
    assert "A council published these pages." in standard


def test_says_what_is_there(site: MakeSite) -> None:
    """Who has sound, hard words and a contact is told how to use them."""
    made = site({"docs/a.md": "# A\n", "docs/words.yml": WORDS, "easyread.yml": SETTINGS + TELL_US})
    listening = Site(made.plan, made.pictures, made.addresses, made.contents, listening=True)
    said = rows(listening)
    assert "Press Listen to hear the words." in said
    assert "You can ask us too." in said
    root = HtmlPage.parse("", easy_made_html(listening, HELP_PAGE)).root
    assert ("../hard-words/", "Find out what hard words mean.") in links(root)
    assert ("#easyread-tell-us", "How to tell us") in links(root)
    assert "easyread-tell-us" in {element.id for element in root}
    standard = HtmlPage.parse("", standard_made_html(listening, HELP_PAGE)).root
    assert "Every page can be listened to." in standard.words
    assert ("../hard-words/", "Hard words") in links(standard)


def test_what_needs_a_script(two_plans: Site) -> None:
    """What only a script can do is marked, so that those without one are not sent to look for it."""
    root = HtmlPage.parse("", easy_made_html(two_plans, HELP_PAGE)).root
    (scripted,) = root.all("div", css_class="scripted")
    assert "Make this page easier" in scripted.words


@pytest.mark.parametrize("easy_version", [True, False], ids=["easy", "standard"])
def test_pictures(two_plans: Site, easy_version: bool) -> None:
    """Every picture of the page is one that is published."""
    made = both(two_plans, HELP_PAGE)[not easy_version]
    shown = [image.attributes["src"].rpartition("/")[2] for image in made.all("img")]
    files = {name for item in two_plans.pictures.values() for name in item.files}
    assert shown
    assert set(shown) <= files
