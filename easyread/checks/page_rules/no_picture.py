"""Each idea has a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.checks.easy_text import EasyText
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rule import PageRule, whole


def _find(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    for text in texts:
        if text.needs_picture and not text.picture:
            yield (
                text,
                whole(text, "this idea has no picture", "Write the name of one before it, such as :house:"),
            )


RULE = PageRule(
    id="no-picture",
    name="Each idea has a picture",
    level=Level.ADVICE,
    any_language=True,
    source="GOV.UK, Accessible communication formats: pictures support the meaning of your text",
    find=_find,
)
