"""Hard words are explained before they stand in a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from easyread.checks.easy_text import EasyText, TextKind
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rule import PageRule


def _find(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    forms = [form for word in knowledge.words.explained for form in word.forms if word.word.easy]
    if not forms:
        return
    longest = sorted(forms, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)
    said: dict[str, set[str]] = {}
    for text in texts:
        known = said.setdefault(text.page, set())
        for match in pattern.finditer(text.text.plain) if text.page else ():
            word = match[0].casefold()
            if text.kind is TextKind.TITLE and word not in known:
                hit = Hit(
                    match.start(),
                    match.end(),
                    f"'{match[0]}' stands in a heading before it is explained",
                    "Take another word for the heading, or explain it further up.",
                )
                yield text, hit
            known.add(word)


RULE = PageRule(
    id="explained-late",
    name="Hard words are explained before they stand in a heading",
    level=Level.INFORMATION,
    source="GOV.UK, Accessible communication formats: say in the next sentence what a hard word means",
    find=_find,
)
