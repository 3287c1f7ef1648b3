"""The plan: everything one organisation publishes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated
from urllib.parse import unquote

from pydantic import AfterValidator

from easyread.model.accessibility import AccessibilityStatement
from easyread.model.action import Action, PictureName, Statement, Status, Title, Worded, Written, standing
from easyread.model.checking import Checking
from easyread.model.loop import FeedbackFile, LoopHealth, Said, everything_said
from easyread.model.measure import Measure
from easyread.model.own_pages import own_pages
from easyread.model.page import Idea, Page, Section
from easyread.model.part import Part, find_key, key_of, part_of
from easyread.model.period import Day
from easyread.model.place import Place, Places, WrittenWrongError
from easyread.model.review import Reviews
from easyread.model.tell_us import TellUs
from easyread.model.text import Text
from easyread.model.voice import Speaking, VoiceSettings
from easyread.model.word import Words


class Notice(Worded):
    """Something that every page must say, such as that a plan is a draft."""

    easy: Text
    picture: PictureName | None = None


def _language(written: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", written):
        raise WrittenWrongError(f"'{written}' is not a language as HTML writes it", "Write it like en-GB.")
    return written


def _suppressible(number: int) -> int:
    if not 2 <= number <= 100:
        raise WrittenWrongError(
            f"{number} cannot be the smallest count to show", "Write a number from 2 to 100."
        )
    return number


class Suggest(StrEnum):
    """What becomes of the pictures that easyread would suggest for ideas without one."""

    LIST = "list"
    PUBLISH = "publish"


class Settings(Written):
    """What ``easyread.yml`` says of the whole plan.

    Attributes:
        name: Name of the plan.
        easy_name: Its name in easy words.
        organisation: Who owns the plan.
        language: Language of the pages, as HTML writes it.
        language_file: File of the organisation's own words for the pages, or of those of a language that
            easyread does not have; seen from the settings file.
        as_of: The day the plan speaks of: dates before it have passed. Without it the build's day is taken.
        images: Folder of the plan's own pictures, seen from the settings file.
        picture_sets: Where else pictures are looked for, in order: ``drawn``, ``openmoji``, or a folder seen
            from the settings file.
        suggest: Whether ideas without a picture get the one that easyread suggests.
        speech: Whether pages can be listened to; ``auto`` means if this machine can speak.
        voice: Who speaks.
        cache: Folder in which work is kept that need not be done again, seen from the settings file.
        notice: What every page must say.
        parts: Folders that are plans of their own.
        tell_us: How people can say what they think.
        accessibility: How far everybody can use the site.
        checks: How strictly the easy read is checked.
        suppress_below: Smaller counts are not shown, so that nobody can be found out by them.
    """

    name: Title
    easy_name: Title | None = None
    organisation: Title
    language: Annotated[str, AfterValidator(_language)] = "en-GB"
    language_file: Title | None = None
    as_of: Day | None = None
    images: str = "images"
    picture_sets: tuple[Title, ...] = ("drawn", "openmoji")
    suggest: Suggest = Suggest.LIST
    speech: Speaking = Speaking.AUTO
    voice: VoiceSettings = VoiceSettings()
    cache: Title = ".cache/easyread"
    notice: Notice | None = None
    parts: tuple[Part, ...] = ()
    tell_us: TellUs | None = None
    accessibility: AccessibilityStatement | None = None
    checks: Checking = Checking()
    suppress_below: Annotated[int, AfterValidator(_suppressible)] | None = None

    @property
    def is_english(self) -> bool:
        """Whether what easyread knows of English words holds for the plan."""
        return self.language.partition("-")[0].lower() == "en"


@dataclass(frozen=True)
class Promise:
    """An action where it stands, and what is around it.

    Attributes:
        key: The name by which all of the site knows it: its id, behind the folder of its part.
        page: The page it stands on.
        action: The action.
        day: The day its page speaks of.
        statements: What people should be able to say thanks to it.
        mentions: Where the plan's text links to it: pages and sections, each once.
    """

    key: str
    page: Page
    action: Action
    day: date
    statements: tuple[Statement, ...] = ()
    mentions: tuple[tuple[Page, Section], ...] = ()

    @property
    def standing(self) -> Status:
        """What is shown of it: the author's claim, corrected by the calendar."""
        return standing(self.action, self.day)


@dataclass(frozen=True)
class Coverage:
    """How much of a plan has easy text.

    Attributes:
        easy: Sections with easy text.
        total: Sections that say something.
    """

    easy: int
    total: int

    def __str__(self) -> str:
        return f"easy text: {self.easy} of {self.total} sections"


@dataclass(frozen=True)
class Plan:
    """Everything one organisation publishes.

    Attributes:
        settings: What its settings file says.
        pages: Every page, sorted by path.
        day: The day it speaks of.
        settings_places: Where each setting was written.
        words: Its hard words.
        words_places: Where each of them was written.
        feedback: Its logs of what people said.
        reviews: Who checked which of its easy texts.
    """

    settings: Settings
    pages: tuple[Page, ...]
    day: date
    settings_places: Places
    words: Words = field(default_factory=lambda: Words(words={}))
    words_places: Places = field(default_factory=lambda: Places(Place("words.yml"), {}))
    feedback: tuple[FeedbackFile, ...] = ()
    reviews: Reviews = field(default_factory=Reviews)

    @cached_property
    def by_path(self) -> dict[str, Page]:
        """Each page by its path."""
        return {page.path: page for page in self.pages}

    @cached_property
    def own_pages(self) -> dict[str, str]:
        """Names of the pages that easyread makes from it, and what each is."""
        statement = self.settings.accessibility is not None
        return own_pages(self.pages, self.words, feedback=bool(self.said), statement=statement)

    @property
    def statement_lacking(self) -> str:
        """What the accessibility statement of a public body would lack; empty if nothing."""
        statement = self.settings.accessibility
        if statement is None:
            return (
                "there is no accessibility statement. Public bodies of the UK must publish one: "
                "'accessibility:' in the settings makes it"
            )
        if statement.is_old(self.day):
            return (
                f"the accessibility statement was last gone through on {statement.last_seen}: "
                "go through it at least once a year"
            )
        return ""

    @cached_property
    def promises(self) -> dict[str, Promise]:
        """Every action with what is around it, by the name by which all of the site knows it."""
        served: dict[str, list[Statement]] = {}
        mentioned: dict[str, dict[tuple[str, str], tuple[Page, Section]]] = {}
        keys = {key_of(action.id, page.path, self.settings.parts) for page, action in self.actions()}
        for page in self.pages:
            for statement in page.front.statements:
                for name in statement.actions:
                    served.setdefault(self._key(name, page, keys), []).append(statement)
            for link in page.links:
                scheme, _, name = link.target.partition(":")
                if scheme.lower() == "action" and (section := page.section_at(link.place)) is not None:
                    places = mentioned.setdefault(self._key(name, page, keys), {})
                    places[page.path, section.id] = (page, section)
        return {
            key: Promise(
                key,
                page,
                action,
                self.day_of(page),
                tuple(served.get(key, ())),
                tuple(mentioned.get(key, {}).values()),
            )
            for page, action in self.actions()
            for key in [key_of(action.id, page.path, self.settings.parts)]
        }

    def _key(self, name: str, page: Page, keys: Collection[str]) -> str:
        return find_key(unquote(name), page.path, self.settings.parts, keys) or ""

    @cached_property
    def measures(self) -> dict[str, tuple[Page, Measure]]:
        """Every measure with its page, by the name by which all of the site knows it."""
        return {
            key_of(measure.id, page.path, self.settings.parts): (page, measure)
            for page in self.pages
            for measure in page.front.measures
        }

    @cached_property
    def said(self) -> dict[str, Said]:
        """Everything that people said, by its id, in the order of the log."""
        return everything_said(self.feedback, self.promises, self.by_path)

    @cached_property
    def loop_health(self) -> LoopHealth:
        """Whether people hear what became of what they said."""
        return LoopHealth(list(self.said.values()))

    @cached_property
    def asked_for(self) -> dict[str, tuple[Said, ...]]:
        """What people said that led to each action, by the action's name."""
        found: dict[str, tuple[Said, ...]] = {}
        for one in self.said.values():
            for promise in one.promises:
                found[promise.key] = (*found.get(promise.key, ()), one)
        return found

    @cached_property
    def said_about(self) -> dict[str, tuple[Said, ...]]:
        """What people said about each page, by the page's path; under an empty one what is about none."""
        found: dict[str, list[Said]] = {}
        for one in self.said.values():
            found.setdefault(one.page.path if one.page else "", []).append(one)
        return {path: tuple(said) for path, said in found.items()}

    @cached_property
    def moved_by(self) -> dict[str, tuple[Promise, ...]]:
        """The actions that should move each measure, by the measure's name."""
        found: dict[str, tuple[Promise, ...]] = {}
        for promise in self.promises.values():
            for name in promise.action.measures:
                key = self.find_measure(name, promise.page.path)
                found[key] = (*found.get(key, ()), promise)
        return found

    def find_measure(self, name: str, path: str) -> str:
        """The name by which all of the site knows what the page at `path` calls a measure; empty for none."""
        return find_key(name, path, self.settings.parts, self.measures.keys()) or ""

    def find_promise(self, name: str, path: str) -> Promise | None:
        """What is meant by the name of an action on the page at `path`."""
        key = find_key(name, path, self.settings.parts, self.promises.keys())
        return self.promises.get(key or "")

    def day_of(self, page: Page) -> date:
        """The day that a page speaks of: its part's, or the plan's."""
        part = part_of(page.path, self.settings.parts)
        return part.as_of if part and part.as_of else self.day

    def actions(self) -> Iterator[tuple[Page, Action]]:
        """Every action with its page."""
        for page in self.pages:
            for action in page.front.actions:
                yield page, action

    def without_easy_text(self) -> Iterator[Place]:
        """Where each part stands that nobody has put into easy words yet."""
        for page in self.pages:
            yield from page.without_easy_text()
        for word in self.words.explained:
            if word.word.easy is None:
                yield self.words_places.of("words", word.name)
        for file in self.feedback:
            yield from file.without_easy_text()
        if statement := self.settings.accessibility:
            for key, worded in statement.worded():
                if worded.easy is None:
                    yield self.settings_places.of("accessibility", *key)

    def ideas(self) -> Iterator[Idea]:
        """Everything in easy words that a picture can stand beside, but for what hard words mean."""
        for page in self.pages:
            yield from page.ideas()
        for file in self.feedback:
            yield from file.ideas()

    @property
    def coverage(self) -> Coverage:
        """How many of its sections have easy text."""
        sections = [section for page in self.pages for section in page.sections if section.counts]
        return Coverage(sum(bool(section.ideas) for section in sections), len(sections))
