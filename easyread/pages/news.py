"""What is new: everything that was reported, by month, and as a feed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.languages import say
from easyread.model import FEEDBACK_PAGE, NEWS_PAGE, Period, Plan, Precision, Promise, Text
from easyread.pages.addresses import ASSETS, Addresses
from easyread.pages.atom import FeedEntry, atom
from easyread.pages.made_page import MadePage, Values
from easyread.wording import HEADINGS, month_in_words, period_in_words

if TYPE_CHECKING:
    from easyread.pages.site import Site


@dataclass(frozen=True)
class News:
    """Something that was reported.

    Attributes:
        date: When it happened, as exactly as it was written.
        promise: The action it is about.
        name: A name among the news of its action that never changes: reports are only ever added.
        text: What happened, in standard words.
        easy: The same in easy words, if somebody wrote them.
    """

    date: Period
    promise: Promise
    name: str
    text: Text
    easy: Text | None


def news_page(plan: Plan) -> Iterator[MadePage]:
    """The page, if anything was ever reported."""
    if next(news_of(plan), None):
        title = HEADINGS[NEWS_PAGE]
        yield MadePage(NEWS_PAGE, title, title, "news", _values, "newspaper", tile=True)


def news_of(plan: Plan) -> Iterator[News]:
    """Everything that was reported, in the order of the plan."""
    for promise in plan.promises.values():
        for number, step in enumerate(promise.action.progress, 1):
            yield News(step.date, promise, f"news-{number}", step.text, step.easy)


def newest_first(plan: Plan) -> list[News]:
    """Everything that was reported, the newest first; of one day, in the order of the plan."""
    return sorted(news_of(plan), key=lambda news: news.date, reverse=True)


def by_month(news: Sequence[News]) -> list[tuple[str, list[News]]]:
    """News below the month in which it happened, or below the season or year if no more is known."""
    groups: dict[str, list[News]] = {}
    for one in news:
        groups.setdefault(_month(one.date), []).append(one)
    return list(groups.items())


def _month(date: Period) -> str:
    if date.precision in (Precision.DAY, Precision.MONTH):
        return month_in_words(date.first)
    return period_in_words(date)


def _values(site: Site, easy: bool) -> Values:
    address = site.addresses.own_page(NEWS_PAGE, easy=easy)
    return {
        "months": by_month(newest_first(site.plan)),
        "words": lambda news, text: site.texts.of(address, news.promise.page.path, easy=easy)(text),
        "answers": site.addresses.own_page(FEEDBACK_PAGE, easy=easy) if site.plan.said else None,
        "news_feed": news_feed_address(easy=easy) if site.feeds else None,
    }


def news_feed_address(*, easy: bool) -> str:
    """Address of the feed of one version."""
    return f"{ASSETS}news-easy.xml" if easy else f"{ASSETS}news.xml"


def news_feeds(plan: Plan, addresses: Addresses, full: Callable[[str], str]) -> dict[str, bytes]:
    """The news of both versions as Atom feeds: their addresses and contents; none without news.

    Args:
        plan: The plan.
        addresses: Where its pages are.
        full: Gives the full address for one seen from the top of the site.
    """
    news = newest_first(plan)
    return {
        news_feed_address(easy=easy): _feed(plan, news, addresses, full, easy=easy)
        for easy in (False, True)
        if news
    }


def _feed(
    plan: Plan, news: Sequence[News], addresses: Addresses, full: Callable[[str], str], *, easy: bool
) -> bytes:
    name = (plan.settings.easy_name or plan.settings.name) if easy else plan.settings.name
    entries = [
        FeedEntry(
            _title(one, easy=easy),
            full(addresses.promise(one.promise, easy=easy)),
            one.name,
            one.date,
            _text(one, easy=easy),
        )
        for one in news
    ]
    return atom(
        plan.settings,
        say("title-of-easy-read", title=name) if easy else name,
        full(addresses.own_page(NEWS_PAGE, easy=easy)),
        full(news_feed_address(easy=easy)),
        entries,
    )


def _title(news: News, *, easy: bool) -> str:
    action = news.promise.action
    if not easy:
        return action.text.plain
    return action.easy.plain if action.easy else say("promise-without-easy")


def _text(news: News, *, easy: bool) -> str:
    if not easy:
        return news.text.plain
    return news.easy.plain if news.easy else say("news-without-easy")
