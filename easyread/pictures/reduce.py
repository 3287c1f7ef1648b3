"""Photos -> small files without the camera's notes, for screens of every kind."""

from __future__ import annotations

import io
import struct
import warnings

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from easyread.model import WrittenWrongError
from easyread.pictures.photo import SHOWN, Photo

DENSITIES = (1, 2, 3)
"""Pixels of the screen for each pixel of CSS. Telephones have up to three."""

_MOST_PIXELS = 60_000_000
"""More than any telephone's camera takes; what claims to have more is made to exhaust the memory."""

_QUALITY = 80


def reduce_photo(content: bytes) -> Photo:
    """Turn a photo upright, reduce it, and save it anew: nothing of the camera's notes is left.

    Its colours are those that browsers expect where no profile is attached (sRGB).

    Raises:
        WrittenWrongError: If it is no photo that can be read, or too large to be opened.
    """
    upright = _upright(content)
    sizes = {density: _reduced(upright, SHOWN * density) for density in DENSITIES}
    # A density that adds no pixels is left out.
    webp = {
        density: _saved(image, "WEBP", quality=_QUALITY, method=4)
        for density, image in sizes.items()
        if density == 1 or image.width > sizes[density - 1].width or image.height > sizes[density - 1].height
    }
    if upright.mode == "RGBA":
        fallback, suffix = _saved(sizes[2], "PNG", optimize=True), ".png"
    else:
        fallback, suffix = _saved(sizes[2], "JPEG", quality=_QUALITY, optimize=True), ".jpg"
    return Photo(width=upright.width, height=upright.height, webp=webp, fallback=fallback, suffix=suffix)


def _upright(content: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            # Our own bound below is stricter than the one that Pillow warns of, and the camera's notes,
            # of which it warns too, are thrown away.
            warnings.simplefilter("ignore")
            opened = Image.open(io.BytesIO(content), formats=["JPEG", "PNG", "WEBP"])
            if opened.width * opened.height > _MOST_PIXELS:
                raise Image.DecompressionBombError
            profile = opened.info.get("icc_profile")
            # A telephone's photo is first made about as small as it will be, because turning it is slow.
            opened.draft("RGB", (SHOWN * DENSITIES[-1] * 2, SHOWN * DENSITIES[-1] * 2))
            image = ImageOps.exif_transpose(opened)
            image = _in_srgb(image, profile)
            image = image.convert("RGBA" if image.has_transparency_data else "RGB")
            # Pillow would write the comment and the profile of the original into some kinds of file.
            image.info.clear()
            return image
    except Image.DecompressionBombError:
        raise WrittenWrongError(
            "it has too many pixels", "Save it smaller: 2,000 pixels wide is plenty."
        ) from None
    except (UnidentifiedImageError, SyntaxError, ValueError, TypeError, struct.error):
        # Pillow raises the last two for notes of the camera that make no sense.
        raise WrittenWrongError(
            "it is not a JPEG, PNG, WebP or SVG that can be read", "Save it again."
        ) from None


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The colours as browsers show them without a profile: new telephones take photos in a wider space."""
    if not profile or image.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return image
    try:
        converted = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGBA" if image.mode == "RGBA" else "RGB",
        )
    except (ImageCms.PyCMSError, OSError):  # a profile that makes no sense, or that is of other colours
        return image
    return converted or image


def _reduced(image: Image.Image, width: int) -> Image.Image:
    """At most so many pixels wide, and twice as high; never larger than it was."""
    smaller = image.copy()
    smaller.thumbnail((width, width * 2))
    return smaller


def _saved(image: Image.Image, kind: str, **settings: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **settings)
    return out.getvalue()
