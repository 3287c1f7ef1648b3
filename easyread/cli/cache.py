"""`easyread cache`: the work that is kept."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.cache import ContentCache


@click.group()
def cache() -> None:
    """Look after the work that is kept, so that it need not be done again."""


@cache.command()
@click.option(
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".cache/easyread",
    show_default=True,
    help="The folder of the cache.",
)
@click.option(
    "--days", type=click.IntRange(0), default=90, show_default=True, help="Keep what was used since."
)
def prune(folder: Path, days: int) -> None:
    """Delete what was not used for some days. What is needed again is made again, with the same result."""
    count, size = ContentCache(folder).prune(days)
    click.echo(f"{count} results deleted, {size / 1_000_000:.1f} MB.")
