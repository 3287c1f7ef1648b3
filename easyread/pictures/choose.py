"""Which picture stands beside each idea: the one its author chose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from easyread.cache import ContentCache
from easyread.model import Fault, Place, Plan
from easyread.pictures.concepts import concept_words
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


def choose_pictures(
    plan: Plan, sets: PictureSets, cache: ContentCache, always: Iterable[str] = ()
) -> ChosenPictures:
    """Find and prepare every picture that the plan names.

    Args:
        plan: The plan.
        sets: Where pictures are looked for.
        cache: Where work on photos is kept.
        always: Names of pictures that the pages themselves need; one that no set has is left out.
    """
    faults = list(sets.faults)
    chosen: dict[str, PreparedPicture] = {}
    refused: set[str] = set()

    def take(name: str) -> bool:
        if name in chosen or name in refused:
            return True
        picture = sets.find(name)
        if picture is None:
            return False
        try:
            chosen[name] = prepare(picture, cache)
        except PictureFaultError as error:
            refused.add(name)
            faults.append(error.fault)
        return True

    for name, place in _named(plan):
        # With a broken index, each of its names would be reported as unknown too.
        if not take(name) and not sets.faults:
            faults.append(Fault(place, f"there is no picture '{name}'", _mend(name, sets)))
    for name in always:
        take(name)
    return ChosenPictures(dict(sorted(chosen.items())), tuple(faults))


def _named(plan: Plan) -> Iterable[tuple[str, Place]]:
    for page in plan.pages:
        yield from page.picture_names()
    for file in plan.feedback:
        yield from file.picture_names()
    if plan.settings.notice and plan.settings.notice.picture:
        yield plan.settings.notice.picture, plan.settings_places.of("notice", "picture")
    if statement := plan.settings.accessibility:
        for number, problem in enumerate(statement.problems):
            if problem.picture:
                place = plan.settings_places.of("accessibility", "problems", number, "picture")
                yield problem.picture, place
    for number, part in enumerate(plan.settings.parts):
        if part.picture:
            yield part.picture, plan.settings_places.of("parts", number, "picture")
    for word in plan.words.named:
        if word.word.picture:
            yield word.word.picture, plan.words_places.of("words", word.name, "picture")


def _mend(name: str, sets: PictureSets) -> str:
    words = name.replace("-", " ")
    meant = sorted(
        concept
        for concept, phrases in concept_words().words.items()
        if words in map(str.lower, phrases) and sets.find(concept)
    )
    if meant:
        return f"Did you mean '{meant[0]}'?"
    nearest = did_you_mean(name, sets.names, "")
    return nearest or f'Take the name out, or look for another: easyread pictures find "{words}"'
