"""The order of the plan's pages."""

from __future__ import annotations

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
