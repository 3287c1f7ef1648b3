"""`easyread check`: what breaks the rules of easy read, and mends for it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path, PurePosixPath

import click

from easyread.checks import Checked, Finding, Level, check
from easyread.checks.easy_text import easy_texts
from easyread.checks.mending import mended
from easyread.checks.reports import github_report, json_report, sarif_report, text_report
from easyread.cli.desk import docs_option, settings_option, whole_plan
from easyread.pictures import open_sets
from easyread.source import markdown_files, plan_texts, seen_from
from easyread.whole_file import replace_file

_ORDER = (Level.FAULT, Level.ADVICE, Level.INFORMATION)


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@settings_option
@docs_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github"]),
    default="text",
    show_default=True,
    help="How to tell what was found.",
)
@click.option(
    "--level",
    type=click.Choice([str(level) for level in _ORDER]),
    default=str(Level.ADVICE),
    show_default=True,
    help="The least serious level to tell.",
)
@click.option("--rule", "only", multiple=True, help="Tell of this rule only. Can be given several times.")
@click.option("--fix", is_flag=True, help="Mend what is mechanical, and tell what is left.")
@click.pass_context
def check_command(
    context: click.Context,
    paths: tuple[Path, ...],
    settings: Path,
    docs: Path,
    form: str,
    level: str,
    only: tuple[str, ...],
    fix: bool,
) -> None:
    """Check the easy read in the files and folders PATHS, or in the whole plan.

    It ends with 0 if there is no fault, with 1 if there is one, and with 2 if it could not run.
    """
    root = settings.parent
    names = [seen_from(root, path) for path in paths]
    files, checked = _check(settings, docs)
    if fix:
        count = _fix(settings, docs, files, checked, names, only)
        click.echo(f"{count} mended", err=form != "text")
        files, checked = _check(settings, docs)
    shown = _chosen(checked.findings, names, only)
    shown = [finding for finding in shown if _ORDER.index(finding.level) <= _ORDER.index(Level(level))]
    match form:
        case "json":
            click.echo(json_report(shown, checked))
        case "sarif":
            click.echo(sarif_report(shown, version("easyread")))
        case "github":
            if shown:
                click.echo(github_report(shown))
            click.echo(_summary(checked), err=True)
        case _:
            if shown:
                click.echo(text_report(shown, files))
            click.echo(_summary(checked))
    if any(finding.level is Level.FAULT for finding in shown):
        context.exit(1)


def _check(settings: Path, docs: Path) -> tuple[dict[str, str], Checked]:
    root, paths = settings.parent, markdown_files(docs)
    plan = whole_plan(settings, docs)
    files = plan_texts(settings, docs, paths, root)
    sets = open_sets(plan, root, root)
    names = {text.picture for text in easy_texts(plan) if text.picture}
    alt_texts = {name: picture.alt for name in names if (picture := sets.find(name))}
    return files, check(plan, files, alt_texts)


def _chosen(findings: Sequence[Finding], names: Sequence[str], only: Sequence[str]) -> list[Finding]:
    """Findings of some rules, in some files and folders; of all where none are named."""
    return [
        finding
        for finding in findings
        if (not only or finding.rule in only)
        and (not names or any(_is_in(finding.place.file, name) for name in names))
    ]


def _is_in(file: str, name: str) -> bool:
    return name in (".", file) or PurePosixPath(name) in PurePosixPath(file).parents


def _fix(
    settings: Path,
    docs: Path,
    files: dict[str, str],
    checked: Checked,
    names: Sequence[str],
    only: Sequence[str],
) -> int:
    """Mend files until nothing mechanical is left in them."""
    root, total = settings.parent, 0
    for _ in range(5):
        count = 0
        for name in files:
            findings = _chosen([one for one in checked.findings if one.place.file == name], names, only)
            path = root / name
            after, mends = mended(path.read_bytes().decode(), findings)
            if mends:
                replace_file(path, after.encode())
            count += mends
        total += count
        if not count:
            break
        files, checked = _check(settings, docs)
    return total


def _summary(checked: Checked) -> str:
    return f"{checked}. No program can say that a text is easy: people with a learning disability can."
