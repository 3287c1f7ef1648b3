"""Picture sets: in folders with an index, those that come with easyread, and which of them wins."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from easyread.cache import ContentCache
from easyread.model import Fault, Place
from easyread.pictures import Picture, PictureFaultError, PictureSet, PictureSets, prepare
from easyread.pictures.concepts import concepts
from easyread.pictures.folder_set import FOLDER_INDEX, drawn_folder
from tests.conftest import SETTINGS, PlanFolder
from tests.pictures.conftest import INDEX, SVG, OpenSets

OwnSets = Callable[..., PictureSets]

BOAT = "  boat: {file: boat.svg, title: A boat, decorative: true}\n"


@pytest.fixture
def shipped(sets: OpenSets) -> PictureSets:
    """The sets of a plan that has no pictures of its own."""
    return sets({})


def named(sets: PictureSets, name: str) -> Picture:
    picture = sets.find(name)
    assert picture, name
    return picture


def drawn(sets: PictureSets) -> PictureSet:
    return sets.sets[0]


def openmoji(sets: PictureSets) -> PictureSet:
    return sets.sets[1]


def refusals(pictures: Iterable[Picture], cache: ContentCache) -> list[str]:
    faults = []
    for picture in pictures:
        try:
            prepare(picture, cache)
        except PictureFaultError as error:
            faults.append(str(error))
    return faults


def test_own_picture(own: OwnSets, tmp_path: Path) -> None:
    """A picture of the plan's own has the author, the licence and the source that its index names for all."""
    sets = own(BOAT, {"boat.svg": SVG})
    assert not sets.faults
    assert named(sets, "boat") == Picture(
        name="boat",
        file=tmp_path / "images" / "boat.svg",
        alt="",
        title="A boat",
        author="Ann Author",
        source="https://pictures.example/",
        licence="CC BY 4.0",
        licence_url="https://creativecommons.org/licenses/by/4.0/",
        place=Place("images/pictures.yml", 7, 16),
        set="Our pictures",
    )


def test_entry_over_index(own: OwnSets) -> None:
    """What an entry says of itself wins over what its index says for all."""
    entry = (
        "  boat: {file: boat.svg, title: A boat, alt: A red boat, author: Bo, licence: CC0,"
        " licence_url: 'https://cc0.example/', source: ''}\n"
    )
    boat = named(own(entry, {"boat.svg": SVG}), "boat")
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
        (
            "{file: boat.svg, title: A boat, alt: A boat, decorative: true}",
            9,
            "'boat': a picture cannot have both 'alt' and 'decorative: true'",
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


def test_decorative(own: OwnSets) -> None:
    """A picture without alternative text is passed by in screen readers, whether its entry says so or not."""
    sets = own(BOAT + "  ship: {file: boat.svg, title: A ship}\n", {"boat.svg": SVG})
    assert (named(sets, "boat").alt, named(sets, "ship").alt) == ("", "")


def test_link_out_of_the_folder(own: OwnSets, tmp_path: Path) -> None:
    """A file that is only a link to one elsewhere is not published."""
    (tmp_path / "images").mkdir()
    (tmp_path / "secret.svg").write_text(SVG)
    (tmp_path / "images" / "boat.svg").symlink_to(tmp_path / "secret.svg")
    (fault,) = own(BOAT).faults
    assert (str(fault.place), fault.message) == (
        "images/pictures.yml:7:16",
        "the picture 'boat.svg' is only a link to a file elsewhere",
    )


def test_no_own_pictures(shipped: PictureSets) -> None:
    """A plan needs no pictures of its own."""
    assert not shipped.faults
    assert [one.name for one in shipped.sets] == ["Drawn for easyread", "OpenMoji"]
    assert {"house", "easy-read"} <= set(shipped.names)


def test_drawn_wins_over_openmoji(shipped: PictureSets) -> None:
    """A picture that was drawn for easyread wins over the one that OpenMoji has for its name."""
    both = openmoji(shipped).pictures.keys() & drawn(shipped).pictures.keys()
    assert both
    assert {named(shipped, name).set for name in both} == {"Drawn for easyread"}


def test_order_of_sets(sets: OpenSets) -> None:
    """The first set in the settings that has a picture wins; the others fill in what it lacks."""
    turned = sets({"easyread.yml": SETTINGS + "picture_sets: [openmoji, drawn]\n"})
    assert named(turned, "done").set == "OpenMoji"
    assert named(turned, "advocate").set == "Drawn for easyread"


def test_fewer_sets(sets: OpenSets) -> None:
    """A set that the settings leave out is not used."""
    alone = sets({"easyread.yml": SETTINGS + "picture_sets: [drawn]\n"})
    assert alone.find("advocate")
    assert alone.find("house") is None


@pytest.mark.parametrize("name", ["done", "plan", "house"])
def test_own_wins_over_all(own: OwnSets, shipped: PictureSets, name: str) -> None:
    """A picture of the plan's own wins over every set that comes with easyread."""
    assert name in shipped.names
    sets = own(BOAT.replace("boat:", f"{name}:"), {"boat.svg": SVG})
    assert named(sets, name).author == "Ann Author"
    assert sets.names == shipped.names


def test_folder_as_a_set(sets: OpenSets) -> None:
    """A folder with an index is a set like any other, before or behind those that come with easyread."""
    files: dict[str, str | bytes] = {
        "art/pictures.yml": INDEX + "  house: {file: a.svg, title: A}\n  yurt: {file: a.svg, title: A}\n",
        "art/a.svg": SVG,
    }
    before = sets({"easyread.yml": SETTINGS + "picture_sets: [art, openmoji]\n", **files})
    behind = sets({"easyread.yml": SETTINGS + "picture_sets: [openmoji, art]\n", **files})
    assert not before.faults + behind.faults
    assert [named(before, name).set for name in ("house", "yurt")] == ["Our pictures", "Our pictures"]
    assert [named(behind, name).set for name in ("house", "yurt")] == ["OpenMoji", "Our pictures"]


@pytest.mark.parametrize(
    ("names", "files", "fault"),
    [
        (
            "[drawn, openmojis]",
            {},
            "easyread.yml:4:23: there is no picture set 'openmojis'\n    "
            "Write drawn, openmoji, or the name of a folder, seen from the settings file.",
        ),
        (
            "[drawn, drawn]",
            {},
            "easyread.yml:4:23: the picture set 'drawn' stands here twice\n    Delete one of the two.",
        ),
        (
            "[art]",
            {"art/a.svg": SVG},
            "easyread.yml:4:16: the picture set 'art' has no index\n    "
            "Put pictures.yml into the folder, or Mulberry's symbol-info.csv.",
        ),
        (
            "[art]",
            {"art/pictures.yml": "set: A\nauthor: A\nlicence_url: https://a.example\npictures: {}\n"},
            "art/pictures.yml:1:1: 'licence' is missing\n    Add 'licence:' here.",
        ),
        (
            "art",
            {},
            "easyread.yml:4:15: 'picture_sets': a list is expected here: lines that begin with '- '\n    "
            "Look at an example in the guide.",
        ),
    ],
)
def test_fault_of_a_set(
    sets: OpenSets, tmp_path: Path, names: str, files: dict[str, str], fault: str
) -> None:
    """A set that is not there, or lacks its index or its licence, is a fault with a way to mend it."""
    settings = {"easyread.yml": SETTINGS + f"picture_sets: {names}\n"}
    found = sets({**settings, **files})
    told = [*found.faults, *PlanFolder(tmp_path).faults()]
    assert list(map(str, told)) == [fault]


def test_openmoji_by_code(shipped: PictureSets, cache: ContentCache) -> None:
    """Any other picture of OpenMoji can be chosen by its code; one that does not exist cannot."""
    owl = named(shipped, "openmoji-1f989")
    assert (owl.title, owl.set, owl.source) == (
        "Owl",
        "OpenMoji",
        "https://openmoji.org/library/emoji-1F989/",
    )
    assert refusals([owl], cache) == []
    assert shipped.find("openmoji-ffff") is None
    assert named(shipped, "openmoji-e249").title == "OpenMoji E249"


def test_concepts_are_pictures(shipped: PictureSets, cache: ContentCache) -> None:
    """Every concept has a picture that draws and does nothing else."""
    assert [name for name in concepts() if shipped.find(name) is None] == []
    missing = [item.name for item in openmoji(shipped).pictures.values() if not item.file.is_file()]
    assert missing == []
    assert refusals(openmoji(shipped).pictures.values(), cache) == []


def test_drawn_pictures(shipped: PictureSets, cache: ContentCache) -> None:
    """Every picture drawn for easyread draws and does nothing else."""
    assert refusals(drawn(shipped).pictures.values(), cache) == []


def test_drawn_index(shipped: PictureSets) -> None:
    """The index of the drawn pictures names each file beside it once, by its own name, and no other."""
    indexed = {name: item.file.name for name, item in drawn(shipped).pictures.items()}
    files = sorted(file.name for file in drawn_folder().iterdir() if file.name != FOLDER_INDEX)
    assert sorted(indexed.values()) == files
    assert all(file == f"{name}.svg" for name, file in indexed.items())


def test_shipped_credits(shipped: PictureSets) -> None:
    """Every picture that comes with easyread has a title, an author and a licence with its address."""
    for one in shipped.sets:
        for picture in one.pictures.values():
            assert picture.title
            assert picture.author
            assert picture.licence
            assert picture.licence_url.startswith("https://")
            assert picture.set == one.name
            assert picture.set != "OpenMoji" or picture.source.startswith("https://openmoji.org/")


def test_shipped_alternative_text(shipped: PictureSets) -> None:
    """No picture that comes with easyread is read aloud: the words beside it say what it shows."""
    assert {picture.alt for one in shipped.sets for picture in one.pictures.values()} == {""}
