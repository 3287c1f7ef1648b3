"""Work that is done once."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.cache import ContentCache, content_key

KEY = content_key("a recipe", b"a source")


def entries(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def not_again() -> bytes:
    pytest.fail("it was made again")


def test_made_once(tmp_path: Path) -> None:
    """What was made is there for the next build, and for another cache in the same folder."""
    assert ContentCache(tmp_path).remember(KEY, lambda: b"result") == b"result"
    assert ContentCache(tmp_path).remember(KEY, not_again) == b"result"


def test_empty_result(tmp_path: Path) -> None:
    """A result of no bytes is a result."""
    ContentCache(tmp_path).remember(KEY, lambda: b"")
    assert ContentCache(tmp_path).remember(KEY, not_again) == b""


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 40], ids=["emptied", "cut", "changed"])
def test_damaged(tmp_path: Path, damage: bytes) -> None:
    """An entry that was damaged is found out and made again."""
    cache = ContentCache(tmp_path)
    cache.remember(KEY, lambda: b"result")
    (file,) = entries(tmp_path)
    file.write_bytes(damage)
    assert cache.remember(KEY, lambda: b"anew") == b"anew"
    assert cache.remember(KEY, not_again) == b"anew"


def test_stored(tmp_path: Path) -> None:
    """A large result is kept as a file with nothing but its content, found by the name that it was given."""
    cache = ContentCache(tmp_path)
    name = cache.store(b"large")
    assert cache.store(b"large") == name != cache.store(b"other")
    file = cache.stored(name)
    assert file
    assert file.read_bytes() == b"large"


@pytest.mark.parametrize("damage", [b"", b"larg", b"Large"], ids=["emptied", "cut", "changed"])
def test_stored_and_damaged(tmp_path: Path, damage: bytes) -> None:
    """A file that was damaged is not found, and can be stored again."""
    cache = ContentCache(tmp_path)
    name = cache.store(b"large")
    (file,) = entries(tmp_path)
    file.write_bytes(damage)
    assert cache.stored(name) is None
    cache.store(b"large")
    assert cache.stored(name)


def test_stored_nowhere(tmp_path: Path) -> None:
    """What could not be stored is not found."""
    (tmp_path / "file").write_bytes(b"")
    cache = ContentCache(tmp_path / "file")
    assert cache.stored(cache.store(b"large")) is None


def test_failure_is_not_kept(tmp_path: Path) -> None:
    """What could not be made leaves nothing behind, and is tried again."""

    def fail() -> bytes:
        raise ValueError("no result")

    with pytest.raises(ValueError, match="no result"):
        ContentCache(tmp_path).remember(KEY, fail)
    assert entries(tmp_path) == []


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """Without a place to keep it, the result is made all the same."""
    (tmp_path / "taken").write_text("a file, where the folder should be")
    assert ContentCache(tmp_path / "taken").remember(KEY, lambda: b"result") == b"result"


def _remember(folder: Path) -> bytes:
    return ContentCache(folder).remember(KEY, lambda: b"result" * 100_000)


def test_two_builds_at_once(tmp_path: Path) -> None:
    """Builds that make the same at the same time disturb neither each other nor what is kept."""
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        results = pool.map(_remember, [tmp_path] * 8)
    assert set(results) == {b"result" * 100_000}
    assert len(entries(tmp_path)) == 1


@given(st.lists(st.binary(max_size=5) | st.text(max_size=3), max_size=4), st.data())
def test_keys(parts: list[bytes | str], data: st.DataObject) -> None:
    """The same parts have the same key; parts that are cut in another way have another."""
    assert content_key(*parts) == content_key(*parts)
    joined = b"".join(part.encode() if isinstance(part, str) else part for part in parts)
    cut = data.draw(st.integers(0, len(joined)))
    other = [joined[:cut], joined[cut:]]
    if [part.encode() if isinstance(part, str) else part for part in parts] != other:
        assert content_key(*parts) != content_key(*other)
