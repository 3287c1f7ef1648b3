"""`easyread cache`, as authors use it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from easyread.cache import ContentCache, content_key
from easyread.cli import main

DAY = 86_400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A cache with an old result and a new one."""
    cache = ContentCache(tmp_path)
    for name, days in (("old", 100), ("new", 10)):
        key = content_key(name)
        cache.keep(key, bytes(1_000_000))
        used = time.time() - days * DAY
        os.utime(tmp_path / key[:2] / key, (used, used))
    return tmp_path


def prune(folder: Path, *options: str) -> str:
    done = CliRunner().invoke(main, ["cache", "prune", "--folder", str(folder), *options])
    assert done.exit_code == 0, done.output
    return done.output


def test_prune(folder: Path) -> None:
    """What was not used for long is deleted, what is in use is not."""
    assert prune(folder) == "1 results deleted, 1.0 MB.\n"
    cache = ContentCache(folder)
    assert cache.find(content_key("old")) is None
    assert cache.find(content_key("new")) is not None


def test_use_counts(folder: Path) -> None:
    """What a build has used today counts as new, however old it is."""
    assert ContentCache(folder).find(content_key("old")) is not None
    assert prune(folder, "--days", "1") == "1 results deleted, 1.0 MB.\n"
    assert ContentCache(folder).find(content_key("old")) is not None


def test_all(folder: Path) -> None:
    """All can be deleted, and the folder can be empty."""
    assert prune(folder, "--days", "0") == "2 results deleted, 2.0 MB.\n"
    assert prune(folder) == "0 results deleted, 0.0 MB.\n"


def test_no_cache(tmp_path: Path) -> None:
    """A folder that is not there is told, not made."""
    done = CliRunner().invoke(main, ["cache", "prune", "--folder", str(tmp_path / "nowhere")])
    assert done.exit_code == 2
    assert "nowhere" in done.output
    assert not (tmp_path / "nowhere").exists()
