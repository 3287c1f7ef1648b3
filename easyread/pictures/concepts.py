"""The hand-checked map: concepts, the words that mean them, and the picture that each set has for them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from easyread.model import Written
from easyread.model.action import PictureName
from easyread.pictures.vocabulary import Phrases
from easyread.source import read_file


class Concept(Written):
    """What a word means, as far as a picture can show it.

    Attributes:
        words: Words and phrases that mean it, in their base forms. What is written in capitals alone is
            found only in capitals.
        general: Whether it stands in so many sentences that any other concept of a sentence says more.
        vague: Whether it says so little that it is never suggested alone.
        openmoji: Code of the picture that OpenMoji has for it, if a good one.
        title: Name of that picture: what is drawn, not what it means.
        mulberry: Name of the picture that Mulberry Symbols has for it, if a good one.
    """

    words: Phrases = ()
    general: bool = False
    vague: bool = False
    openmoji: Annotated[str, Field(pattern=r"^[0-9A-F]{4,5}(-[0-9A-F]{4,5})*$")] | None = None
    title: str = ""
    mulberry: str | None = None


class ConceptMap(Written):
    """All of ``concepts.yml``.

    Attributes:
        ignored: Phrases whose words mean none of the concepts that they would mean alone.
        concepts: Each concept by its name, which is also the name of its picture.
    """

    ignored: Phrases = ()
    concepts: dict[PictureName, Concept]


@cache
def concept_map() -> ConceptMap:
    """The map that comes with easyread. A fault in it is ours, not the author's."""
    found, _, faults = read_file(ConceptMap, Path(__file__).with_name("concepts.yml"), "concepts.yml")
    if found is None:
        raise RuntimeError("; ".join(map(str, faults)))
    return found
