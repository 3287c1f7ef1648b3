"""One thing has one name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from easyread.checks.easy_text import EasyText
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rule import PageRule


def _find(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    for words in _same_things():
        pattern = re.compile(
            rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?:s|es)?(?![\w-])", re.IGNORECASE
        )
        uses: dict[str, list[tuple[EasyText, re.Match[str]]]] = {}
        for text in texts:
            for match in pattern.finditer(text.text.plain):
                name = next(word for word in words if match[0].casefold().startswith(word.casefold()))
                uses.setdefault(name, []).append((text, match))
        usual = max(uses, key=lambda name: len(uses[name]), default="")
        for name, found in uses.items():
            for text, match in found if name != usual else ():
                hit = Hit(
                    match.start(),
                    match.end(),
                    f"'{match[0]}' stands for what is called '{usual}' elsewhere",
                    f"Write '{usual}', if it means the same here.",
                )
                yield text, hit


@cache
def _same_things() -> tuple[tuple[str, ...], ...]:
    text = (resources.files("easyread.checks") / "same_things.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and line[0] != "#"]
    return tuple(
        tuple(sorted((word.strip() for word in line.split(",")), key=len, reverse=True)) for line in lines
    )


RULE = PageRule(
    id="different-words",
    name="One thing has one name",
    level=Level.INFORMATION,
    source="Inclusion Europe, Information for all, general standard 9",
    find=_find,
)
