"""The command, and what it can be asked to do."""

from __future__ import annotations

import click

from easyread.cli.advice import advice
from easyread.cli.cache import cache
from easyread.cli.check import check_command
from easyread.cli.feedback import feedback
from easyread.cli.language import language
from easyread.cli.pictures import pictures
from easyread.cli.report import report
from easyread.cli.review import review
from easyread.cli.schema import schema_command
from easyread.cli.voice import voice


@click.group(context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "EASYREAD"})
@click.version_option(package_name="easyread", prog_name="easyread")
def main() -> None:
    """One plan, many ways to read it. To build the site itself: mkdocs build."""


main.add_command(advice)
main.add_command(cache)
main.add_command(check_command)
main.add_command(feedback)
main.add_command(language)
main.add_command(pictures)
main.add_command(report)
main.add_command(review)
main.add_command(schema_command)
main.add_command(voice)
