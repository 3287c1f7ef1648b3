"""The plan -> HTML: the whole easy pages, and what is added to the standard ones."""

from easyread.pages.addresses import ASSETS, Addresses, relative
from easyread.pages.contact_sheet import SheetPicture, SheetRow, contact_sheet
from easyread.pages.contents import Contents, Entry
from easyread.pages.site import Site, asset_files, pictures_of_pages
from easyread.pages.standard_text import StandardText

__all__ = [
    "ASSETS",
    "Addresses",
    "Contents",
    "Entry",
    "SheetPicture",
    "SheetRow",
    "Site",
    "StandardText",
    "asset_files",
    "contact_sheet",
    "pictures_of_pages",
    "relative",
]
