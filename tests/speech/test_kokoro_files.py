"""The files of the natural voice: brought, checked, and named if they are missing."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from easyread.model.voice import NATURAL_VOICES
from easyread.speech import KnownFiles, OwnFiles, SpeechUnavailableError, get_voices, kokoro_files


def package(folder: Path, contents: dict[str, bytes]) -> Path:
    """A package of npm with some voices."""
    file = folder / "voices.tgz"
    with tarfile.open(file, "w:gz") as archive:
        for name, content in contents.items():
            entry = tarfile.TarInfo(f"package/voices/{name}.bin")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return file


def test_names() -> None:
    """The voices that settings may name are those that are known."""
    assert set(NATURAL_VOICES) == set(kokoro_files.VOICES)


def test_get(voices: Path) -> None:
    """Npm's package is unpacked: each British voice is there, and is what was looked at."""
    assert {file.stem for file in voices.iterdir()} == set(NATURAL_VOICES)
    assert {len(KnownFiles(name, voices).style()) for name in NATURAL_VOICES} == {510 * 256 * 4}


def test_other_content(voices: Path, tmp_path: Path) -> None:
    """A package whose voices are not those that were looked at is refused, and nothing of it is kept."""
    contents = {file.stem: file.read_bytes() for file in sorted(voices.iterdir())}
    contents["bm_lewis"] = bytes(522_240)
    with pytest.raises(SpeechUnavailableError, match="the voice 'bm_lewis' in 'voices"):
        get_voices(package(tmp_path, contents), tmp_path / "kept")
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize("content", [b"", b"no package", b"\x1f\x8b\x08half"])
def test_no_package(content: bytes, tmp_path: Path) -> None:
    """A file that is no package of npm is refused with its name and which one to take."""
    file = tmp_path / "some.tgz"
    file.write_bytes(content)
    with pytest.raises(SpeechUnavailableError, match=r"'some\.tgz': it is not that package") as caught:
        get_voices(file, tmp_path / "kept")
    assert caught.value.mend == "Take the package kokoro-js@1.2.1."


def test_package_of_something_else(tmp_path: Path) -> None:
    """A package without the voices is refused."""
    with pytest.raises(SpeechUnavailableError, match="it is not that package"):
        get_voices(package(tmp_path, {"other": b"x"}), tmp_path / "kept")


def test_no_npm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without npm the message says how to bring the package by hand."""
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    with pytest.raises(SpeechUnavailableError, match="npm, which brings the voices") as caught:
        get_voices(folder=tmp_path)
    assert "npm pack kokoro-js@1.2.1" in caught.value.mend
    assert "easyread voice get FILE" in caught.value.mend


def test_npm_that_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What npm says when it fails is told, with how to do without it."""

    def run(command: list[str], **_: Any) -> None:
        raise subprocess.CalledProcessError(1, command, stderr="no network\nmore lines")

    monkeypatch.setattr(
        kokoro_files, "subprocess", SimpleNamespace(run=run, CalledProcessError=subprocess.CalledProcessError)
    )
    with pytest.raises(SpeechUnavailableError, match=r"could not bring the voices: no network\."):
        get_voices(folder=tmp_path)


def test_missing_voice(tmp_path: Path) -> None:
    """A voice that is not there is named, with the command that brings it."""
    with pytest.raises(SpeechUnavailableError, match="the voice 'bf_emma' is not on this machine") as caught:
        KnownFiles("bf_emma", tmp_path).style()
    assert caught.value.mend == "Get it with: easyread voice get"


def test_damaged_voice(voices: Path, tmp_path: Path) -> None:
    """A file that is not what it was is not used."""
    content = (voices / "bf_emma.bin").read_bytes()
    (tmp_path / "bf_emma.bin").write_bytes(content[:-1])
    with pytest.raises(SpeechUnavailableError, match="the file of the voice 'bf_emma' is damaged"):
        KnownFiles("bf_emma", tmp_path).style()


def test_missing_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the extra is not installed, the message says how to install it."""
    monkeypatch.setattr(kokoro_files, "_PARTS", ("no_such_package",))
    with pytest.raises(SpeechUnavailableError, match="is not installed") as caught:
        KnownFiles("bf_emma").model()
    assert caught.value.mend == "Install it with: pip install 'easyread[natural]'"


def test_other_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that is not the known one is not used."""
    monkeypatch.setattr(kokoro_files, "_PARTS", kokoro_files._PARTS[:3])
    with pytest.raises(SpeechUnavailableError, match="not the one that easyread knows"):
        KnownFiles("bf_emma").model()


def test_own_files(tmp_path: Path) -> None:
    """An author's own files are named by their content; one that is missing is named with its folder."""
    for name, content in (("model.onnx", b"m"), ("mine.bin", b"v"), ("other.bin", b"w")):
        (tmp_path / name).write_bytes(content)
    mine = OwnFiles("mine", tmp_path)
    assert (mine.model(), mine.style()) == (b"m", b"v")
    assert mine.identity == OwnFiles("mine", tmp_path).identity != OwnFiles("other", tmp_path).identity
    with pytest.raises(SpeechUnavailableError, match=r"none\.bin' cannot be read \(No such file") as caught:
        OwnFiles("none", tmp_path)
    assert "'files' of 'voice' in easyread.yml" in caught.value.mend
