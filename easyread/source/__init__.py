"""Files -> the typed plan, and every fault with its place."""

from easyread.source.cross_check import EASY_FOLDER
from easyread.source.entries import read_file
from easyread.source.names import did_you_mean
from easyread.source.page_file import RESERVED_IDS
from easyread.source.plan_files import Reading, read_plan, seen_from

__all__ = ["EASY_FOLDER", "RESERVED_IDS", "Reading", "did_you_mean", "read_file", "read_plan", "seen_from"]
