"""Mends that are mechanical, put into the files."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.checks.finding import Finding

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


def mended(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """A file with everything replaced that can be, and nothing else changed.

    Args:
        text: The file, with the ends of lines that it has.
        findings: What was found in it.

    Returns:
        The file, and how many things were replaced. What lies inside another replacement is left for the
        next time.
    """
    lines = [match[0] for match in _LINE.finditer(text)]
    count = 0
    before: dict[int, int] = {}
    for finding in sorted(findings, key=lambda one: one.place, reverse=True):
        if finding.replacement is None or not finding.words or finding.place.line > len(lines):
            continue
        number, start = finding.place.line - 1, finding.place.column - 1
        end = start + len(finding.words)
        if lines[number][start:end] != finding.words or end > before.get(number, end):
            continue
        lines[number] = lines[number][:start] + finding.replacement + lines[number][end:]
        before[number] = start
        count += 1
    return "".join(lines), count
