"""The plan -> HTML: the whole easy pages, and what is added to the standard ones."""

from easyread.pages.action_links import ActionLinks
from easyread.pages.addresses import ASSETS, Addresses, relative
from easyread.pages.contents import Contents, Entry
from easyread.pages.site import PICTURES_ALWAYS, Site, asset_files

__all__ = [
    "ASSETS",
    "PICTURES_ALWAYS",
    "ActionLinks",
    "Addresses",
    "Contents",
    "Entry",
    "Site",
    "asset_files",
    "relative",
]
