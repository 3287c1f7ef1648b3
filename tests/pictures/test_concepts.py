"""The hand-checked map of concepts."""

from __future__ import annotations

from collections import Counter

import pytest

from easyread.pictures.concepts import Concept, concept_map
from easyread.pictures.vocabulary import Vocabulary

CONCEPTS = concept_map().concepts

MOST_SHARED = 3
"""No picture goes by more names than this."""


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary({name: concept.words for name, concept in CONCEPTS.items()}, concept_map().ignored)


def test_enough() -> None:
    """There are concepts for the whole of people's lives."""
    assert len(CONCEPTS) >= 300
    wanted = {
        "person",
        "house",
        "health",
        "money",
        "job",
        "bus",
        "safe",
        "rights",
        "law",
        "council",
        "meeting",
    }
    wanted |= {
        "happy",
        "calendar",
        "in-progress",
        "school",
        "family",
        "death",
        "talk",
        "computer",
        "question",
    }
    assert wanted <= CONCEPTS.keys()


def test_every_concept_has_words() -> None:
    """Every concept can be found by words."""
    assert [name for name, concept in CONCEPTS.items() if not concept.words] == []


def test_every_phrase_means_its_concept(vocabulary: Vocabulary) -> None:
    """Every phrase of the map leads to the concept that it stands in, and to no other."""
    wrong = []
    for name, concept in CONCEPTS.items():
        for phrase in concept.words:
            found = [one.concept for one in vocabulary.find(phrase)]
            if found != [name]:
                wrong.append((name, phrase, found))
    assert wrong == []


def test_no_phrase_stands_twice() -> None:
    """A phrase stands in one concept only, so that the order of the map means nothing."""
    phrases = Counter(phrase for concept in CONCEPTS.values() for phrase in concept.words)
    assert [phrase for phrase, count in phrases.items() if count > 1] == []


def test_shared_pictures() -> None:
    """A picture goes by few names: one that shows everything shows nothing."""
    shared = Counter(concept.openmoji for concept in CONCEPTS.values() if concept.openmoji)
    assert max(shared.values()) <= MOST_SHARED


def test_titles() -> None:
    """Every picture of OpenMoji has its title, for the credits."""
    assert [name for name, one in CONCEPTS.items() if bool(one.openmoji) != bool(one.title)] == []


def test_left_out() -> None:
    """The puzzle piece, which many autistic people reject, shows nothing."""
    assert "1F9E9" not in {concept.openmoji for concept in CONCEPTS.values()}


def test_sorted() -> None:
    """The map is in alphabetical order, so that an entry can be found in it."""
    assert list(CONCEPTS) == sorted(CONCEPTS)


def test_words_in_one_line() -> None:
    """Words are written with commas between them, or as a list."""
    assert Concept.model_validate({"words": "a b, c"}) == Concept.model_validate({"words": ["a b", "c"]})
