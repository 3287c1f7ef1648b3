"""Photos -> small files without the camera's notes."""

from __future__ import annotations

import io
import struct
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from easyread.model import WrittenWrongError

_WIDEST = 720
"""Pixels. The widest place for a picture is 240 CSS pixels; screens have up to three pixels for each."""

_MOST_PIXELS = 60_000_000
"""More than any telephone's camera takes; what claims to have more is made to exhaust the memory."""


def reduce_photo(content: bytes) -> tuple[bytes, int, int]:
    """Turn a photo upright, reduce it, and save it anew as WebP: nothing of the camera's notes is left.

    Returns:
        The new file, its width and its height in pixels.

    Raises:
        WrittenWrongError: If it is no photo that can be read, or too large to be opened.
    """
    try:
        with warnings.catch_warnings():
            # Our own bound below is stricter than the one that Pillow warns of, and the camera's notes,
            # of which it warns too, are thrown away.
            warnings.simplefilter("ignore")
            opened = Image.open(io.BytesIO(content), formats=["JPEG", "PNG", "WEBP"])
            if opened.width * opened.height > _MOST_PIXELS:
                raise Image.DecompressionBombError
            image = ImageOps.exif_transpose(opened)
            image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    except Image.DecompressionBombError:
        raise WrittenWrongError(
            "it has too many pixels", "Save it smaller: 2,000 pixels wide is plenty."
        ) from None
    except (UnidentifiedImageError, SyntaxError, ValueError, TypeError, struct.error):
        # Pillow raises the last two for notes of the camera that make no sense.
        raise WrittenWrongError(
            "it is not a JPEG, PNG, WebP or SVG that can be read", "Save it again."
        ) from None
    image.thumbnail((_WIDEST, _WIDEST * 2))
    out = io.BytesIO()
    image.save(out, "WEBP", quality=80, method=4)
    return out.getvalue(), image.width, image.height
