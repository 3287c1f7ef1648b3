"""The hand-checked map of concepts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import easyread.pictures
from easyread.model import Written
from easyread.pictures.concepts import ConceptPictures, ConceptWords, concept_words, concepts
from easyread.pictures.folder_set import PictureEntry
from easyread.pictures.vocabulary import Vocabulary
from easyread.source import read_file

CONCEPTS = concepts()
WORDS = concept_words()

MOST_SHARED = 3
"""No picture goes by more names than this."""


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary(WORDS.words, WORDS.ignored)


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [(ConceptPictures, "concepts.yml", CONCEPTS), (ConceptWords, "concept_words.yml", WORDS)],
)
def test_no_traps(kind: type[Written], name: str, value: object) -> None:
    """The files of the map have no duplicate key and nothing that YAML takes for something else."""
    file = Path(easyread.pictures.__file__).with_name(name)
    found, _, faults = read_file(kind, file, name)
    assert faults == []
    assert (found.concepts if isinstance(found, ConceptPictures) else found) == value


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
    """Every concept can be found by words, and all words lead to a concept."""
    assert list(WORDS.words) == list(CONCEPTS)
    assert {*WORDS.general, *WORDS.vague} <= CONCEPTS.keys()
    assert not set(WORDS.general) & set(WORDS.vague)


def test_every_phrase_means_its_concept(vocabulary: Vocabulary) -> None:
    """Every phrase of the map leads to the concept that it stands in, and to no other."""
    wrong = []
    for name, phrases in WORDS.words.items():
        for phrase in phrases:
            found = [one.concept for one in vocabulary.find(phrase)]
            if found != [name]:
                wrong.append((name, phrase, found))
    assert wrong == []


def test_no_phrase_stands_twice() -> None:
    """A phrase stands in one concept only, so that the order of the map means nothing."""
    found = Counter(phrase for phrases in WORDS.words.values() for phrase in phrases)
    assert [phrase for phrase, count in found.items() if count > 1] == []


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
    entry = {"file": "a.svg", "title": "A"}
    found = [PictureEntry.model_validate(entry | {"words": words}) for words in ("a b, c", ["a b", "c"])]
    assert [one.words for one in found] == [("a b", "c"), ("a b", "c")]
