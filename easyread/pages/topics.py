"""What a plan is about, from A to Z."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from easyread.languages import say
from easyread.model import ACTIONS_ID, MEASURES_ID, Page, Plan
from easyread.pages.made_page import MadePage
from easyread.wording import HEADINGS

NUMBER = "0"
"""Stands for all titles that have no letter."""


def small_words() -> frozenset[str]:
    """Words of the language that say too little to be looked for alone; articles are among them."""
    return _articles() | frozenset(say("search-small-words").split())


def _articles() -> frozenset[str]:
    """Words under which nobody looks for a page."""
    return frozenset(say("search-articles").split())


def _before() -> frozenset[str]:
    """Words at which some readers look for a page, and others at the word behind them: My home."""
    return small_words() | frozenset(say("search-words-before").split())


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that a reader may look for.

    Attributes:
        easy_title: What it is called on the easy site.
        title: What it is called on the standard site.
        target: Where it stands, as an author would write a link to it.
        picture: The picture that stands for it.
        page: Title of its easy page and of its standard page, where its own title does not say enough.
    """

    easy_title: str
    title: str
    target: str
    picture: str | None
    page: tuple[str, str] | None = None


def topics(plan: Plan, made: Iterable[MadePage]) -> Iterator[Topic]:
    """Every topic of a plan: its pages and their parts, hard words, and the pages that nobody wrote.

    Args:
        plan: The plan.
        made: The pages that nobody wrote and that every page leads to.
    """
    for own in made:
        yield Topic(own.easy_title, own.title, own.path, own.picture)
    count = Counter(section.easy_title or section.title for page in plan.pages for section in page.sections)
    for page in plan.pages:
        yield Topic(page.easy_title, page.title, quote(page.path), page.front.picture)
        yield from _parts(page, count)
    for word in plan.words.explained:
        name = word.name[:1].upper() + word.name[1:]
        yield Topic(name, name, f"word:{word.slug}", word.word.picture)


def _parts(page: Page, count: Counter[str]) -> Iterator[Topic]:
    for section in page.sections:
        easy_title = section.easy_title or section.title
        if section.id and section.level > 1 and section.ideas and easy_title != page.easy_title:
            picture = next((idea.picture for idea in section.ideas if idea.picture), page.front.picture)
            where = (page.easy_title, page.title) if count[easy_title] > 1 else None
            yield Topic(easy_title, section.title, _target(page, section.id), picture, where)
    for heading, there in ((MEASURES_ID, page.front.measures), (ACTIONS_ID, page.front.actions)):
        if there:
            easy_title, title = (
                say("heading-of-part", title=name, part=HEADINGS[heading])
                for name in (page.easy_title, page.title)
            )
            yield Topic(easy_title, title, _target(page, heading), page.front.picture)


def _target(page: Page, section: str) -> str:
    return f"{quote(page.path)}#{quote(section)}"


def by_letter(found: Iterable[Topic], *, easy: bool) -> dict[str, list[Topic]]:
    """Topics by the letters under which readers of one version may look for them; no letter is empty."""
    under: dict[str, list[tuple[str, Topic]]] = {}
    for topic in found:
        for letter, beginning in places(topic.easy_title if easy else topic.title).items():
            under.setdefault(letter, []).append((beginning, topic))
    return {
        letter: [topic for _, topic in sorted(under[letter], key=lambda one: one[0])]
        for letter in sorted(under)
    }


def places(title: str) -> dict[str, str]:
    """The letters under which a title stands, and with what it is sorted there: at most two.

    They are the first letter, if the title does not begin with an article, and that of the first word that
    says what it is about: "My home" stands under M and under H, "A good life" under G alone.
    """
    letters = "".join(
        letter for letter in unicodedata.normalize("NFKD", title) if not unicodedata.combining(letter)
    )
    words = re.findall(r"[^\W_]+(?:['\u2019][^\W_]+)*", letters.casefold())
    written = [number for number, word in enumerate(words) if word[0].isalpha()]
    articles, before = _articles(), _before()
    first = next((number for number in written if words[number] not in articles), None)
    telling = next((number for number in written if words[number] not in before), None)
    found = {
        words[number][0].upper(): " ".join(words[number:])
        for number in (first, telling)
        if number is not None
    }
    return found or {NUMBER: title}
