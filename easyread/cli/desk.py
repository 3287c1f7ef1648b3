"""A plan as its author has it on the desk: read, with its pictures, whether it has faults or not."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import click

from easyread.cache import ContentCache
from easyread.model import Plan
from easyread.pictures import (
    Picture,
    PictureFaultError,
    PictureSets,
    PreparedPicture,
    Suggester,
    open_sets,
    prepare,
)
from easyread.source import markdown_files, read_plan

settings_option = click.option(
    "--settings",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default="easyread.yml",
    show_default=True,
    help="The plan's settings.",
)
docs_option = click.option(
    "--docs",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default="docs",
    show_default=True,
    help="The folder of pages.",
)


@dataclass(frozen=True)
class Desk:
    """An author's plan.

    Attributes:
        plan: The plan, with what could be read of it.
        sets: Its picture sets.
        cache: Where work on its photos is kept.
    """

    plan: Plan
    sets: PictureSets
    cache: ContentCache

    @classmethod
    def open(cls, settings_file: Path, docs: Path) -> Desk:
        """Read a plan. Faults are told, and stop nothing that can be done without mending them first.

        Raises:
            CannotRunError: If nothing can be done.
        """
        root = settings_file.parent
        reading = read_plan(settings_file, docs, markdown_files(docs), root)
        if reading.plan is None:
            raise CannotRunError("\n".join(map(str, sorted(reading.faults))))
        sets = open_sets(reading.plan, root, root)
        for fault in sorted({*reading.faults, *sets.faults}):
            click.echo(f"{fault}\n", err=True)
        return cls(reading.plan, sets, ContentCache(root / reading.plan.settings.cache))

    @cached_property
    def suggester(self) -> Suggester:
        """Suggests pictures of its sets."""
        return Suggester(self.sets)

    def prepared(self, picture: Picture) -> PreparedPicture | None:
        """A picture ready to be shown; None, and a word about it, if it must not be."""
        try:
            return prepare(picture, self.cache)
        except PictureFaultError as error:
            click.echo(f"{error.fault}\n", err=True)
            return None


def whole_plan(settings_file: Path, docs: Path) -> Plan:
    """A plan without faults, for what can only be done with all of it.

    Raises:
        CannotRunError: If it has faults.
    """
    reading = read_plan(settings_file, docs, markdown_files(docs), settings_file.parent)
    if reading.plan is None or reading.faults:
        raise CannotRunError("\n".join(map(str, sorted(reading.faults))))
    return reading.plan


def page_paths(names: Iterable[str], known: Collection[str]) -> set[str]:
    """The paths of pages that are named on a command line, with or without ``.md``.

    Raises:
        click.UsageError: If there is no easy text on one of them.
    """
    paths = {name if name.endswith(".md") else f"{name}.md" for name in names}
    for path in sorted(paths - set(known)):
        raise click.UsageError(f"There is no easy text on a page '{path}'.")
    return paths


class CannotRunError(click.ClickException):
    """Nothing can be done before the author has mended something."""

    exit_code = 2
