"""A picture set in a folder of its own, with an index: ``pictures.yml``."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from pydantic import model_validator

from easyread.model import Fault, Written, WrittenWrongError
from easyread.model.action import PictureName, Title
from easyread.pictures.picture import Picture
from easyread.pictures.picture_set import PictureSet
from easyread.pictures.vocabulary import Phrases
from easyread.source import read_file

FOLDER_INDEX = "pictures.yml"
"""Name of the index in each folder of pictures."""


class PictureEntry(Written):
    """One picture in an index; what it does not say itself, the index says for all.

    Attributes:
        file: The file beside the index.
        title: What is drawn.
        alt: What a screen reader should say of it. Without it, the picture only decorates the words beside
            it, and a screen reader passes it by.
        decorative: Says so in as many words.
        words: Words and phrases that mean it, for suggestions.
        changes: What was changed of it, where its licence asks for that to be said.
    """

    file: Title
    title: Title
    alt: Title | None = None
    decorative: bool = False
    words: Phrases = ()
    author: Title | None = None
    licence: Title | None = None
    licence_url: Title | None = None
    source: str | None = None
    changes: Title | None = None

    @model_validator(mode="after")
    def _check(self) -> PictureEntry:
        if self.alt is not None and self.decorative:
            raise WrittenWrongError(
                "a picture cannot have both 'alt' and 'decorative: true'",
                "Take 'alt' out if the words beside it say the same, or else 'decorative'.",
            )
        if Path(self.file).name != self.file or "\\" in self.file:
            raise WrittenWrongError(
                f"'{self.file}' does not lie beside the index",
                "Put the file into the same folder as pictures.yml.",
            )
        return self


class PictureIndex(Written):
    """The index of a picture set.

    Attributes:
        credit: A sentence that the set asks for wherever its pictures are shown.
    """

    set: Title
    author: Title
    licence: Title
    licence_url: Title
    source: str = ""
    credit: str = ""
    pictures: dict[PictureName, PictureEntry]


def open_folder_set(folder: Path, shown_as: str) -> tuple[PictureSet | None, list[Fault]]:
    """Open the set in a folder.

    Args:
        folder: The folder.
        shown_as: The folder as the author knows it.

    Returns:
        The set, with the pictures that are there, or None where its index cannot be read; and its faults.
    """
    index, document, faults = read_file(PictureIndex, folder / FOLDER_INDEX, f"{shown_as}/{FOLDER_INDEX}")
    if index is None:
        return None, faults
    pictures = {}
    for name, entry in index.pictures.items():
        place = document.places.of("pictures", name, "file")
        file = folder / entry.file
        if not file.is_file():
            faults.append(Fault(place, f"the picture '{entry.file}' is missing", f"Put it into {shown_as}/."))
            continue
        if file.resolve().parent != folder.resolve():
            faults.append(
                Fault(
                    place,
                    f"the picture '{entry.file}' is only a link to a file elsewhere",
                    f"Put the file itself into {shown_as}/.",
                )
            )
            continue
        pictures[name] = Picture(
            name=name,
            file=file,
            alt=entry.alt or "",
            title=entry.title,
            author=entry.author or index.author,
            source=index.source if entry.source is None else entry.source,
            licence=entry.licence or index.licence,
            licence_url=entry.licence_url or index.licence_url,
            place=place,
            set=index.set,
            credit=index.credit,
            changes=entry.changes or "",
            words=entry.words,
        )
    return PictureSet(index.set, pictures), faults


def drawn_folder() -> Path:
    """Folder of the set drawn for easyread: inside an installed library, beside it in a checkout."""
    inside = Path(str(resources.files("easyread.pictures"))) / "drawn"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "images" / "drawn"
