"""Signs are simple ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_SIGNS = {
    ";": "a semicolon",
    ":": "a colon",
    "(": "a bracket",
    "[": "a bracket",
    "/": "a slash",
    "&": "the sign '&'",
    "*": "a star",
    "\u2013": "a dash",
    "\u2014": "a dash",
    "\u2026": "three dots",
    "...": "three dots",
    " - ": "a dash",
}
_FOUND = re.compile(r"\.\.\.| - |[;:(\[/&*\u2013\u2014\u2026]")
_FINE = re.compile(r"https?://\S+|www\.\S+|\b[\w.-]+\.(?:uk|org|com|net)\S*|\d[:/.]\d[\d/:.]*|\d\u2013\d")


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    fine = [match.span() for match in _FINE.finditer(sentence.text)]
    for match in _FOUND.finditer(sentence.text):
        if any(start <= match.start() < end for start, end in fine):
            continue
        and_sign = match[0] == "&" and sentence.text[match.start() - 1 : match.end() + 1] == " & "
        yield Hit(
            match.start(),
            match.end(),
            f"{_SIGNS[match[0]]} stands in this sentence",
            "Write 'and'." if match[0] == "&" else "Make two sentences, or use words.",
            "and" if and_sign else None,
        )


RULE = Rule(
    id="punctuation",
    name="Signs are simple ones",
    level=Level.FAULT,
    any_language=True,
    source="Inclusion Europe, Information for all; People First (2012)",
    good=("Come at 2:30pm.", "See www.example.org/plan.", "It is a well-known place."),
    bad=("We want this: more homes.", "Bring a friend (or a carer).", "He and/or she can come.", "Sam & Jo"),
    find=_find,
)
