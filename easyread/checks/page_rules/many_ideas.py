"""A page is short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from easyread.checks.easy_text import EasyText, TextKind
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rule import PageRule, whole


def _find(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    most = knowledge.limits.ideas_on_page
    counts = Counter(text.page for text in texts if text.page and text.kind is TextKind.IDEA)
    for page, count in counts.items():
        if count > most:
            first = next(text for text in texts if text.page == page)
            yield (
                first,
                whole(first, f"this page has {count} ideas; {most} are many", "Make two pages of it."),
            )


RULE = PageRule(
    id="many-ideas",
    name="A page is short",
    level=Level.INFORMATION,
    any_language=True,
    source="GOV.UK, Accessible communication formats: 24 pages or fewer, or several publications",
    find=_find,
)
