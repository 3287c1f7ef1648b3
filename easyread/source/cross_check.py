"""What can only be seen with all pages side by side: names used twice, links that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from easyread.model import (
    WORDS_PAGE,
    Action,
    Fault,
    FeedbackFile,
    Link,
    Page,
    Part,
    Place,
    Statement,
    Words,
    easy_parts,
    find_key,
    key_of,
    own_pages,
)
from easyread.model.target import WEB_SCHEMES, Target
from easyread.source.feedback_file import FeedbackFiles, check_feedback
from easyread.source.names import did_you_mean
from easyread.source.page_file import PageFile
from easyread.source.word_check import check_word_link

EASY_FOLDER = "easy"
"""Folder of the easy site."""

TAKEN_NAMES = (EASY_FOLDER, "easyread")
"""What easyread publishes at the top of the site: nothing of the author's may stand there."""


def cross_check(
    folder: Path,
    shown_as: str,
    files: Sequence[PageFile],
    links: Iterable[Link],
    parts: Sequence[Part],
    words: Words | None,
    feedback: FeedbackFiles,
    *,
    statement: bool,
) -> Iterator[Fault]:
    """Every fault that shows only when the pages are seen together.

    Args:
        folder: The folder of pages.
        shown_as: The folder as the author knows it.
        files: What was read from each of them.
        links: Links that stand on no page; they are seen from the folder of pages.
        parts: Folders whose actions have names of their own.
        words: The plan's hard words; None where they have faults, so that nobody can say which there are.
        feedback: Its logs of what people said.
        statement: Whether its settings have an accessibility statement.
    """
    pages = [file.page for file in files if file.page]
    yield from _taken_names(folder, shown_as)
    own = own_pages(pages, words or Words(words={}), feedback=feedback.exist, statement=statement)
    yield from _same_address(pages, own)
    yield from _same_id(pages, parts)
    actions, measures = (
        _Names(kind, {key_of(name, file.path, parts) for file in files for name in ids(file)}, parts)
        for kind, ids in (("action", _action_ids), ("measure", _measure_ids))
    )
    said = _Names("feedback", set(feedback.ids), ())
    yield from _named(pages, actions, measures)
    yield from check_feedback(feedback, {file.path for file in files})
    yield from _answering(feedback.files, actions)
    anchors = {file.path: _anchors(file) for file in files}
    made = {f"{name}.md" for name in own} | ({f"{WORDS_PAGE}.md"} if words is None else set())
    linked = [(file.path, link) for file in files for link in file.links] + [("", link) for link in links]
    for path, link in linked:
        yield from _check_link(
            folder,
            path,
            link,
            {"action": actions, "measure": measures, "feedback": said},
            words,
            anchors,
            made,
        )


def _action_ids(file: PageFile) -> tuple[str, ...]:
    return file.action_ids


def _measure_ids(file: PageFile) -> tuple[str, ...]:
    return file.measure_ids


def _taken_names(folder: Path, shown_as: str) -> Iterator[Fault]:
    for name in TAKEN_NAMES:
        for found in (name, f"{name}.md"):
            if (folder / found).exists():
                yield Fault(
                    Place(f"{shown_as}/{found}"),
                    f"easyread publishes its own pages at '/{name}/'",
                    "Rename it.",
                )


def _same_address(pages: list[Page], own: Mapping[str, str]) -> Iterator[Fault]:
    parts = {
        f"{_address(page)}/{part.name}".removeprefix("/"): (page, part)
        for page in pages
        for part in easy_parts(page)
    }
    seen: dict[str, Page] = {}
    for page in pages:
        address = _address(page)
        taken = own.get(address.partition("/")[0])
        if taken:
            yield Fault(page.start, f"easyread makes {taken} itself", "Rename it.")
        if address in parts:
            owner, part = parts[address]
            yield Fault(
                page.start,
                f"its easy page would have the same address as the part '{part.name}' of {owner.start.file}",
                "Rename this file.",
            )
        if address in seen:
            yield Fault(
                page.start,
                f"this page would have the same address as {seen[address].start.file}",
                "Rename one of the two files.",
            )
        seen.setdefault(address, page)


def _address(page: Page) -> str:
    """Where a page is published, whatever the way in which addresses are written."""
    stem = page.path.removesuffix(".md")
    return "/".join(name for name in stem.split("/") if name not in ("index", "README"))


@dataclass(frozen=True)
class _Names:
    """The names of all actions, or of all measures, as all of the site knows them."""

    kind: str
    keys: set[str]
    parts: Sequence[Part]

    def has(self, name: str, page: str) -> bool:
        return find_key(name, page, self.parts, self.keys) is not None

    def fault(self, place: Place, name: str, page: str) -> Fault:
        # Near names are shown as they would be written on this page.
        here = key_of("", page, self.parts)
        known = {key.removeprefix(here) for key in self.keys}
        mend = did_you_mean(name, known, f"The plan's {_KINDS[self.kind][0]} are")
        return Fault(
            place,
            f"there is no {self.kind} '{name}' in the plan",
            mend or f"Write the id of {_KINDS[self.kind][1]}, or take it out.",
        )


_KINDS = {
    "action": ("actions", "an action"),
    "measure": ("measures", "a measure"),
    "feedback": ("entries of feedback", "something that was said"),
}
"""What several things of a kind are called, and one of them."""


def _answering(files: Iterable[FeedbackFile], actions: _Names) -> Iterator[Fault]:
    """Names of actions that answers give, and that are none."""
    for file in files:
        for key, answer in file.log.written_answers():
            for index, name in enumerate(answer.actions):
                if name not in actions.keys:
                    yield actions.fault(file.places.of(*key, "actions", index), name, "")


def _named(pages: list[Page], actions: _Names, measures: _Names) -> Iterator[Fault]:
    """Names of actions that statements give, and of measures that actions give, and that are none."""
    for page in pages:
        for key, entry in page.front.entries():
            if isinstance(entry, Statement):
                name, written, known = "actions", entry.actions, actions
            elif isinstance(entry, Action):
                name, written, known = "measures", entry.measures, measures
            else:
                continue
            for index, one in enumerate(written):
                if not known.has(one, page.path):
                    yield known.fault(page.places.of(*key, name, index), one, page.path)


def _same_id(pages: list[Page], parts: Sequence[Part]) -> Iterator[Fault]:
    seen: dict[tuple[str, str], str] = {}
    for page in pages:
        for key, entry in page.front.entries():
            if isinstance(entry, Statement):
                continue
            kind = "action" if isinstance(entry, Action) else "measure"
            place = page.places.of(*key, "id")
            name = kind, key_of(entry.id, page.path, parts)
            if name in seen:
                yield Fault(
                    place,
                    f"the {kind} id '{entry.id}' is taken: it stands at {seen[name]}",
                    f"Give one of the two {kind}s another id.",
                )
            seen.setdefault(name, str(place))


def _anchors(file: PageFile) -> set[str] | None:
    """Every id of a page that a link can name; None where the page has faults, so that nobody can say."""
    if file.page is None or file.faults:
        return None
    anchors = {section.id for section in file.page.sections if section.id}
    front = file.page.front
    anchors |= {action.anchor for action in front.actions}
    return anchors | {measure.anchor for measure in front.measures}


def _check_link(
    folder: Path,
    page: str,
    link: Link,
    names: Mapping[str, _Names],
    words: Words | None,
    anchors: dict[str, set[str] | None],
    made: set[str],
) -> Iterator[Fault]:
    try:
        target = Target.parse(link.target, page)
    except ValueError:
        yield Fault(
            link.place, f"'{link.target}' is not an address", "Write a page's file, such as health.md."
        )
        return
    if known := names.get(target.scheme):
        if not known.has(target.path, page):
            yield known.fault(link.place, target.path, page)
    elif target.scheme == "word":
        yield from check_word_link(target.path, link.place, words) if words else ()
    elif not link.easy or target.leads_out or target.path in made:
        return
    elif target.scheme:
        beginning = target.scheme if target.scheme == "//" else f"{target.scheme}:"
        yield Fault(
            link.place,
            f"a link cannot begin with '{beginning}'",
            "Write a page's file, such as health.md, or begin with "
            f"{':, '.join((*names, 'word', *WEB_SCHEMES))}:.",
        )
    else:
        yield from _check_file(folder, page, link, target, anchors)


def _check_file(
    folder: Path, page: str, link: Link, target: Target, anchors: dict[str, set[str] | None]
) -> Iterator[Fault]:
    path = target.path or page
    if path not in anchors:
        inside = ".." not in path.split("/") and _is_file(folder / path)
        if not inside or path.endswith((".md", ".yml", ".yaml")):
            mend = did_you_mean(path, anchors, "The plan's pages are")
            yield Fault(
                link.place,
                f"there is no page '{path}'",
                mend or "Write a page's file, such as health.md, or take the link out.",
            )
        return
    known = anchors[path]
    if target.fragment and known is not None and target.fragment not in known:
        mend = did_you_mean(target.fragment, known, "Its sections are")
        yield Fault(
            link.place,
            f"there is no section '{target.fragment}' on the page {path}",
            mend or "Write the id of one of its headings, or take it out of the link.",
        )


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # such as a name that is too long
        return False
