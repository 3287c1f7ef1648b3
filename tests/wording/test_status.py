"""Statuses in words and signs."""

from __future__ import annotations

import pytest

from easyread.model import Status
from easyread.wording import STATUS_WORDS


@pytest.mark.parametrize("status", Status)
def test_no_colour_alone(status: Status) -> None:
    """Every status has a word, an easy sentence, a sign and a picture, so that no colour stands alone."""
    words = STATUS_WORDS[status]
    assert words.word
    assert all(sentence.endswith(".") for sentence in words.easy)
    assert len(words.sign) == 1
    assert words.picture


def test_told_apart() -> None:
    """No two statuses have the same words."""
    assert len({words.word for words in STATUS_WORDS.values()}) == len(Status)
    assert len({words.easy for words in STATUS_WORDS.values()}) == len(Status)
