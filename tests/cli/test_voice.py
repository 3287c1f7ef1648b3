"""`easyread voice`, as authors use it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from benchmarks.speech import decoded
from easyread.cli import main
from tests.conftest import NATURAL_HOME, SETTINGS, MakePlan

WORDS = "words:\n  LeDeR: {say: leader}\n"


def easyread(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["voice", *arguments])


@pytest.fixture(autouse=True)
def here(plan: MakePlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small plan, and a user who has no voices yet."""
    plan({"docs/index.md": "# Home\n\nText.\n", "docs/words.yml": WORDS})
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_get_by_npm(tmp_path: Path) -> None:
    """Without a file, npm brings the voices; the user is told where they are, and what to write."""
    done = easyread("get")
    assert done.exit_code == 0, done.output
    assert done.output.startswith(f"8 voices are in {tmp_path}/data/easyread/voices: bf_alice, ")
    assert done.output.endswith("voice:\n  engine: natural\n  name: bf_emma\n")
    assert (tmp_path / "data/easyread/voices/bf_emma.bin").is_file()


def test_get_from_a_file(tmp_path: Path) -> None:
    """A file that is not the package is refused with what to take, and the exit code of what cannot run."""
    (tmp_path / "some.tgz").write_bytes(b"")
    done = easyread("get", "some.tgz")
    assert done.exit_code == 2
    assert "'some.tgz': it is not that package. Take the package kokoro-js@1.2.1." in done.output


def test_try(tmp_path: Path) -> None:
    """Words are said by the plan's voice into a file, as words.yml says them."""
    for words in ("LeDeR", "leader"):
        done = easyread("try", words, "--sound", f"{words}.mp3")
        assert done.output == f"To hear it, open {words}.mp3\n"
    assert (tmp_path / "LeDeR.mp3").read_bytes() == (tmp_path / "leader.mp3").read_bytes()
    assert max(decoded((tmp_path / "leader.mp3").read_bytes(), 22_050)) > 1000


def test_try_the_natural_voice(voices: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The voice that the settings name speaks; without it, the message says how to get it."""
    (tmp_path / "easyread.yml").write_text(SETTINGS + "voice: {engine: natural, name: bm_george}\n")
    done = easyread("try")
    assert done.exit_code == 2
    assert "the voice 'bm_george' is not on this machine. Get it with: easyread voice get" in done.output
    monkeypatch.setenv("XDG_DATA_HOME", str(NATURAL_HOME))
    assert easyread("try").output == "To hear it, open easyread-voice.mp3\n"
    assert max(decoded((tmp_path / "easyread-voice.mp3").read_bytes(), 24_000)) > 1000
