"""Headings are short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.checks.easy_text import EasyText, TextKind
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rule import PageRule, whole


def _find(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    most = knowledge.limits.title_words
    for text in texts:
        count = len(text.text.plain.split())
        if text.kind is TextKind.TITLE and count > most:
            yield (
                text,
                whole(text, f"this heading has {count} words; the most is {most}", "Write a shorter one."),
            )


RULE = PageRule(
    id="long-heading",
    name="Headings are short",
    level=Level.ADVICE,
    any_language=True,
    source="Inclusion Europe, Information for all: headings that are clear and easy to understand",
    find=_find,
)
