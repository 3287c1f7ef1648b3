"""Standard pages speak the language of the plan, in the theme's words too."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.theme import Theme

from easyread.languages import Language
from mkdocs_easyread.theme_language import follow_language
from tests.plugin.conftest import BuiltSite


def language(tag: str) -> Language:
    """A language with no words."""
    return Language(tag, [""])


@pytest.mark.parametrize(
    ("tag", "words"),
    [("en-GB", "en"), ("cy", "cy"), ("pt-BR", "pt-BR"), ("pt-PT", "pt"), ("de-AT", "de"), ("gd", "en")],
)
def test_words_of_material(tag: str, words: str) -> None:
    """Material speaks the nearest to the plan's language that it has words in, else English."""
    theme = Theme("material")
    follow_language(theme, language(tag))
    assert theme["language"] == words


@pytest.mark.parametrize(("tag", "direction"), [("en-GB", "ltr"), ("ar", "rtl"), ("ur", "rtl")])
def test_direction_of_material(tag: str, direction: str) -> None:
    """Material writes in the direction of the plan's language."""
    theme = Theme("material")
    follow_language(theme, language(tag))
    assert theme["direction"] == direction


def test_choices_of_the_author_stay() -> None:
    """What an author chose for the theme is left as it is."""
    theme = Theme("material", language="de", direction="ltr", locale="fr")
    follow_language(theme, language("ar"))
    assert (theme["language"], theme["direction"], str(theme.locale)) == ("de", "ltr", "fr")


@pytest.mark.parametrize("name", ["mkdocs", "readthedocs"])
@pytest.mark.parametrize(
    ("tag", "locale"), [("en-GB", "en"), ("de-AT", "de"), ("pt-BR", "pt_BR"), ("cy", "en")]
)
def test_locale_of_other_themes(name: str, tag: str, locale: str) -> None:
    """MkDocs' own themes speak a language only if they have words in it, for MkDocs warns of others."""
    theme = Theme(name)
    follow_language(theme, language(tag))
    assert str(theme.locale) == locale


def test_english_says_no_direction(small: BuiltSite) -> None:
    """Standard pages in English say the language that the plan has, and no direction: it is the usual one."""
    for name, page in small.pages.items():
        if not name.startswith("easy/"):
            assert page.root.one("html").attributes == {"lang": "en-GB", "class": "no-js"}


def test_words_and_direction_of_material(mirrored_site: Path) -> None:
    """In a language that is written from right to left, Material speaks it and goes that way."""
    page = (mirrored_site / "index.html").read_text(encoding="utf-8")
    assert '<body dir="rtl">' in page
    assert '"clipboard.copy": "\\u0646' in page
