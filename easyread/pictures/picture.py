"""A picture that carries an idea."""

from __future__ import annotations

from collections.abc import Mapping
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
        set: Name of its set.
        credit: The sentence that its licence or its set asks for; empty if none.
        changes: What its author says was changed of it; empty if nothing.
        words: Words and phrases that its set says it means.
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
    set: str
    credit: str = ""
    changes: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PreparedPicture:
    """A picture that was checked and can be published.

    Attributes:
        picture: What it shows and whose it is.
        width: Of the picture, upright, in pixels; what is published of a photo is smaller.
        height: The same.
        files: What is published: the bytes by the file's name.
        fallback: The file for every browser.
        webp: The smaller files for browsers that read WebP: their names by the size, for screens with so
            many pixels for each of CSS. A drawing has none.
    """

    picture: Picture
    width: int
    height: int
    files: Mapping[str, bytes]
    fallback: str
    webp: Mapping[int, str]
