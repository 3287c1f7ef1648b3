"""Every easy text of a plan, with where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from easyread.model import Action, Measure, Page, Place, Plan, Problem, Statement, Text


class TextKind(Enum):
    """What an easy text is."""

    TITLE = "title"
    IDEA = "idea"
    STATEMENT = "statement"
    LABEL = "label"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class EasyText:
    """An easy text.

    Attributes:
        text: What it says.
        place: Where it begins.
        kind: What it is.
        page: Path of the page it stands on; empty for what stands on none, or on pages that nobody wrote.
        picture: The picture beside it.
        needs_picture: Whether a picture belongs beside it.
    """

    text: Text
    place: Place
    kind: TextKind
    page: str = ""
    picture: str | None = None
    needs_picture: bool = False


def easy_texts(plan: Plan) -> Iterator[EasyText]:
    """Every easy text, page by page in the order of each page, then what stands on no page of an author's."""
    for page in plan.pages:
        yield from _of_page(page)
    for file in plan.feedback:
        for key, entry in file.pictured():
            if entry.easy:
                place = file.places.of(*key, "easy")
                yield EasyText(entry.easy, place, TextKind.IDEA, "", entry.picture, needs_picture=True)
        for key, answer in file.log.written_answers():
            if answer.because and answer.because.easy:
                yield EasyText(answer.because.easy, file.places.of(*key, "because", "easy"), TextKind.IDEA)
    for word in plan.words.explained:
        if word.word.easy:
            place = plan.words_places.of("words", word.name, "easy")
            yield EasyText(word.word.easy, place, TextKind.MEANING, "", word.word.picture)
    if plan.settings.notice:
        place = plan.settings_places.of("notice", "easy")
        yield EasyText(plan.settings.notice.easy, place, TextKind.IDEA, "", plan.settings.notice.picture)
    if statement := plan.settings.accessibility:
        for key, said in statement.worded():
            if said.easy:
                picture = said.picture if isinstance(said, Problem) else None
                place = plan.settings_places.of("accessibility", *key, "easy")
                yield EasyText(said.easy, place, TextKind.IDEA, "", picture)


def _of_page(page: Page) -> Iterator[EasyText]:
    if page.front.easy_title:
        place = page.places.of("easy_title")
        yield EasyText(Text.parse(page.front.easy_title), place, TextKind.TITLE, page.path)
    for key, entry in page.front.worded():
        if entry.easy is None:
            continue
        kind, pictured = TextKind.IDEA, isinstance(entry, (Action, Statement, Measure))
        if isinstance(entry, Statement):
            kind = TextKind.STATEMENT
        elif isinstance(entry, Measure):
            kind = TextKind.LABEL
        picture = entry.picture if isinstance(entry, (Action, Statement, Measure)) else None
        place = page.places.of(*key, "easy")
        yield EasyText(entry.easy, place, kind, page.path, picture, needs_picture=pictured)
    for section in page.sections:
        if section.easy_title:
            yield EasyText(Text.parse(section.easy_title), section.place, TextKind.TITLE, page.path)
        for idea in section.ideas:
            yield EasyText(idea.text, idea.place, TextKind.IDEA, page.path, idea.picture, needs_picture=True)
