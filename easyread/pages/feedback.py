"""You said, we did: how the loop is, what was said by topic and by status, and a page for each thing said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from easyread.languages import say
from easyread.model import FEEDBACK_PAGE, Page, Plan, Reply, Said
from easyread.pages.addresses import ASSETS
from easyread.pages.feedback_story import story
from easyread.pages.made_page import MadePage, Values, short_title
from easyread.wording import HEADINGS, REPLY_WORDS

if TYPE_CHECKING:
    from easyread.pages.site import Site

VIEWS = f"{FEEDBACK_PAGE}/by"
"""Folder of the pages that show some of what was said, apart from those of single things."""

MOST = 12
"""Things on one page: more are split over several, so that a page stays light on a cheap phone."""

NEWEST = 5
"""Answers that the first page shows."""

OLDEST = 10
"""Unanswered things that the first page shows, before it leads to all of them."""


@dataclass(frozen=True)
class FeedbackView:
    """Some of what was said, on a page of its own.

    Attributes:
        name: Name of its first page.
        label: What it has in common, on standard pages.
        easy_label: The same in easy words.
        picture: The picture that stands for it.
        said: What was said.
        is_topic: Whether it is what was said about one page, or about none. It is read aloud, and what has
            one status is not: each thing would be heard twice.
    """

    name: str
    label: str
    easy_label: str
    picture: str | None
    said: Sequence[Said]
    is_topic: bool

    @property
    def pages(self) -> list[tuple[str, Sequence[Said]]]:
        """Name of each of its pages, and what stands on it."""
        starts = range(0, len(self.said), MOST)
        return [
            (self.name if not start else f"{self.name}/page-{number}", self.said[start : start + MOST])
            for number, start in enumerate(starts, 1)
        ]


def feedback_pages(plan: Plan) -> Iterator[MadePage]:
    """Every page of feedback; none if nobody said anything."""
    if not plan.said:
        return
    by_topic, by_status = list(topic_views(plan)), list(status_views(plan))
    shared = {"by_topic": by_topic, "by_status": by_status}
    title = HEADINGS[FEEDBACK_PAGE]
    yield MadePage(
        FEEDBACK_PAGE,
        title,
        title,
        "feedback",
        partial(_overview, shared),
        picture="feedback",
        tile=True,
        in_menu=True,
    )
    for view in (*by_topic, *by_status, *action_views(plan)):
        for number, (name, said) in enumerate(view.pages, 1):
            of_page = "heading-feedback-page" if number > 1 else "heading-of-part"
            yield MadePage(
                name,
                say(of_page, title=title, part=view.label, number=number),
                say(of_page, title=title, part=view.easy_label, number=number),
                "feedback_list",
                partial(_list, view, number, said, shared),
                picture=view.picture,
                spoken=view.is_topic,
                listed=False,
            )
    for one in plan.said.values():
        yield MadePage(
            f"{FEEDBACK_PAGE}/{one.feedback.id}",
            say("heading-said", said=short_title(one.feedback.said.plain)),
            one.feedback.easy.plain if one.feedback.easy else say("said-without-easy"),
            "said",
            partial(_said, one),
            picture=one.feedback.picture,
            listed=False,
        )


def topic_name(page: Page | None) -> str:
    """Name of the page that shows what was said about a page, or about none."""
    return (
        f"{VIEWS}/topic-{page.path.removesuffix('.md').replace('/', '--')}" if page else f"{VIEWS}/no-topic"
    )


def topic_views(plan: Plan) -> Iterator[FeedbackView]:
    """What was said about each page, in the order of paths, and last what is about none."""
    for path in sorted(plan.said_about, key=lambda path: (not path, path)):
        page, said = plan.by_path.get(path), plan.said_about[path]
        label, easy, picture = (
            (page.title, page.easy_title, page.front.picture)
            if page
            else (say("other-things"),) * 2 + ("talk",)
        )
        yield FeedbackView(topic_name(page), label, easy, picture, said, is_topic=True)


def status_views(plan: Plan) -> Iterator[FeedbackView]:
    """What has each status, in the order of statuses; what is not answered begins with the oldest."""
    found: dict[Reply, list[Said]] = {}
    for one in plan.said.values():
        found.setdefault(one.reply, []).append(one)
    found |= {Reply.NOT_ANSWERED: plan.loop_health.unanswered} if plan.loop_health.unanswered else {}
    for reply in Reply:
        if reply in found:
            words, name = REPLY_WORDS[reply], f"{VIEWS}/status-{reply}"
            yield FeedbackView(name, words.word, words.short, words.picture, found[reply], is_topic=False)


def action_views(plan: Plan) -> Iterator[FeedbackView]:
    """What led to each action, where that is more than the page of the action can show."""
    for key, said in plan.asked_for.items():
        if len(said) > MOST:
            action = plan.promises[key].action
            label, easy = action.text.plain, action.easy.plain if action.easy else say("promise-without-easy")
            yield FeedbackView(action_name(key), label, easy, action.picture, said, is_topic=False)


def action_name(key: str) -> str:
    """Name of the page that shows everything that led to an action."""
    return f"{VIEWS}/action-{key.replace('/', '--')}"


def _overview(shared: Mapping[str, Sequence[FeedbackView]], site: Site, easy: bool) -> Values:
    health = site.plan.loop_health
    answered = [one for one in site.plan.said.values() if one.answers]
    return {
        **_common(site, FEEDBACK_PAGE, easy),
        **_in_order(shared, site),
        "health": health,
        "feed": feedback_feed_address(easy=easy) if site.feeds and has_feed(health.said) else None,
        "oldest": health.unanswered[:OLDEST],
        "newest": sorted(answered, key=lambda one: one.answers[-1].answer.date, reverse=True)[:NEWEST],
    }


def _list(
    view: FeedbackView,
    number: int,
    said: Sequence[Said],
    shared: Mapping[str, Sequence[FeedbackView]],
    site: Site,
    easy: bool,
) -> Values:
    pages = view.pages
    return {
        **_common(site, pages[number - 1][0], easy),
        **_in_order(shared, site),
        "view": view,
        "said": said,
        "number": number,
        "pages": [name for name, _ in pages],
        "feed": feedback_feed_address(view.name, easy=easy)
        if view.is_topic and site.feeds and has_feed(view.said)
        else None,
        "about": said[0].page if view.is_topic else None,
    }


def _said(said: Said, site: Site, easy: bool) -> Values:
    name = f"{FEEDBACK_PAGE}/{said.feedback.id}"
    address = site.addresses.own_page(name, easy=easy)
    return {
        **_common(site, name, easy),
        "one": said,
        "entry": said.feedback,
        "story": story(said),
        "explain": site.texts.explain(address, "") if easy else None,
        "topic": topic_name(said.page),
        "checked": site.checked_by.text(f"feedback:{said.feedback.id}"),
    }


def _common(site: Site, name: str, easy: bool) -> Values:
    """What each of these templates needs: the texts of the log, which are seen from the folder of pages."""
    address = site.addresses.own_page(name, easy=easy)
    words = site.texts.of(address, "", easy=easy)

    def words_of(promise_page: Page) -> object:
        return site.texts.of(address, promise_page.path, easy=easy)

    return {"words": words, "words_of": words_of}


def _in_order(
    shared: Mapping[str, Sequence[FeedbackView]], site: Site
) -> Mapping[str, Sequence[FeedbackView]]:
    """The views, with topics in the order of the navigation."""
    order = {
        topic_name(site.plan.by_path[path]): number
        for number, path in enumerate(site.contents.paths())
        if path in site.plan.by_path
    }
    topics = sorted(shared["by_topic"], key=lambda view: order.get(view.name, len(order)))
    return {**shared, "by_topic": topics}


def feedback_feed_address(view: str = "", *, easy: bool) -> str:
    """Address of the feed of all answers, or of those about one topic.

    Args:
        view: Name of the page of the topic.
        easy: Whether it is the easy version.
    """
    topic = view.removeprefix(f"{VIEWS}/")
    return f"{ASSETS}{'-'.join(filter(None, [FEEDBACK_PAGE, topic, 'easy' if easy else '']))}.xml"


def has_feed(said: Iterable[Said]) -> bool:
    """Whether anything of what was said has a date, which is what a feed needs."""
    return any(one.feedback.when or one.answers for one in said)
