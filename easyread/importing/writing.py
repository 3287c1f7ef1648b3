"""New entries are written into a file of the log: all of them, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from easyread.importing.drafts import Draft, as_yaml
from easyread.importing.log import Log
from easyread.importing.log_text import NEW_LOG, with_entries
from easyread.importing.refused import ImportRefusedError, cannot_write
from easyread.model import Feedback, FeedbackFile, FeedbackLog, Place
from easyread.source import seen_from
from easyread.source.entries import read_entry
from easyread.source.feedback_file import FEEDBACK_FILE, FEEDBACK_FOLDER, check_feedback
from easyread.source.text_file import text_in
from easyread.source.yaml_values import read_yaml
from easyread.whole_file import replace_file


@dataclass(frozen=True)
class Change:
    """A file of the log as it will be.

    Attributes:
        path: The file.
        shown_as: What its author calls it.
        before: Its bytes now; None if it is not there yet.
        after: Its bytes with the new entries.
    """

    path: Path
    shown_as: str
    before: bytes | None
    after: bytes

    def write(self) -> None:
        """Write it: whole, or not at all.

        Raises:
            ImportRefusedError: If it cannot be written, or somebody changed it in the meantime.
        """
        try:
            if _bytes(self.path) != self.before:
                raise ImportRefusedError(
                    f"{self.shown_as}: the file was changed in the meantime. Nothing was written",
                    "Try again.",
                )
            self.path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self.path, self.after)
        except OSError as error:
            raise cannot_write(self.shown_as, error) from None


def add_entries(log: Log, drafts: Sequence[Draft], target: Path | None = None) -> Change:
    """Set new entries into a file of the log, and see that it is then read as it is meant.

    Args:
        log: The log as it is.
        drafts: The new entries.
        target: The file; None for ``feedback.yml``.

    Raises:
        ImportRefusedError: If the file cannot take them. Nothing was written.
    """
    path = log.docs / FEEDBACK_FILE if target is None else target
    name = _name(log, path)
    before = _bytes(path)
    after = with_entries(
        NEW_LOG if before is None else before.decode("utf-8"), as_yaml(drafts), name
    ).encode()
    _check(log, drafts, name, after)
    return Change(path, name, before, after)


def _name(log: Log, path: Path) -> str:
    """What the reader of the log calls a file.

    Raises:
        ImportRefusedError: If it does not read that file.
    """
    folder, docs, shown_as = path.parent.resolve(), log.docs.resolve(), seen_from(log.root, log.docs)
    if path.name == FEEDBACK_FILE and folder == docs:
        return f"{shown_as}/{path.name}"
    if path.suffix in (".yml", ".yaml") and folder == docs / FEEDBACK_FOLDER:
        return f"{shown_as}/{FEEDBACK_FOLDER}/{path.name}"
    raise ImportRefusedError(
        f"{seen_from(log.root, path)}: the plan does not read feedback from there",
        f"Write {shown_as}/{FEEDBACK_FILE}, or a file such as {shown_as}/{FEEDBACK_FOLDER}/2018.yml",
    )


def _check(log: Log, drafts: Sequence[Draft], name: str, after: bytes) -> None:
    """See that a file reads as it did, with the new entries last.

    Raises:
        ImportRefusedError: If it does not.
    """
    text, faults = text_in(after, name)
    document = read_yaml(text, Place(name))
    read, found = read_entry(FeedbackLog, document)
    faults += found
    others = [file for file in log.files.files if file.places.start.file != name]
    old = next((file.log for file in log.files.files if file.places.start.file == name), FeedbackLog())
    new = [draft.check(Place(name)) for draft in drafts]
    faults += [fault for _, found in new for fault in found]
    if read is not None and not faults:
        meant: tuple[Feedback | None, ...] = (*old.feedback, *(entry for entry, _ in new))
        if read.feedback != meant or read.answers != old.answers:
            raise ImportRefusedError(
                f"{name}: the new entries would change what is there. Nothing was written",
                "Write 'feedback:' with its entries on lines of their own, or choose another file with --to.",
            )
        files = (*others, FeedbackFile(read, document.places))
        ids = log.files.ids | {draft.id for draft in drafts}
        faults += check_feedback(replace(log.files, files=files, ids=ids), log.pages)
    if faults:
        head = f"{name} would have faults with the new entries. Nothing was written."
        raise ImportRefusedError("\n".join([head, "", *map(str, sorted(set(faults)))]))


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
