"""The hand-checked map: concepts, the picture that each set has for them, and the words that mean them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, TypeVar

import yaml
from pydantic import Field

from easyread.model import Written
from easyread.model.action import PictureName
from easyread.pictures.vocabulary import Phrases

_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Kind = TypeVar("Kind", bound=Written)


class Concept(Written):
    """Something that a picture can show.

    Attributes:
        openmoji: Code of the picture that OpenMoji has for it, if a good one.
        title: Name of that picture: what is drawn, not what it means.
        mulberry: Name of the picture that Mulberry Symbols has for it, if a good one.
    """

    openmoji: Annotated[str, Field(pattern=r"^[0-9A-F]{4,5}(-[0-9A-F]{4,5})*$")] | None = None
    title: str = ""
    mulberry: str | None = None


class ConceptWords(Written):
    """All of ``concept_words.yml``.

    Attributes:
        ignored: Phrases whose words mean none of the concepts that they would mean alone.
        general: Concepts that stand in so many sentences that any other concept of a sentence says more.
        vague: Concepts that, moreover, say too little to be suggested alone.
        words: Words and phrases that mean each concept.
    """

    ignored: Phrases
    general: Phrases
    vague: Phrases
    words: dict[PictureName, Phrases]


class ConceptPictures(Written):
    """All of ``concepts.yml``."""

    concepts: dict[PictureName, Concept]


@cache
def concepts() -> dict[str, Concept]:
    """Each concept by its name, which is also the name of its picture."""
    return _read(ConceptPictures, "concepts.yml").concepts


@cache
def concept_words() -> ConceptWords:
    """The words that mean them; apart from them, because building a site needs the pictures alone."""
    return _read(ConceptWords, "concept_words.yml")


def _read(kind: type[Kind], name: str) -> Kind:
    """Read a file that comes with easyread.

    Without places and traps, as an author's file has them: the tests read it with both.
    """
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return kind.model_validate(yaml.load(text, Loader=_LOADER))  # noqa: S506  - both loaders are safe
