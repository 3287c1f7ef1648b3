"""Questions are asked with care."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    if sentence.text.rstrip("\"'\u2019\u201d)").endswith("?"):
        yield Hit(
            0,
            len(sentence.text),
            "this is a question: a reader may think that an answer is wanted",
            "Say it as a statement, if nobody needs to answer.",
        )


RULE = Rule(
    id="question",
    name="Questions are rare",
    level=Level.OFF,
    source="Netzwerk Leichte Sprache: no questions in texts; UK bodies allow them in headings",
    good=("Tell us what you think.",),
    bad=("What do you think?",),
    find=_find,
)
