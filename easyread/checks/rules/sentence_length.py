"""A short sentence is better."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    limits, count = knowledge.limits, len(sentence.words)
    if limits.advised_words < count <= limits.most_words:
        yield Hit(
            0,
            len(sentence.text),
            f"this sentence has {count} words; {limits.advised_words} or fewer are easier",
            "Take out what is not needed, or make two sentences of it.",
        )


RULE = Rule(
    id="sentence-length",
    name="Sentences have 10 words or fewer",
    level=Level.ADVICE,
    any_language=True,
    source="GOV.UK, Accessible communication formats: no more than 10 to 15 words",
    good=("You choose your home.", "We asked people where they want to live in London."),
    bad=("We want you to live near the people that you know and like.",),
    find=_find,
)
