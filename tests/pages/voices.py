"""A voice for tests: silent, quick, and it counts what it was asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from easyread.speech import mp3
from easyread.speech.voice import Clip

RATE = 22_050


class SilentVoice:
    """Makes silent clips, with a word at every tenth of a second."""

    identity = "silent"
    rate = RATE

    def __init__(self) -> None:
        self.asked: list[str] = []

    def check(self) -> None:
        """It can always speak."""

    def speak(self, texts: Iterable[str]) -> Iterator[Clip]:
        """Speak, and remember what was said."""
        for text in texts:
            self.asked.append(text)
            starts = [0, *(place + 1 for place, sign in enumerate(text) if sign == " ")]
            frames = mp3.silence(0.1 * (len(starts) + 1), RATE)
            words = tuple((start, number * RATE // 10) for number, start in enumerate(starts))
            yield Clip(mp3=frames, samples=mp3.count_samples(frames, RATE), words=words)
