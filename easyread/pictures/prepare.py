"""Pictures -> files that can be published: checked, turned upright, made small, without metadata."""

from __future__ import annotations

from easyread.cache import ContentCache, content_key
from easyread.model import Fault, WrittenWrongError
from easyread.pictures.photo import RECIPE, Photo
from easyread.pictures.picture import Picture, PreparedPicture
from easyread.pictures.svg import check_svg


def prepare(picture: Picture, cache: ContentCache) -> PreparedPicture:
    """Make a picture fit to be published.

    Drawings are looked through and stay as they are. Photos are turned upright, reduced, and saved anew, so
    that nothing of the camera's notes (the place above all) is left in them; a photo that was reduced
    before comes from the cache.

    Raises:
        PictureFaultError: If it cannot or must not be published.
    """
    try:
        content = picture.file.read_bytes()
        if picture.file.suffix.lower() == ".svg":
            return _drawing(picture, content)
        return _photo(picture, content, cache)
    except OSError as error:
        raise PictureFaultError(
            picture, f"it cannot be read: {error.strerror or error}", "Look whether the file is whole."
        ) from None
    except WrittenWrongError as wrong:
        raise PictureFaultError(picture, wrong.message, wrong.mend) from None


def _drawing(picture: Picture, content: bytes) -> PreparedPicture:
    width, height = check_svg(content)
    name = f"{picture.name}.svg"
    return PreparedPicture(picture, width, height, {name: content}, fallback=name, webp={})


def _photo(picture: Picture, content: bytes, cache: ContentCache) -> PreparedPicture:
    photo = Photo.model_validate_json(cache.remember(content_key(RECIPE, content), lambda: _reduce(content)))
    fallback = f"{picture.name}{photo.suffix}"
    webp = {density: f"{picture.name}-{density}x.webp" for density in photo.webp}
    files = {webp[density]: data for density, data in photo.webp.items()} | {fallback: photo.fallback}
    return PreparedPicture(picture, photo.width, photo.height, files, fallback, webp)


def _reduce(content: bytes) -> bytes:
    # Most plans have drawings only, and Pillow takes longer to load than they take to be read.
    from easyread.pictures.reduce import reduce_photo

    return reduce_photo(content).model_dump_json().encode()


class PictureFaultError(Exception):
    """A picture that cannot be published.

    Attributes:
        fault: What is wrong, at the place where its set names it.
    """

    def __init__(self, picture: Picture, message: str, mend: str) -> None:
        self.fault = Fault(picture.place, f"the picture '{picture.file.name}': {message}", mend)
        super().__init__(str(self.fault))
