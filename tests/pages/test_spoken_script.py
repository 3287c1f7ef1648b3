"""Scripts say their words in the language of the pages."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.languages import Language, speaking
from easyread.pages import spoken_script

WORDS = """
close = Close
near = { $place } is near "{ $other }".
results = { $count ->
    [one] { $n } result
   *[other] { $n } results
  }
"""


def test_words_stand_in_place_of_the_message() -> None:
    """A script says the words of a message where it asks for them."""
    with speaking(Language("en-GB", [WORDS])):
        assert spoken_script('tell(say("close"), 1);') == 'tell("Close", 1);'


def test_values_keep_their_places() -> None:
    """What a script fills in itself has its name in braces, and marks of quotation do not end the words."""
    with speaking(Language("en-GB", [WORDS])):
        said = spoken_script('say("near")')
    assert json.loads(said) == '{place} is near "{other}".'


@pytest.mark.parametrize(
    ("tag", "forms"),
    [
        ("en-GB", {"one": "{n} result", "other": "{n} results"}),
        # Welsh has six forms; this file gives it two.
        ("cy", dict.fromkeys(["two", "few", "many", "zero", "other"], "{n} results") | {"one": "{n} result"}),
    ],
)
def test_forms_have_words_for_every_kind_of_number(tag: str, forms: dict[str, str]) -> None:
    """A script gets the words of a message for each form that the language has."""
    with speaking(Language(tag, [WORDS])):
        assert json.loads(spoken_script('forms("results")')) == forms


@pytest.mark.parametrize("asked", ['say("nothing")', 'forms("nothing")'])
def test_a_message_that_there_is_not(asked: str) -> None:
    """A script that asks for words that there are not is never published."""
    with speaking(Language("en-GB", [WORDS])), pytest.raises(KeyError):
        spoken_script(asked)


def test_other_calls_are_left_alone() -> None:
    """Methods, longer names and calls with other things in them are the script's own."""
    script = 'one.say("close"); essay("close"); say(name); platforms("close"); $say("close");'
    with speaking(Language("en-GB", [WORDS])):
        assert spoken_script(script) == script


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="{}")))
def test_no_words_can_end_a_script(words: str) -> None:
    """Whatever words stand in a message, the script says them, and they end neither it nor a line."""
    source = f"close = Words {words}.\n"
    language = Language("en-GB", [source])
    with speaking(language):
        said = spoken_script('say("close")')
    assert json.loads(said) == language.say("close")
    assert "<" not in said
    assert len(said.splitlines()) == 1
