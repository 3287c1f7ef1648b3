"""A bar that shows how far speaking is, for whoever waits at a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from easyread.speech.narration import Heard

if TYPE_CHECKING:
    from rich.progress import Progress


@contextmanager
def progress_bar() -> Iterator[Heard]:
    """A bar with a count and the time left; nothing where nobody watches, as in continuous integration."""
    progress: Progress | None = None

    def heard(done: int, of: int) -> None:
        nonlocal progress
        if progress is None:
            progress = _started(of)
        progress.update(progress.task_ids[0], completed=done)

    try:
        yield heard
    finally:
        if progress is not None:
            progress.stop()


def _started(of: int) -> Progress:
    # Most builds have nothing to say: only the others wait until this is loaded.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("Speaking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    progress = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    progress.add_task("", total=of)
    progress.start()
    return progress
