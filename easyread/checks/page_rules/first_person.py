"""'I' statements are said by a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.checks.easy_text import EasyText, TextKind
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rule import PageRule, whole


def _find(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    for text in texts:
        words = text.text.plain.replace("\u2019", "'").split()
        if text.kind is TextKind.STATEMENT and not {"I", "My", "my", "me", "We", "we", "our", "Our"} & set(
            words
        ):
            yield text, whole(text, "this statement is not said by a person", "Begin it with 'I' or 'My'.")


RULE = PageRule(
    id="first-person",
    name="'I' statements are said by a person",
    level=Level.ADVICE,
    source="Think Local Act Personal, Making it Real: 'I' statements",
    find=_find,
)
