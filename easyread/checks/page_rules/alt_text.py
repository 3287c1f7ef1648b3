"""The words of a picture add something to those beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from easyread.checks.easy_text import EasyText
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rule import PageRule, whole


def _find(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    for text in texts:
        alt = _words(knowledge.alt_texts.get(text.picture or "", ""))
        if alt and f" {alt} " in f" {_words(text.text.plain)} ":
            yield (
                text,
                whole(
                    text,
                    f"the picture '{text.picture}' is described in the words that stand beside it",
                    "Take 'alt' out of the picture's entry, or write what the picture adds.",
                ),
            )


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


RULE = PageRule(
    id="alt-text",
    name="The words of a picture add something",
    level=Level.ADVICE,
    any_language=True,
    source="W3C, Web Accessibility Tutorials, Images: redundant text alternatives",
    find=_find,
)
