"""The languages that come with easyread."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from easyread.languages import ENGLISH, Language, open_language, shipped_languages
from tests.conftest import ROOT

FILES = ROOT / "easyread" / "languages"

CODE = [
    *(ROOT / "easyread").rglob("*.py"),
    *(ROOT / "easyread" / "pages").rglob("*.html"),
    *(ROOT / "easyread" / "pages").rglob("*.xml"),
    *(ROOT / "easyread" / "pages").rglob("*.js"),
    *(path for path in (ROOT / "plugins").rglob("*") if path.suffix in (".py", ".html", ".js")),
]

BY_WHAT_THEY_ARE_OF = re.compile(
    r"(?:month|season|status|reply|kind|heading|about|compliance|reason|body|change|missing)-.+"
)
"""Messages whose names are put together from what they are of."""


@pytest.mark.parametrize("name", shipped_languages())
def test_complete(name: str) -> None:
    """Each language has every message of English and no other, and no value that English has not."""
    language = Language(name, [(FILES / f"{name}.ftl").read_text(encoding="utf-8")], ENGLISH)
    assert list(language.messages) == list(ENGLISH.messages)


def test_every_message_is_used() -> None:
    """No message is left over that no page asks for."""
    asked = set()
    for path in CODE:
        asked.update(re.findall(r"[\"']([a-z][a-z0-9.-]+)[\"']", path.read_text(encoding="utf-8")))
    asked.update(name.partition(".")[0] for name in list(asked))
    left = [
        name
        for name in ENGLISH.messages
        if name not in asked
        and name.partition(".")[0] not in asked
        and not BY_WHAT_THEY_ARE_OF.fullmatch(name)
    ]
    assert left == []


def test_names_stand_once() -> None:
    """No message stands twice in a file: the second would be lost."""
    for path in sorted(FILES.glob("*.ftl")):
        names = re.findall(r"^([a-z][\w-]*) =", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert sorted(names) == sorted(set(names)), path.name


def test_regions_share_words() -> None:
    """British English and other Englishes have the same words; the language keeps the tag it was given."""
    assert open_language("en-US").say("close") == open_language("en-GB").say("close")
    assert open_language("en-US").tag == "en-US"


def test_no_such_language() -> None:
    """A language without words is no language of pages, unless somebody brings them along."""
    with pytest.raises(KeyError):
        open_language("fr")
    own = (FILES / "en.ftl").read_text(encoding="utf-8").replace("close = Close", "close = Fermer")
    assert open_language("fr", own).say("close") == "Fermer"


def test_own_words_of_a_language_that_is_shipped() -> None:
    """An organisation changes single words of a language, and keeps all others."""
    own = open_language("en-GB", "heading-help = Who can help\n")
    assert own.say("heading-help") == "Who can help"
    assert own.say("close") == ENGLISH.say("close")


def test_whoever_did_not_check_says_so() -> None:
    """Welsh, which nobody has checked, says so at the foot of every page; English has nothing to say."""
    assert ENGLISH.say("language-note") == ""
    assert "Cymraeg" in open_language("cy").say("language-note")


def test_files_lie_in_one_folder() -> None:
    """A file for each language and nothing else of words: `easyread/languages/` is all that is translated."""
    assert {path.stem for path in Path(FILES).glob("*.ftl")} == set(shipped_languages()) >= {"en", "cy"}
