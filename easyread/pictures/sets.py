"""All pictures that authors can name, from every set of a plan."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from easyread.model import Fault, Plan
from easyread.pictures.folder_set import FOLDER_INDEX, drawn_folder, open_folder_set
from easyread.pictures.mulberry_set import MULBERRY_INDEX, open_mulberry_set
from easyread.pictures.openmoji_set import OpenMojiSet
from easyread.pictures.picture import Picture
from easyread.pictures.picture_set import PictureSet
from easyread.source import seen_from

DRAWN, OPENMOJI = "drawn", "openmoji"
"""What the settings call the sets that come with easyread."""


@dataclass(frozen=True)
class PictureSets:
    """The sets of a plan.

    Attributes:
        sets: In order: the first that has a picture of a name wins.
        faults: What is wrong with them.
    """

    sets: tuple[PictureSet, ...]
    faults: tuple[Fault, ...] = ()

    def find(self, name: str) -> Picture | None:
        """The picture that stands in a published page for the name that an author wrote."""
        return next(filter(None, (one.find(name) for one in self.sets)), None)

    @cached_property
    def names(self) -> Collection[str]:
        """Every name that someone chose a picture for, sorted; more pictures can be named by their code."""
        return sorted({name for one in self.sets for name in one.pictures})


def open_sets(plan: Plan, folder: Path, root: Path) -> PictureSets:
    """Open the plan's own pictures, and behind them the sets that its settings name.

    Args:
        plan: The plan.
        folder: The folder of its settings file.
        root: The folder that authors work in: the files in faults are seen from there.
    """
    opened = [*_own(folder / plan.settings.images, root), *_configured(plan, folder, root)]
    sets = tuple(one for one, _ in opened if one)
    return PictureSets(sets, tuple(fault for _, faults in opened for fault in faults))


Opened = tuple[PictureSet | None, list[Fault]]


def _own(images: Path, root: Path) -> Iterator[Opened]:
    """The plan's own pictures, if it has any."""
    if (images / FOLDER_INDEX).is_file():
        yield open_folder_set(images, seen_from(root, images))


def _configured(plan: Plan, folder: Path, root: Path) -> Iterator[Opened]:
    seen: set[str] = set()
    for number, name in enumerate(plan.settings.picture_sets):
        place = plan.settings_places.of("picture_sets", number)
        if name in seen:
            yield (
                None,
                [Fault(place, f"the picture set '{name}' stands here twice", "Delete one of the two.")],
            )
        elif name in (DRAWN, OPENMOJI):
            yield shipped_set(name), []
        elif not (folder / name).is_dir():
            mend = f"Write {DRAWN}, {OPENMOJI}, or the name of a folder, seen from the settings file."
            yield None, [Fault(place, f"there is no picture set '{name}'", mend)]
        elif (folder / name / FOLDER_INDEX).is_file():
            yield open_folder_set(folder / name, seen_from(root, folder / name))
        elif (folder / name / MULBERRY_INDEX).is_file():
            yield open_mulberry_set(folder / name, seen_from(root, folder / name))
        else:
            message = f"the picture set '{name}' has no index"
            mend = f"Put {FOLDER_INDEX} into the folder, or Mulberry's {MULBERRY_INDEX}."
            yield None, [Fault(place, message, mend)]
        seen.add(name)


def shipped_sets() -> tuple[PictureSet, ...]:
    """The sets that come with the library, in the order in which they are used without settings."""
    return shipped_set(DRAWN), shipped_set(OPENMOJI)


@cache
def shipped_set(name: str) -> PictureSet:
    """A set that comes with the library. A fault in it is ours, not the author's."""
    if name == OPENMOJI:
        return OpenMojiSet()
    drawn, faults = open_folder_set(drawn_folder(), DRAWN)
    if drawn is None or faults:
        raise RuntimeError("; ".join(map(str, faults)))
    return drawn
