"""Words in templates, and pages in another language."""

from __future__ import annotations

from markupsafe import Markup

from easyread.languages import ENGLISH, Language, open_language, speaking
from easyread.model import PROMISES
from easyread.pages import Site
from easyread.pages.rendering import say_html
from tests.conftest import ROOT
from tests.pages.conftest import easy, easy_part

WELSH = open_language("cy")


def test_words_are_escaped() -> None:
    """What an author wrote, and what stands in a file of words, is no HTML."""
    with speaking(Language("en-GB", ["both = <b>{ $who }</b>"])):
        assert say_html("both", who="<i>") == "&lt;b&gt;&lt;i&gt;&lt;/b&gt;"


def test_link_in_a_sentence() -> None:
    """A link stands in a sentence where its language has it, and may be there twice or not at all."""
    words = "one = { $end } { $link }{ $words }\ntwice = { $link }{ $link }\nnever = None"
    values = {"link": Markup('<a href="x">'), "end": Markup("</a>"), "words": "x & y"}
    with speaking(Language("en-GB", [words])):
        assert say_html("one", **values) == '</a> <a href="x">x &amp; y'
        assert say_html("twice", **values) == '<a href="x"><a href="x">'
        assert say_html("never", **values) == "None"


def test_easy_page_in_another_language(homes: Site) -> None:
    """An easy page says in the language of the build all that its author did not write."""
    with speaking(WELSH):
        page, promises = easy(homes, "homes.md"), easy_part(homes, "homes.md", PROMISES)
    assert page.one("title").words == "My home - A plan - hawdd ei ddeall"
    assert page.one("p", css_class="switch").words == "Fersiwn safonol"
    assert "Does dim testun hawdd ei ddeall i'r addewid hwn eto." in promises.one("main").words


def test_words_that_nobody_checked(homes: Site) -> None:
    """An easy page says at its foot that nobody has checked the words of its language, if that is so."""
    english = easy(homes, "homes.md").one("footer").all("p")
    with speaking(WELSH):
        welsh = easy(homes, "homes.md").one("footer").all("p")
    assert WELSH.say("language-note") in [line.words for line in welsh]
    assert len(welsh) == len(english) + 1


def test_direction(homes: Site) -> None:
    """An easy page in a language that is written from right to left says so; others say nothing."""
    english = (ROOT / "easyread" / "languages" / "en.ftl").read_text(encoding="utf-8")
    with speaking(Language("ar", [english], ENGLISH)):
        assert easy(homes, "homes.md").one("html").attributes["dir"] == "rtl"
    assert "dir" not in easy(homes, "homes.md").one("html").attributes
