"""`easyread check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from easyread.cli import main
from tests.checks.test_check import PAGE, files
from tests.conftest import MakePlan


@pytest.fixture
def here(plan: MakePlan, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a plan with faults, in which commands run."""
    folder = plan({**files(), "docs/b.md": "# B\n\n## C\n\nText.\n\n/// easy-read\nWe can go.\n///\n"}).folder
    monkeypatch.chdir(folder)
    return folder


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments])


def test_text(here: Path) -> None:
    """Without options it tells of the whole plan, in words, and ends with 1 where there is a fault."""
    result = run()
    assert result.exit_code == 1
    assert "docs/a.md:6:13: fault: 'don't' is drawn together [contraction]" in result.output
    assert "easy read: " in result.output.splitlines()[-1]


def test_paths(here: Path) -> None:
    """Files and folders limit what is told, and what counts for the end."""
    assert run("docs/b.md").exit_code == 0
    assert "docs/a.md" not in run("docs/b.md").output
    assert run("docs").exit_code == 1
    assert run("docs/a.md", "docs/b.md").exit_code == 1


def test_levels_and_rules(here: Path) -> None:
    """A level and a rule limit what is told."""
    assert "advice" not in run("--level", "fault").output.replace("pieces of advice", "")
    only = run("--rule", "latin").output
    assert "[latin]" in only
    assert "[contraction]" not in only


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_forms(here: Path, form: str) -> None:
    """Reports for programs are JSON and nothing else."""
    result = run("--format", form)
    assert result.exit_code == 1
    json.loads(result.stdout)


def test_github(here: Path) -> None:
    """A workflow gets a command for each finding."""
    assert "::error file=docs/a.md,line=6,col=13,title=contraction::" in run("--format", "github").stdout


def test_fix(here: Path) -> None:
    """Mends change what is mechanical, say how much, and change nothing the second time."""
    first = run("--fix")
    assert "6 mended" in first.output
    after = (here / "docs/a.md").read_text()
    assert "I do not choose 3 homes." in after
    assert after != PAGE
    second = run("--fix")
    assert "0 mended" in second.output
    assert (here / "docs/a.md").read_text() == after


def test_fix_of_one_file(here: Path) -> None:
    """Mends stay within the files that were named."""
    assert "0 mended" in run("--fix", "docs/b.md").output
    assert (here / "docs/a.md").read_text() == PAGE


def test_faults_of_the_plan(here: Path) -> None:
    """A plan that cannot be read ends it with 2, and says where and how to mend it."""
    (here / "docs/b.md").write_text("---\ntitel: B\n---\n")
    result = run()
    assert result.exit_code == 2
    assert "docs/b.md:2:1: unknown key 'titel'" in result.output


def test_clean(plan: MakePlan, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan without faults ends it with 0."""
    monkeypatch.chdir(plan({"docs/a.md": "# A\n"}).folder)
    result = run()
    assert result.exit_code == 0
    assert "0 faults" in result.output
