"""Why nothing could be imported or added."""

from __future__ import annotations


class ImportRefusedError(Exception):
    """Something must be mended first; nothing was written.

    Attributes:
        message: What is wrong, as a sentence without its full stop.
        mend: How to mend it, as whole sentences; empty if the message says it all.
    """

    def __init__(self, message: str, mend: str = "") -> None:
        self.message = message
        self.mend = mend
        super().__init__(f"{message}\n    {mend}" if mend else message)


def cannot_write(shown_as: str, error: OSError) -> ImportRefusedError:
    """What to say if a file cannot be written."""
    return ImportRefusedError(
        f"{shown_as}: the file cannot be written: {error.strerror}", "Look who may change it."
    )
