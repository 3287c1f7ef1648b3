"""Whether an easy text still says what the standard text says: who checked it, and what has changed since."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from easyread.checks.finding import Finding, Level
from easyread.checks.reviewable import Reviewable, reviewables
from easyread.model import Period, Plan, Review, Reviewer

STALE = "stale"
"""Id of the rule that an easy text is no older than the standard text."""


@dataclass(frozen=True)
class Freshness:
    """An easy text and its latest check.

    Attributes:
        text: The text.
        review: Its latest check; None if nobody has checked it.
        changes: What has changed since, each as a sentence without its full stop.
    """

    text: Reviewable
    review: Review | None
    changes: tuple[str, ...] = ()

    @property
    def is_fresh(self) -> bool:
        """Whether somebody checked it, and nothing has changed since."""
        return self.review is not None and not self.changes


@dataclass(frozen=True)
class Freshnesses:
    """Every easy text of a plan with its latest check.

    Attributes:
        texts: The texts, in the order of the plan.
    """

    texts: tuple[Freshness, ...] = field(default_factory=tuple)

    @cached_property
    def by_page(self) -> dict[str, list[Freshness]]:
        """Texts by the path of their page."""
        found: dict[str, list[Freshness]] = {}
        for one in self.texts:
            found.setdefault(one.text.page, []).append(one)
        return found

    def of(self, pages: Collection[str]) -> Freshnesses:
        """Those of some pages."""
        return Freshnesses(tuple(one for one in self.texts if one.text.page in pages))

    @cached_property
    def by_name(self) -> dict[str, Freshness]:
        """Each text by its name."""
        return {one.text.name: one for one in self.texts}

    def findings(self) -> Iterator[Finding]:
        """The texts that changed after they were checked."""
        for one in self.texts:
            if one.review and one.changes:
                since = f"since {one.review.by} checked this on {_day(one.review.when)}"
                yield Finding(
                    one.text.place,
                    STALE,
                    Level.FAULT,
                    f"{since}, {'; '.join(one.changes)}",
                    "Mend the easy text if it needs it, and have it checked again: easyread review",
                )

    def __str__(self) -> str:
        group = sum(one.is_fresh and _of_group(one.review) for one in self.texts)
        author = sum(one.is_fresh and not _of_group(one.review) for one in self.texts)
        stale = sum(bool(one.changes) for one in self.texts)
        return (
            f"checked: {group} of {len(self.texts)} easy texts by a group of people with a learning"
            f" disability, {author} by their authors, {stale} changed since"
        )


def freshness(plan: Plan) -> Freshnesses:
    """Every easy text of a plan with its latest check, and what has changed since.

    A text whose name is not in the record is known again by its fingerprints, so that a page can be renamed
    or moved.
    """
    texts = list(reviewables(plan))
    reviews = dict(plan.reviews.reviews)
    names = {text.name for text in texts}
    moved = {(review.easy, review.standard): review for name, review in reviews.items() if name not in names}
    return Freshnesses(tuple(_freshness(text, _review(text, reviews, moved)) for text in texts))


def _review(
    text: Reviewable, reviews: dict[str, Review], moved: dict[tuple[str, str], Review]
) -> Review | None:
    if text.name in reviews or not moved:
        return reviews.get(text.name)
    return moved.get((text.easy_print, text.standard_print))


def _freshness(text: Reviewable, review: Review | None) -> Freshness:
    return Freshness(text, review, tuple(_changes(text, review)) if review else ())


def _changes(text: Reviewable, review: Review) -> Iterator[str]:
    if review.standard != text.standard_print:
        yield "the standard text has changed"
    if review.easy != text.easy_print:
        yield "the easy text has changed"
    for name in sorted({*review.data, *text.data}):
        before, now = review.data.get(name, ""), text.data.get(name, "")
        if before == now:
            continue
        if not before:
            yield f"'{name}' was added: {now}"
        elif not now:
            yield f"'{name}' was taken out; it was {before}"
        else:
            yield f"'{name}' changed from {before} to {now}"


def review_of(text: Reviewable, by: str, on: date, kind: Reviewer) -> Review:
    """The record that a text was checked as it stands.

    Args:
        text: The text.
        by: Who checked it.
        on: The day.
        kind: Who they are.
    """
    values = {"by": by, "when": on.isoformat(), "kind": kind.value, "data": text.data}
    return Review.model_validate({**values, "easy": text.easy_print, "standard": text.standard_print})


def least_checked(texts: Sequence[Freshness]) -> Freshness | None:
    """Of some texts, the one that says least for all of them: unchecked, then changed, then the oldest check.

    Returns:
        The text; None if there is none.
    """

    def order(one: Freshness) -> tuple[bool, bool, bool, date]:
        review = one.review
        return (
            review is not None,
            not one.changes,
            _of_group(review),
            review.when if review else date.min,
        )

    return min(texts, key=order, default=None)


def _of_group(review: Review | None) -> bool:
    return review is not None and review.kind is Reviewer.GROUP


def _day(day: date) -> str:
    return Period.parse(day.isoformat()).name
