"""Pictures: sets of them, which one carries which idea, and making them fit to be published."""

from easyread.pictures.choose import ChosenPictures, choose_pictures
from easyread.pictures.fill_in import FilledIn, fill_in
from easyread.pictures.finding import Candidate, find_pictures
from easyread.pictures.photo import SHOWN
from easyread.pictures.picture import Picture, PreparedPicture
from easyread.pictures.picture_set import PictureSet
from easyread.pictures.prepare import PictureFaultError, prepare
from easyread.pictures.report import PictureCount, PictureReport, count_pictures, report_pictures
from easyread.pictures.sets import PictureSets, open_sets
from easyread.pictures.suggest import Suggester, Suggestion
from easyread.pictures.synonyms import Synonyms, synonyms

__all__ = [
    "SHOWN",
    "Candidate",
    "ChosenPictures",
    "FilledIn",
    "Picture",
    "PictureCount",
    "PictureFaultError",
    "PictureReport",
    "PictureSet",
    "PictureSets",
    "PreparedPicture",
    "Suggester",
    "Suggestion",
    "Synonyms",
    "choose_pictures",
    "count_pictures",
    "fill_in",
    "find_pictures",
    "open_sets",
    "prepare",
    "report_pictures",
    "synonyms",
]
