"""The picture that stands beside a link to a page where people share it."""

from __future__ import annotations

import io
import unicodedata
from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT = 1200, 630
"""Pixels: what services that show previews ask for."""

_PAPER, _INK, _QUIET, _LINE, _TINT = "#ffffff", "#14181f", "#434a57", "#0b4a8f", "#eef3fa"
_MARGIN, _SIDE, _COLOURS = 70, 380, 64
_SIZES = ((76, 4), (62, 5), (48, 6))
"""Sizes of the title in pixels, and how many lines of each fit."""

_MOST = 300
"""Characters of a title that are looked at: no more can be seen."""

_PLAIN = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
    | {"ß": "ss", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D"}
)


def sharing_picture(plan: str, title: str, note: str, picture: tuple[bytes, int, int] | None) -> bytes:
    """A wide picture as PNG; the same words and picture give the same bytes.

    Args:
        plan: Name of the plan.
        title: Title of the page; one that the font cannot show gives way to the name of the plan.
        note: What stands at the foot.
        picture: The page's picture: the file of a drawing or a photo, its width and its height in pixels.
    """
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 24, HEIGHT), fill=_LINE)
    shown = _drawn(*picture) if picture else None
    width = WIDTH - 2 * _MARGIN
    if shown:
        width -= _SIDE + 60 + 10
        _hang(image, draw, shown)
    if _write(draw, title, (_MARGIN, 165), width, _SIZES, _INK, bold=True):
        _write(draw, plan, (_MARGIN, 62), width, ((34, 2),), _QUIET)
    else:
        _write(draw, plan, (_MARGIN, 165), width, _SIZES, _INK, bold=True)
    _write(draw, note, (_MARGIN, HEIGHT - 90), width, ((30, 1),), _QUIET)
    out = io.BytesIO()
    few = image.quantize(_COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    # The smallest file takes ten times as long, and is a sixth smaller.
    few.save(out, "PNG", compress_level=6)
    return out.getvalue()


def _hang(image: Image, draw: ImageDraw, picture: Image) -> None:
    """Put the picture on the right, on a ground of its own."""
    left, top = WIDTH - _MARGIN - _SIDE, (HEIGHT - _SIDE) // 2
    draw.rounded_rectangle((left - 30, top - 30, left + _SIDE + 30, top + _SIDE + 30), 24, fill=_TINT)
    place = (left + (_SIDE - picture.width) // 2, top + (_SIDE - picture.height) // 2)
    image.paste(picture, place, picture)


def _drawn(content: bytes, width: int, height: int) -> Image | None:
    """The picture as large as it is shown; None for a drawing that cannot be drawn here."""
    from PIL import Image

    if content.lstrip()[:1] == b"<":
        import resvg_py

        wide, high = (_SIDE, None) if width >= height else (None, _SIDE)
        try:
            content = resvg_py.svg_to_bytes(content.decode(), skip_system_fonts=True, width=wide, height=high)
        except ValueError:
            return None
    with Image.open(io.BytesIO(content)) as opened:
        picture = opened.convert("RGBA")
    picture.thumbnail((_SIDE, _SIDE))
    return picture


def _write(
    draw: ImageDraw,
    words: str,
    place: tuple[int, int],
    width: int,
    sizes: tuple[tuple[int, int], ...],
    colour: str,
    *,
    bold: bool = False,
) -> bool:
    """Write words in the largest size in which they fit; what fits in none is cut off.

    Returns:
        Whether the font could show them.
    """
    plain = _showable(words, _font(sizes[0][0]))
    if not plain:
        return False
    for size, most in sizes:
        font = _font(size)
        lines = _wrapped(plain, font, width)
        if len(lines) <= most:
            break
    else:
        lines = [*lines[: most - 1], _cut(f"{lines[most - 1]}...", font, width)]
    stroke = 1 if bold else 0
    draw.multiline_text(
        place, "\n".join(lines), fill=colour, font=font, spacing=size // 4, stroke_width=stroke
    )
    return True


def _font(size: int) -> FreeTypeFont:
    """The font that comes with Pillow, so that every machine draws the same."""
    from PIL import ImageFont

    font = ImageFont.load_default(size)
    assert isinstance(font, ImageFont.FreeTypeFont)  # noqa: S101  - Pillow's wheels all have FreeType
    return font


def _showable(words: str, font: FreeTypeFont) -> str:
    """Words in letters that the font has: accents fall, signs without a meaning too.

    Empty if a letter or a number would be lost: a picture without words is better than one with wrong ones.
    """
    known = partial(_has, font, bytes(font.getmask("\uffff")))
    found = []
    for sign in words[:_MOST].translate(_PLAIN):
        kind = unicodedata.category(sign)
        if kind[0] in "LZ":
            letters = unicodedata.normalize("NFKD", sign)
            found += [letter for letter in letters if unicodedata.category(letter) != "Mn"]
        elif kind != "Mn" and (known(sign) or kind[0] == "N" or kind == "Sc"):
            found.append(sign)
    if not all(map(known, found)):
        return ""
    return " ".join("".join(found).split())


def _has(font: FreeTypeFont, unknown: bytes, sign: str) -> bool:
    """Whether a font has a sign, by the picture of one that none has."""
    return unicodedata.category(sign)[0] != "C" and bytes(font.getmask(sign)) != unknown


def _wrapped(words: str, font: FreeTypeFont, width: int) -> list[str]:
    """Words in lines that are no wider than `width`; a word that is wider itself is cut off."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
        elif lines[-1]:
            lines.append(_cut(word, font, width))
        else:
            lines[-1] = _cut(word, font, width)
    return lines


def _cut(line: str, font: FreeTypeFont, width: int) -> str:
    """A line, cut off where it is too wide, with a sign that it is."""
    if font.getlength(line) <= width:
        return line
    line = line.rstrip(".")
    fits = bisect_right(range(len(line)), width, key=lambda end: int(font.getlength(f"{line[:end]}...")))
    return f"{line[: fits - 1]}..."
