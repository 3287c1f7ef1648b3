"""Where something was written, and what is wrong with it there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Key = tuple[str | int, ...]
"""The way to a value in nested data: ``("actions", 0, "due")``."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file, as editors count it: the first line and the first column are 1.

    Attributes:
        file: Path of the file as the author knows it, with ``/`` between folders.
        line: Line, from 1.
        column: Column in characters, from 1.
    """

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Places:
    """Where each value of a YAML document was written."""

    start: Place
    by_key: dict[Key, Place]

    def of(self, *key: str | int) -> Place:
        """The place of the value at `key`; of its nearest parent where it was not written at all."""
        while key:
            if key in self.by_key:
                return self.by_key[key]
            key = key[:-1]
        return self.start


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something wrong in what the author wrote.

    Attributes:
        place: Where.
        message: What is wrong, as a sentence without its full stop.
        mend: How to mend it, as a whole sentence; empty if the message says it all.
    """

    place: Place
    message: str
    mend: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" + (f"\n    {self.mend}" if self.mend else "")


class WrittenWrongError(ValueError):
    """A value that cannot be read as what it should be.

    Attributes:
        message: What is wrong, as a sentence without its full stop.
        mend: How to mend it, as a whole sentence.
    """

    def __init__(self, message: str, mend: str) -> None:
        self.message = message
        self.mend = mend
        super().__init__(message)


class PlanError(Exception):
    """The plan has faults, so nothing of it may be published.

    Attributes:
        faults: Every fault that was found, sorted by place.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__(self.report())

    def report(self) -> str:
        """All faults as text for a terminal, one below the other."""
        count = len(self.faults)
        head = "1 fault" if count == 1 else f"{count} faults"
        return "\n".join([f"{head} in the plan. Nothing was published.", "", *map(str, self.faults)])
