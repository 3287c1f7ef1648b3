"""Both versions side by side, with what the checks say: what a checking group needs in a meeting.

One file of HTML with everything inside, so that it can be sent, opened and printed anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from easyread.checks import Finding, Freshness, Freshnesses, Level
from easyread.model import Plan
from easyread.pages.contact_sheet import data_image
from easyread.pages.rendering import render
from easyread.pictures import PreparedPicture
from easyread.wording import day_in_words

_UNREAD = re.compile(r"\[(?P<words>[^\]]*)\]\([^)]*\)|\s*\{:[^}]*\}|<!--.*?-->|(?<!\*)\*\*(?!\*)", re.DOTALL)


@dataclass(frozen=True)
class ReportRow:
    """An easy text beside its standard text.

    Attributes:
        text: The text and its latest check.
        ideas: Each easy text with the name of its picture.
        findings: What the checks found in it.
    """

    text: Freshness
    ideas: Sequence[tuple[str, str | None]]
    findings: Sequence[Finding]


def author_report(
    plan: Plan,
    texts: Freshnesses,
    findings: Iterable[Finding],
    pictures: Mapping[str, PreparedPicture],
) -> str:
    """The report as a whole file of HTML.

    Args:
        plan: The plan.
        texts: Its easy texts with their latest checks.
        findings: What the rules of easy read found.
        pictures: Its pictures, by name.
    """
    found = _by_text(texts, findings)
    groups = [
        (plan.by_path[path].title if path in plan.by_path else "You said, we did", path, rows)
        for path, mine in texts.by_page.items()
        if (rows := [_row(one, found.get(one.text.name, ())) for one in mine])
    ]
    values = {
        "settings": plan.settings,
        "day": day_in_words,
        "summary": str(texts),
        "groups": groups,
        "image": lambda name: data_image(pictures[name]) if name in pictures else "",
        "plain": _plain,
    }
    return render("author_report", values)


def _plain(markdown: str) -> str:
    """Markdown as a group reads it: without the addresses of links and signs for programs."""
    return _UNREAD.sub(lambda match: match["words"] or "", markdown).strip()


def _row(one: Freshness, findings: Sequence[Finding]) -> ReportRow:
    ideas = list(zip_longest(one.text.easy, one.text.pictures[: len(one.text.easy)]))
    return ReportRow(one, ideas, findings)


def _by_text(texts: Freshnesses, findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Faults and advice by the name of the text in which they stand: the last that begins before them."""
    order = sorted(texts.texts, key=lambda one: one.text.place)
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.level is Level.INFORMATION:
            continue
        before = [
            one
            for one in order
            if one.text.place.file == finding.place.file and one.text.place.line <= finding.place.line
        ]
        if before:
            found.setdefault(before[-1].text.name, []).append(finding)
    return found
