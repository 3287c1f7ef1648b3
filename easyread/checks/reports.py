"""What the checks found, in the forms that people and their tools read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from easyread.checks.check import Checked
from easyread.checks.finding import Finding, Level
from easyread.checks.page_rules import PAGE_RULES
from easyread.checks.rule import About
from easyread.checks.rules import RULES

_ADDRESS = "https://json.schemastore.org/sarif-2.1.0.json"
_SARIF = {Level.FAULT: "error", Level.ADVICE: "warning", Level.INFORMATION: "note"}
_GITHUB = {Level.FAULT: "error", Level.ADVICE: "warning", Level.INFORMATION: "notice"}


def text_report(findings: Iterable[Finding], files: Mapping[str, str]) -> str:
    """For people at a terminal: each finding with its line, and the words underlined."""
    return "\n".join(_told(finding, files.get(finding.place.file, "").split("\n")) for finding in findings)


def _told(finding: Finding, lines: list[str]) -> str:
    place = finding.place
    told = [f"{place}: {finding.level}: {finding.message} [{finding.rule}]"]
    if finding.words and place.line <= len(lines):
        line = lines[place.line - 1]
        start = place.column - 1
        # Long lines are cut around the words, so that what is underlined can be seen.
        left = max(0, start - 40)
        words = finding.words.partition("\n")[0]
        shown = line[left : left + 100]
        told.append(f"    {shown}")
        told.append(f"    {' ' * (start - left)}{'^' * max(1, min(len(words), 100 - (start - left)))}")
    if finding.mend or finding.replacement:
        told.append(f"    {finding.mend or f'Write {finding.replacement!r}.'}")
    return "\n".join(told)


def json_report(findings: Iterable[Finding], checked: Checked) -> str:
    """For programs: all findings, and how much was looked at."""
    data = {
        "version": 1,
        "sentences": checked.sentences,
        "words": checked.words,
        "allowed": checked.allowed,
        "findings": [_row(finding) for finding in findings],
    }
    return json.dumps(data, indent=1, ensure_ascii=False)


def _row(finding: Finding) -> dict[str, Any]:
    return {
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "rule": finding.rule,
        "level": str(finding.level),
        "message": finding.message,
        "mend": finding.mend or None,
        "words": finding.words or None,
        "replacement": finding.replacement,
    }


def github_report(findings: Iterable[Finding]) -> str:
    """For a workflow of GitHub: notes that it shows beside the lines."""
    return "\n".join(
        f"::{_GITHUB[finding.level]} file={_property(finding.place.file)},line={finding.place.line},"
        f"col={finding.place.column},title={_property(finding.rule)}::"
        f"{_data(' '.join(filter(None, [f'{finding.message}.', finding.mend])))}"
        for finding in findings
    )


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")


def sarif_report(findings: Iterable[Finding], version: str) -> str:
    """For tools that read SARIF 2.1.0.

    Args:
        findings: What was found.
        version: The version of easyread.
    """
    about: list[About] = [*RULES, *PAGE_RULES]
    rules = [
        {
            "id": rule.id,
            "shortDescription": {"text": rule.name},
            "fullDescription": {"text": f"{rule.name}. Source: {rule.source}."},
            "defaultConfiguration": {
                "level": _SARIF.get(rule.level, "none"),
                "enabled": rule.level is not Level.OFF,
            },
        }
        for rule in about
    ]
    driver = {"name": "easyread", "version": version, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding) for finding in findings],
    }
    return json.dumps({"$schema": _ADDRESS, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=False)


def _result(finding: Finding) -> dict[str, Any]:
    place = finding.place
    region: dict[str, Any] = {"startLine": place.line, "startColumn": place.column}
    if finding.words and "\n" not in finding.words:
        region["endColumn"] = place.column + len(finding.words)
    location = {"artifactLocation": {"uri": place.file}, "region": region}
    found: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _SARIF[finding.level],
        "message": {"text": " ".join(filter(None, [f"{finding.message}.", finding.mend]))},
        "locations": [{"physicalLocation": location}],
    }
    if finding.replacement is not None and "endColumn" in region:
        change = {"deletedRegion": region, "insertedContent": {"text": finding.replacement}}
        found["fixes"] = [
            {
                "description": {"text": f"Write '{finding.replacement}'."},
                "artifactChanges": [{"artifactLocation": {"uri": place.file}, "replacements": [change]}],
            }
        ]
    return found
