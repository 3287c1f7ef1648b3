"""A natural British voice: the Kokoro model reads phonemes of espeak-ng, and tells how long each takes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cached_property
from typing import TYPE_CHECKING, Any

from easyread.speech import mp3
from easyread.speech.espeak_workers import EspeakWorkers, check_packages, package_versions
from easyread.speech.kokoro_files import INSTALL, KokoroFiles
from easyread.speech.kokoro_symbols import Symbols, symbols
from easyread.speech.voice import Clip, SpeechUnavailableError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_RATE = 24_000
_PHONEMES = ("gmw/en-GB-x-rp", 300, 50)  # the voice of espeak-ng that pronounces, as fast as it can
_PACKAGES = ("onnxruntime", "espeakng-loader", "lameenc")
_USUAL_SPEED = 190
"""Words a minute at the model's own speed, about: its voices lie between 180 and 225."""

_DURATIONS = "/encoder/Clip_output_0"
"""The tensor inside the model that says how long each symbol takes, in units."""
_UNIT = 600  # samples

_LATE = 2
"""Units by which sound begins before the model says: in the middle, over two voices and three speeds."""

_WINDOW = 120  # samples: 5 ms
_QUIET = 0.01  # of the loudest window: what is less is no sound
_BEFORE, _BEHIND = 8, 30
"""Windows of silence that are left around a sentence, where the model leaves up to a second."""


class KokoroVoice:
    """A natural voice with a fixed setting.

    Args:
        files: The model, and how the voice sounds.
        speed: Words a minute, about.
        workers: How many processors are used; without it, all.
    """

    def __init__(self, files: KokoroFiles, speed: int, *, workers: int | None = None) -> None:
        self._files, self._speed, self._processors = files, speed, workers
        self._workers = EspeakWorkers("pronounce", _PHONEMES, workers)
        self.identity = (
            f"kokoro, {package_versions(_PACKAGES)}, {mp3.RECIPE}, {files.identity}, {speed}, clip 1"
        )
        self.rate = _RATE

    def check(self) -> None:
        """Make sure that it can speak.

        Raises:
            SpeechUnavailableError: If it cannot.
        """
        check_packages(("onnxruntime", "numpy"), INSTALL)
        self._workers.check()
        for _ in self.speak(["Yes."]):
            pass

    def speak(self, texts: Iterable[str]) -> Iterator[Clip]:
        """Speak texts in their order, one after the other, each with all processors.

        Raises:
            SpeechUnavailableError: If it cannot.
        """
        texts = list(texts)
        model = self._model
        with closing(self._workers.answers(texts)) as answers:
            for text, answer in zip(texts, answers, strict=True):
                yield model.clip(symbols(text, json.loads(answer)))

    @cached_property
    def _model(self) -> _Model:
        return _Model(self._files, self._speed / _USUAL_SPEED, self._processors)


class _Model:
    """The model, ready to speak."""

    def __init__(self, files: KokoroFiles, speed: float, processors: int | None) -> None:
        style, model = files.style(), files.model()
        try:
            import numpy as np
            import onnxruntime
        except ImportError as error:
            raise SpeechUnavailableError(f"the natural voice cannot start ({error})", INSTALL) from None
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = processors or 0
        options.log_severity_level = 3
        try:
            self._style = np.frombuffer(style, "<f4").reshape(-1, 1, 256)
            self._session: Any = onnxruntime.InferenceSession(
                _telling_durations(model), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # the runtime has many kinds, and none of its own
            raise SpeechUnavailableError(
                f"the model of the natural voice cannot be used ({str(error).splitlines()[0]})",
                "Take 'files' out of 'voice' in easyread.yml to use the model that easyread knows.",
            ) from None
        self._speed = np.array([speed], np.float32)

    def clip(self, parts: Iterable[Symbols]) -> Clip:
        """Speak what stands in symbols."""
        import numpy as np

        sounds: list[NDArray[np.float32]] = []
        words: list[tuple[int, int]] = []
        samples = 0
        for part in parts:
            sound, starts = self._run(part)
            words += [(place, samples + starts[index]) for place, index in part.words]
            sounds.append(sound)
            samples += len(sound)
        if not sounds:
            sounds.append(np.zeros(_BEHIND * _WINDOW, np.float32))
        whole = np.clip(np.concatenate(sounds) * 32_767, -32_768, 32_767).astype("<i2")
        frames = mp3.encode(whole.tobytes(), _RATE)
        return Clip(mp3=frames, samples=mp3.count_samples(frames, _RATE), words=tuple(words))

    def _run(self, part: Symbols) -> tuple[NDArray[np.float32], list[int]]:
        """The sound of a part, and the sample at which each of its symbols begins."""
        import numpy as np

        inputs = {
            "tokens": np.array([[0, *part.numbers, 0]], np.int64),  # what is said stands between two nothings
            "style": self._style[min(len(part.numbers), len(self._style)) - 1],
            "speed": self._speed,
        }
        sound, durations = self._session.run(["audio", _DURATIONS], inputs)
        sound = sound.ravel()
        first, last = _heard(sound)
        begin = max(first - _BEFORE, 0) * _WINDOW
        starts = (np.cumsum(durations.ravel()).astype(int) - _LATE) * _UNIT
        # The first sound belongs to the nothing before it: there the sound itself tells more than the model.
        starts[0] = first * _WINDOW
        starts = np.clip(starts, first * _WINDOW, last * _WINDOW) - begin
        return sound[begin : (last + _BEHIND) * _WINDOW], starts.tolist()


def _heard(sound: NDArray[np.float32]) -> tuple[int, int]:
    """The first window in which something is heard, and the one behind the last."""
    import numpy as np

    windows = sound[: len(sound) // _WINDOW * _WINDOW].reshape(-1, _WINDOW)
    energies = np.sqrt((windows**2).mean(axis=1))
    heard = np.flatnonzero(energies > _QUIET * energies.max(initial=0))
    return (int(heard[0]), int(heard[-1]) + 1) if len(heard) else (0, len(windows))


def _telling_durations(model: bytes) -> bytes:
    """The model, made to give its durations too.

    In a file of protobuf, what is written again is merged: a second graph (field 7) with one more output
    (field 12) that has only a name (field 1).
    """
    return model + _field(7, _field(12, _field(1, _DURATIONS.encode())))


def _field(number: int, content: bytes) -> bytes:
    """A field of protobuf that has a length; contents here are shorter than 128 bytes."""
    return bytes([number << 3 | 2, len(content)]) + content
