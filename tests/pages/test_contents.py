"""The order of the plan's pages."""

from __future__ import annotations

import pytest

from easyread.pages import Contents, Entry


def test_paths() -> None:
    """Pages come in the order of the navigation, those below headings at the place of their heading."""
    below = Entry("More", entries=(Entry("", "c.md"), Entry("Deep", entries=(Entry("", "d.md"),))))
    contents = Contents((Entry("", "index.md"), Entry("Group", "b.md", (below,)), Entry("", "a.md")))
    assert list(contents.paths()) == ["index.md", "b.md", "c.md", "d.md", "a.md"]


def test_each_once() -> None:
    """A page that the navigation names twice stands at its first place."""
    contents = Contents((Entry("", "b.md"), Entry("Group", entries=(Entry("", "a.md"), Entry("", "b.md")))))
    assert list(contents.paths()) == ["b.md", "a.md"]


def test_empty() -> None:
    """A plan without pages has no order to speak of."""
    assert list(Contents(()).paths()) == []


def test_only() -> None:
    """Of the contents only some pages can be shown; a heading with none of them below it goes too."""
    links = Entry("Links", entries=(Entry("", "x.md"), Entry("Deep", entries=())))
    group = Entry("Group", entries=(Entry("", "a.md"), Entry("", "x.md")))
    contents = Contents((Entry("", "x.md"), links, group, Entry("", "b.md")))
    assert contents.only({"a.md", "b.md", "other.md"}).entries == (
        Entry("Group", entries=(Entry("", "a.md"),)),
        Entry("", "b.md"),
    )


NESTED = Contents(
    (
        Entry("", "index.md"),
        Entry(
            "Group",
            entries=(Entry("", "a.md"), Entry("Deep", entries=(Entry("", "b.md"),)), Entry("", "c.md")),
        ),
        Entry("Page and heading", "d.md", (Entry("", "e.md"),)),
    )
)


@pytest.mark.parametrize(
    ("path", "above", "beside"),
    [
        ("index.md", (), ()),
        ("a.md", ("Group",), ("a.md", "c.md")),
        ("b.md", ("Group", "Deep"), ("b.md",)),
        ("c.md", ("Group",), ("a.md", "c.md")),
        ("d.md", (), ()),
        ("e.md", ("Page and heading",), ("e.md",)),
        ("missing.md", (), ()),
    ],
)
def test_place(path: str, above: tuple[str, ...], beside: tuple[str, ...]) -> None:
    """A page knows the headings above it and the pages below the same heading; one that is alone, none."""
    assert NESTED.above(path) == above
    assert NESTED.beside(path) == beside
