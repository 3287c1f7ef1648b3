"""Texts and pictures -> HTML, escaped."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from markupsafe import Markup, escape

from easyread.model import Text
from easyread.pictures import SHOWN, PreparedPicture


def text_html(text: Text, link: Callable[[str], str]) -> Markup:
    """A text as HTML.

    Args:
        text: The text.
        link: Gives the address for a link as it was written.
    """
    parts: list[str] = []
    for target, spans in groupby(text.spans, key=lambda span: span.link):
        words = "".join(f"<b>{escape(span.text)}</b>" if span.bold else escape(span.text) for span in spans)
        parts.append(words if target is None else f'<a href="{escape(link(target))}">{words}</a>')
    return Markup("".join(parts))  # noqa: S704  - every part was escaped above


def picture_html(picture: PreparedPicture, address: Callable[[str], str], *, square: bool = False) -> Markup:
    """A picture as HTML, with its size, so that nothing moves as it loads.

    Args:
        picture: The picture.
        address: Gives the address of one of its files.
        square: Whether the page's style makes pictures without a size square: most are, and need not say so.
    """
    width, height = shown_size(picture)
    size = "" if square and width == height else f'width="{width}" height="{height}" '
    image = (
        f'<img src="{escape(address(picture.fallback))}" alt="{escape(picture.picture.alt)}" '
        f'{size}loading="lazy">'
    )
    if picture.webp:
        sizes = ", ".join(f"{escape(address(file))} {density}x" for density, file in picture.webp.items())
        image = f'<picture><source type="image/webp" srcset="{sizes}">{image}</picture>'
    return Markup(image)  # noqa: S704  - every part was escaped above


def shown_size(picture: PreparedPicture) -> tuple[int, int]:
    """Width and height of a picture beside an idea, in pixels of CSS."""
    longest = max(picture.width, picture.height)
    width, height = (max(1, round(side * SHOWN / longest)) for side in (picture.width, picture.height))
    return width, height
