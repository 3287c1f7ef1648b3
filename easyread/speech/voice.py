"""What every voice can do: the one interface behind which speech engines stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from pydantic import BaseModel, ConfigDict


class SpeechUnavailableError(Exception):
    """A voice that cannot speak on this machine.

    Attributes:
        message: Why, as a sentence without its full stop.
        mend: How to mend it, as a whole sentence.
    """

    def __init__(self, message: str, mend: str) -> None:
        self.message = message
        self.mend = mend
        super().__init__(f"{message}. {mend}")


class Clip(BaseModel):
    """A sentence that was spoken.

    Attributes:
        mp3: Frames of MP3 without tags.
        samples: How many samples a decoder makes of them.
        words: Where words begin: the character of the text that was spoken, and the sample.
    """

    model_config = ConfigDict(frozen=True, ser_json_bytes="base64", val_json_bytes="base64")

    mp3: bytes
    samples: int
    words: tuple[tuple[int, int], ...]


class Voice(Protocol):
    """A speech engine with a fixed setting: the same text always gives the same bytes.

    Attributes:
        identity: Names all that decides how it speaks: engine, versions, settings.
        rate: Samples a second of its clips.
    """

    identity: str
    rate: int

    def check(self) -> None:
        """Make sure that it can speak.

        Raises:
            SpeechUnavailableError: If it cannot.
        """

    def speak(self, texts: Iterable[str]) -> Iterator[Clip]:
        """Speak texts, each a sentence or less, in their order.

        Raises:
            SpeechUnavailableError: If it cannot.
        """
