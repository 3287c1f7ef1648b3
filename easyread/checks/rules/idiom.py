"""Words mean what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence


@cache
def _pattern() -> re.Pattern[str]:
    text = (resources.files("easyread.checks") / "idioms.txt").read_text(encoding="utf-8")
    idioms = [line for line in text.splitlines() if line and line[0] != "#"]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(idioms)})(?![\w-])", re.IGNORECASE)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for match in _pattern().finditer(sentence.text):
        yield Hit(
            match.start(),
            match.end(),
            f"'{match[0]}' does not mean what its words say",
            "Say what you mean.",
        )


RULE = Rule(
    id="idiom",
    name="Words mean what they say",
    level=Level.ADVICE,
    source="Inclusion Europe, Information for all, general standard 10",
    good=("We work together.", "Put it in the box."),
    bad=(
        "We sing from the same page, on the same page.",
        "It is a drop in the ocean.",
        "We roll out the plan.",
    ),
    find=_find,
)
