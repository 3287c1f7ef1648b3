"""A picture shows what is new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from easyread.checks.easy_text import EasyText
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rule import PageRule, whole

MOST_OF_A_PICTURE = 4
"""Ideas in a row with one picture, above which it says nothing any more."""


def _find(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    ideas = [text for text in texts if text.needs_picture and text.picture and text.page]
    for _, run in groupby(ideas, key=lambda text: (text.page, text.picture)):
        same = list(run)
        if len(same) > MOST_OF_A_PICTURE:
            yield (
                same[MOST_OF_A_PICTURE],
                whole(
                    same[MOST_OF_A_PICTURE],
                    f"the picture '{same[0].picture}' stands beside {len(same)} ideas in a row",
                    "Take pictures that show what is new in each idea.",
                ),
            )


RULE = PageRule(
    id="picture-repeated",
    name="A picture shows what is new",
    level=Level.ADVICE,
    any_language=True,
    source="Inclusion Europe, Information for all: images",
    find=_find,
)
