"""Pictures: sets of them, which one carries which idea, and making them fit to be published."""

from easyread.pictures.choose import ChosenPictures, choose_pictures
from easyread.pictures.picture import Picture, PreparedPicture
from easyread.pictures.prepare import PictureFaultError, prepare
from easyread.pictures.sets import PictureSets, open_sets

__all__ = [
    "ChosenPictures",
    "Picture",
    "PictureFaultError",
    "PictureSets",
    "PreparedPicture",
    "choose_pictures",
    "open_sets",
    "prepare",
]
