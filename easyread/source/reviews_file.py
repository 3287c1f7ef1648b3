"""The record of who checked what."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from easyread.model import Fault, Review, Reviews
from easyread.source.entries import read_file
from easyread.whole_file import replace_file

REVIEWS_FILE = "reviews.yml"
"""Who checked what, beside the pages."""

_HEADER = """\
# Who checked which easy text, and what it said then. Written by 'easyread review'.
"""


def read_reviews(folder: Path, shown_as: str) -> tuple[Reviews, list[Fault]]:
    """The record of a plan, which need have none; empty where it has faults.

    Args:
        folder: The folder of pages.
        shown_as: The folder as the author knows it.
    """
    if not (folder / REVIEWS_FILE).is_file():
        return Reviews(), []
    reviews, _, faults = read_file(Reviews, folder / REVIEWS_FILE, f"{shown_as}/{REVIEWS_FILE}")
    return reviews or Reviews(), faults


def write_reviews(file: Path, reviews: Mapping[str, Review]) -> None:
    """Write the record whole or not at all, sorted by name, so that changes of it can be followed."""
    rows = {name: _row(review) for name, review in sorted(reviews.items())}
    text = yaml.safe_dump({"reviews": rows}, sort_keys=False, allow_unicode=True, width=1000)
    replace_file(file, (_HEADER + text).encode())


def _row(review: Review) -> dict[str, object]:
    row: dict[str, object] = {
        "by": review.by,
        "when": review.when.isoformat(),
        "kind": review.kind.value,
        "easy": review.easy,
        "standard": review.standard,
    }
    return row | ({"data": dict(review.data)} if review.data else {})
