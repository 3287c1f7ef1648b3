"""The page to get help: whom to ask, and how the pages are used."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from easyread.model import HELP_PAGE
from easyread.pages.made_page import MadePage, Values
from easyread.wording import HEADINGS

if TYPE_CHECKING:
    from easyread.pages.site import Site

PICTURES = ("help", "support-worker", "list", "glasses", "standard-version", "printer", "download")
"""Names of the pictures that it shows, but for those of sound and of hard words, which not every plan has."""


def help_page(*, listening: bool) -> Iterator[MadePage]:
    """The page.

    Args:
        listening: Whether pages can be listened to.
    """
    title = HEADINGS[HELP_PAGE]
    yield MadePage(HELP_PAGE, title, title, "help", partial(_values, listening), picture="help")


def _values(listening: bool, site: Site, _: bool) -> Values:
    return {"listening": listening, "has_words": bool(site.plan.words.explained)}
