"""Looking for pictures by words."""

from __future__ import annotations

from collections.abc import Callable

from easyread.pictures import Candidate, PictureSets, Suggester, find_pictures
from tests.conftest import SETTINGS
from tests.pictures.conftest import INDEX, SVG, OpenSets

OwnSets = Callable[..., PictureSets]


def found(sets: PictureSets, words: str) -> list[Candidate]:
    return find_pictures(words, sets, Suggester(sets))


def rows(candidates: list[Candidate]) -> list[tuple[str, str, str]]:
    return [(one.picture.name, one.picture.set, one.why) for one in candidates]


def test_by_meaning_first(sets: OpenSets) -> None:
    """What the words mean comes first, with the words that mean it."""
    candidates = found(sets({}), "go to the GP")
    assert rows(candidates)[0] == ("doctor", "OpenMoji", "'GP' means doctor")


def test_in_each_set(sets: OpenSets) -> None:
    """Each set that has a picture for a concept offers it, in the order of the settings."""
    files: dict[str, str | bytes] = {
        "art/pictures.yml": INDEX + "  dentist: {file: a.svg, title: A chair}\n",
        "art/a.svg": SVG,
        "easyread.yml": SETTINGS + "picture_sets: [openmoji, art]\n",
    }
    assert rows(found(sets(files), "my dentist"))[:2] == [
        ("dentist", "OpenMoji", "'dentist' means dentist"),
        ("dentist", "Our pictures", "'dentist' means dentist"),
    ]


def test_by_name(own: OwnSets) -> None:
    """Pictures whose name or title has one of the words are found too."""
    sets = own("  blue-yurt: {file: a.svg, title: A tepee}\n", {"a.svg": SVG})
    assert rows(found(sets, "the yurts"))[0] == ("blue-yurt", "Our pictures", "its name has 'yurt'")
    assert rows(found(sets, "big tepees"))[0] == ("blue-yurt", "Our pictures", "its name has 'tepee'")


def test_unchecked_last(sets: OpenSets) -> None:
    """Pictures that nobody looked at beside the word come last and say so."""
    candidates = found(sets({}), "octopus")
    assert [(one.picture.name, one.checked) for one in candidates] == [("openmoji-1f419", False)]
    checked = [one.checked for one in found(sets({}), "cat")]
    assert checked == sorted(checked, reverse=True)
    assert {True, False} == set(checked)


def test_each_picture_once(sets: OpenSets) -> None:
    """A picture is offered once, for the best reason."""
    files = [str(one.picture.file) for one in found(sets({}), "house home doctor tooth dentist")]
    assert len(files) == len(set(files))


def test_little_words(sets: OpenSets) -> None:
    """Words such as "to" and "with" find nothing by name."""
    assert found(sets({}), "to with and or") == []
