"""What the checks found, in the forms that people and their tools read."""

from __future__ import annotations

import json

from easyread.checks.check import Checked
from easyread.checks.finding import Finding, Level
from easyread.checks.reports import github_report, json_report, sarif_report, text_report
from easyread.checks.rules import RULES
from easyread.model import Place

FILES = {"docs/a.md": "# A\n\n:house: We don't know.\n" + "x" * 200 + " e.g. now\n"}
FINDINGS = [
    Finding(
        Place("docs/a.md", 3, 12),
        "contraction",
        Level.FAULT,
        "'don't' is drawn together",
        "Write it out.",
        "don't",
        "do not",
    ),
    Finding(Place("docs/a.md", 4, 202), "latin", Level.ADVICE, "'e.g.' is Latin", "", "e.g.", "for example"),
    Finding(
        Place("docs/b: c,d.md", 1, 1), "no-picture", Level.INFORMATION, "100% of it\nhas none", "Add one."
    ),
]


def test_text() -> None:
    """At a terminal each finding has its line, the words underlined, and its mend; long lines are cut."""
    lines = text_report(FINDINGS, FILES).split("\n")
    assert lines[:4] == [
        "docs/a.md:3:12: fault: 'don't' is drawn together [contraction]",
        "    :house: We don't know.",
        "               ^^^^^",
        "    Write it out.",
    ]
    assert lines[4] == "docs/a.md:4:202: advice: 'e.g.' is Latin [latin]"
    start = lines[6].index("^")
    assert lines[5][start : start + 4] == "e.g."
    assert len(lines[5]) <= 104
    assert lines[7] == "    Write 'for example'."


def test_json() -> None:
    """Programs get every finding with its place, its mend and its replacement."""
    found = json.loads(json_report(FINDINGS, Checked(tuple(FINDINGS), 7, 40, 2)))
    assert (found["sentences"], found["words"], found["allowed"]) == (7, 40, 2)
    assert found["findings"][0] == {
        "file": "docs/a.md",
        "line": 3,
        "column": 12,
        "rule": "contraction",
        "level": "fault",
        "message": "'don't' is drawn together",
        "mend": "Write it out.",
        "words": "don't",
        "replacement": "do not",
    }


def test_github() -> None:
    """A workflow gets a command for each finding, in which no word can be taken for another command."""
    assert github_report(FINDINGS).split("\n") == [
        "::error file=docs/a.md,line=3,col=12,title=contraction::'don't' is drawn together. Write it out.",
        "::warning file=docs/a.md,line=4,col=202,title=latin::'e.g.' is Latin.",
        "::notice file=docs/b%3A c%2Cd.md,line=1,col=1,title=no-picture::100%25 of it%0Ahas none. Add one.",
    ]


def test_sarif() -> None:
    """Tools that read SARIF get every rule, every finding with its region, and what to write instead."""
    report = json.loads(sarif_report(FINDINGS, "1.0"))
    (run,) = report["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert {rule.id for rule in RULES} <= set(rules)
    assert [result["ruleId"] for result in run["results"]] == ["contraction", "latin", "no-picture"]
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 3, "startColumn": 12, "endColumn": 17}
    (fix,) = run["results"][0]["fixes"]
    (change,) = fix["artifactChanges"][0]["replacements"]
    assert change == {"deletedRegion": region, "insertedContent": {"text": "do not"}}
    assert "fixes" not in run["results"][2]
