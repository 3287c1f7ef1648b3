"""A picture set: pictures of one kind, with a licence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from easyread.pictures.picture import Picture


@dataclass(frozen=True)
class PictureSet:
    """A picture set.

    Attributes:
        name: What it is called.
        pictures: The pictures that someone chose for a name.
    """

    name: str
    pictures: Mapping[str, Picture]

    def find(self, name: str) -> Picture | None:
        """The picture of that name, if the set has one."""
        return self.pictures.get(name)
