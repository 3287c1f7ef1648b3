"""`easyread language`: the words of the pages, to begin a file of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.languages import shipped_languages, words_of


@click.command("language")
@click.argument("name", default="en", type=click.Choice(shipped_languages()))
@click.option(
    "--to",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write them into this file, such as words.ftl, if there is none yet.",
)
def language(name: str, file: Path | None) -> None:
    """Print all words that pages say of their own, in English or in another language that easyread has.

    They are what is translated into a further language: see "Other languages" in GUIDE.md.
    """
    if file is None:
        click.echo(words_of(name), nl=False)
        return
    try:
        with file.open("x", encoding="utf-8") as new:
            new.write(words_of(name))
    except FileExistsError:
        raise click.UsageError(f"'{file}' is there already. Name another file, or move it away.") from None
    click.echo(
        f"The words are in {file}. Change those behind the signs =, and name the file in 'language_file'."
    )
