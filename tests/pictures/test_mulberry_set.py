"""Mulberry Symbols, as its release is laid out."""

from __future__ import annotations

import pytest

from easyread.pictures import PictureSets
from easyread.pictures.concepts import concepts
from tests.conftest import SETTINGS
from tests.pictures.conftest import SVG, OpenSets

LICENCE = """\
The Mulberry Symbol set
Copyright 2018-2026 An Artist

This work is licensed under the Creative Commons Attribution-Share Alike License.
To view a copy of this license, visit https://creativecommons.org/licenses/by-sa/4.0/
"""
INDEX = """\
id,symbol,grammar,category,rated,tags
1,doctor_1a,Noun,People Profession,0,job people
2,"cook_,_to",Verb,Food Kitchen actions,0,cooking
3,not_there,Noun,Food,0,
4,Christmas,Noun,Religion,0,
"""
FILES: dict[str, str | bytes] = {
    "easyread.yml": SETTINGS + "picture_sets: [mulberry, openmoji]\n",
    "mulberry/LICENSE.txt": LICENCE,
    "mulberry/symbol-info.csv": INDEX,
    "mulberry/EN-symbols/doctor_1a.svg": SVG,
    "mulberry/EN-symbols/cook_,_to.svg": SVG,
    "mulberry/EN-symbols/Christmas.svg": SVG,
}


def named(sets: PictureSets, name: str) -> tuple[str, str]:
    picture = sets.find(name)
    assert picture, name
    return picture.set, picture.title


def test_release(sets: OpenSets) -> None:
    """The unpacked release is a set: by concept where someone looked, and each symbol by its name."""
    opened = sets(FILES)
    assert not opened.faults
    assert concepts()["doctor"].mulberry == "doctor_1a"
    assert named(opened, "doctor") == ("Mulberry Symbols", "Doctor 1a")
    assert named(opened, "mulberry-doctor-1a") == ("Mulberry Symbols", "Doctor 1a")
    assert named(opened, "mulberry-cook-to") == ("Mulberry Symbols", "To cook")
    assert named(opened, "mulberry-christmas") == ("Mulberry Symbols", "Christmas")
    assert opened.find("mulberry-not-there") is None


def test_never_by_keyword(sets: OpenSets) -> None:
    """A symbol that nobody looked at stands for no concept, whatever its name; another set fills in."""
    assert concepts()["christmas"].mulberry is None
    assert named(sets(FILES), "christmas")[0] == "OpenMoji"


def test_credit(sets: OpenSets) -> None:
    """The set is credited with the licence and the line of copyright that lie in its folder."""
    doctor = sets(FILES).find("doctor")
    assert doctor
    assert (doctor.licence, doctor.licence_url) == (
        "CC BY-SA 4.0",
        "https://creativecommons.org/licenses/by-sa/4.0/",
    )
    assert doctor.credit == "Mulberry Symbols. Copyright 2018-2026 An Artist. License: CC BY-SA 4.0"


@pytest.mark.parametrize(
    ("changes", "place", "message"),
    [
        (
            {"mulberry/LICENSE.txt": None},
            "mulberry/LICENSE.txt:1:1",
            "the licence of this picture set is missing",
        ),
        (
            {"mulberry/LICENSE.txt": "Do what you like."},
            "mulberry/LICENSE.txt:1:1",
            "this is not the licence of Mulberry Symbols",
        ),
        (
            {"mulberry/LICENSE.txt": b"\xff"},
            "mulberry/LICENSE.txt:1:1",
            "this is not UTF-8 text",
        ),
        (
            {"mulberry/symbol-info.csv": "id,name\n1,doctor\n"},
            "mulberry/symbol-info.csv:1:1",
            "the column 'symbol' is missing",
        ),
        (
            {"mulberry/symbol-info.csv": INDEX + "5,../../secret,Noun,A,0,\n"},
            "mulberry/symbol-info.csv:6:1",
            "'../../secret' cannot be the name of a symbol",
        ),
        (
            {"mulberry/symbol-info.csv": INDEX + '5,"a\\b",Noun,A,0,\n'},
            "mulberry/symbol-info.csv:6:1",
            "'a\\b' cannot be the name of a symbol",
        ),
        (
            {"mulberry/symbol-info.csv": ""},
            "mulberry/symbol-info.csv:1:1",
            "the column 'symbol' is missing",
        ),
        (
            {"mulberry/symbol-info.csv": None},
            "easyread.yml:4:16",
            "the picture set 'mulberry' has no index",
        ),
    ],
)
def test_faults(sets: OpenSets, changes: dict[str, str | bytes | None], place: str, message: str) -> None:
    """A release that lacks its licence or its index, or whose index leads out of it, is a fault."""
    files = {name: content for name, content in (FILES | changes).items() if content is not None}
    opened = sets(files)
    (fault,) = opened.faults
    assert (str(fault.place), fault.message) == (place, message)
    assert fault.mend
    assert [one.name for one in opened.sets] == ["OpenMoji"]


def test_short_rows(sets: OpenSets) -> None:
    """A row that is too short is passed over."""
    assert not sets(FILES | {"mulberry/symbol-info.csv": INDEX + "5\n\n,,,\n"}).faults
