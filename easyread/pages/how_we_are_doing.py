"""The page that says how far the whole plan is: counts, what is late, what is next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from easyread.model import PROGRESS_PAGE, Limit, Page, Period, Plan, Precision, Promise, Status
from easyread.pages.made_page import MadePage, Values
from easyread.pages.site_order import by_page
from easyread.wording import HEADINGS, silence_in_words

if TYPE_CHECKING:
    from easyread.pages.site import Site

SOON = timedelta(days=183)
"""What is due in the next half year is said to come next."""

MOST = 8
"""Late actions, and actions that come next, that the easy page shows before it leads to all of them."""

_OVERDUE = (Status.LATE, Status.NO_NEWS)
_OVER = (Status.DONE, Status.STOPPED)


def progress_page(plan: Plan) -> Iterator[MadePage]:
    """The page, if the plan has actions."""
    if plan.promises:
        title = HEADINGS[PROGRESS_PAGE]
        yield MadePage(PROGRESS_PAGE, title, title, "how_we_are_doing", _values, "report", tile=True)


def counted(promises: Iterable[Promise]) -> list[tuple[Status, int]]:
    """How many actions have each status, in the order of statuses, without those that none has."""
    counts = Counter(promise.standing for promise in promises)
    return [(status, counts[status]) for status in Status if counts[status]]


def overdue(promises: Iterable[Promise]) -> list[Promise]:
    """Actions whose date has passed and that are not done, the oldest date first."""
    return _by_date(promise for promise in promises if promise.standing in _OVERDUE)


def coming(promises: Iterable[Promise]) -> list[Promise]:
    """Actions that are due in the next half year, in the order of their dates."""
    return _by_date(
        promise
        for promise in promises
        if promise.action.due
        and promise.standing not in (*_OVER, *_OVERDUE)
        and promise.action.due.precision is not Precision.ONGOING
        and promise.action.due.limit is not Limit.FROM
        and timedelta(0) <= promise.action.due.last - promise.day <= SOON
    )


def newest_news(promises: Iterable[Promise]) -> Period | None:
    """The date of the newest report on any action."""
    return max((step.date for promise in promises for step in promise.action.progress), default=None)


def _by_date(promises: Iterable[Promise]) -> list[Promise]:
    dated = [(promise.action.due, number, promise) for number, promise in enumerate(promises)]
    last = Period.parse("ongoing")
    return [promise for _, _, promise in sorted(dated, key=lambda each: (each[0] or last, each[1]))]


def _values(site: Site, _: bool) -> Values:
    promises = list(site.plan.promises.values())
    return {
        "promises": promises,
        "counts": counted(promises),
        "by_page": _counts_by_page(site, promises),
        "overdue": overdue(promises),
        "most": MOST,
        "coming": coming(promises),
        "unclear": [promise for promise in promises if promise.standing is Status.CANNOT_SAY],
        "silence": silence_in_words(newest_news(promises), site.plan.day),
    }


def _counts_by_page(
    site: Site, promises: Sequence[Promise]
) -> list[tuple[Page, int, list[tuple[Status, int]]]]:
    return [(page, len(mine), counted(mine)) for page, mine in by_page(site, promises)]
