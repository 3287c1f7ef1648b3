"""Files that appear whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.whole_file import replace_file


def test_replace(tmp_path: Path) -> None:
    """A file is made or gets its new content, and keeps its rights."""
    file = tmp_path / "a.yml"
    replace_file(file, b"one")
    file.chmod(0o600)
    replace_file(file, b"two")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"two", 0o600)
    assert list(tmp_path.iterdir()) == [file]


def test_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be finished leaves the file as it was, and nothing beside it."""
    file = tmp_path / "a.yml"
    file.write_bytes(b"one")

    def stop(self: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        replace_file(file, b"two")
    assert (file.read_bytes(), list(tmp_path.iterdir())) == (b"one", [file])
