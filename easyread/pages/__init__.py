"""The plan -> HTML: the whole easy pages, and what is added to the standard ones."""

from easyread.pages.addresses import ASSETS, Addresses, relative
from easyread.pages.asset_files import asset_files
from easyread.pages.author_report import author_report
from easyread.pages.contact_sheet import SheetPicture, SheetRow, contact_sheet
from easyread.pages.contents import Contents, Entry
from easyread.pages.cover import cover
from easyread.pages.easy_pages import easy_made_html, easy_page_html, easy_part_html, front_door_html
from easyread.pages.feed import cover_address, feed_address, podcast
from easyread.pages.feedback_data import feedback_data, feedback_feeds
from easyread.pages.find_data import find_data
from easyread.pages.hard_words import HardWords
from easyread.pages.home_screen import home_screen_files
from easyread.pages.made_page import MadePage
from easyread.pages.made_pages import made_pages
from easyread.pages.news import news_feeds
from easyread.pages.offline import OFFLINE_LIST, OFFLINE_SCRIPT, offline_list, offline_script
from easyread.pages.pictures_of_pages import pictures_of_pages
from easyread.pages.promise_data import promise_data
from easyread.pages.publish_files import publish_files
from easyread.pages.reachable import reachable
from easyread.pages.reading_order import part_title
from easyread.pages.recording import Recording, Track, record
from easyread.pages.rendering import say_html
from easyread.pages.sharing import print_address_html, sharing_files, sharing_html
from easyread.pages.site import Site
from easyread.pages.site_files import site_files
from easyread.pages.spoken import without_marks
from easyread.pages.spoken_script import spoken_script
from easyread.pages.standard_pages import (
    standard_made_html,
    standard_markdown,
    ways_to_easy,
    ways_to_tell_beside,
)
from easyread.pages.standard_text import StandardText

__all__ = [
    "ASSETS",
    "OFFLINE_LIST",
    "OFFLINE_SCRIPT",
    "Addresses",
    "Contents",
    "Entry",
    "HardWords",
    "MadePage",
    "Recording",
    "SheetPicture",
    "SheetRow",
    "Site",
    "StandardText",
    "Track",
    "asset_files",
    "author_report",
    "contact_sheet",
    "cover",
    "cover_address",
    "easy_made_html",
    "easy_page_html",
    "easy_part_html",
    "feed_address",
    "feedback_data",
    "feedback_feeds",
    "find_data",
    "front_door_html",
    "home_screen_files",
    "made_pages",
    "news_feeds",
    "offline_list",
    "offline_script",
    "part_title",
    "pictures_of_pages",
    "podcast",
    "print_address_html",
    "promise_data",
    "publish_files",
    "reachable",
    "record",
    "relative",
    "say_html",
    "sharing_files",
    "sharing_html",
    "site_files",
    "spoken_script",
    "standard_made_html",
    "standard_markdown",
    "ways_to_easy",
    "ways_to_tell_beside",
    "without_marks",
]
