"""Every easy text that can be checked against a standard text, and the fingerprints of both."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from easyread.model import Action, Measure, Page, Place, Plan, Said, Section, Text, Worded

_NOT_WORDS = re.compile(r"[^\w%£]+")
_ENDS = re.compile(r"(?<=[.!?])\s+|\n\s*\n|\n(?=[-*|#])")
_MARKDOWN = re.compile(r"\]\([^)]*\)|\{:[^}]*\}|<[^>]+>")
"""What stands in Markdown, and is not read."""


@dataclass(frozen=True)
class Reviewable:
    """An easy text and the standard text that it says.

    Attributes:
        name: Its name in ``reviews.yml``.
        place: Where the easy text begins.
        page: Path of the page it stands on; empty for none.
        standard: The standard texts.
        data: What the plan says beside them, such as a date: name and words.
        easy: The easy texts.
        pictures: The picture beside each of them, if any.
    """

    name: str
    place: Place
    page: str
    standard: tuple[str, ...]
    data: dict[str, str]
    easy: tuple[str, ...]
    pictures: tuple[str | None, ...] = ()

    @property
    def standard_print(self) -> str:
        """Fingerprint of the standard text: the same for the same sentences in any order."""
        return fingerprint(self.standard)

    @property
    def easy_print(self) -> str:
        """Fingerprint of the easy text."""
        return fingerprint(self.easy)


def fingerprint(texts: Iterable[str]) -> str:
    """A short name for what texts say.

    White space, punctuation, capitals and the order of sentences do not change it.
    """
    said = sorted(words for text in texts for words in _sentences(text) if words)
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]


def _sentences(text: str) -> Iterator[str]:
    for sentence in _ENDS.split(_MARKDOWN.sub("]", text)):
        yield " ".join(filter(None, _NOT_WORDS.split(sentence.casefold())))


def reviewables(plan: Plan) -> Iterator[Reviewable]:
    """Every easy text that says a standard text, page by page, then the log of feedback."""
    keys = {id(promise.action): key for key, promise in plan.promises.items()}
    measures = {id(measure): key for key, (_, measure) in plan.measures.items()}
    for page in plan.pages:
        yield from _sections(page)
        for key, entry in page.front.entries():
            if entry.easy is None:
                continue
            place = page.places.of(*key, "easy")
            if isinstance(entry, Action):
                yield _action(keys[id(entry)], entry, place, page)
            elif isinstance(entry, Measure):
                yield _measure(measures[id(entry)], entry, place, page)
            else:
                name = f"statement:{page.path}:{fingerprint([entry.text.plain])[:8]}"
                yield Reviewable(
                    name, place, page.path, (entry.text.plain,), {}, (entry.easy.plain,), (entry.picture,)
                )
    for said in plan.said.values():
        if said.feedback.easy:
            yield _feedback(said)


def _sections(page: Page) -> Iterator[Reviewable]:
    for number, section in enumerate(page.sections):
        if not section.ideas:
            continue
        after = page.sections[number + 1] if number + 1 < len(page.sections) else None
        easy = tuple(idea.text.plain for idea in section.ideas)
        titles = (section.easy_title,) if section.easy_title else ()
        yield Reviewable(
            f"section:{page.path}#{section.id}",
            section.ideas[0].place,
            page.path,
            (section.title, _standard_text(page, section, after)),
            {},
            (*titles, *easy),
            (*(None for _ in titles), *(idea.picture for idea in section.ideas)),
        )


def _standard_text(page: Page, section: Section, after: Section | None) -> str:
    """The Markdown of a section, up to the next heading."""
    lines = page.markdown.split("\n")
    end = page.line_of(after) if after else len(lines)
    return "\n".join(lines[page.line_of(section) + bool(section.id) : end])


def _action(key: str, action: Action, place: Place, page: Page) -> Reviewable:
    worded = [action, *(entry for _, entry in action.worded())]
    data = {
        "lead": ", ".join(action.lead),
        "from": str(action.begins or ""),
        "due": str(action.due or ""),
        "status": str(action.status),
        "done": str(action.done or ""),
    }
    pictures = (action.picture,)
    return Reviewable(
        f"action:{key}", place, page.path, _standard(worded), _some(data), _easy(worded), pictures
    )


def _measure(key: str, measure: Measure, place: Place, page: Page) -> Reviewable:
    values = sorted(f"{value.period} {value.place or ''}: {value.value}" for value in measure.values)
    data = {"unit": str(measure.unit), "better": str(measure.better), "values": "; ".join(values)}
    texts = _standard([measure]), _some(data), _easy([measure])
    return Reviewable(f"measure:{key}", place, page.path, *texts, (measure.picture,))


def _feedback(said: Said) -> Reviewable:
    entry, answers = said.feedback, [answered.answer for answered in said.answers]
    worded: list[Worded] = [*answers, *(answer.because for answer in answers if answer.because)]
    data = {
        "who": entry.who or "",
        "when": str(entry.when or ""),
        "answers": "; ".join(f"{answer.date}: {answer.status}" for answer in answers),
    }
    return Reviewable(
        f"feedback:{entry.id}",
        said.place,
        "",
        (entry.said.plain, *_standard(worded)),
        _some(data),
        tuple(text.plain for text in (entry.easy, *(one.easy for one in worded)) if text),
        (entry.picture, *(answer.picture for answer in answers if answer.easy)),
    )


def _standard(worded: Iterable[Worded]) -> tuple[str, ...]:
    return tuple(one.text.plain for one in worded)


def _easy(worded: Iterable[Worded]) -> tuple[str, ...]:
    texts: Iterable[Text | None] = (one.easy for one in worded)
    return tuple(text.plain for text in texts if text)


def _some(data: dict[str, str]) -> dict[str, str]:
    return {name: words for name, words in data.items() if words}
