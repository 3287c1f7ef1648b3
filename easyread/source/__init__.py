"""Files -> the typed plan, and every fault with its place."""

from easyread.source.cross_check import EASY_FOLDER
from easyread.source.entries import read_file
from easyread.source.names import did_you_mean
from easyread.source.page_file import RESERVED_IDS
from easyread.source.plan_files import Reading, markdown_files, plan_texts, read_plan, seen_from
from easyread.source.reviews_file import REVIEWS_FILE, write_reviews
from easyread.source.schemas import SCHEMAS, schema
from easyread.source.text_file import read_text

__all__ = [
    "EASY_FOLDER",
    "RESERVED_IDS",
    "REVIEWS_FILE",
    "SCHEMAS",
    "Reading",
    "did_you_mean",
    "markdown_files",
    "plan_texts",
    "read_file",
    "read_plan",
    "read_text",
    "schema",
    "seen_from",
    "write_reviews",
]
