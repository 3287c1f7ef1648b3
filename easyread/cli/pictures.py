"""`easyread pictures`: find them, see where they lack, and look at all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import click

from easyread.cli.desk import Desk, docs_option, settings_option
from easyread.model import Idea, Suggest
from easyread.pages import SheetPicture, SheetRow, contact_sheet
from easyread.pictures import FilledIn, Picture, fill_in, find_pictures, report_pictures

_BEST = 3
"""How many suggestions are shown for an idea."""

_SHEET = "easyread-pictures.html"
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.group()
@settings_option
@docs_option
@click.pass_context
def pictures(context: click.Context, settings: Path, docs: Path) -> None:
    """Find pictures for ideas, and look at those in use."""
    context.obj = Desk.open(settings, docs)


@pictures.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--sheet", type=_FILE, default=_SHEET, show_default=True, help="The contact sheet to write.")
@click.pass_obj
def find(desk: Desk, words: Sequence[str], sheet: Path) -> None:
    """Find pictures for some words, and write a contact sheet to look at them."""
    wanted = " ".join(words)
    candidates = find_pictures(wanted, desk.sets, desk.suggester)
    if not candidates:
        click.echo(f"No picture was found for '{wanted}'. No picture is better than a wrong one.")
        return
    for candidate in candidates:
        mark = "" if candidate.checked else "  (nobody has checked it: look first)"
        click.echo(f":{candidate.picture.name}:  {candidate.picture.set}, {candidate.why}{mark}")
    shown = [(candidate.picture, f"{candidate.picture.set}, {candidate.why}") for candidate in candidates]
    _write(sheet, f"Pictures for '{wanted}'", [SheetRow("", list(_sheet_pictures(desk, shown)))], desk)


@pictures.command()
@click.option("--sheet", type=_FILE, help="Write a contact sheet of the suggestions too.")
@click.pass_obj
def missing(desk: Desk, sheet: Path | None) -> None:
    """List the ideas that have no picture, with pictures that might fit, the best first.

    Nothing is changed: an idea has no picture until its author writes the name of one before it.
    """
    rows = []
    ideas = [idea for idea in _ideas(desk) if not idea.picture]
    for idea in ideas:
        suggestions = desk.suggester.suggest(idea.text)[:_BEST]
        names = ", ".join(f":{one.picture}: ('{one.because}')" for one in suggestions)
        perhaps = "" if not suggestions or suggestions[0].sure else "perhaps "
        click.echo(f"{idea.place}: {idea.text}\n    {perhaps}{names or 'no suggestion'}")
        shown = [
            (picture, f"'{one.because}'") for one in suggestions if (picture := desk.sets.find(one.picture))
        ]
        rows.append(SheetRow(str(idea.text), list(_sheet_pictures(desk, shown)), [str(idea.place)]))
    click.echo(f"{len(ideas)} ideas without a picture.")
    if sheet:
        _write(sheet, "Ideas without a picture", rows, desk)


@pictures.command()
@click.argument("file", type=_FILE, default=_SHEET)
@click.pass_obj
def sheet(desk: Desk, file: Path) -> None:
    """Write a contact sheet of all pictures in use, for a group to check in a meeting."""
    uses: dict[str, list[Idea]] = {}
    for idea in _ideas(desk):
        if idea.picture:
            uses.setdefault(idea.picture, []).append(idea)
    rows = []
    for name, ideas in sorted(uses.items()):
        picture = desk.sets.find(name)
        if picture:
            shown = list(_sheet_pictures(desk, [(picture, picture.set)]))
            sentences = dict.fromkeys(str(idea.text) for idea in ideas)
            rows.append(SheetRow(name.replace("-", " "), shown, list(sentences), "Does the picture fit?"))
    _write(file, "Do these pictures fit?", rows, desk)


@pictures.command()
@click.pass_obj
def report(desk: Desk) -> None:
    """Tell how many ideas have a picture, and where one picture means several things."""
    publishes = desk.plan.settings.suggest is Suggest.PUBLISH
    filled = fill_in(desk.plan, desk.suggester) if publishes else FilledIn(desk.plan, ())
    found = report_pictures(filled.plan, desk.sets, desk.suggester)
    click.echo(str(found.count))
    if filled.ideas:
        click.echo(
            "\nNobody chose these pictures; easyread suggests them, and the settings let it publish them:"
        )
    for idea in filled.ideas:
        click.echo(f"    :{idea.picture}: {idea.place}: {idea.text}")
    for concept, uses in found.different_pictures.items():
        _tell(f"'{concept}' is shown by {len(uses)} pictures", {f":{name}:": uses[name] for name in uses})
    for name, uses in found.different_concepts.items():
        _tell(f"The picture :{name}: shows {len(uses)} things", uses)
    for idea, picture in found.repeated_alt:
        click.echo(f"\n{idea.place}: a screen reader says the same twice: '{picture.alt}'")
        click.echo(f"    Take 'alt' out at {picture.place}, or write what the picture adds.")


def _tell(heading: str, uses: Mapping[str, Sequence[Idea]]) -> None:
    """Tell what is usual in a word, and every idea that differs from it."""
    usual, *others = uses
    click.echo(f"\n{heading}. Most often: {usual} ({len(uses[usual])})")
    for name in others:
        for idea in uses[name]:
            click.echo(f"    {name} {idea.place}: {idea.text}")


def _ideas(desk: Desk) -> Iterator[Idea]:
    for page in desk.plan.pages:
        yield from sorted(page.ideas(), key=lambda idea: idea.place)
    for file in desk.plan.feedback:
        yield from sorted(file.ideas(), key=lambda idea: idea.place)


def _sheet_pictures(desk: Desk, shown: Iterable[tuple[Picture, str]]) -> Iterator[SheetPicture]:
    for picture, note in shown:
        prepared = desk.prepared(picture)
        if prepared:
            yield SheetPicture(prepared, picture.name, note)


def _write(file: Path, title: str, rows: Sequence[SheetRow], desk: Desk) -> None:
    file.write_text(contact_sheet(title, rows, language=desk.plan.settings.language), encoding="utf-8")
    click.echo(f"To look at them, open {file}")
