"""The picture that podcast players show: the name of the plan, large."""

from __future__ import annotations

import io
import textwrap

SIDE = 1400
"""Pixels: the smallest square that podcast players ask for."""

_GROUND, _INK, _SIGN = "#0b4a8f", "#ffffff", "#f2b134"
_MARGIN = 110


def cover(name: str, organisation: str) -> bytes:
    """A square picture, as PNG; the same names give the same bytes.

    Args:
        name: Name of the plan.
        organisation: Who publishes it.
    """
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (SIDE, SIDE), _GROUND)
    draw = ImageDraw.Draw(image)
    _sound(draw)
    lines = textwrap.wrap(name, 18)[:5]
    size = 150 if len(lines) <= 3 else 110
    draw.multiline_text(
        (_MARGIN, 520), "\n".join(lines), fill=_INK, font=ImageFont.load_default(size), spacing=size // 4
    )
    draw.multiline_text(
        (_MARGIN, SIDE - 190),
        "\n".join(textwrap.wrap(organisation, 40)[:2]),
        fill=_INK,
        font=ImageFont.load_default(60),
    )
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _sound(draw: object) -> None:
    """A loudspeaker with three waves."""
    from PIL import ImageDraw

    assert isinstance(draw, ImageDraw.ImageDraw)  # noqa: S101  - Pillow is loaded only where it is needed
    left, top = _MARGIN, 140
    draw.polygon(
        [
            (left, top + 90),
            (left + 80, top + 90),
            (left + 190, top),
            (left + 190, top + 280),
            (left + 80, top + 190),
            (left, top + 190),
        ],
        fill=_SIGN,
    )
    for reach in (70, 130, 190):
        middle = (left + 200, top + 140)
        box = (middle[0] - reach, middle[1] - reach, middle[0] + reach, middle[1] + reach)
        draw.arc(box, -50, 50, fill=_SIGN, width=26)
