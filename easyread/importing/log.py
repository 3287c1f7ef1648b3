"""The log as it is: all its files, and what is known by them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from easyread.importing.refused import ImportRefusedError
from easyread.model import Feedback, Period, Place
from easyread.source import markdown_files, seen_from
from easyread.source.feedback_file import FeedbackFiles, check_feedback, read_feedback

_NO_LETTER = re.compile(r"[\W_]+")

Said = tuple[str, str, Period | None]
"""What makes two entries the same: the words, who said them, and when."""


@dataclass
class Known:
    """What is in the log already.

    Attributes:
        received: Each entry that came from a form, by its number there.
        said: All that was said.
    """

    received: dict[str, tuple[Feedback, Place]] = field(default_factory=dict)
    said: set[Said] = field(default_factory=set)


@dataclass(frozen=True)
class Log:
    """The log of a plan.

    Attributes:
        root: The folder that its author works in.
        docs: The folder of pages.
        pages: Paths of the pages.
        files: All files of the log, without faults.
    """

    root: Path
    docs: Path
    pages: Collection[str]
    files: FeedbackFiles

    @classmethod
    def open(cls, root: Path, docs: Path) -> Log:
        """Read the log of a plan.

        Raises:
            ImportRefusedError: If it has faults; the message shows them.
        """
        pages = markdown_files(docs)
        files = read_feedback(docs, seen_from(root, docs))
        faults = sorted({*files.faults, *check_feedback(files, pages)})
        if faults:
            head = "The log of feedback has faults. Nothing was written: mend these first."
            raise ImportRefusedError("\n".join([head, "", *map(str, faults)]))
        return cls(root, docs, pages, files)

    def entries(self) -> Iterator[tuple[Feedback, Place]]:
        """Everything that was said, with its place."""
        for file in self.files.files:
            for number, entry in enumerate(file.log.feedback):
                yield entry, file.places.of("feedback", number, "said")

    def known(self) -> Known:
        """What is in the log already, ready to be asked."""
        known = Known()
        for entry, place in self.entries():
            if entry.received:
                known.received.setdefault(entry.received, (entry, place))
            known.said.add(said_by(entry.said.plain, entry.who, entry.when))
        return known


def said_by(words: str, who: str | None, when: Period | None) -> Said:
    """What makes two entries the same; capital letters, spaces and stops do not count."""
    return fold(words), fold(who or ""), when


def fold(text: str) -> str:
    """A text without what does not count when two are compared."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _NO_LETTER.sub(" ", plain).strip() or plain
