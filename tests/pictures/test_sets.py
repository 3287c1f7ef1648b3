"""Picture sets and their indexes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

import easyread.pictures
from easyread.model import Fault, Place
from easyread.pictures import Picture, PictureFaultError, PictureSets, open_sets, prepare
from easyread.pictures.sets import INDEX as INDEX_NAME
from easyread.pictures.sets import drawn_folder
from tests.pictures.conftest import SVG

OwnSets = Callable[..., PictureSets]

BOAT = "  boat: {file: boat.svg, title: A boat, decorative: true}\n"


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> PictureSets:
    """The sets of a plan that has no pictures of its own."""
    return open_sets(tmp_path_factory.mktemp("plan") / "images", "images")


def drawn(sets: PictureSets) -> dict[str, Picture]:
    return {name: item for name, item in sets.pictures.items() if item.file.parent == drawn_folder()}


def openmoji(sets: PictureSets) -> dict[str, Path]:
    return {name: item.file for name, item in sets.pictures.items() if item.author == "OpenMoji"}


def concepts() -> dict[str, dict[str, str]]:
    file = Path(easyread.pictures.__file__).with_name("concepts.yml")
    found: dict[str, dict[str, str]] = yaml.safe_load(file.read_text(encoding="utf-8"))["concepts"]
    return found


def refusals(pictures: Iterable[Picture]) -> list[str]:
    faults = []
    for picture in pictures:
        try:
            prepare(picture)
        except PictureFaultError as error:
            faults.append(str(error))
    return faults


def test_own_picture(own: OwnSets, tmp_path: Path) -> None:
    """A picture of the plan's own has the author, the licence and the source that its index names for all."""
    sets = own(BOAT, {"boat.svg": SVG})
    assert not sets.faults
    assert sets.pictures["boat"] == Picture(
        name="boat",
        file=tmp_path / "images" / "boat.svg",
        alt="",
        title="A boat",
        author="Ann Author",
        source="https://pictures.example/",
        licence="CC BY 4.0",
        licence_url="https://creativecommons.org/licenses/by/4.0/",
        place=Place("images/pictures.yml", 7, 16),
    )


def test_entry_over_index(own: OwnSets) -> None:
    """What an entry says of itself wins over what its index says for all."""
    entry = (
        "  boat: {file: boat.svg, title: A boat, alt: A red boat, author: Bo, licence: CC0,"
        " licence_url: 'https://cc0.example/', source: ''}\n"
    )
    boat = own(entry, {"boat.svg": SVG}).pictures["boat"]
    assert (boat.alt, boat.author, boat.licence, boat.licence_url, boat.source) == (
        "A red boat",
        "Bo",
        "CC0",
        "https://cc0.example/",
        "",
    )


@pytest.mark.parametrize(
    ("entry", "column", "message"),
    [
        ("{file: boat.svg, title: A boat}", 9, "'boat': a picture has either 'alt' or 'decorative: true'"),
        (
            "{file: boat.svg, title: A boat, alt: A boat, decorative: true}",
            9,
            "'boat': a picture has either 'alt' or 'decorative: true'",
        ),
        (
            "{file: boat.svg, title: A boat, alt: A boat, decorative: false, licens: CC0}",
            73,
            "unknown key 'licens'",
        ),
        ("{file: boat.svg, title: A boat, alt: ''}", 46, "'alt' has no value"),
        ("{file: boat.svg, decorative: true}", 9, "'title' is missing"),
        ("{title: A boat, decorative: true}", 9, "'file' is missing"),
        ("{file: bote.svg, title: A boat, decorative: true}", 16, "the picture 'bote.svg' is missing"),
        (
            "{file: ../boat.svg, title: A boat, decorative: true}",
            9,
            "'boat': '../boat.svg' does not lie beside the index",
        ),
        (
            "{file: sub/boat.svg, title: A boat, decorative: true}",
            9,
            "'boat': 'sub/boat.svg' does not lie beside the index",
        ),
        (
            "{file: /etc/passwd, title: A boat, decorative: true}",
            9,
            "'boat': '/etc/passwd' does not lie beside the index",
        ),
        (
            r"{file: '..\boat.svg', title: A boat, decorative: true}",
            9,
            r"'boat': '..\boat.svg' does not lie beside the index",
        ),
        ("{file: .., title: A boat, decorative: true}", 16, "the picture '..' is missing"),
    ],
)
def test_fault_in_index(own: OwnSets, entry: str, column: int, message: str) -> None:
    """A fault in an index is reported at its line and column, with a way to mend it."""
    (fault,) = own(f"  boat: {entry}\n", {"boat.svg": SVG, "../boat.svg": SVG, "sub/boat.svg": SVG}).faults
    assert (str(fault.place), fault.message) == (f"images/pictures.yml:7:{column}", message)
    assert fault.mend


def test_all_faults_of_an_index(own: OwnSets) -> None:
    """All pictures that are missing are reported together."""
    faults = own("".join(f"  {name}: {{file: {name}.svg, title: T, alt: A}}\n" for name in "abc")).faults
    assert [fault.message for fault in faults] == [f"the picture '{name}.svg' is missing" for name in "abc"]


@pytest.mark.parametrize("name", ["Boat", "my boat", "böat", "boat_1", "-boat"])
def test_name_of_a_picture(own: OwnSets, name: str) -> None:
    """A picture whose name authors could not write is refused."""
    (fault,) = own(
        f"  {name}: {{file: boat.svg, title: A boat, decorative: true}}\n", {"boat.svg": SVG}
    ).faults
    assert fault.message.startswith(f"'{name}' cannot be used")


def test_index_without_pictures(own: OwnSets) -> None:
    """An index that lists nothing is a fault of the author's, not an empty set."""
    assert own("").faults == (
        Fault(
            Place("images/pictures.yml", 6, 10),
            "'pictures' has no value",
            "Write a value after 'pictures:', or take the key out.",
        ),
    )


def test_no_own_pictures(shipped: PictureSets) -> None:
    """A plan needs no pictures of its own."""
    assert not shipped.faults
    assert {"house", "easy-read"} <= shipped.pictures.keys()


def test_drawn_wins_over_openmoji(shipped: PictureSets) -> None:
    """A picture that was drawn for easyread wins over the one that OpenMoji has for its name."""
    both = concepts().keys() & drawn(shipped).keys()
    assert both
    assert {shipped.pictures[name].author for name in both} == {"The easyread project"}


@pytest.mark.parametrize("name", ["done", "plan", "house"])
def test_own_wins_over_all(own: OwnSets, shipped: PictureSets, name: str) -> None:
    """A picture of the plan's own wins over every set that comes with easyread."""
    assert name in shipped.pictures
    sets = own(BOAT.replace("boat:", f"{name}:"), {"boat.svg": SVG})
    assert sets.pictures[name].author == "Ann Author"
    assert sets.pictures.keys() == shipped.pictures.keys()


def test_concepts_are_pictures(shipped: PictureSets) -> None:
    """Every concept has a picture in OpenMoji that draws and does nothing else."""
    folder = shipped.pictures["house"].file.parent
    files = {name: folder / f"{concept['openmoji']}.svg" for name, concept in concepts().items()}
    assert [name for name, file in files.items() if not file.is_file()] == []
    assert refusals(replace(shipped.pictures["house"], file=file) for file in files.values()) == []
    assert openmoji(shipped) == {name: files[name] for name in files.keys() - drawn(shipped).keys()}


def test_drawn_pictures(shipped: PictureSets) -> None:
    """Every picture drawn for easyread draws and does nothing else."""
    assert refusals(drawn(shipped).values()) == []


def test_drawn_index(shipped: PictureSets) -> None:
    """The index of the drawn pictures names each file beside it once, and no other."""
    indexed = sorted(item.file.name for item in drawn(shipped).values())
    files = sorted(file.name for file in drawn_folder().iterdir() if file.name != INDEX_NAME)
    assert indexed == files


def test_shipped_credits(shipped: PictureSets) -> None:
    """Every picture that comes with easyread has a title, an author and a licence with its address."""
    for picture in shipped.pictures.values():
        assert picture.title
        assert picture.author
        assert picture.licence
        assert picture.licence_url.startswith("https://")
        assert picture.author != "OpenMoji" or picture.source.startswith("https://openmoji.org/")


def test_shipped_alternative_text(shipped: PictureSets) -> None:
    """No picture that comes with easyread is read aloud: the words beside it say what it shows."""
    assert {picture.alt for picture in shipped.pictures.values()} == {""}
