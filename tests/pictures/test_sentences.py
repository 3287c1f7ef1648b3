"""How good suggestions are: no worse than was measured."""

from __future__ import annotations

import pytest

from benchmarks.pictures import Accuracy, labelled, measure
from easyread.pictures import PictureSets, Suggester
from easyread.pictures.concepts import concepts
from easyread.pictures.sets import shipped_sets

SENTENCES = labelled()


@pytest.fixture(scope="module")
def accuracy() -> dict[str, Accuracy]:
    suggester = Suggester(PictureSets(shipped_sets()))
    return {part: measure(suggester, sentences) for part, sentences in SENTENCES.items()}


def test_labels() -> None:
    """Every label is the name of a picture, no sentence stands twice, and some have no fitting picture."""
    known = concepts().keys()
    every = [sentence for sentences in SENTENCES.values() for sentence in sentences]
    assert [sentence for sentence in every if not sentence.fits <= known] == []
    assert len({sentence.text for sentence in every}) == len(every)
    for sentences in SENTENCES.values():
        assert len(sentences) >= 120
        assert any(not sentence.fits for sentence in sentences)


@pytest.mark.parametrize(
    ("part", "first", "first_three", "surely_wrong"),
    [("development", 0.9, 0.95, 0.04), ("held-out", 0.9, 0.95, 0.05)],
)
def test_accuracy(
    accuracy: dict[str, Accuracy], part: str, first: float, first_three: float, surely_wrong: float
) -> None:
    """Suggestions are as good as was measured; on the held-out part nothing was tuned."""
    found = accuracy[part]
    print(part, found)
    assert found.first >= first
    assert found.first_three >= first_three
    assert found.wrong <= 0.1
    assert found.surely_wrong <= surely_wrong
