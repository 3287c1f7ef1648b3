"""A language: its words, its numbers, and what is wrong in a file of words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.languages import ENGLISH, Language, LanguageFileError

PATTERN = Language(
    "en-GB",
    [
        "way = See { $link }this page{ $end }.\n"
        "greeting = Hello { $name }\n    .short = Hi\n"
        "things = { $count ->\n    [one] { $count } thing\n   *[other] { $count } things\n  }\n"
    ],
)


def wrong(source: str, tag: str = "en-GB") -> list[tuple[int, str, str]]:
    """Line, fault and mend of each problem of a file of words."""
    with pytest.raises(LanguageFileError) as caught:
        Language(tag, [source], PATTERN)
    return [(one.line, one.what, one.mend) for one in caught.value.problems]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_values_stand_as_they_are(name: str) -> None:
    """What is filled in stands in the words as it is, whatever it is."""
    assert PATTERN.say("greeting", name=name) == f"Hello {name}"


@given(st.integers(0, 10**9))
def test_numbers_choose_words(count: int) -> None:
    """A number chooses the form of the words, and is written with commas."""
    noun = "thing" if count == 1 else "things"
    assert PATTERN.say("things", count=count) == f"{count:,} {noun}"


def test_attributes() -> None:
    """A message can be said in a second way."""
    assert PATTERN.say("greeting.short") == "Hi"


def test_what_is_asked_for_wrongly() -> None:
    """A message that does not exist, and a value that is missing, are errors: no page has a hole."""
    with pytest.raises(KeyError):
        PATTERN.say("farewell")
    with pytest.raises(KeyError):
        PATTERN.say("greeting.long")
    with pytest.raises(ValueError, match="greeting"):
        PATTERN.say("greeting")


@given(st.decimals(0, 10**9, places=2))
def test_figures_keep_their_decimals(number: Decimal) -> None:
    """A number keeps the decimals that it was written with, as English writes it."""
    assert ENGLISH.figures(number) == f"{number:,f}"


def test_figures_of_other_languages() -> None:
    """Other languages write numbers in their own way."""
    german = Language("de", ["a = A"])
    assert german.figures(Decimal("2010.50")) == "2.010,50"


@pytest.mark.parametrize(
    ("things", "words"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_lists(things: list[str], words: str) -> None:
    """Things are told one after the other, with a word before the last."""
    assert ENGLISH.listed(things) == words


def test_direction() -> None:
    """Languages that are written from right to left say so, and keep each value in its own direction."""
    hebrew = Language("he", ["call = \u05d8\u05dc\u05e4\u05d5\u05df { $number }"])
    assert (ENGLISH.direction, hebrew.direction) == ("ltr", "rtl")
    assert "\u2068020 7946 0000\u2069" in hebrew.say("call", number="020 7946 0000")


def test_forms_beside_numbers() -> None:
    """Every form that a word can have beside a number is known by a number that takes it."""
    assert ENGLISH.plural_categories == {"one": 1, "other": 2}
    welsh = Language("cy", ["a = A"])
    assert set(welsh.plural_categories) == {"zero", "one", "two", "few", "many", "other"}
    assert all(welsh.locale.plural_form(number) == form for form, number in welsh.plural_categories.items())


def test_unknown_language() -> None:
    """A language that nobody knows is told apart from a faulty file."""
    with pytest.raises(KeyError):
        Language("xx-nobody", ["a = A"])


def test_a_line_that_cannot_be_read() -> None:
    """A line that is no message is told with its place."""
    ((line, what, mend),) = wrong("greeting = Hello { $name }\n    .short = Hi\n\nthis is no message\n")
    assert line == 4
    assert what.startswith("this cannot be read")
    assert "name = words" in mend


def test_a_message_that_no_page_has() -> None:
    """A message that no page asks for, as one whose name is misspelt, is told with its place."""
    ((line, what, _),) = wrong("# A comment.\n\ngreting = Hello\n")
    assert (line, what) == (3, "no page has a message 'greting'")


def test_a_value_that_is_not_given() -> None:
    """A value that no page gives is told, with those that it gives."""
    ((line, what, mend),) = wrong("\ngreeting = Hello { $nom }\n")
    assert (line, what) == (2, "'$nom' cannot stand in the message 'greeting'")
    assert mend == "What can stand there: $name."


def test_messages_that_are_missing() -> None:
    """Messages that are missing are named: no page mixes two languages."""
    ((line, what, mend),) = wrong("greeting = Bonjour { $name }\n", "fr")
    assert (line, what) == (2, "3 of the messages of the pages are missing")
    assert mend.startswith("Add: way, greeting.short, things.")


def test_own_words_come_first() -> None:
    """A second file changes some messages of the first, and keeps the others."""
    both = Language("en-GB", ["greeting = Hello\nthings = Things\n", "things = Matters\n"])
    assert (both.say("greeting"), both.say("things")) == ("Hello", "Matters")


@pytest.mark.parametrize(
    "words",
    [
        "See { $link }this page.",
        "See this page{ $end }.",
        "See this page.",
        "See { $end }this page{ $link }.",
        "{ $link }See{ $end } { $link }this page.",
    ],
)
def test_a_link_that_is_not_closed(words: str) -> None:
    """A link with no beginning or no end, which would run on through the page, is told with its place."""
    ((line, what, mend),) = wrong(f"way = {words}\n")
    assert (line, what) == (1, "the message 'way' needs '$link' and behind it '$end'")
    assert mend == "Write it like '{ $link }words{ $end }'."


def test_dates_from_right_to_left() -> None:
    """What is made of values alone runs in the direction of the language, also inside other words."""
    hebrew = Language("he", ["day = { $day } { $month } { $year }"])
    said = hebrew.say("day", day="31", month="\u05d3\u05e6\u05de\u05d1\u05e8", year="2018")
    assert said.startswith("\u200f")
