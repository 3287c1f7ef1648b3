"""The voice that needs nothing but wheels: espeak-ng by way of pyttsx3, in British English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing

from easyread.speech import mp3
from easyread.speech.espeak_workers import EspeakWorkers, package_versions
from easyread.speech.voice import Clip

_RATE = 22_050
_PACKAGES = ("espeakng-loader", "pyttsx3", "lameenc")


class EspeakVoice:
    """espeak-ng with a fixed setting.

    Args:
        name: A voice of espeak-ng.
        speed: Words a minute.
        pitch: From 0 to 99.
        workers: How many sentences are spoken at once; without it, as many as the machine has processors.
    """

    def __init__(self, name: str, speed: int, pitch: int, *, workers: int | None = None) -> None:
        self._workers = EspeakWorkers("speak", (name, speed, pitch), workers)
        self.identity = f"{package_versions(_PACKAGES)}, {mp3.RECIPE}, {name}, {speed}, {pitch}, clip 1"
        self.rate = _RATE

    def check(self) -> None:
        """Make sure that it can speak.

        Raises:
            SpeechUnavailableError: If it cannot.
        """
        self._workers.check()

    def speak(self, texts: Iterable[str]) -> Iterator[Clip]:
        """Speak texts in their order, several at once.

        Raises:
            SpeechUnavailableError: If it cannot.
        """
        with closing(self._workers.answers(texts)) as answers:
            for answer in answers:
                yield Clip.model_validate_json(answer)
