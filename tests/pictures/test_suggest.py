"""Which pictures would fit an idea."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.model import Span, Text
from easyread.pictures import PictureSets, Suggester
from easyread.pictures.openmoji_set import OpenMojiSet
from tests.conftest import SETTINGS
from tests.pictures.conftest import SVG, OpenSets

OwnSets = Callable[..., PictureSets]


@pytest.fixture
def suggester(sets: OpenSets) -> Suggester:
    """Suggests pictures that come with easyread."""
    return Suggester(sets({}))


def names(suggester: Suggester, words: str) -> list[str]:
    return [suggestion.picture for suggestion in suggester.suggest(Text.parse(words))]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("You can see a dentist.", "dentist"),
        ("We will help you to find a job.", "job"),
        ("A **tenancy agreement** says how you rent your house.", "tenancy"),
        ("Go by train, and take a **dentist** and a **bus**.", "bus"),
        ("Go to the dentist, then to work on the bus.", "bus"),
    ],
)
def test_best(suggester: Suggester, words: str, first: str) -> None:
    """What is special, what takes more words, what is bold and what comes late says more of a sentence."""
    assert names(suggester, words)[0] == first


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("See your dentist if you cannot take the bus.", "dentist"),
        ("Take the bus, not the train.", "bus"),
        ("Don\u2019t take the train, take the bus.", "bus"),
        ("If you have no dentist, take a bus.", "bus"),
    ],
)
def test_aside(suggester: Suggester, words: str, first: str) -> None:
    """What is only a condition or a denial says less of a sentence."""
    assert names(suggester, words)[0] == first


@pytest.mark.parametrize(
    ("words", "best"),
    [
        ("You can see a dentist.", "dentist"),
        ("We help you to see a dentist.", "dentist"),
        ("A dentist and a taxi.", None),
        ("We talk.", None),
        ("Wait if you see a dentist.", "wait"),
        ("Do not take the bus.", None),
    ],
)
def test_sure(suggester: Suggester, words: str, best: str | None) -> None:
    """Only a special concept that is clearly ahead of others is good enough to be published unseen."""
    assert suggester.best(Text.parse(words)) == best
    assert [one.picture for one in suggester.suggest(Text.parse(words)) if one.sure] == [best] * bool(best)


def test_because(suggester: Suggester) -> None:
    """A suggestion says which words of the sentence mean it, as they stand there."""
    (health_check,) = suggester.suggest(Text.parse("Health **checks** for you."))
    assert (health_check.picture, health_check.because) == ("health-check", "Health checks")


def test_general_comes_last(suggester: Suggester) -> None:
    """A general concept is suggested behind special ones."""
    suggestions = suggester.suggest(Text.parse("We talk with your dentist about information."))
    assert [one.general for one in suggestions] == [False, True, True]


@pytest.mark.parametrize("words", ["We help people.", "That is all.", "Some people.", "Xyzzy."])
def test_no_suggestion(suggester: Suggester, words: str) -> None:
    """Where words are vague or mean nothing that can be shown, nothing is suggested."""
    assert names(suggester, words) == []
    assert suggester.best(Text.parse(words)) is None


def test_each_once(suggester: Suggester) -> None:
    """A picture is suggested once, however often the words mean it."""
    assert names(suggester, "A dentist is a dentist.") == ["dentist"]


def test_own_pictures(own: OwnSets) -> None:
    """A picture of the plan's own is suggested for the words that its index gives it, before all others."""
    entries = "  town-hall: {file: a.svg, title: A hall, words: 'town hall, mayor'}\n"
    suggester = Suggester(own(entries, {"a.svg": SVG}))
    assert names(suggester, "We meet at the town hall.")[0] == "town-hall"
    assert names(suggester, "The mayor is a dentist.") == ["dentist", "town-hall"]


def test_own_words_win(own: OwnSets) -> None:
    """Words that the plan gives to a picture of its own mean no other picture any more."""
    suggester = Suggester(own("  drill: {file: a.svg, title: A drill, words: dentist}\n", {"a.svg": SVG}))
    assert names(suggester, "A dentist.") == ["drill"]


def test_only_what_sets_have(sets: OpenSets) -> None:
    """A concept that no set of the plan has a picture for is not suggested."""
    suggester = Suggester(sets({"easyread.yml": SETTINGS + "picture_sets: [drawn]\n"}))
    assert names(suggester, "A dentist and an advocate.") == ["advocate"]


WORDS = st.lists(st.sampled_from(["dentist", "home", "we", "help", "bus", "-"]), min_size=1).map(" ".join)


@pytest.fixture(scope="module")
def any_words() -> Suggester:
    """The same for the whole module, because hypothesis asks very often."""
    return Suggester(PictureSets((OpenMojiSet(),)))


@given(words=st.text(min_size=1) | WORDS, bold=st.booleans())
def test_any_words(any_words: Suggester, words: str, bold: bool) -> None:
    """Whatever stands in an idea, it can be asked for; the best comes first."""
    found = any_words.suggest(Text((Span(words, bold),)))
    scores = [suggestion.score for suggestion in found]
    assert scores == sorted(scores, reverse=True)
    assert all(suggestion.because in words for suggestion in found)
