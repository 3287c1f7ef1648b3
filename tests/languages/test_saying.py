"""The language of a build."""

from __future__ import annotations

from easyread.languages import ENGLISH, Language, active, say, say_lines, speaking
from easyread.wording import HEADINGS

OTHER = Language("fr", ["heading-help = Aide\nlines =\n    Un.\n    Deux.\n"])


def test_english_at_first() -> None:
    """Where nobody chose a language it is English."""
    assert active() is ENGLISH


def test_for_a_while() -> None:
    """Words are of the language that is spoken just then, also those that are asked for by an id."""
    with speaking(OTHER):
        assert (say("heading-help"), HEADINGS["help"]) == ("Aide", "Aide")
    assert HEADINGS["help"] == "Get help"


def test_lines() -> None:
    """A message with a sentence on each line is as many sentences."""
    with speaking(OTHER):
        assert say_lines("lines") == ("Un.", "Deux.")
