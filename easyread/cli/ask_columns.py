"""Questions about the columns of a form's export."""

from __future__ import annotations

import sys

import click

from easyread.importing import FIELDS, Columns, Table, with_choices
from easyread.model.feedback import Kind


def is_interactive() -> bool:
    """Whether somebody sits at the keyboard who can be asked."""
    return sys.stdin.isatty()


def ask_columns(table: Table) -> Columns:
    """Ask which column is which.

    Raises:
        ImportRefusedError: If the answers do not fit together.
    """
    names = list(dict.fromkeys(table.names))
    click.echo(f"Which column of {table.file} is which? Its columns are:\n")
    for number, name in enumerate(names, 1):
        click.echo(f"{number:>4}  {name}")
    click.echo("\nWrite the number of a column. Where there is none, press Enter.")
    chosen = {}
    for field, what in FIELDS.items():
        least = 1 if field == "said" else 0
        number = click.prompt(
            f"{field}: {what}",
            type=click.IntRange(least, len(names)),
            default=None if least else 0,
            show_default=False,
        )
        if number:
            chosen[field] = names[number - 1]
    constants: dict[str, str] = {}
    if "kind" not in chosen:
        constants["kind"] = click.prompt(
            "What kind of things are the answers?", type=click.Choice([kind.value for kind in Kind])
        )
    if "who" not in chosen:
        who = click.prompt("Which group of people answered? (Enter for none)", default="", show_default=False)
        constants |= {"who": who.strip()} if who.strip() else {}
    return with_choices(None, chosen, constants)
