"""Words are short ones."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge, is_common
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for word in sentence.words:
        longest = max(map(len, word.text.split("-")))
        if longest > knowledge.limits.long_word and not is_common(word.text.casefold()):
            yield Hit(
                word.start,
                word.end,
                f"'{word.text}' has {len(word.text)} letters",
                "Take a shorter word, if there is one.",
            )


RULE = Rule(
    id="long-word",
    name="Words are short",
    level=Level.INFORMATION,
    source="Inclusion Europe, Information for all, general standard 6",
    good=("You choose your home.", "A well-known person came."),
    bad=("Personalisation matters.",),
    find=_find,
)
