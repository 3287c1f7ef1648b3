"""Words are common ones, or explained."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for word in sentence.words:
        if not word.text[0].isalpha() or word.text.isupper() or knowledge.is_known(word.text):
            continue
        if word.start and word.text[0].isupper():
            continue  # a name, as far as anybody can tell
        yield Hit(
            word.start,
            word.end,
            f"'{word.text}' may be a hard word",
            "Take a more common word, or say what it means in words.yml.",
        )


RULE = Rule(
    id="hard-word",
    name="Words are common, or the plan explains them",
    level=Level.ADVICE,
    source="Inclusion Europe, Information for all, general standards 6 and 7",
    good=("You choose your home.", "Your doctor checks your health every year.", "We met in Birmingham."),
    bad=("We will implement the strategy.", "Stakeholders were there."),
    find=_find,
)
