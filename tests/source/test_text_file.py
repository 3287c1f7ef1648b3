"""Files as lines of text."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.source.text_file import read_text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        (b"a\nb\n", "a\nb\n"),
        (b"a\r\nb\r\n", "a\nb\n"),
        (b"a\rb\r", "a\nb\n"),
        (b"a\n\r\nb\r\r\n", "a\n\nb\n\n"),
        (b"\xef\xbb\xbfa\n", "a\n"),
        (b"a\tb\n", "a\tb\n"),
        ("🏠 e\u0301 \u202b\u05d1\u05d9\u05ea\u202c a\u200db\u00a0c\u200b\n".encode(), None),
    ],
)
def test_text(tmp_path: Path, content: bytes, text: str | None) -> None:
    """Line ends of every system are line feeds, a byte-order mark is taken off, and all else stays."""
    (tmp_path / "a.md").write_bytes(content)
    assert read_text(tmp_path / "a.md", "a.md") == (content.decode() if text is None else text, [])


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"\xff", "a.md:1:1"),
        (b"ab\n\xc3\xa9\xc3(", "a.md:2:2"),
        (b"\xef\xbb\xbfa\xff", "a.md:1:2"),
        (b"a\rb\r\n\xff", "a.md:3:1"),
        (b"\xed\xa0\x80", "a.md:1:1"),
        (b"\xc0\xaf", "a.md:1:1"),
        ("a".encode("utf-16"), "a.md:1:1"),
    ],
)
def test_no_utf_8(tmp_path: Path, content: bytes, place: str) -> None:
    """The first byte that is not UTF-8 is pointed at, counted in characters."""
    (tmp_path / "a.md").write_bytes(content)
    text, faults = read_text(tmp_path / "a.md", "a.md")
    assert (text, [str(fault.place) for fault in faults]) == ("", [place])


@pytest.mark.parametrize(
    "character", "\0\x07\x08\x0b\x0c\x1b\x1f\x7f\x80\x85\x9f\u2028\u2029\ufeff\ufffe\uffff"
)
def test_unseen(tmp_path: Path, character: str) -> None:
    """A character that nobody sees, but that breaks HTML or counts as a line end, is pointed at."""
    (tmp_path / "a.md").write_bytes(f"ab\nc{character}d".encode())
    text, (fault,) = read_text(tmp_path / "a.md", "a.md")
    assert (text, str(fault.place)) == ("", "a.md:2:2")
    assert f"U+{ord(character):04X}" in fault.message


def test_all_unseen(tmp_path: Path) -> None:
    """Every such character is shown at once, also in a large file that is full of them."""
    (tmp_path / "a.md").write_bytes(b"a\0\0\n\0\n" * 20_000)
    _, faults = read_text(tmp_path / "a.md", "a.md")
    assert len(faults) == 60_000
    assert [str(fault.place) for fault in faults[-3:]] == ["a.md:39999:2", "a.md:39999:3", "a.md:40000:1"]


@pytest.mark.parametrize(
    ("name", "why"), [("missing.md", "No such file or directory"), (".", "Is a directory")]
)
def test_no_file(tmp_path: Path, name: str, why: str) -> None:
    """A file that cannot be read is a fault too."""
    text, (fault,) = read_text(tmp_path / name, "docs/a.md")
    assert (text, str(fault.place)) == ("", "docs/a.md:1:1")
    assert fault.message == f"the file cannot be read: {why}"
