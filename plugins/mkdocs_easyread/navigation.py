"""MkDocs' navigation -> the order of the easy site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from easyread.pages import Contents, Entry


def contents_of(nav: Navigation) -> Contents:
    """The plan's pages in the order of the navigation; links to other sites are not among them."""
    return Contents(tuple(_entries(nav.items)))


def _entries(items: Iterable[StructureItem]) -> Iterator[Entry]:
    for item in items:
        if isinstance(item, Section):
            yield Entry(item.title, entries=tuple(_entries(item.children)))
        elif isinstance(item, Page):
            yield Entry("", item.file.src_uri)
