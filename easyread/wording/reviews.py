"""Who checked an easy text -> easy sentences. Nothing here says that anybody will understand it."""

from __future__ import annotations

from easyread.languages import say
from easyread.model import Review, Reviewer
from easyread.wording.dates import day_in_words


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
        return (say("checked-parts", checked=checked, total=total) if checked else say("checked-by-nobody"),)
    day = day_in_words(review.when)
    if review.kind is Reviewer.GROUP:
        said = [say("checked-by-group", day=day), say("checked-group", who=review.by)]
    else:
        said = [say("checked-by-author", who=review.by, day=day), say("checked-by-no-group")]
    if changed:
        said.append(say("checked-before-change"))
    return tuple(said)
