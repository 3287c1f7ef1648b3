"""Words, in whatever form, and the concepts they mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.pictures.vocabulary import Vocabulary, plain_words

PHRASES = {
    "doctor": ("doctor", "GP", "go to the doctor"),
    "house": ("home", "live"),
    "leaving-hospital": ("leave hospital", "go home from hospital"),
    "hospital": ("hospital", "A&E"),
    "appointment": ("book an appointment",),
    "book": ("book",),
    "meeting": ("meeting", "meet"),
    "rights": ("rights", "the right to"),
    "travel": ("travel",),
    "pip": ("PIP", "IT"),
    "children": ("child",),
    "email": ("e-mail", "email"),
}
VOCABULARY = Vocabulary(PHRASES, ["at home in the world"])


def concepts(text: str) -> list[str]:
    return [found.concept for found in VOCABULARY.find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Homes for everyone.", ["house"]),
        ("She lived there.", ["house"]),
        ("The home's door.", ["house"]),
        ("The home\u2019s door.", ["house"]),
        ("HOME", []),
        ("Children travelled.", ["children", "travel"]),
        ("We are travelling.", ["travel"]),
        ("Two meetings.", ["meeting"]),
        ("We met.", ["meeting"]),
        ("You have rights.", ["rights"]),
        ("That is right.", []),
        ("You have a right to a home.", ["rights", "house"]),
        ("See your GP.", ["doctor"]),
        ("GPs help.", ["doctor"]),
        ("The gp.", []),
        ("It is pip.", ["pip"]),
        ("We use IT.", ["pip"]),
        ("Go to A&E.", ["hospital"]),
        ("Send an e-mail, or an Email.", ["email", "email"]),
    ],
)
def test_forms(text: str, found: list[str]) -> None:
    """A word is found in the forms it can stand in; what a phrase fixes, such as capitals, is kept."""
    assert concepts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We book an appointment.", ["appointment"]),
        ("Booking your appointments.", ["appointment"]),
        ("A book and a home.", ["book", "house"]),
        ("He left hospital.", ["leaving-hospital"]),
        ("I go to my doctor.", ["doctor"]),
        ("At home in the world, at home.", ["house"]),
    ],
)
def test_longest_phrase(text: str, found: list[str]) -> None:
    """The longest phrase wins, whatever article stands in it, and its words mean nothing else."""
    assert concepts(text) == found


def test_place() -> None:
    """A phrase is found with its place in the text and with how many words it has."""
    text = "Please go to your doctor."
    (found,) = VOCABULARY.find(text)
    assert (text[found.start : found.end], found.words) == ("go to your doctor", 3)


def test_no_words() -> None:
    """A vocabulary without words finds nothing."""
    assert Vocabulary({}).find("Some words.") == []


@given(st.text(st.characters() | st.sampled_from("homegp '\u2019&-\n")))
def test_any_text(text: str) -> None:
    """Any text can be searched; what is found lies inside it, in order, and no two phrases overlap."""
    end = 0
    for found in VOCABULARY.find(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end


def test_plain_words() -> None:
    """The words of a text are compared by their base forms."""
    assert plain_words("The children's homes") == {"child", "home"}
