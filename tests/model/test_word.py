"""Hard words, their names and their places."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from easyread.model import NamedWord, Word, Words


def words(**found: Mapping[str, object]) -> Words:
    return Words.model_validate({"words": {name.replace("_", " "): word for name, word in found.items()}})


@pytest.mark.parametrize(
    ("name", "anchor"),
    [
        ("advocate", "word-advocate"),
        ("LeDeR", "word-leder"),
        ("family carer", "word-family-carer"),
        ("carers' assessment", "word-carers-assessment"),
        ("carers\u2019 assessment", "word-carers-assessment"),
        ("Education, Health and Care plan", "word-education-health-and-care-plan"),
        ("co-production", "word-co-production"),
        ("a_b", "word-a-b"),
        ("Größe", "word-größe"),
        ("?", "word-"),
    ],
)
def test_anchor(name: str, anchor: str) -> None:
    """A word's place on the page of hard words is named by its letters and digits."""
    assert NamedWord(name, Word()).anchor == anchor


@pytest.mark.parametrize("written", ["family carer", "Family Carer", "family carers", "family-carer"])
def test_find(written: str) -> None:
    """A word is found by each way in which it is written, with capitals or without, and by its address."""
    found = words(family_carer={"also": ("family carers",)}, carer={}).find(written)
    assert found is not None
    assert found.name == "family carer"


def test_find_nothing() -> None:
    """A word that is not listed is not found."""
    assert words(carer={}).find("carers") is None


def test_explained() -> None:
    """Words that somebody explained come from A to Z; easy ones serve where there are no standard ones."""
    easy, text = {"easy": "Easy."}, {"text": "Standard."}
    found = words(b=easy, C={"say": "see"}, a=text, D=easy | text)
    assert [(word.name, str(word.standard_meaning)) for word in found.explained] == [
        ("a", "Standard."),
        ("b", "Easy."),
        ("D", "Standard."),
    ]
