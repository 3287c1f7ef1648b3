"""Files -> the plan, and every fault in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from pydantic import ValidationError

from easyread.languages import ENGLISH, Language
from easyread.model import Fault, Place, Places, Plan, Settings, Words
from easyread.source.cross_check import cross_check
from easyread.source.entries import read_file
from easyread.source.feedback_file import feedback_links, feedback_paths, read_feedback
from easyread.source.language_file import read_language
from easyread.source.names import did_you_mean
from easyread.source.page_file import PageFile, entry_links, read_page
from easyread.source.reviews_file import REVIEWS_FILE, read_reviews
from easyread.source.statement_check import BLOCK, check_statement, statement_links
from easyread.source.text_file import read_text
from easyread.source.word_check import check_words, word_links
from easyread.source.yaml_values import Document

WORDS_FILE = "words.yml"
"""Hard words, beside the pages."""

_MARKDOWN = {".md", ".markdown", ".mdown", ".mkdn", ".mkd"}


@dataclass(frozen=True)
class Reading:
    """What was read.

    Attributes:
        plan: The plan, with what could be read of it; None where its settings are no YAML.
        faults: All that is wrong, in no order. A plan with faults must not be published.
        language: The language that its pages speak.
    """

    plan: Plan | None
    faults: tuple[Fault, ...]
    language: Language = ENGLISH


def read_plan(settings_file: Path, folder: Path, paths: Iterable[str], root: Path) -> Reading:
    """Read a whole plan.

    Args:
        settings_file: The plan's settings.
        folder: The folder of pages.
        paths: The Markdown files below it that are pages of the plan.
        root: The folder that authors work in: the files in faults are seen from there.
    """
    settings, document, faults = read_file(Settings, settings_file, seen_from(root, settings_file))
    shown_as = seen_from(root, folder)
    files = [read_page(folder, path, shown_as) for path in sorted(paths)]
    notice = settings.notice if settings else None
    links = list(entry_links(notice, document.places, ("notice",))) if notice else []
    statement = settings.accessibility if settings else None
    links += statement_links(statement, document.places) if statement else ()
    words, words_places, word_faults = _words(folder, shown_as)
    links += word_links(words, words_places) if words else ()
    feedback = read_feedback(folder, shown_as)
    links += feedback_links(feedback.files)
    reviews, review_faults = read_reviews(folder, shown_as)
    language, language_faults = ENGLISH, list[Fault]()
    if settings:
        beside = settings_file.parent
        own_words = seen_from(root, beside / (settings.language_file or ""))
        language, language_faults = read_language(settings, document.places, beside, own_words)
    faults = [
        *faults,
        *language_faults,
        *word_faults,
        *feedback.faults,
        *review_faults,
        *(_empty_parts(settings, document, files) if settings else ()),
        *(_no_way_to_tell(settings, document, files) if settings else ()),
        *(check_statement(settings, document.places) if settings else ()),
        *(fault for file in files for fault in file.faults),
        *cross_check(
            folder,
            shown_as,
            files,
            links,
            settings.parts if settings else (),
            words,
            feedback,
            statement=statement is not None,
        ),
    ]
    settings = settings or _stand_in(document)
    if settings is None:
        return Reading(None, tuple(faults))
    pages = tuple(file.page for file in files if file.page)
    day = settings.as_of or _today()
    known = words or Words(words={})
    plan = Plan(settings, pages, day, document.places, known, words_places, feedback.files, reviews)
    return Reading(plan, tuple(faults), language)


def plan_texts(settings_file: Path, folder: Path, paths: Iterable[str], root: Path) -> dict[str, str]:
    """The texts of all files that hold easy text, by the names that places in them have.

    Args:
        settings_file: The plan's settings.
        folder: The folder of pages.
        paths: The Markdown files below it that are pages of the plan.
        root: The folder that authors work in.
    """
    shown_as = seen_from(root, folder)
    files = {f"{shown_as}/{path}": folder / path for path in (*paths, WORDS_FILE, REVIEWS_FILE)}
    files |= {f"{shown_as}/{path.relative_to(folder).as_posix()}": path for path in feedback_paths(folder)}
    files[seen_from(root, settings_file)] = settings_file
    return {name: read_text(path, name)[0] for name, path in files.items() if path.is_file()}


def _empty_parts(settings: Settings, document: Document, files: Iterable[PageFile]) -> Iterator[Fault]:
    folders = [part.folder for part in settings.parts]
    for number, part in enumerate(settings.parts):
        if part.folder in folders[:number]:
            yield Fault(
                document.places.of("parts", number, "folder"),
                f"the folder '{part.folder}' is a part already",
                "Take one of the two parts out.",
            )
        if not any(file.path.startswith(f"{part.folder}/") for file in files):
            yield Fault(
                document.places.of("parts", number, "folder"),
                f"there is no page in the folder '{part.folder}'",
                "Write a folder below the folder of pages, or take the part out.",
            )


def _no_way_to_tell(settings: Settings, document: Document, files: Iterable[PageFile]) -> Iterator[Fault]:
    """The fault of a page on how to take part that is none."""
    statement = settings.accessibility
    paths = [file.path for file in files]
    contact = statement.contact if statement else None
    for tell, key in ((settings.tell_us, ("tell_us",)), (contact, (BLOCK, "contact"))):
        if tell and tell.page and tell.page not in paths:
            mend = did_you_mean(tell.page, paths, "The plan's pages are")
            yield Fault(
                document.places.of(*key, "page"),
                f"there is no page '{tell.page}'",
                mend or "Write a page's file, such as take-part.md, or take it out.",
            )


def _words(folder: Path, shown_as: str) -> tuple[Words | None, Places, list[Fault]]:
    """The hard words of a plan, which need have none, or None where they have faults; places, and faults."""
    file = f"{shown_as}/{WORDS_FILE}"
    if not (folder / WORDS_FILE).is_file():
        return Words(words={}), Places(Place(file), {}), []
    words, document, faults = read_file(Words, folder / WORDS_FILE, file)
    if words:
        faults += check_words(words, document.places)
    return words, document.places, faults


def markdown_files(folder: Path) -> list[str]:
    """Path of each Markdown file below a folder of pages, for doors that have no list of their own.

    Files and folders whose name begins with a dot are no part of a plan.
    """
    found = (file.relative_to(folder) for file in folder.rglob("*") if file.suffix in _MARKDOWN)
    return sorted(path.as_posix() for path in found if not any(part.startswith(".") for part in path.parts))


def _stand_in(document: Document) -> Settings | None:
    """Settings in place of those with faults, so that faults of pictures are told in the same breath."""
    if not isinstance(document.value, dict):
        return None
    known = {key: document.value[key] for key in ("images", "picture_sets") if key in document.value}
    try:
        return Settings.model_validate({"name": "-", "organisation": "-", **known})
    except ValidationError:
        return Settings(name="-", organisation="-")


def seen_from(root: Path, path: Path) -> str:
    """The path of a file as an author in the folder `root` knows it."""
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def _today() -> date:
    """The build's day: that of ``SOURCE_DATE_EPOCH`` where it is set, so that old sources give old sites."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return (datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)).date()
