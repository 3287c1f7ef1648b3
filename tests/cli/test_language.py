"""`easyread language`."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from easyread.cli import main
from easyread.languages import ENGLISH, open_language, words_of


def test_print() -> None:
    """The English words are printed as a file that a plan can name at once."""
    result = CliRunner().invoke(main, ["language"])
    assert result.exit_code == 0
    assert open_language("fr", result.output).messages == ENGLISH.messages


def test_another(tmp_path: Path) -> None:
    """Another language is written into a file, and never over one that is there."""
    file = tmp_path / "words.ftl"
    first, second = (CliRunner().invoke(main, ["language", "cy", "--to", str(file)]) for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 2)
    assert file.read_text(encoding="utf-8") == words_of("cy")
    assert "is there already" in second.output


def test_unknown() -> None:
    """A language that easyread does not have is told with those that it has."""
    result = CliRunner().invoke(main, ["language", "fr"])
    assert result.exit_code == 2
    assert "'cy', 'en'" in result.output
