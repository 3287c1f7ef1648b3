"""Files of sound in the folder of a site."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from easyread.cache import ContentCache
from easyread.pages import publish_files


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A file that a cache keeps."""
    cache = ContentCache(tmp_path / "cache")
    file = cache.stored(cache.store(b"sound"))
    assert file
    return file


def test_contents(kept: Path, tmp_path: Path) -> None:
    """Each file is at its address with its content, whether that is in memory or in a cache."""
    site = tmp_path / "site"
    publish_files({"audio/a.mp3": kept, "audio/b/c.vtt": b"captions", "d.json": b"{}"}, site)
    found = {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*.*")}
    assert found == {"audio/a.mp3": b"sound", "audio/b/c.vtt": b"captions", "d.json": b"{}"}


def test_shared(kept: Path, tmp_path: Path) -> None:
    """A site shares the bytes of the cache, and a web server may read them."""
    publish_files({"a.mp3": kept}, tmp_path)
    assert (tmp_path / "a.mp3").samefile(kept)
    plain = tmp_path / "plain"
    plain.touch()
    assert kept.stat().st_mode == plain.stat().st_mode


def test_cache_untouched(kept: Path, tmp_path: Path) -> None:
    """What is published over an earlier file does not change the cache that the earlier one came from."""
    publish_files({"a.mp3": kept}, tmp_path)
    publish_files({"a.mp3": b"other"}, tmp_path)
    assert ((tmp_path / "a.mp3").read_bytes(), kept.read_bytes()) == (b"other", b"sound")


def test_private_cache(kept: Path, tmp_path: Path) -> None:
    """From a cache that only its owner may read the site gets copies, which others may read."""
    kept.chmod(0o600)
    publish_files({"a.mp3": kept}, tmp_path)
    plain = tmp_path / "plain"
    plain.touch()
    assert (tmp_path / "a.mp3").read_bytes() == b"sound"
    assert (tmp_path / "a.mp3").stat().st_mode == plain.stat().st_mode


def test_no_links(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk cannot link, as between 2 disks, files are copied."""

    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    publish_files({"a.mp3": kept}, tmp_path)
    assert (tmp_path / "a.mp3").read_bytes() == b"sound"
    assert not (tmp_path / "a.mp3").samefile(kept)
