"""`easyread feedback`: write down what people said, and import it from a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from easyread.cli.ask_columns import ask_columns, is_interactive
from easyread.cli.ask_feedback import Interview
from easyread.cli.desk import CannotRunError, Desk, docs_option, settings_option
from easyread.importing import (
    COLUMNS_FILE,
    CONSTANTS,
    FIELDS,
    Change,
    Columns,
    DateOrder,
    ImportRefusedError,
    Log,
    Remark,
    Responses,
    Table,
    add_entries,
    as_yaml,
    check_columns,
    columns_text,
    read_columns,
    read_responses,
    read_table,
    with_choices,
    write_columns,
)
from easyread.model.feedback import Kind
from easyread.source import did_you_mean

_FILE = click.Path(dir_okay=False, path_type=Path)
_SHOWN = 5
"""How many new entries a dry run shows."""

_ROWS_SHOWN = 10
"""How many numbers of rows stand before a remark."""

_to = click.option("--to", type=_FILE, help="The file of the log.  [default: feedback.yml beside the pages]")


@dataclass(frozen=True)
class _Place:
    """Where a plan is."""

    settings: Path
    docs: Path

    @property
    def root(self) -> Path:
        return self.settings.parent


@click.group()
@settings_option
@docs_option
@click.pass_context
def feedback(context: click.Context, settings: Path, docs: Path) -> None:
    """Write down what people said, and import it from a form."""
    context.obj = _Place(settings, docs)


@feedback.command()
@click.option("--said", help="What was said, word for word.")
@click.option("--easy", help="The same in easy words.")
@click.option("--picture", help="The picture beside it.")
@click.option("--kind", help=f"What kind of thing it is: {', '.join(Kind)}.")
@click.option("--who", help="The group that said it; never a person.")
@click.option("--when", help="When it was said: 3 April 2018, April 2018, 2018.")
@click.option("--where", help="The event or the way in which it was said.")
@click.option("--people", help="How many people said it.")
@click.option("--topic", help="The page that it is about, such as homes.md.")
@click.option("--id", help="Its name in links; made from the words if you give none.")
@_to
@click.option("--yes", is_flag=True, help="Ask nothing: what is not given is left out.")
@click.pass_obj
def add(place: _Place, /, to: Path | None, yes: bool, **given: str | None) -> None:
    """Add one thing that people said to the log. What you do not give, you are asked for."""
    desk = Desk.open(place.settings, place.docs)
    try:
        interview = Interview(desk, Log.open(place.root, place.docs), given, ask=not yes)
        draft = interview.run()
        # Perhaps the author changed the log while thinking about the questions.
        change = add_entries(Log.open(place.root, place.docs), [draft], to)
        if not yes:
            click.echo(f"\n{''.join(as_yaml([draft]))}")
            if not click.confirm(f"Write it into {change.shown_as}?", default=True):
                click.echo("Nothing was written.")
                return
        change.write()
    except ImportRefusedError as error:
        raise CannotRunError(str(error)) from None
    click.echo(f"'{draft.id}' is in {change.shown_as} now.")


def _pairs(context: click.Context, option: click.Parameter, values: Sequence[str]) -> dict[str, str]:
    """``said=What do you want?`` as a name and a value."""
    known = list(FIELDS) if option.name == "chosen" else list(CONSTANTS)
    pairs = {}
    for value in values:
        name, sign, text = (part.strip() for part in value.partition("="))
        if not sign or not text:
            raise click.BadParameter(f"'{value}' is no pair. Write it like {known[0]}=...", context, option)
        if name not in known:
            mend = did_you_mean(name, known, "It can be")
            raise click.BadParameter(f"'{name}' is not known here. {mend}", context, option)
        pairs[name] = text
    return pairs


@feedback.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--map",
    "chosen",
    multiple=True,
    callback=_pairs,
    metavar="PART=COLUMN",
    help=f"The name of the form's column for a part of an entry: {', '.join(FIELDS)}. Can be repeated.",
)
@click.option(
    "--set",
    "constants",
    multiple=True,
    callback=_pairs,
    metavar="PART=VALUE",
    help=f"What is the same for every answer: {', '.join(CONSTANTS)}. Can be repeated.",
)
@click.option(
    "--dates", type=click.Choice([order.value for order in DateOrder]), help="What comes first in 03/04/2018."
)
@click.option("--sheet", help="The sheet of a workbook.  [default: the first that is not empty]")
@_to
@click.option("--dry-run", is_flag=True, help="Show what would be added, and write nothing.")
@click.pass_obj
def import_(
    place: _Place,
    file: Path,
    chosen: Mapping[str, str],
    constants: Mapping[str, str],
    dates: str | None,
    sheet: str | None,
    to: Path | None,
    dry_run: bool,
) -> None:
    """Add the answers to a form to the log, from FILE: a CSV file or an Excel workbook (.xlsx).

    The first time, say which column is which with --map, or answer the questions. It is kept in
    feedback-columns.yml for the next time. What is in the log already is never changed, and never added
    twice.
    """
    shown_as = file.name
    try:
        log = Log.open(place.root, place.docs)
        before = read_columns(place.root)
        columns = before
        if chosen or constants or dates:
            columns = _with_choices(
                before, chosen, constants, DateOrder(dates) if dates else None, file, sheet
            )
        elif before is None:
            columns = _asked(read_table(file, shown_as, sheet=sheet))
        assert columns is not None  # noqa: S101  - read, chosen or asked for
        table = read_table(file, shown_as, columns.columns.named().values(), sheet)
        check_columns(columns, table)
        found = read_responses(table, columns, log)
        change = add_entries(log, found.drafts, to) if found.drafts else None
        _tell(found, shown_as)
        if dry_run:
            _show(found, change)
            if columns != before:
                click.echo(f"This would be kept in {COLUMNS_FILE}:\n\n{columns_text(columns)}")
            click.echo("Nothing was written, because of --dry-run.")
            return
        if change:
            change.write()
            click.echo(f"The new ones are in {change.shown_as}.")
        if columns != before:
            write_columns(place.root, columns)
            click.echo(f"Which column is which is kept in {COLUMNS_FILE}.")
    except ImportRefusedError as error:
        raise CannotRunError(str(error)) from None


def _with_choices(
    before: Columns | None,
    chosen: Mapping[str, str],
    constants: Mapping[str, str],
    dates: DateOrder | None,
    file: Path,
    sheet: str | None,
) -> Columns:
    if before is None and "said" not in chosen:
        raise _not_mapped(read_table(file, file.name, sheet=sheet))
    return with_choices(before, chosen, constants, dates)


def _asked(table: Table) -> Columns:
    if not is_interactive():
        raise _not_mapped(table)
    return ask_columns(table)


def _not_mapped(table: Table) -> ImportRefusedError:
    names = "\n".join(f"    {name}" for name in table.names)
    return ImportRefusedError(
        f"{table.file}: nobody has said yet which column is which. Its columns are\n{names}",
        'Say it like this: --map said="What would you like to tell us?" --set kind=idea',
    )


def _tell(found: Responses, file: str) -> None:
    """Tell what became of the rows."""
    for remarks in (found.told, found.private, found.unread):
        for remark, rows in remarks.items():
            click.echo(_remark(remark, rows, file))
    private = sum(map(len, found.private.values()))
    unread = sum(map(len, found.unread.values()))
    parts = [
        f"{len(found.drafts):,} new",
        f"{found.known:,} known already",
        f"{private:,} {'looks' if private == 1 else 'look'} private",
        f"{unread:,} could not be read",
    ]
    if found.repeated:
        parts.append(f"{found.repeated:,} {'repeats' if found.repeated == 1 else 'repeat'} another row")
    if found.wordless:
        parts.append(f"{found.wordless:,} {'has' if found.wordless == 1 else 'have'} no words")
    click.echo(f"{found.rows:,} {'row' if found.rows == 1 else 'rows'}: {', '.join(parts)}.")


def _remark(remark: Remark, rows: Sequence[int], file: str) -> str:
    shown = [f"{row}" for row in rows[:_ROWS_SHOWN]]
    more = len(rows) - len(shown)
    last = f"{more:,} more" if more else shown.pop()
    where = f"row {last}" if not shown else f"rows {', '.join(shown)} and {last}"
    return f"{file}, {where}: {remark.message}" + (f"\n    {remark.mend}" if remark.mend else "")


def _show(found: Responses, change: Change | None) -> None:
    """Show what would be written."""
    if change:
        entries = as_yaml(found.drafts[:_SHOWN])
        more = len(found.drafts) - len(entries)
        click.echo(f"\nThis would be added to {change.shown_as}:\n\n{''.join(entries)}", nl=False)
        if more:
            click.echo(f"... and {more:,} more")
        click.echo()
