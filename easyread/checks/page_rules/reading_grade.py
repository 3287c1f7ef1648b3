"""The reading grade, for information."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.checks.easy_text import EasyText
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rule import PageRule, whole
from easyread.checks.sentence import sentences_of


def _find(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    """Automated Readability Index, E. A. Smith and R. J. Senter (1967): a weak sign, for information only."""
    by_page: dict[str, list[EasyText]] = {}
    for text in texts:
        if text.page:
            by_page.setdefault(text.page, []).append(text)
    for found in by_page.values():
        parts = [part for text in found for part in sentences_of(text)]
        words = [word.text for part in parts for word in part.words]
        if words:
            grade = 4.71 * sum(map(len, words)) / len(words) + 0.5 * len(words) / len(parts) - 21.43
            told = (
                f"the easy text of this page has the reading grade {max(1, round(grade))} (ARI, school years)"
            )
            yield found[0], whole(found[0], told, "A formula says little about easy read.")


RULE = PageRule(
    id="reading-grade",
    name="The reading grade is known",
    level=Level.INFORMATION,
    source="No body asks for it; formulas are a weak sign",
    find=_find,
)
