"""Everyday words that a text does not have."""

from __future__ import annotations

from easyread.pictures import synonyms


def test_words() -> None:
    """A word of the text leads to others that mean the same and that the text does not have."""
    (house,) = [found for found in synonyms({"homes", "flat"}, ()) if found.concept == "house"]
    assert {"home", "flat"} == set(house.used)
    assert "bungalow" in house.others
    assert not {"home", "flat"} & set(house.others)


def test_pictures() -> None:
    """A picture leads to the words for it."""
    (dentist,) = synonyms((), {"dentist"})
    assert (dentist.concept, dentist.used) == ("dentist", ())
    assert "toothache" in dentist.others


def test_nothing() -> None:
    """Where nothing is said, nothing else means the same."""
    assert list(synonyms((), ())) == []
