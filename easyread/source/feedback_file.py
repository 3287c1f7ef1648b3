"""The log of what people said, and what can only be seen with all of it side by side."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from easyread.model import Fault, Feedback, FeedbackFile, FeedbackLog, Key, Link, Places, SharedAnswer, Worded
from easyread.model.feedback import Answer
from easyread.source.entries import read_file
from easyread.source.names import did_you_mean
from easyread.source.page_file import entry_ids, text_links
from easyread.source.private import check_private

FEEDBACK_FILE = "feedback.yml"
"""What people said, beside the pages."""

FEEDBACK_FOLDER = "feedback"
"""A folder of such files, for a long log."""


@dataclass(frozen=True)
class FeedbackFiles:
    """What was read of all logs.

    Attributes:
        files: Those without faults.
        faults: All that is wrong in the others.
        ids: Names of all that was said, also where it has faults: links to it are right.
        exist: Whether there is any log at all.
    """

    files: tuple[FeedbackFile, ...] = ()
    faults: tuple[Fault, ...] = ()
    ids: frozenset[str] = field(default_factory=frozenset)
    exist: bool = False


def read_feedback(folder: Path, shown_as: str) -> FeedbackFiles:
    """Read every log of feedback.

    Args:
        folder: The folder of pages.
        shown_as: The folder as the author knows it.
    """
    files, faults, ids = [], [], set()
    paths = feedback_paths(folder)
    for path in paths:
        name = f"{shown_as}/{path.relative_to(folder).as_posix()}"
        log, document, found = read_file(FeedbackLog, path, name)
        faults += found
        ids |= set(entry_ids(document.value, "feedback"))
        if log:
            files.append(FeedbackFile(log, document.places))
    return FeedbackFiles(tuple(files), tuple(faults), frozenset(ids), bool(ids))


def feedback_paths(folder: Path) -> list[Path]:
    """Every file of feedback in a folder of pages."""
    found = sorted(file for file in (folder / FEEDBACK_FOLDER).glob("*") if file.suffix in (".yml", ".yaml"))
    return [file for file in (folder / FEEDBACK_FILE, *found) if file.is_file()]


def feedback_links(files: Sequence[FeedbackFile]) -> Iterator[Link]:
    """Every link in what was answered, and in the easy words for what was said."""
    for file in files:
        for key, text in file.log.texts():
            yield from text_links(text, file.places.of(*key))


def check_feedback(found: FeedbackFiles, pages: Collection[str]) -> Iterator[Fault]:
    """Every fault that shows only when the logs are seen together, and with the pages.

    Args:
        found: What was read.
        pages: Paths of the pages that something can be about.
    """
    entries: dict[str, tuple[Feedback, FeedbackFile, Key]] = {}
    for file in found.files:
        for number, entry in enumerate(file.log.feedback):
            key: Key = ("feedback", number)
            if entry.id in entries:
                _, other, there = entries[entry.id]
                yield Fault(
                    file.places.of(*key, "id"),
                    f"the feedback id '{entry.id}' is taken: it stands at {other.places.of(*there, 'id')}",
                    "Give one of the two another id.",
                )
            entries.setdefault(entry.id, (entry, file, key))
            if entry.topic and entry.topic not in pages:
                mend = did_you_mean(entry.topic, pages, "The plan's pages are")
                yield Fault(
                    file.places.of(*key, "topic"),
                    f"there is no page '{entry.topic}'",
                    mend or "Write a page's file, such as health.md, or take it out.",
                )
            yield from _private(entry, file.places, key)
    for file in found.files:
        for key, answer in file.log.written_answers():
            yield from _check_answer(answer, file, key, entries, found.ids)


def _check_answer(
    answer: Answer,
    file: FeedbackFile,
    key: Key,
    entries: dict[str, tuple[Feedback, FeedbackFile, Key]],
    ids: Collection[str],
) -> Iterator[Fault]:
    asked = [file.log.feedback[key[1]].id] if key[0] == "feedback" and isinstance(key[1], int) else []
    for number, name in enumerate(answer.to if isinstance(answer, SharedAnswer) else ()):
        asked.append(name)
        if name not in ids:
            mend = did_you_mean(name, ids, "The ids are")
            yield Fault(
                file.places.of(*key, "to", number),
                f"there is no feedback '{name}' in the plan",
                mend or "Write the id of something that was said, or take it out.",
            )
    for name in asked:
        said = entries[name][0].when if name in entries else None
        if said and answer.date.last < said.first:
            yield Fault(
                file.places.of(*key, "date"),
                f"this answer is older than what it answers: '{name}' was said {said}",
                "Mend one of the two dates.",
            )
    parts = [((), answer), (("because",), answer.because)]
    yield from check_private(
        [
            *_plain([((*key, *below), worded) for below, worded in parts if worded]),
            ((*key, "who"), answer.who or ""),
        ],
        answer.allow,
        key,
        file.places,
    )


def _private(entry: Feedback, places: Places, key: Key) -> Iterator[Fault]:
    texts: dict[str, str] = {
        "said": entry.said.plain,
        "easy": entry.easy.plain if entry.easy else "",
        "who": entry.who or "",
        "where": entry.where or "",
    }
    written = [((*key, name), text) for name, text in texts.items()]
    yield from check_private(written, entry.allow, key, places)


def _plain(parts: list[tuple[Key, Worded]]) -> Iterator[tuple[Key, str]]:
    for key, worded in parts:
        yield (*key, "text"), worded.text.plain
        if worded.easy:
            yield (*key, "easy"), worded.easy.plain
