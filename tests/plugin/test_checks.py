"""The rules of easy read in a build."""

from __future__ import annotations

import pytest

from tests.conftest import SETTINGS, MakePlan, PlanFolder

PAGE = "# A\n\n## One\n\nText.\n\n/// easy-read\nWe don't know.\n///\n"
FAULT = "docs/index.md:8:4: fault: 'don't' is drawn together [contraction]"


def made(plan: MakePlan, settings: str = "", page: str = PAGE) -> PlanFolder:
    return plan({"docs/index.md": page, "easyread.yml": f"{SETTINGS}speech: none\n{settings}"})


def test_warned(plan: MakePlan) -> None:
    """A build warns of each fault of easy read, and publishes all the same."""
    folder = made(plan)
    result = folder.build()
    assert result.returncode == 0
    assert FAULT in result.stderr
    assert "easy read: " in result.stderr
    assert (folder.folder / "site/easy/index.html").is_file()


@pytest.mark.parametrize(("arguments", "settings"), [(["--strict"], ""), ([], "checks: {faults: error}\n")])
def test_stopped(plan: MakePlan, arguments: list[str], settings: str) -> None:
    """Where faults are to stop it, they do so before anything is published."""
    folder = made(plan, page="# A\n")
    assert folder.build().returncode == 0
    before = folder.published("easy/index.html")
    result = made(plan, settings).build(*arguments)
    assert result.returncode == 1
    assert FAULT in result.stderr + result.stdout
    assert folder.published("easy/index.html") == before


def test_ignored(plan: MakePlan) -> None:
    """A plan can do without the checks."""
    result = made(plan, "checks: {faults: ignore}\n").build("--strict")
    assert result.returncode == 0
    assert "easy read: " not in result.stderr


def test_advice_stops_nothing(plan: MakePlan) -> None:
    """Advice is counted, and stops no build."""
    result = made(plan, page=PAGE.replace("don't", "do not")).build("--strict")
    assert result.returncode == 0, result.stdout
    assert "0 faults, 1 piece of advice" in result.stderr
