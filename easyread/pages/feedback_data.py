"""The log of feedback as data for others, and its answers as feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from easyread.languages import say
from easyread.model import FEEDBACK_PAGE, Plan, Said
from easyread.pages.addresses import ASSETS, Addresses
from easyread.pages.atom import FeedEntry, atom
from easyread.pages.feedback import FeedbackView, feedback_feed_address, topic_views
from easyread.pages.published_data import csv_file, json_file, period_fields, plain
from easyread.wording import HEADINGS, REPLY_WORDS

CSV_FILE = f"{ASSETS}{FEEDBACK_PAGE}.csv"
JSON_FILE = f"{ASSETS}{FEEDBACK_PAGE}.json"

MOST_IN_FEED = 100
"""Entries of a feed: who follows it has had the older ones."""

_COLUMNS = (
    "id", "topic", "kind", "said", "easy", "who", "people", "where",
    "when", "when_first_day", "when_last_day",
    "status", "answers", "last_answer", "actions", "address",
)  # fmt: skip


def feedback_data(plan: Plan, addresses: Addresses, full: Callable[[str], str]) -> dict[str, bytes]:
    """The files of data: their addresses and contents; none where nobody said anything.

    Args:
        plan: The plan.
        addresses: Where its pages are.
        full: Gives the address to publish for one seen from the top of the site.
    """
    if not plan.said:
        return {}
    rows = [_row(one, addresses, full) for one in plan.said.values()]
    table = [{**row, "answers": len(row["answers"])} for row in rows]
    return {CSV_FILE: csv_file(_COLUMNS, table), JSON_FILE: json_file(plan, "feedback", rows)}


def _row(one: Said, addresses: Addresses, full: Callable[[str], str]) -> dict[str, Any]:
    """What is published of one thing that was said: not its number in a form, nor what was allowed."""
    entry = one.feedback
    return {
        "id": entry.id,
        "topic": one.page.path if one.page else None,
        "kind": str(entry.kind),
        "said": entry.said.plain,
        "easy": plain(entry.easy),
        "who": entry.who,
        "people": entry.people,
        "where": entry.where,
        **period_fields("when", entry.when),
        "status": str(one.reply),
        "last_answer": str(one.answers[-1].answer.date) if one.answers else None,
        "actions": [promise.key for promise in one.promises],
        "address": full(addresses.said(one, easy=False)),
        "answers": [
            {
                "status": str(answer.status),
                "text": answer.text.plain,
                "easy": plain(answer.easy),
                "because": plain(answer.because.text) if answer.because else None,
                "because_easy": plain(answer.because.easy) if answer.because else None,
                "who": answer.who,
                "actions": [promise.key for promise in answered.promises],
                **period_fields("date", answer.date),
            }
            for answered in one.answers
            for answer in [answered.answer]
        ],
    }


def feedback_feeds(plan: Plan, addresses: Addresses, full: Callable[[str], str]) -> dict[str, bytes]:
    """What was said and answered, of all topics and of each, in both versions, as Atom feeds.

    What has no date cannot stand in a feed.

    Args:
        plan: The plan.
        addresses: Where its pages are.
        full: Gives the full address for one seen from the top of the site.
    """
    found: dict[str, bytes] = {}
    for easy in (False, True):
        settings = plan.settings
        name = (settings.easy_name or settings.name) if easy else settings.name
        title = say("heading-of-part", title=HEADINGS[FEEDBACK_PAGE], part=name)
        title = say("title-of-easy-read", title=title) if easy else title
        feeds = [("", FEEDBACK_PAGE, title, tuple(plan.said.values()))]
        feeds += [
            (view.name, view.name, _of_topic(title, view, easy=easy), tuple(view.said))
            for view in topic_views(plan)
        ]
        for view, page, called, said in feeds:
            entries = _entries(said, addresses, full, easy=easy)
            if entries:
                address = feedback_feed_address(view, easy=easy)
                home = full(addresses.own_page(page, easy=easy))
                found[address] = atom(settings, called, home, full(address), entries)
    return found


def _of_topic(title: str, view: FeedbackView, *, easy: bool) -> str:
    return say("heading-of-part", title=title, part=view.easy_label if easy else view.label)


def _entries(
    said: Iterable[Said], addresses: Addresses, full: Callable[[str], str], *, easy: bool
) -> list[FeedEntry]:
    """The newest first."""
    entries = []
    for one in said:
        entry, address = one.feedback, full(addresses.said(one, easy=easy))
        about = (entry.easy.plain if entry.easy else say("said-without-easy")) if easy else entry.said.plain
        if entry.when:
            words = say("step-said.easy") if easy else say("step-said.feed")
            entries.append(FeedEntry(about, address, "said", entry.when, words))
        for answered in one.answers:
            answer, reply = answered.answer, REPLY_WORDS[answered.answer.status]
            text = answer.easy.plain if answer.easy else say("answer-without-easy")
            words = f"{' '.join(reply.easy)} {text}" if easy else f"{reply.word}. {answer.text.plain}"
            entries.append(FeedEntry(about, address, answered.name, answer.date, words))
    return sorted(entries, key=lambda entry: entry.when, reverse=True)[:MOST_IN_FEED]
