"""Which picture stands beside each idea: the one its author chose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from easyread.model import Fault, Place, Plan
from easyread.pictures.picture import PreparedPicture
from easyread.pictures.prepare import PictureFaultError, prepare
from easyread.pictures.sets import PictureSets
from easyread.source import did_you_mean


@dataclass(frozen=True)
class ChosenPictures:
    """The pictures in use.

    Attributes:
        by_name: Each of them, ready to be published.
        faults: Names that no set has, and pictures that must not be published.
    """

    by_name: Mapping[str, PreparedPicture]
    faults: tuple[Fault, ...]


def choose_pictures(plan: Plan, sets: PictureSets, always: Iterable[str] = ()) -> ChosenPictures:
    """Find and prepare every picture that the plan names.

    Args:
        plan: The plan.
        sets: Where pictures are looked for.
        always: Names of pictures that the pages themselves need; one that no set has is left out.
    """
    faults = list(sets.faults)
    chosen: dict[str, PreparedPicture] = {}
    refused: set[str] = set()

    def take(name: str) -> None:
        if name in chosen or name in refused:
            return
        try:
            chosen[name] = prepare(sets.pictures[name])
        except PictureFaultError as error:
            refused.add(name)
            faults.append(error.fault)

    for name, place in _named(plan):
        if name in sets.pictures:
            take(name)
        elif not sets.faults:
            # With a broken index, each of its names would be reported as unknown too.
            faults.append(Fault(place, f"there is no picture '{name}'", _mend(name, sets)))
    for name in always:
        if name in sets.pictures:
            take(name)
    return ChosenPictures(dict(sorted(chosen.items())), tuple(faults))


def _named(plan: Plan) -> Iterable[tuple[str, Place]]:
    for page in plan.pages:
        yield from page.picture_names()
    if plan.settings.notice and plan.settings.notice.picture:
        yield plan.settings.notice.picture, plan.settings_places.of("notice", "picture")


def _mend(name: str, sets: PictureSets) -> str:
    nearest = did_you_mean(name, sets.pictures, "")
    return nearest or "Take the name out, or add the picture to pictures.yml in the folder of pictures."
