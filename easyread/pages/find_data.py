"""What the search of the easy site knows: a script that holds data, so that it works from a disk too."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from easyread.languages import active, say
from easyread.model import FEEDBACK_PAGE, FIND_PAGE, WORDS_PAGE, Page, Plan, Promise, Text
from easyread.pages.addresses import ASSETS, Addresses
from easyread.pages.feedback import topic_views
from easyread.pages.made_page import MadePage
from easyread.pages.markup import shown_size
from easyread.pages.topics import small_words
from easyread.pictures import PreparedPicture, synonyms
from easyread.wording import ABOUT, HEADINGS, REPLY_WORDS, promise_in_words

FIND_DATA = f"{ASSETS}find-data.js"

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")

KINDS = (
    ("", 1.4),
    ("found-on-page", 1.0),
    ("found-word", 1.0),
    ("found-promise", 0.6),
    ("found-number", 0.6),
    ("found-said", 0.5),
)
"""For each kind of entry the message that says what it is, and how much it counts."""

PAGE, SECTION, WORD, PROMISE, MEASURE, SAID = range(len(KINDS))


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found.

    Attributes:
        title: What it is called.
        address: Where it is, seen from the top of the site, or, with ``#``, from the page of `parent`.
        picture: Name of the picture that stands for it.
        idea: What is said of it first.
        kind: Number of its kind.
        words: Its other words.
        parent: Address of the page that it is a part of, and that is found by its words too.
    """

    title: str
    address: str
    picture: str | None = None
    idea: str = ""
    kind: int = PAGE
    words: str = ""
    parent: str | None = None


def find_data(
    plan: Plan, addresses: Addresses, pictures: Mapping[str, PreparedPicture], made: Iterable[MadePage]
) -> dict[str, bytes]:
    """The file of data: its address and its content.

    Args:
        plan: The plan.
        addresses: Where its pages are.
        pictures: Its pictures, by name.
        made: The pages that nobody wrote.
    """
    entries = list(_entries(plan, addresses, made))
    used = sorted({entry.picture for entry in entries if entry.picture} & pictures.keys())
    shown = {name: number for number, name in enumerate(used)}
    place = {entry.address: number for number, entry in enumerate(entries) if entry.kind == PAGE}
    vocabulary: set[str] = set()
    rows = [_row(entry, shown, place, vocabulary) for entry in entries]
    data = {
        "kinds": [(_said_of(kind), weight) for kind, weight in KINDS],
        "pictures": [(pictures[name].fallback, *shown_size(pictures[name])) for name in used],
        "same": [
            (" ".join(one.others), " ".join(one.used), shown.get(one.concept, -1))
            for one in (synonyms(vocabulary, shown) if active().is_english else ())
        ],
        "small": " ".join(sorted(small_words())),
        "entries": rows,
    }
    return {FIND_DATA: as_script(data)}


def _said_of(kind: str) -> str:
    """What is said of a kind of entry; of a page, nothing. The script fills in the page."""
    if kind == "found-on-page":
        return say(kind, page="{page}")
    return say(kind) if kind else ""


def as_script(data: Mapping[str, Any]) -> bytes:
    """A script that holds data: JSON in which nothing can end the script, or a line of it."""
    written = json.dumps(data, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.easyreadFind={written};\n".encode()


def _row(entry: Entry, shown: Mapping[str, int], place: Mapping[str, int], vocabulary: set[str]) -> list[Any]:
    said = dict.fromkeys(_words(f"{entry.title} {entry.idea}"))
    small = small_words()
    more = [word for word in dict.fromkeys(_words(entry.words)) if word not in said and word not in small]
    vocabulary.update(said, more)
    picture = shown.get(entry.picture or "", -1)
    parent = place.get(entry.parent or "", -1)
    return [entry.title, entry.address, picture, entry.idea, entry.kind, parent, " ".join(more)]


def _words(text: str) -> Iterator[str]:
    return (word[0].casefold() for word in _WORD.finditer(text))


def _entries(plan: Plan, addresses: Addresses, made: Iterable[MadePage]) -> Iterator[Entry]:
    for own in made:
        if own.listed and own.name != FIND_PAGE:
            about = ABOUT.get(own.name, "")
            yield Entry(own.easy_title, addresses.own_page(own.name), own.picture, about)
    for page in plan.pages:
        yield from _of_page(page, addresses)
    words_page = addresses.own_page(WORDS_PAGE)
    for word in plan.words.explained:
        if easy := word.word.easy:
            name = word.name[:1].upper() + word.name[1:]
            also = " ".join(word.word.also)
            address = addresses.word(word, easy=True)
            yield Entry(name, address, word.word.picture, easy.plain, WORD, also, words_page)
    for promise in plan.promises.values():
        if easy := promise.action.easy:
            yield _promise(promise, easy, addresses)
    for view in topic_views(plan):
        title = say("heading-of-part", title=HEADINGS[FEEDBACK_PAGE], part=view.easy_label)
        yield Entry(title, addresses.own_page(view.name), view.picture)
    for said in plan.said.values():
        if easy := said.feedback.easy:
            answers = _joined(each.answer.easy for each in said.answers)
            how_far = REPLY_WORDS[said.reply].easy[0]
            address = addresses.said(said, easy=True)
            yield Entry(easy.plain, address, said.feedback.picture, how_far, SAID, answers)


def _of_page(page: Page, addresses: Addresses) -> Iterator[Entry]:
    address = addresses.easy(page)
    ideas = [idea.text.plain for section in page.sections for idea in section.ideas]
    statements = _joined(statement.easy for statement in page.front.statements)
    yield Entry(page.easy_title, address, page.front.picture, next(iter(ideas), ""), PAGE, statements)
    for section in page.sections:
        if section.ideas and section.id:
            picture = next((idea.picture for idea in section.ideas if idea.picture), page.front.picture)
            first, *others = [idea.text.plain for idea in section.ideas]
            title = section.easy_title or section.title
            yield Entry(title, f"#{quote(section.id)}", picture, first, SECTION, " ".join(others), address)
    for measure in page.front.measures:
        if measure.easy:
            picture = measure.picture or page.front.picture
            place = addresses.measure(page, measure, easy=True)
            yield Entry(measure.easy.plain, place, picture, "", MEASURE, "", address)


def _promise(promise: Promise, easy: Text, addresses: Addresses) -> Entry:
    action = promise.action
    more = _joined([*(step.easy for step in action.progress), action.why.easy if action.why else None])
    how_far = promise_in_words(action, promise.day)[0]
    address = addresses.promise(promise, easy=True)
    return Entry(easy.plain, address, action.picture, how_far, PROMISE, more, addresses.easy(promise.page))


def _joined(texts: Iterable[Text | None]) -> str:
    return " ".join(text.plain for text in texts if text)
