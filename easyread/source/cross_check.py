"""What can only be seen with all pages side by side: names used twice, links that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from easyread.model import WORDS_PAGE, Fault, Link, Page, Place, Words, own_pages
from easyread.model.target import WEB_SCHEMES, Target
from easyread.source.names import did_you_mean
from easyread.source.page_file import PageFile
from easyread.source.word_check import check_word_link

EASY_FOLDER = "easy"
"""Folder of the easy site."""

_KNOWN_SCHEMES = ("action", "word", *WEB_SCHEMES)

TAKEN_NAMES = (EASY_FOLDER, "easyread")
"""What easyread publishes at the top of the site: nothing of the author's may stand there."""


def cross_check(
    folder: Path, shown_as: str, files: Sequence[PageFile], links: Iterable[Link], words: Words | None
) -> Iterator[Fault]:
    """Every fault that shows only when the pages are seen together.

    Args:
        folder: The folder of pages.
        shown_as: The folder as the author knows it.
        files: What was read from each of them.
        links: Links that stand on no page; they are seen from the folder of pages.
        words: The plan's hard words; None where they have faults, so that nobody can say which there are.
    """
    pages = [file.page for file in files if file.page]
    yield from _taken_names(folder, shown_as)
    own = own_pages(pages, words or Words(words={}))
    yield from _same_address(pages, own)
    yield from _same_action(pages)
    known_actions = {name for file in files for name in file.action_ids}
    anchors = {file.path: _anchors(file) for file in files}
    made = {f"{name}.md" for name in own} | ({f"{WORDS_PAGE}.md"} if words is None else set())
    linked = [(file.path, link) for file in files for link in file.links] + [("", link) for link in links]
    for path, link in linked:
        yield from _check_link(folder, path, link, known_actions, words, anchors, made)


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
    seen: dict[str, Page] = {}
    for page in pages:
        stem = page.path.removesuffix(".md")
        address = "/".join(part for part in stem.split("/") if part not in ("index", "README"))
        taken = own.get(address.partition("/")[0])
        if taken:
            yield Fault(page.start, f"easyread makes {taken} itself", "Rename it.")
        if address in seen:
            yield Fault(
                page.start,
                f"this page would have the same address as {seen[address].start.file}",
                "Rename one of the two files.",
            )
        seen.setdefault(address, page)


def _same_action(pages: list[Page]) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for page in pages:
        for number, action in enumerate(page.front.actions):
            place = page.places.of("actions", number, "id")
            if action.id in seen:
                yield Fault(
                    place,
                    f"the action id '{action.id}' is taken: it stands at {seen[action.id]}",
                    "Give one of the two actions another id.",
                )
            seen.setdefault(action.id, str(place))


def _anchors(file: PageFile) -> set[str] | None:
    """Every id of a page that a link can name; None where the page has faults, so that nobody can say."""
    if file.page is None or file.faults:
        return None
    anchors = {section.id for section in file.page.sections if section.id}
    return anchors | {action.anchor for action in file.page.front.actions}


def _check_link(
    folder: Path,
    page: str,
    link: Link,
    actions: set[str],
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
    if target.scheme == "action":
        if target.path not in actions:
            mend = did_you_mean(target.path, actions, "The plan's actions are")
            yield Fault(
                link.place,
                f"there is no action '{target.path}' in the plan",
                mend or "Write the id of an action, or take the link out.",
            )
    elif target.scheme == "word":
        yield from check_word_link(target.path, link.place, words) if words else ()
    elif not link.easy or target.leads_out or target.path in made:
        return
    elif target.scheme:
        beginning = target.scheme if target.scheme == "//" else f"{target.scheme}:"
        yield Fault(
            link.place,
            f"a link cannot begin with '{beginning}'",
            f"Write a page's file, such as health.md, or begin with {':, '.join(_KNOWN_SCHEMES)}:.",
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
