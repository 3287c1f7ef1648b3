"""A photo as it is published, and as a cache keeps it."""

from __future__ import annotations

from importlib.metadata import version

from pydantic import BaseModel, ConfigDict

SHOWN = 144
"""Pixels of CSS: the longer side of a picture beside an idea."""

RECIPE = f"photo 2, Pillow {version('pillow')}"
"""Names all that decides what becomes of a photo, but for the photo itself: a change makes all anew."""


class Photo(BaseModel):
    """A photo as it is published.

    Attributes:
        width: Of the photo, upright; only its relation to the height counts.
        height: The same.
        webp: The WebP file for each density of a screen.
        fallback: A file for browsers that do not read WebP.
        suffix: What the name of the fallback ends in: ``.jpg``, or ``.png`` where something is transparent.
    """

    model_config = ConfigDict(frozen=True, ser_json_bytes="base64", val_json_bytes="base64")

    width: int
    height: int
    webp: dict[int, bytes]
    fallback: bytes
    suffix: str
