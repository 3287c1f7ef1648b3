"""How a plan uses its pictures: how many, whose, and whether they always mean the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from easyread.model import Idea, Plan
from easyread.pictures.picture import Picture
from easyread.pictures.sets import PictureSets
from easyread.pictures.suggest import Suggester, Suggestion
from easyread.pictures.vocabulary import plain_words

Uses = Mapping[str, tuple[Idea, ...]]
"""Ideas by a name."""


@dataclass(frozen=True)
class PictureCount:
    """How many ideas have a picture.

    Attributes:
        ideas: All ideas of the plan.
        by_set: Those with a picture, by the name of its set, the largest first.
    """

    ideas: int
    by_set: Mapping[str, int]

    def __str__(self) -> str:
        with_picture = sum(self.by_set.values())
        shares = ", ".join(f"{name} {round(100 * n / with_picture)} %" for name, n in self.by_set.items())
        return f"pictures: {with_picture} of {self.ideas} ideas" + (f" ({shares})" if shares else "")


@dataclass(frozen=True)
class PictureReport:
    """What an author should look at.

    Attributes:
        count: How many ideas have a picture.
        different_pictures: Concepts that are shown by different pictures: the ideas by picture, by concept.
        different_concepts: Pictures that show different concepts: the ideas by concept, by picture.
        repeated_alt: Ideas whose picture a screen reader describes in words that stand beside it.
    """

    count: PictureCount
    different_pictures: Mapping[str, Uses]
    different_concepts: Mapping[str, Uses]
    repeated_alt: tuple[tuple[Idea, Picture], ...]


def count_pictures(plan: Plan, sets: PictureSets) -> PictureCount:
    """Count the ideas of a plan, and the sets that their pictures come from."""
    names = Counter(idea.picture for idea in _ideas(plan))
    by_set: Counter[str] = Counter()
    for name, count in names.items():
        picture = sets.find(name) if name else None
        if picture is not None:
            by_set[picture.set] += count
    return PictureCount(names.total(), dict(by_set.most_common()))


def report_pictures(plan: Plan, sets: PictureSets, suggester: Suggester) -> PictureReport:
    """Look through all pictures of a plan.

    A picture shows what its name means if the words beside it say so. If they do not, and mean one special
    concept alone, it stands for that; of a sentence that means several things nobody can tell.
    """
    by_concept: dict[str, dict[str, list[Idea]]] = {}
    by_picture: dict[str, dict[str, list[Idea]]] = {}
    repeated = []
    for idea in _ideas(plan):
        picture = sets.find(idea.picture) if idea.picture else None
        if idea.picture is None or picture is None:
            continue
        concept = _shown(idea.picture, suggester.suggest(idea.text))
        if concept is not None:
            by_concept.setdefault(concept, {}).setdefault(idea.picture, []).append(idea)
            # One drawing can go by two names.
            by_picture.setdefault(str(picture.file), {}).setdefault(concept, []).append(idea)
        if picture.alt and repeats(picture.alt, idea.text.plain):
            repeated.append((idea, picture))
    names = {str(picture.file): name for name in sets.names if (picture := sets.find(name))}
    return PictureReport(
        count_pictures(plan, sets),
        _several(by_concept),
        _several({names.get(file, file): uses for file, uses in by_picture.items()}),
        tuple(repeated),
    )


def repeats(alt: str, words: str) -> bool:
    """Whether a picture's alternative text only says again what the words beside it say."""
    said = plain_words(alt)
    return bool(said) and said <= plain_words(words)


def _shown(picture: str, suggestions: Sequence[Suggestion]) -> str | None:
    """The concept that a picture stands for beside words for which there are these suggestions."""
    if picture in [suggestion.picture for suggestion in suggestions]:
        return picture
    special = [suggestion.picture for suggestion in suggestions if not suggestion.general]
    return special[0] if len(special) == 1 else None


def _ideas(plan: Plan) -> list[Idea]:
    return list(plan.ideas())


def _several(uses: Mapping[str, Mapping[str, Collection[Idea]]]) -> dict[str, Uses]:
    return {
        name: {other: tuple(ideas) for other, ideas in sorted(found.items(), key=lambda one: -len(one[1]))}
        for name, found in sorted(uses.items())
        if len(found) > 1
    }
