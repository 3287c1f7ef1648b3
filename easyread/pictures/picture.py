"""A picture that carries an idea."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from easyread.model import Place


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as its set describes it.

    Attributes:
        name: What authors call it.
        file: Where it lies.
        alt: What a screen reader says of it; empty for a picture that only decorates the words beside it.
        title: What is drawn, for the credits.
        author: Who made it.
        source: Where it comes from, as an address; empty if it was made for the plan.
        licence: Name of its licence.
        licence_url: The licence's own text.
        place: Where the set names it, for faults.
    """

    name: str
    file: Path
    alt: str
    title: str
    author: str
    source: str
    licence: str
    licence_url: str
    place: Place


@dataclass(frozen=True, slots=True)
class PreparedPicture:
    """A picture that was checked and can be published.

    Attributes:
        picture: What it shows and whose it is.
        file_name: Name of the published file.
        content: Its bytes.
        width: In pixels.
        height: In pixels.
    """

    picture: Picture
    file_name: str
    content: bytes
    width: int
    height: int
