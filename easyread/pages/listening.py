"""The pages that list what can be heard: the plan, and apart single actions and single things said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from easyread.languages import say
from easyread.model import ACTIONS_PAGE, FEEDBACK_PAGE, LISTEN_PAGE, Plan, easy_parts
from easyread.pages.feed import feed_address
from easyread.pages.made_page import MadePage, Values
from easyread.wording import HEADINGS

if TYPE_CHECKING:
    from easyread.pages.site import Site

MOST = 45
"""Sounds in one list of single actions or things said: a longer one would be a heavy page."""


def listen_pages(plan: Plan) -> Iterator[MadePage]:
    """The page to listen, which leads to lists of the sounds of single actions and of single things said."""
    title = HEADINGS[LISTEN_PAGE]
    lists = {
        name: [keys[start : start + MOST] for start in range(0, len(keys), MOST)]
        for name, keys in ((ACTIONS_PAGE, list(plan.promises)), (FEEDBACK_PAGE, list(plan.said)))
        if keys
    }
    single = {f"{name}/{key}" for name, parts in lists.items() for part in parts for key in part}
    more = {name: [_list_name(name, number) for number in range(len(lists[name]))] for name in lists}
    values = partial(_values, single, more)
    yield MadePage(LISTEN_PAGE, title, title, "listen", values, picture="headphones", spoken=False)
    for name, parts in lists.items():
        for number, keys in enumerate(parts):
            of_part = "heading-listen-part" if number else "heading-of-part"
            called = say(of_part, title=title, part=HEADINGS[name], number=number + 1)
            yield MadePage(
                _list_name(name, number),
                called,
                called,
                "listen",
                partial(_list_values, [f"{name}/{key}" for key in keys]),
                picture="headphones",
                spoken=False,
                listed=False,
            )


def _list_name(name: str, number: int) -> str:
    return f"{LISTEN_PAGE}/{name}" + (f"/page-{number + 1}" if number else "")


def _values(single: set[str], more: Mapping[str, Sequence[str]], site: Site, easy: bool) -> Values:
    further = _parts(site) if easy else {}
    apart = {site.addresses.own_page(name, easy=easy) for name in single}
    apart |= {address for parts in further.values() for _, address in parts}
    return {
        "tracks": [track for track in site.tracks_of(easy=easy) if track.address not in apart],
        "further": further,
        "picture_of": {stop.address: stop.picture for stop in site.order},
        "feed": feed_address(easy=easy) if site.feeds else None,
        "more": more,
    }


def _parts(site: Site) -> dict[str, list[tuple[str, str]]]:
    """Heading and address of what each easy page left to pages of their own, by its address."""
    return {
        site.addresses.easy(page): [
            (HEADINGS[part.id], site.addresses.easy_part(page, part)) for part in easy_parts(page)
        ]
        for page in site.plan.pages
    }


def _list_values(names: Sequence[str], site: Site, easy: bool) -> Values:
    shown = {site.addresses.own_page(name, easy=easy) for name in names}
    tracks = [track for track in site.tracks_of(easy=easy) if track.address in shown]
    return {"tracks": tracks, "picture_of": {}, "feed": None, "more": {}, "further": {}}
