"""The podcast: every page as an episode, in the order of the plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from email.utils import format_datetime

from easyread.languages import say
from easyread.model import Plan
from easyread.pages.addresses import ASSETS
from easyread.pages.recording import Track
from easyread.pages.rendering import render


def feed_address(*, easy: bool) -> str:
    """Address of the feed of one version."""
    return f"{ASSETS}podcast-easy.xml" if easy else f"{ASSETS}podcast.xml"


def cover_address() -> str:
    """Address of the picture that players show."""
    return f"{ASSETS}cover.png"


def podcast(plan: Plan, tracks: Sequence[Track], full: Callable[[str], str], page: str, *, easy: bool) -> str:
    """The feed, as RSS 2.0 with what podcast players read besides.

    An episode keeps its identity, its page's address, when its sound changes. Episodes have the day of which
    the plan speaks, a minute apart, so that players which go by the date keep the order.

    Args:
        plan: The plan.
        tracks: The sound of each page of this version, in order.
        full: Gives the full address for one seen from the top of the site.
        page: Address of the page to listen.
        easy: Whether it is the easy version.
    """
    begins = datetime.combine(plan.day, time(), UTC)
    name = (plan.settings.easy_name or plan.settings.name) if easy else plan.settings.name
    values = {
        "settings": plan.settings,
        "title": say("title-of-easy-read", title=name) if easy else name,
        "tracks": tracks,
        "full": full,
        "page": page,
        "feed": feed_address(easy=easy),
        "cover": cover_address(),
        "built": format_datetime(begins),
        "dates": [format_datetime(begins + timedelta(minutes=number)) for number in range(len(tracks))],
    }
    return render("podcast", values, kind="xml")
