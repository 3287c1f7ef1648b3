"""The order of the plan's pages, as the site's navigation has it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A page, or a heading over others.

    Attributes:
        title: Words of a heading; not used for a page, which has its own.
        path: The page's path, or None for a heading.
        entries: What stands below a heading.
    """

    title: str
    path: str | None = None
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Tile:
    """How the front door shows a page.

    Attributes:
        title: Title of its easy page.
        picture: The picture that stands for it.
        address: Where its easy page is.
        has_easy_text: Whether anything of it can be read in easy words.
    """

    title: str
    picture: str | None
    address: str
    has_easy_text: bool = True


@dataclass(frozen=True, slots=True)
class Contents:
    """All entries of the navigation.

    Attributes:
        entries: In order.
    """

    entries: tuple[Entry, ...]

    def paths(self) -> Iterator[str]:
        """Path of each page, from the first to the last, each once."""
        yield from dict.fromkeys(_paths(self.entries))

    def above(self, path: str) -> tuple[str, ...]:
        """The headings that a page stands below, from the outermost."""
        return next((titles for titles, entries in _groups((), self.entries) if _has(entries, path)), ())

    def beside(self, path: str) -> tuple[str, ...]:
        """Path of each page below the same heading, itself among them; none if it stands alone."""
        for titles, entries in _groups((), self.entries):
            if titles and _has(entries, path):
                return tuple(entry.path for entry in entries if entry.path is not None)
        return ()

    def only(self, paths: Collection[str]) -> Contents:
        """The entries of some pages, and the headings that any of them stands below."""
        return Contents(tuple(_only(self.entries, paths)))


def _groups(
    titles: tuple[str, ...], entries: tuple[Entry, ...]
) -> Iterator[tuple[tuple[str, ...], tuple[Entry, ...]]]:
    """Each list of entries, with the headings above it."""
    yield titles, entries
    for entry in entries:
        yield from _groups((*titles, entry.title), entry.entries)


def _has(entries: tuple[Entry, ...], path: str) -> bool:
    return any(entry.path == path for entry in entries)


def _paths(entries: tuple[Entry, ...]) -> Iterator[str]:
    for entry in entries:
        if entry.path is not None:
            yield entry.path
        yield from _paths(entry.entries)


def _only(entries: tuple[Entry, ...], paths: Collection[str]) -> Iterator[Entry]:
    for entry in entries:
        below = tuple(_only(entry.entries, paths))
        if below or entry.path in paths:
            yield Entry(entry.title, entry.path if entry.path in paths else None, below)
