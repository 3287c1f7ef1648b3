"""Feeds that tell what is new, as Atom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from easyread.model import Period, Settings
from easyread.pages.rendering import render
from easyread.wording import period_in_words


@dataclass(frozen=True)
class FeedEntry:
    """Something that is new.

    Attributes:
        title: What it is about.
        address: Full address of the page that tells about it.
        name: A name on that page that never changes.
        when: When it happened, as exactly as it was written.
        text: What happened.
    """

    title: str
    address: str
    name: str
    when: Period
    text: str

    @property
    def words(self) -> str:
        """What happened, behind its date."""
        when = period_in_words(self.when)
        return f"{when[0].upper()}{when[1:]}: {self.text}"

    @property
    def moment(self) -> str:
        """The last day that can be meant by its date: an earlier one would claim that it was known before."""
        return datetime.combine(self.when.last, time(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def atom(settings: Settings, title: str, page: str, feed: str, entries: Sequence[FeedEntry]) -> bytes:
    """A feed.

    Args:
        settings: Settings of the plan.
        title: What the feed is called.
        page: Full address of the page that says the same.
        feed: Full address of the feed.
        entries: What is new, the newest first; at least one.
    """
    values = {"settings": settings, "title": title, "page": page, "feed": feed, "entries": entries}
    return render("atom", values, kind="xml").encode()
