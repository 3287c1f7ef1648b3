"""`easyread advice`: what would make the promises better."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.checks import advice as advice_of
from easyread.cli.desk import Desk, docs_option, settings_option


@click.command()
@settings_option
@docs_option
def advice(settings: Path, docs: Path) -> None:
    """List what promises lack, such as a lead, a date or a way to see that they are done."""
    desk = Desk.open(settings, docs)
    found = advice_of(desk.plan)
    for one in found:
        click.echo(one)
    click.echo(f"{len(found)} pieces of advice. None of them stops a build.")
