"""`easyread review`: who checked which easy text, and what has changed since."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from itertools import zip_longest
from pathlib import Path
from shutil import get_terminal_size

import click

from easyread.checks import Freshness, freshness, review_of
from easyread.cli.desk import docs_option, page_paths, settings_option, whole_plan
from easyread.model import Period, Plan, Precision, Review, Reviewer, WrittenWrongError
from easyread.source import REVIEWS_FILE, write_reviews


@click.command("review")
@settings_option
@docs_option
@click.option("--page", "pages", multiple=True, help="Only the texts of this page, such as homes.md.")
@click.option("--text", "names", multiple=True, help="Only the text with this name, such as action:homes-19.")
@click.option("--all", "everything", is_flag=True, help="Also texts that were checked and have not changed.")
@click.option("--list", "only_list", is_flag=True, help="Only list them.")
@click.option("--by", help="Who checked: a group, never a person. With it nothing is asked.")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in Reviewer]),
    help="group: people with a learning disability; author: those who wrote it.",
)
@click.option("--on", help="The day on which it was checked; today, if you leave it out.")
def review(
    settings: Path,
    docs: Path,
    pages: tuple[str, ...],
    names: tuple[str, ...],
    everything: bool,
    only_list: bool,
    by: str | None,
    kind: str | None,
    on: str | None,
) -> None:
    """Record who checked the easy texts that nobody checked yet, or that have changed since.

    Without --by, shows each text beside its standard text, and asks.
    """
    plan = whole_plan(settings, docs)
    day = _day(on)
    found = _chosen(freshness(plan).texts, pages, names, everything=everything)
    if only_list:
        for one in found:
            click.echo(f"{one.text.place}: {one.text.name}: {_state(one)}")
        click.echo(str(freshness(plan)))
        return
    if by is not None:
        if kind is None:
            raise click.UsageError("Say who they are: --kind group or --kind author.")
        new = {one.text.name: review_of(one.text, by, day, Reviewer(kind)) for one in found}
    else:
        new = _walk(found, kind, day)
    if new:
        write_reviews(docs / REVIEWS_FILE, _kept(plan) | new)
    click.echo(f"{len(new)} recorded in {docs / REVIEWS_FILE}.")


def _day(written: str | None) -> date:
    if written is None:
        return datetime.now(UTC).date()
    try:
        period = Period.parse(written)
    except WrittenWrongError as wrong:
        raise click.UsageError(f"{wrong.message}. {wrong.mend}") from None
    if period.precision is not Precision.DAY:
        raise click.UsageError(f"'{written}' is not one day. Write it like 3 May 2027.")
    return period.first


def _chosen(
    texts: Iterable[Freshness], pages: Sequence[str], names: Sequence[str], *, everything: bool
) -> list[Freshness]:
    texts = list(texts)
    wanted = page_paths(pages, {one.text.page for one in texts})
    for name in set(names) - {one.text.name for one in texts}:
        raise click.UsageError(
            f"There is no easy text '{name}'. To see all names: easyread review --all --list"
        )
    return [
        one
        for one in texts
        if (everything or not one.is_fresh)
        and (not wanted or one.text.page in wanted)
        and (not names or one.text.name in names)
    ]


def _state(one: Freshness) -> str:
    if one.review is None:
        return "nobody has checked it"
    checked = f"checked by {one.review.by} on {one.review.when.isoformat()}"
    return f"{checked}; since then {'; '.join(one.changes)}" if one.changes else checked


def _walk(found: Sequence[Freshness], kind: str | None, day: date) -> dict[str, Review]:
    """Show texts one by one, and ask who checked them."""
    new: dict[str, Review] = {}
    by = ""
    for number, one in enumerate(found, 1):
        click.echo(f"\n{number} of {len(found)}: {one.text.name} ({one.text.place})\n{_state(one)}\n")
        click.echo(_side_by_side(one))
        answer = click.prompt(
            "Was it checked?", type=click.Choice(["yes", "no", "stop"]), default="no", show_choices=True
        )
        if answer == "stop":
            break
        if answer == "yes":
            by = click.prompt("By which group", default=by or None)
            kind = kind or click.prompt("Who are they", type=click.Choice([k.value for k in Reviewer]))
            new[one.text.name] = review_of(one.text, by, day, Reviewer(kind))
    return new


def _side_by_side(one: Freshness) -> str:
    """The standard text on the left, the easy text on the right."""
    width = (min(get_terminal_size().columns, 140) - 3) // 2
    data = [f"{name}: {words}" for name, words in one.text.data.items()]
    left, right = (
        [line for text in texts for part in text.split("\n") for line in textwrap.wrap(part, width) or [""]]
        for texts in ((*one.text.standard, *data), one.text.easy)
    )
    rows = [("Standard", "Easy read"), ("-" * width, "-" * width), *zip_longest(left, right, fillvalue="")]
    return "\n".join(f"{before:<{width}} | {after}".rstrip() for before, after in rows)


def _kept(plan: Plan) -> dict[str, Review]:
    """The reviews of the plan, by the names that its texts have now."""
    kept = {one.text.name: one.review for one in freshness(plan).texts if one.review}
    return {**plan.reviews.reviews, **kept}
