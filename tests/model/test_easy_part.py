"""What an easy page leaves to pages of its own."""

from __future__ import annotations

import pytest

from easyread.model import NUMBERS, PROMISES, SAYINGS, EasyPart, easy_parts
from tests.conftest import MakePlan

ACTIONS = "actions: [{id: a, text: A.}]\n"
MEASURES = "measures: [{id: m, text: M, unit: percent, better: up, values: [{period: 2017, value: 1}]}]\n"


@pytest.mark.parametrize(
    ("front", "parts"),
    [
        ("", []),
        ("statements: [{text: I live.}]\n", []),
        (ACTIONS, [PROMISES]),
        (MEASURES, [NUMBERS]),
        ("statements: [{text: I live., actions: b}]\n", [SAYINGS]),
        ("statements: [{text: I live.}, {text: I work., actions: a}]\n" + ACTIONS, [SAYINGS, PROMISES]),
        (ACTIONS + MEASURES + "statements: [{text: I live., actions: a}]\n", [SAYINGS, NUMBERS, PROMISES]),
    ],
)
def test_parts(plan: MakePlan, front: str, parts: list[EasyPart]) -> None:
    """A page leaves what it has, in one order: what serves its statements, its numbers, its promises."""
    other = "---\nactions: [{id: b, text: B.}]\n---\n# Other\n"
    files = {"docs/a.md": f"---\ntitle: A\n{front}---\n\n## One\n", "docs/other.md": other}
    reading = plan(files).read()
    assert not reading.faults
    assert reading.plan
    assert list(easy_parts(reading.plan.by_path["a.md"])) == parts


def test_names() -> None:
    """No two parts have the same address or the same id."""
    every = (SAYINGS, NUMBERS, PROMISES)
    assert len({part.name for part in every}) == len({part.id for part in every}) == len(every)
