"""`easyread report`: both versions side by side, for a checking group to go through in a meeting."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.checks import check, freshness
from easyread.cli.desk import Desk, docs_option, page_paths, settings_option
from easyread.pages import author_report
from easyread.source import markdown_files, plan_texts

_FILE = "easyread-report.html"


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), default=_FILE)
@settings_option
@docs_option
@click.option("--page", "pages", multiple=True, help="Only this page, such as homes.md.")
def report(file: Path, settings: Path, docs: Path, pages: tuple[str, ...]) -> None:
    """Write FILE: both versions side by side, with pictures, what the checks say, and who checked it."""
    desk = Desk.open(settings, docs)
    texts = freshness(desk.plan)
    if pages:
        texts = texts.of(page_paths(pages, texts.by_page))
    names = {name for one in texts.texts for name in one.text.pictures if name}
    found = {name: desk.sets.find(name) for name in sorted(names)}
    pictures = {
        name: shown for name, picture in found.items() if picture and (shown := desk.prepared(picture))
    }
    files = plan_texts(settings, docs, markdown_files(docs), settings.parent)
    html = author_report(desk.plan, texts, check(desk.plan, files).findings, pictures)
    file.write_text(html, encoding="utf-8")
    click.echo(f"To look at it, open {file}")
