"""What people said, and how far the answer is, in words."""

from __future__ import annotations

import pytest

from easyread.model import Answer, Feedback, Kind, Reply
from easyread.model.feedback import WORKED_OUT
from easyread.wording import (
    KIND_WORDS,
    REPLY_WORDS,
    answered_in_words,
    days_in_words,
    said_in_words,
    things_in_words,
    told_in_words,
)


def feedback(**keys: object) -> Feedback:
    return Feedback.model_validate({"id": "a", "said": "A.", "kind": "want", **keys})


def answer(**keys: object) -> Answer:
    return Answer.model_validate({"text": "A.", "date": "2018", "status": "heard", **keys})


def test_every_status_has_words() -> None:
    """Every status has words, a sign and a picture, and no two look or sound alike."""
    assert list(REPLY_WORDS) == list(Reply)
    assert list(KIND_WORDS) == list(Kind)
    assert len({told_in_words(reply) for reply in set(Reply) - set(WORKED_OUT)}) == len(Reply) - len(
        WORKED_OUT
    )
    for attribute in ("word", "easy", "sign", "short"):
        assert len({getattr(words, attribute) for words in REPLY_WORDS.values()}) == len(Reply)
    assert all(words.picture and words.tone for words in REPLY_WORDS.values())


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ({}, ()),
        ({"who": "family carers"}, ("Family carers said this.",)),
        ({"when": "May 2018"}, ("You said this in May 2018.",)),
        ({"who": "Carers", "when": "2 May 2018"}, ("Carers said this on 2 May 2018.",)),
        ({"people": "1"}, ("1 person said it.",)),
        ({"people": "12", "when": "2018"}, ("You said this in 2018.", "12 people said it.")),
    ],
)
def test_said(keys: dict[str, str], sentences: tuple[str, ...]) -> None:
    """Who said something, when and how many is told as far as anybody wrote it down, and no further."""
    assert said_in_words(feedback(**keys)) == sentences


def test_answered() -> None:
    """An answer says who gave it, and when."""
    assert answered_in_words(answer(who="head of homes")) == "The head of homes answered in 2018."
    assert answered_in_words(answer(date="3 May 2018")) == "We answered on 3 May 2018."


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "0 days"),
        (1, "1 day"),
        (13, "13 days"),
        (14, "about 2 weeks"),
        (59, "about 8 weeks"),
        (60, "about 2 months"),
        (181.5, "about 6 months"),
        (700, "about 23 months"),
    ],
)
def test_days(days: float, words: str) -> None:
    """How long something took is told no finer than anybody needs it."""
    assert days_in_words(days) == words


def test_things() -> None:
    """Things are counted in good English."""
    assert [things_in_words(count) for count in (0, 1, 2)] == ["0 things", "1 thing", "2 things"]
