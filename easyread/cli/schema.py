"""`easyread schema`: what may stand in each file, for editors."""

from __future__ import annotations

import json
from pathlib import Path

import click

from easyread.source import SCHEMAS, schema


@click.command("schema")
@click.argument("name", required=False, type=click.Choice(list(SCHEMAS)))
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write all schemas into this folder, such as .easyread.",
)
def schema_command(name: str | None, folder: Path | None) -> None:
    """Print the JSON Schema of one kind of file, or write those of all."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        for one in SCHEMAS:
            text = json.dumps(schema(one), indent=1, ensure_ascii=False)
            (folder / f"{one}.schema.json").write_text(f"{text}\n", encoding="utf-8")
        click.echo(f"{len(SCHEMAS)} schemas are in {folder}. GUIDE.md says how editors find them.")
    elif name is not None:
        click.echo(json.dumps(schema(name), indent=1, ensure_ascii=False))
    else:
        raise click.UsageError(f"Name a file, one of {', '.join(SCHEMAS)}, or a folder with --to.")
