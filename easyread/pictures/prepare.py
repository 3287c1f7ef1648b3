"""Pictures -> files that can be published: checked, turned upright, made small, without metadata."""

from __future__ import annotations

import io
import struct
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from easyread.model import Fault, WrittenWrongError
from easyread.pictures.picture import Picture, PreparedPicture
from easyread.pictures.svg import check_svg

_WIDEST = 720
"""Pixels. The widest place for a picture is 240 CSS pixels; screens have up to three pixels for each."""

_MOST_PIXELS = 60_000_000
"""More than any telephone's camera takes; what claims to have more is made to exhaust the memory."""


def prepare(picture: Picture) -> PreparedPicture:
    """Make a picture fit to be published.

    Drawings stay as they are. Photos are turned upright, reduced, and saved anew as WebP, so that
    nothing of the camera's notes (the place above all) is left in them.

    Raises:
        PictureFaultError: If it cannot or must not be published.
    """
    try:
        content = picture.file.read_bytes()
        if picture.file.suffix.lower() == ".svg":
            width, height = check_svg(content)
            return PreparedPicture(picture, f"{picture.name}.svg", content, width, height)
        content, width, height = _photo(content)
    except OSError as error:
        raise PictureFaultError(
            picture, f"it cannot be read: {error.strerror or error}", "Look whether the file is whole."
        ) from None
    except WrittenWrongError as wrong:
        raise PictureFaultError(picture, wrong.message, wrong.mend) from None
    return PreparedPicture(picture, f"{picture.name}.webp", content, width, height)


class PictureFaultError(Exception):
    """A picture that cannot be published.

    Attributes:
        fault: What is wrong, at the place where its set names it.
    """

    def __init__(self, picture: Picture, message: str, mend: str) -> None:
        self.fault = Fault(picture.place, f"the picture '{picture.file.name}': {message}", mend)
        super().__init__(str(self.fault))


def _photo(content: bytes) -> tuple[bytes, int, int]:
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
