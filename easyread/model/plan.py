"""The plan: everything one organisation publishes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import AfterValidator

from easyread.model.action import Action, PictureName, Title, Worded, Written
from easyread.model.own_pages import own_pages
from easyread.model.page import Page
from easyread.model.period import Day
from easyread.model.place import Place, Places, WrittenWrongError
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
        as_of: The day the plan speaks of: dates before it have passed. Without it the build's day is taken.
        images: Folder of the plan's own pictures, seen from the settings file.
        picture_sets: Where else pictures are looked for, in order: ``drawn``, ``openmoji``, or a folder seen
            from the settings file.
        suggest: Whether ideas without a picture get the one that easyread suggests.
        speech: Whether pages can be listened to; ``auto`` means if this machine can speak.
        voice: Who speaks.
        cache: Folder in which work is kept that need not be done again, seen from the settings file.
        notice: What every page must say.
    """

    name: Title
    easy_name: Title | None = None
    organisation: Title
    language: Annotated[str, AfterValidator(_language)] = "en-GB"
    as_of: Day | None = None
    images: str = "images"
    picture_sets: tuple[Title, ...] = ("drawn", "openmoji")
    suggest: Suggest = Suggest.LIST
    speech: Speaking = Speaking.AUTO
    voice: VoiceSettings = VoiceSettings()
    cache: Title = ".cache/easyread"
    notice: Notice | None = None


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
    """

    settings: Settings
    pages: tuple[Page, ...]
    day: date
    settings_places: Places
    words: Words = field(default_factory=lambda: Words(words={}))
    words_places: Places = field(default_factory=lambda: Places(Place("words.yml"), {}))

    @cached_property
    def by_path(self) -> dict[str, Page]:
        """Each page by its path."""
        return {page.path: page for page in self.pages}

    @cached_property
    def own_pages(self) -> dict[str, str]:
        """Names of the pages that easyread makes from it, and what each is."""
        return own_pages(self.pages, self.words)

    @cached_property
    def action_pages(self) -> dict[str, Page]:
        """The page of each action, by the action's id."""
        return {action.id: page for page, action in self.actions()}

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

    @property
    def coverage(self) -> Coverage:
        """How many of its sections have easy text."""
        sections = [section for page in self.pages for section in page.sections if section.counts]
        return Coverage(sum(bool(section.ideas) for section in sections), len(sections))
