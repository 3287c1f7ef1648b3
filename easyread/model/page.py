"""A page, its sections and their ideas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import Field

from easyread.model.action import Action, PictureName, Statement, Title, Worded, Written
from easyread.model.measure import Measure
from easyread.model.place import Key, Place, Places
from easyread.model.text import Text

STATEMENTS_ID = "easyread-statements"
"""Id of the heading above a page's statements, in both versions."""

MEASURES_ID = "easyread-measures"
"""Id of the heading above a page's measures, in both versions."""

ACTIONS_ID = "easyread-actions"
"""Id of the heading above a page's actions, in both versions."""


TELL_US_ID = "easyread-tell-us"
"""Id of the heading above what people said about a page, and how they can say more, in both versions."""


class FrontMatter(Written):
    """What stands between the two ``---`` lines at the top of a page.

    Attributes:
        title: Title of the standard page; its ``#`` heading serves where it is left out.
        easy_title: Title of the easy page.
        picture: The picture that stands for the page.
        description: One sentence for search engines and link previews.
        theme: Settings handed to the site generator's theme as they are, such as ``hide: [toc]``.
    """

    title: Title | None = None
    easy_title: Title | None = None
    picture: PictureName | None = None
    description: Title | None = None
    statements: tuple[Statement, ...] = ()
    actions: tuple[Action, ...] = ()
    measures: tuple[Measure, ...] = ()
    theme: dict[str, Any] = Field(default_factory=dict)

    def entries(self) -> Iterator[tuple[Key, Statement | Action | Measure]]:
        """Every statement, action and measure, with its key in the front matter."""
        for number, statement in enumerate(self.statements):
            yield ("statements", number), statement
        for number, action in enumerate(self.actions):
            yield ("actions", number), action
        for number, measure in enumerate(self.measures):
            yield ("measures", number), measure

    def worded(self) -> Iterator[tuple[Key, Worded]]:
        """Everything in it that is said in standard and in easy words, with its key in the front matter."""
        for key, entry in self.entries():
            yield key, entry
            if isinstance(entry, Action):
                for below, worded in entry.worded():
                    yield (*key, *below), worded


@dataclass(frozen=True, slots=True)
class Idea:
    """One easy-read sentence with at most one picture."""

    text: Text
    picture: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what follows it: the unit in which the two versions are aligned.

    Attributes:
        id: Id of its heading, the same on both pages; empty for the words before the first heading.
        title: Words of the heading on the standard page.
        level: 1 to 6, as the heading says.
        place: Where the heading stands.
        has_text: Whether the standard page says anything below the heading (before the next one).
        easy_title: Heading on the easy page, if it has one of its own.
        ideas: Its easy text; empty if nobody has written it yet.
    """

    id: str
    title: str
    level: int
    place: Place
    has_text: bool
    easy_title: str | None = None
    ideas: tuple[Idea, ...] = ()

    @property
    def needs_easy_text(self) -> bool:
        """Whether it says something that nobody has put into easy words yet."""
        return self.has_text and not self.ideas

    @property
    def counts(self) -> bool:
        """Whether it says anything at all; a heading over other headings does not."""
        return self.has_text or bool(self.ideas)


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a text.

    Attributes:
        target: Where it leads, as it was written.
        place: Where it stands.
        easy: Whether easyread publishes it, and so must make sure that it leads somewhere; links of the
            standard text are left to the site generator, but for those to actions.
    """

    target: str
    place: Place
    easy: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file: published as a standard page and its easy page, its twin.

    Attributes:
        path: Its file below the folder of pages, such as ``homes.md``.
        title: Title of the standard page.
        front: What its front matter says.
        places: Where each value of the front matter was written.
        sections: In the order of the file.
        markdown: The standard text, without front matter and easy text; every heading carries its id.
        markdown_line: Line of the file on which it begins.
        start: The first character of the file.
        links: Every link in it, in the order of the file.
    """

    path: str
    title: str
    front: FrontMatter
    places: Places
    sections: tuple[Section, ...]
    markdown: str
    markdown_line: int
    start: Place
    links: tuple[Link, ...] = ()

    @property
    def easy_title(self) -> str:
        """Title of the easy page."""
        return self.front.easy_title or self.title

    @property
    def has_easy_text(self) -> bool:
        """Whether anything of it can be read in easy words."""
        return any(entry.easy for _, entry in self.front.entries()) or any(
            section.ideas for section in self.sections
        )

    def line_of(self, section: Section) -> int:
        """The line of `markdown`, from 0, on which the heading of a section stands."""
        return section.place.line - self.markdown_line

    def section_at(self, place: Place) -> Section | None:
        """The section in which something stands; None for the front matter."""
        found = None
        for section in self.sections:
            if section.place <= place:
                found = section
        return found

    def without_easy_text(self) -> Iterator[Place]:
        """Where each part of it stands that nobody has put into easy words yet."""
        for key, worded in self.front.worded():
            if worded.easy is None:
                yield self.places.of(*key)
        for section in self.sections:
            if section.needs_easy_text:
                yield section.place

    def ideas(self) -> Iterator[Idea]:
        """Everything on its easy page that a picture can stand beside: statements, actions and easy text."""
        for key, entry in self.front.entries():
            if entry.easy:
                yield Idea(entry.easy, entry.picture, self.places.of(*key, "easy"))
        for section in self.sections:
            yield from section.ideas

    def picture_names(self) -> Iterator[tuple[str, Place]]:
        """Every picture its author chose, and where."""
        if self.front.picture:
            yield self.front.picture, self.places.of("picture")
        for key, entry in self.front.entries():
            if entry.picture:
                yield entry.picture, self.places.of(*key, "picture")
        for section in self.sections:
            for idea in section.ideas:
                if idea.picture:
                    yield idea.picture, idea.place
