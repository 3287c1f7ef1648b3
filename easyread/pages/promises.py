"""The pages of actions: all of them, those of one status or one lead, and one page for each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from easyread.languages import say
from easyread.model import ACTIONS_PAGE, PROMISES, Plan, Promise, Status, part_of
from easyread.pages.feedback import MOST, action_name
from easyread.pages.how_we_are_doing import counted
from easyread.pages.made_page import MadePage, Values, short_title
from easyread.pages.site_order import by_page
from easyread.wording import HEADINGS, STATUS_WORDS

if TYPE_CHECKING:
    from easyread.pages.site import Site


VIEWS = f"{ACTIONS_PAGE}/by"
"""Folder of the pages that show some of the actions, apart from those of single ones."""


@dataclass(frozen=True)
class View:
    """Some of the actions, on a page of their own.

    Attributes:
        name: Name of the page.
        label: What they have in common, on standard pages.
        easy_label: The same in easy words.
        picture: The picture that stands for it.
        promises: The actions.
        status: Their status, if it is what they have in common.
        overview: Whether easy pages show only where they are: on the easy pages they belong to.
    """

    name: str
    label: str
    easy_label: str
    picture: str | None
    promises: Sequence[Promise]
    status: Status | None = None
    overview: bool = False


def promise_pages(plan: Plan) -> Iterator[MadePage]:
    """Every page about actions; none if the plan has none."""
    promises = list(plan.promises.values())
    if not promises:
        return
    by_status, by_lead = list(status_views(promises)), list(lead_views(promises))
    by_part = list(part_views(plan, promises))
    shared = {"by_status": by_status, "by_lead": by_lead, "by_part": by_part}
    title = HEADINGS[ACTIONS_PAGE]
    everything = View(ACTIONS_PAGE, title, title, "promise", promises, overview=True)
    yield _list_page(everything, shared, say("all-actions"), title, tile=True, in_menu=True)
    for view in (*by_status, *by_lead, *by_part):
        called, easy_called = (
            say("actions-of", what=short_title(view.label)),
            say("promises-of", what=view.easy_label),
        )
        yield _list_page(view, shared, called, easy_called, listed=False)
    for promise in promises:
        yield MadePage(
            f"{ACTIONS_PAGE}/{promise.key}",
            promise.action.text.plain,
            promise.action.easy.plain if promise.action.easy else say("promise-without-easy"),
            "promise",
            partial(_promise_values, promise),
            picture=promise.action.picture,
            listed=False,
        )


def status_views(promises: Iterable[Promise]) -> Iterator[View]:
    """The actions of each status that any has, in the order of statuses."""
    found = _grouped(promises, lambda promise: [promise.standing])
    for status in Status:
        if status in found:
            words = STATUS_WORDS[status]
            name = f"{VIEWS}/status-{status}"
            yield View(name, words.brief, words.short, words.picture, found[status], status)


def lead_views(promises: Iterable[Promise]) -> Iterator[View]:
    """The actions of each lead, from A to Z."""
    found = _grouped(promises, lambda promise: promise.action.lead)
    names: dict[str, str] = {}
    for lead in sorted(found, key=str.casefold):
        slug = re.sub(r"[^a-z0-9]+", "-", lead.lower()).strip("-") or "lead"
        while slug in names:
            slug += "-more"
        names[slug] = lead
        yield View(f"{VIEWS}/lead-{slug}", lead, lead, None, found[lead])


def part_views(plan: Plan, promises: Iterable[Promise]) -> Iterator[View]:
    """The actions of each part of the site that is a plan of its own, and those of no part."""
    parts = plan.settings.parts
    found = _grouped(promises, lambda promise: [part_of(promise.page.path, parts)])
    for part in (None, *parts) if parts else ():
        if part in found:
            settings = plan.settings
            name, easy = (part.name, part.easy_name) if part else (settings.name, settings.easy_name)
            slug = f"part-{part.folder.replace('/', '--')}" if part else "no-part"
            picture = part.picture if part else None
            yield View(f"{VIEWS}/{slug}", name, easy or name, picture, found[part], overview=True)


def _grouped(
    promises: Iterable[Promise], kinds: Callable[[Promise], Iterable[Any]]
) -> dict[Any, list[Promise]]:
    found: dict[Any, list[Promise]] = {}
    for promise in promises:
        for kind in kinds(promise):
            found.setdefault(kind, []).append(promise)
    return found


def _list_page(
    view: View, shared: Mapping[str, Sequence[View]], title: str, easy_title: str, **more: Any
) -> MadePage:
    values = partial(_list_values, view, shared)
    # What a view shows is heard on the page of all actions.
    spoken = view.name == ACTIONS_PAGE
    return MadePage(view.name, title, easy_title, "promises", values, view.picture, spoken, **more)


def _list_values(view: View, shared: Mapping[str, Sequence[View]], site: Site, _: bool) -> Values:
    return {
        **shared,
        "view": view,
        "groups": by_page(site, view.promises),
        "whole": view.name == ACTIONS_PAGE,
        "overview": view.overview,
        "counted": counted,
        "promises_part": PROMISES,
    }


def _promise_values(promise: Promise, site: Site, easy: bool) -> Values:
    address = site.addresses.promise(promise, easy=easy)
    asked = site.plan.asked_for.get(promise.key, ())
    return {
        "promise": promise,
        "action": promise.action,
        "asked": asked[:MOST],
        "checked": site.checked_by.text(f"action:{promise.key}"),
        "all_asked": action_name(promise.key) if len(asked) > MOST else None,
        "text": site.texts.of(address, promise.page.path, easy=easy),
        "explain": site.texts.explain(address, promise.page.path) if easy else None,
        "as_of": site.as_of(promise.page),
        "numbers": [
            site.plan.measures[site.plan.find_measure(name, promise.page.path)]
            for name in promise.action.measures
        ],
        "history": sorted(promise.action.progress, key=lambda step: step.date, reverse=True),
    }
