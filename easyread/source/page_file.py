"""One Markdown file -> one page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from easyread.model import (
    ACTIONS_ID,
    MEASURES_ID,
    STATEMENTS_ID,
    TELL_US_ID,
    Fault,
    FrontMatter,
    Key,
    Link,
    Page,
    Place,
    Places,
    Text,
    Worded,
)
from easyread.source.entries import read_entry
from easyread.source.structure import read_structure
from easyread.source.text_file import read_text
from easyread.source.yaml_values import Document, Value, read_yaml

_FENCE = re.compile(r"(?:---|\.\.\.)[ \t]*")


@dataclass(frozen=True)
class PageFile:
    """What was read from one file.

    Attributes:
        path: The file below the folder of pages.
        page: The page, or None where its front matter has faults.
        faults: All that is wrong in it.
        action_ids: Ids of actions it names, even where it has faults: links to them are right.
        measure_ids: The same of measures.
        links: Every link in it that could be read.
    """

    path: str
    page: Page | None
    faults: list[Fault] = field(default_factory=list)
    action_ids: tuple[str, ...] = ()
    measure_ids: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


def read_page(folder: Path, path: str, shown_as: str) -> PageFile:
    """Read one page.

    Args:
        folder: The folder of pages.
        path: The file below it, with ``/`` between folders.
        shown_as: The folder as the author knows it, for the places of faults.
    """
    file = str(PurePosixPath(shown_as, path))
    text, faults = read_text(folder / path, file)
    if faults:
        return PageFile(path, None, faults)
    document, body, body_line = _split(text, file)
    front, faults = read_entry(FrontMatter, document)
    ids, measure_ids = (tuple(entry_ids(document.value, name)) for name in ("actions", "measures"))
    structure = read_structure(
        body,
        Place(file, body_line),
        {f"action-{name}" for name in ids} | {f"measure-{name}" for name in measure_ids} | RESERVED_IDS,
    )
    faults += structure.faults
    if front is None:
        return PageFile(path, None, faults, ids, measure_ids, tuple(structure.links))
    title = front.title or next(
        (part.title for part in structure.sections if part.level == 1 and part.id), None
    )
    if title is None:
        faults.append(
            Fault(
                Place(file), "this page has no title", "Write 'title: ...' between two --- lines at the top."
            )
        )
        return PageFile(path, None, faults, ids, measure_ids, tuple(structure.links))
    links = (*structure.links, *_front_links(front, document.places))
    page = Page(
        path=path,
        title=title,
        front=front,
        places=document.places,
        sections=tuple(structure.sections),
        markdown=structure.markdown,
        markdown_line=body_line,
        start=Place(file),
        links=tuple(sorted(links, key=lambda link: link.place)),
    )
    return PageFile(path, page, faults, ids, measure_ids, links)


RESERVED_IDS = {
    STATEMENTS_ID,
    MEASURES_ID,
    ACTIONS_ID,
    "easyread-pages",
    "easyread-parts",
    "easyread-person",
    TELL_US_ID,
    "main",
}
"""Ids that pages have already, such as those of the headings above what is made from front matter."""


def _split(text: str, file: str) -> tuple[Document, str, int]:
    """Front matter, the Markdown below it, and the line where that begins."""
    lines = text.split("\n")
    if lines[0].rstrip(" \t") != "---":
        document = Document({}, Places(Place(file), {}))
        first = next((number for number, line in enumerate(lines) if line.strip()), 0)
        if lines[first].rstrip(" \t") == "---":
            document.value = None
            message = "front matter begins on the first line of a file, or its keys would be published"
            document.faults.append(Fault(Place(file, first + 1), message, "Delete the empty lines above."))
        return document, text, 1
    for number, line in enumerate(lines[1:], 1):
        if _FENCE.fullmatch(line):
            document = read_yaml("\n".join(lines[1:number]) + "\n", Place(file, 2))
            return document, "\n".join(lines[number + 1 :]), number + 2
    unclosed = Document(None, Places(Place(file), {}))
    unclosed.faults.append(
        Fault(
            Place(file),
            "the front matter is not closed",
            "Write --- on a line of its own after its last key.",
        )
    )
    return unclosed, "", len(lines)


def entry_ids(value: Value, key: str) -> Iterator[str]:
    """Ids of the entries of a list in YAML, be they right otherwise or not."""
    entries = value.get(key) if isinstance(value, dict) else None
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, dict) and isinstance(name := entry.get("id"), str):
            yield name


def _front_links(front: FrontMatter, places: Places) -> Iterator[Link]:
    """Every link in the texts of the front matter."""
    for key, worded in front.worded():
        yield from entry_links(worded, places, key)


def entry_links(entry: Worded, places: Places, key: Key) -> Iterator[Link]:
    """Every link in what an author said in standard and in easy words."""
    for name, text in (("text", entry.text), ("easy", entry.easy)):
        yield from text_links(text, places.of(*key, name))


def text_links(text: Text | None, place: Place) -> Iterator[Link]:
    """Every link in a text that easyread publishes."""
    for target in text.links if text else ():
        yield Link(target, place, easy=True)
