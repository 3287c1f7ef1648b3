"""No sentence is long."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    count = len(sentence.words)
    if count > knowledge.limits.most_words:
        most = knowledge.limits.most_words
        yield Hit(
            0,
            len(sentence.text),
            f"this sentence has {count} words; the most is {most}",
            "Make two sentences of it, each with one idea.",
        )


RULE = Rule(
    id="long-sentence",
    name="No sentence has more than 15 words",
    level=Level.FAULT,
    any_language=True,
    source="GOV.UK, Accessible communication formats: no more than 10 to 15 words",
    good=("You choose your home.", "We want you to live near the people that you know and like."),
    bad=("We will write a plan that says how we want to make more homes for people in our area.",),
    find=_find,
)
