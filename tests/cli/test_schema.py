"""`easyread schema`."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from easyread.cli import main
from easyread.source import SCHEMAS, schema


def test_one() -> None:
    """A schema is printed as JSON and nothing else."""
    result = CliRunner().invoke(main, ["schema", "feedback"])
    assert result.exit_code == 0
    assert json.loads(result.output) == schema("feedback")


def test_all(tmp_path: Path) -> None:
    """All schemas are written into a folder."""
    result = CliRunner().invoke(main, ["schema", "--to", str(tmp_path / "a" / "b")])
    assert result.exit_code == 0
    written = {file.name for file in (tmp_path / "a" / "b").iterdir()}
    assert written == {f"{name}.schema.json" for name in SCHEMAS}


def test_none() -> None:
    """Without a name it says which there are."""
    result = CliRunner().invoke(main, ["schema"])
    assert result.exit_code == 2
    assert "front-matter" in result.output
