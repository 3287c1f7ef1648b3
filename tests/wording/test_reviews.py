"""Who checked an easy text, in easy words."""

from __future__ import annotations

import pytest

from easyread.model import Review
from easyread.wording import review_in_words

GROUP = Review.model_validate(
    {"by": "the Monday group", "when": "3 May 2018", "kind": "group", "easy": "a", "standard": "b"}
)
AUTHOR = GROUP.model_copy(update={"kind": "author", "by": "The council"})


def test_nobody() -> None:
    """What nobody checked says so; of what was checked in part it says how much."""
    assert review_in_words(None, changed=False, parts=(0, 4)) == (
        "We have no record of anyone checking this easy read yet.",
    )
    assert review_in_words(None, changed=False, parts=(2, 4)) == (
        "2 of the 4 parts of this page have been checked.",
    )


def test_checked() -> None:
    """It says who checked it and when, and never that anybody will understand it."""
    assert review_in_words(GROUP, changed=False) == (
        "People with a learning disability checked this easy read on 3 May 2018.",
        "They are the Monday group.",
    )
    assert review_in_words(AUTHOR, changed=False) == (
        "The council wrote this easy read and checked it on 3 May 2018.",
        "We have no record of people with a learning disability checking it yet.",
    )


@pytest.mark.parametrize("review", [GROUP, AUTHOR])
def test_changed(review: Review) -> None:
    """If the standard page has changed since, it says so."""
    assert review_in_words(review, changed=True)[-1] == (
        "The standard page has changed since this was checked."
    )
