"""A link says where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_EMPTY = re.compile(
    r"(?:please )?(?:(?:click|press|tap|go|look|see|read|find out|download|more"
    r"|information|info|it"
    r"|get it) )*"
    r"(?:here|more|this|link|this link|this page|page|website|this website|download"
    r"|it|read on|click|learn more|details|more details|this one)",
    re.IGNORECASE,
)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    place = 0
    for target, spans in groupby(sentence.owner.text.spans, key=lambda span: span.link):
        words = "".join(span.text for span in spans)
        start, place = place - sentence.start, place + len(words)
        if target is None or not 0 <= start < len(sentence.text):
            continue
        if _EMPTY.fullmatch(words.strip(" .")):
            yield Hit(
                start,
                start + len(words),
                f"'{words}' does not say where the link leads",
                "Write the name of what it leads to.",
            )


RULE = Rule(
    id="link-text",
    name="A link says where it leads",
    level=Level.FAULT,
    source="WCAG 2.2, success criterion 2.4.9; GOV.UK style guide",
    good=("Read [the plan for homes](homes.md).", "[Ask for help](help.md)."),
    bad=("[Click here](homes.md).", "Read more [here](homes.md).", "[Read more](homes.md) about homes."),
    find=_find,
)
