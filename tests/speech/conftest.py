"""What the tests of speech share: a voice that makes no sound, and one that speaks as plans do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from easyread.model import VoiceSettings
from easyread.speech import EspeakVoice, SpeechUnavailableError, mp3
from easyread.speech.voice import Clip


class SilentVoice:
    """Makes clips of silence, half a second for each word, and keeps what it was asked for.

    Args:
        breaks_at: The text at which it can speak no more.
    """

    def __init__(self, breaks_at: str | None = None) -> None:
        self.identity, self.rate = "silent 1", 22_050
        self.asked: list[str] = []
        self.starts = 0
        self._breaks_at = breaks_at

    def check(self) -> None:
        """It can always start."""

    def speak(self, texts: Iterable[str]) -> Iterator[Clip]:
        """Clips without a sound."""
        self.starts += 1
        for text in texts:
            if text == self._breaks_at:
                raise SpeechUnavailableError("it has lost its voice", "Wait until it is well.")
            self.asked.append(text)
            yield self._clip(text)

    def _clip(self, text: str) -> Clip:
        words = text.split()
        frames = mp3.silence(len(words) / 2, self.rate)
        places, at = [], 0
        for word in words:
            at = text.index(word, at)
            places.append(at)
            at += len(word)
        starts = tuple((place, number * self.rate // 2) for number, place in enumerate(places))
        return Clip(mp3=frames, samples=mp3.count_samples(frames, self.rate), words=starts)


@pytest.fixture
def silent() -> SilentVoice:
    """A voice that makes no sound."""
    return SilentVoice()


def real_voice(workers: int | None = None, name: str = VoiceSettings().full_name) -> EspeakVoice:
    """The voice that plans have, or one of another name."""
    return EspeakVoice(name, VoiceSettings().speed, VoiceSettings().full_pitch, workers=workers)
