"""Bold makes a word stand out, not a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_MOST = 3
"""Bold words of a sentence that are fine in any case: the name of a thing."""


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    place, bold = 0, 0
    for span in sentence.owner.text.spans:
        start, place = place - sentence.start, place + len(span.text)
        if span.bold and span.link is None and 0 <= start < len(sentence.text):
            bold += len(span.text.split())
    if bold > _MOST and 2 * bold > len(sentence.words):
        yield Hit(
            0,
            len(sentence.text),
            f"{bold} words of this sentence are bold",
            "Let one word stand out, or none.",
        )


RULE = Rule(
    id="emphasis",
    name="Bold makes a word stand out, not a sentence",
    level=Level.ADVICE,
    any_language=True,
    source="Inclusion Europe, Information for all; People First (2012)",
    good=("Do **not** go out.", "An **advocate** helps you."),
    bad=("**You must come to every meeting.**",),
    find=_find,
)
