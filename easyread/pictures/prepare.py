"""Pictures -> files that can be published: checked, turned upright, made small, without metadata."""

from __future__ import annotations

from easyread.model import Fault, WrittenWrongError
from easyread.pictures.picture import Picture, PreparedPicture
from easyread.pictures.svg import check_svg


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
        # Most plans have drawings only, and Pillow takes as long to load as they take to be read.
        from easyread.pictures.photo import reduce_photo

        content, width, height = reduce_photo(content)
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
