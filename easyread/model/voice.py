"""Who reads the pages aloud."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, model_validator

from easyread.model.action import Title, Written
from easyread.model.place import WrittenWrongError


class Speaking(StrEnum):
    """Whether pages can be listened to."""

    AUTO = "auto"
    REQUIRED = "required"
    NONE = "none"


class Engine(StrEnum):
    """What kind of voice speaks: the one that comes with easyread, or the natural one that can be added."""

    ESPEAK = "espeak"
    NATURAL = "natural"


NATURAL_VOICES = (
    "bf_alice",
    "bf_emma",
    "bf_isabella",
    "bf_lily",
    "bm_daniel",
    "bm_fable",
    "bm_george",
    "bm_lewis",
)
"""British voices of the natural engine: four of women (``bf``) and four of men (``bm``)."""

_USUAL_NAMES = {Engine.ESPEAK: "gmw/en-GB-x-rp", Engine.NATURAL: "bf_emma"}
_USUAL_PITCH = 50


def _between(lowest: int, highest: int) -> Callable[[int], int]:
    def check(number: int) -> int:
        if not lowest <= number <= highest:
            raise WrittenWrongError(
                f"{number} is too {'low' if number < lowest else 'high'}",
                f"Write a number from {lowest} to {highest}.",
            )
        return number

    return check


def _name(written: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9/+_-]+", written):
        raise WrittenWrongError(
            f"'{written}' is not the name of a voice", "Write it like gmw/en-GB-x-rp or bf_emma."
        )
    return written


class VoiceSettings(Written):
    """The voice that speaks.

    Attributes:
        engine: Its kind.
        name: A voice of its kind; None for the usual one.
        speed: Words a minute, about.
        pitch: From 0, low, to 99, high; None for the usual one. The natural voice has no other.
        files: Folder of a model and voices of the author's own, for the natural voice; seen from the settings
            file.
    """

    engine: Engine = Engine.ESPEAK
    name: Annotated[str, AfterValidator(_name)] | None = None
    speed: Annotated[int, AfterValidator(_between(80, 300))] = 150
    pitch: Annotated[int, AfterValidator(_between(0, 99))] | None = None
    files: Title | None = None

    @model_validator(mode="after")
    def _check(self) -> VoiceSettings:
        natural = self.engine is Engine.NATURAL
        if natural and self.pitch is not None:
            raise WrittenWrongError("the pitch of a natural voice cannot be set", "Take 'pitch' out.")
        if self.files is not None and not natural:
            raise WrittenWrongError(
                "only the natural voice has files", "Add 'engine: natural', or take 'files' out."
            )
        if natural and not self.files and self.full_name not in NATURAL_VOICES:
            raise WrittenWrongError(
                f"'{self.name}' is not a natural British voice", f"Write one of: {', '.join(NATURAL_VOICES)}."
            )
        return self

    @property
    def full_name(self) -> str:
        """The voice's name, written or not."""
        return self.name or _USUAL_NAMES[self.engine]

    @property
    def full_pitch(self) -> int:
        """The pitch, written or not."""
        return _USUAL_PITCH if self.pitch is None else self.pitch
