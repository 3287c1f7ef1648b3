"""Who checked an easy text -> easy sentences. Nothing here says that anybody will understand it."""

from __future__ import annotations

from easyread.model import Review, Reviewer
from easyread.wording.dates import day_in_words

NOBODY = "We have no record of anyone checking this easy read yet."


def review_in_words(
    review: Review | None, *, changed: bool, parts: tuple[int, int] = (1, 1)
) -> tuple[str, ...]:
    """Who checked the easy text of a page and when, or that nobody has yet, sentence by sentence.

    Args:
        review: The check that says least for the page; None if some of it was never checked.
        changed: Whether anything has changed since that check.
        parts: How many parts of the page were checked, and how many it has.
    """
    checked, total = parts
    if review is None:
        return (
            (NOBODY,) if not checked else (f"{checked} of the {total} parts of this page have been checked.",)
        )
    day = day_in_words(review.when)
    if review.kind is Reviewer.GROUP:
        said = [
            f"People with a learning disability checked this easy read on {day}.",
            f"They are {review.by}.",
        ]
    else:
        said = [
            f"{review.by} wrote this easy read and checked it on {day}.",
            "We have no record of people with a learning disability checking it yet.",
        ]
    if changed:
        said.append("The standard page has changed since this was checked.")
    return tuple(said)
