"""Parts of a site that are plans of their own, such as a national plan beside a local one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Annotated

from pydantic import AfterValidator

from easyread.model.action import PictureName, Title, Written
from easyread.model.period import Day
from easyread.model.place import WrittenWrongError


def _folder(written: str) -> str:
    folder = written.strip("/")
    if not folder or ".." in folder.split("/"):
        raise WrittenWrongError(f"'{written}' is not a folder of pages", "Write it like national.")
    return folder


class Part(Written):
    """A folder of pages that is a plan of its own: its actions and measures have names of their own.

    Attributes:
        folder: The folder, seen from the folder of pages.
        name: What the part is called.
        easy_name: The same in easy words.
        picture: The picture that stands for it.
        as_of: The day it speaks of, if that is not the plan's.
    """

    folder: Annotated[str, AfterValidator(_folder)]
    name: Title
    easy_name: Title | None = None
    picture: PictureName | None = None
    as_of: Day | None = None


def part_of(path: str, parts: Sequence[Part]) -> Part | None:
    """The part to which a page belongs; of parts inside each other, the innermost."""
    found = [part for part in parts if path.startswith(f"{part.folder}/")]
    return max(found, key=lambda part: len(part.folder), default=None)


def key_of(name: str, path: str, parts: Sequence[Part]) -> str:
    """The name by which all of the site knows what a page calls `name`: ``national/4j``."""
    part = part_of(path, parts)
    return f"{part.folder}/{name}" if part else name


def find_key(written: str, path: str, parts: Sequence[Part], keys: Collection[str]) -> str | None:
    """What is meant on the page at `path` by a name: something of its own part first, then of the site."""
    near = key_of(written, path, parts)
    return near if near in keys else written if written in keys else None
