"""The voice that needs nothing but wheels: espeak-ng by way of pyttsx3, in British English."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from queue import SimpleQueue

from easyread.speech import mp3
from easyread.speech.voice import Clip, SpeechUnavailableError

_RATE = 22_050
_PACKAGES = ("espeakng-loader", "pyttsx3", "lameenc")
_AHEAD = 64
_MEND = "Install what is missing with 'pip install easyread', or write 'speech: none' in easyread.yml."


class EspeakVoice:
    """espeak-ng with a fixed setting.

    Args:
        name: A voice of espeak-ng.
        speed: Words a minute.
        pitch: From 0 to 99.
        workers: How many sentences are spoken at once; without it, as many as the machine has processors.
    """

    def __init__(self, name: str, speed: int, pitch: int, *, workers: int | None = None) -> None:
        self._arguments = (name, str(speed), str(pitch))
        self._workers = workers or os.cpu_count() or 1
        versions = ", ".join(f"{package} {_version(package)}" for package in _PACKAGES)
        self.identity = f"{versions}, {mp3.RECIPE}, {name}, {speed}, {pitch}, clip 1"
        self.rate = _RATE

    def check(self) -> None:
        """Make sure that it can speak.

        Raises:
            SpeechUnavailableError: If it cannot.
        """
        for package in ("espeakng_loader", "pyttsx3", "lameenc"):
            if find_spec(package) is None:
                raise SpeechUnavailableError(f"the package '{package}' is not installed", _MEND)
        worker = _Worker(self._arguments)
        try:
            worker.wait_until_ready()
        finally:
            worker.close()

    def speak(self, texts: Iterable[str]) -> Iterator[Clip]:
        """Speak texts in their order, several at once.

        Raises:
            SpeechUnavailableError: If it cannot.
        """
        workers: list[_Worker] = []
        free: SimpleQueue[_Worker] = SimpleQueue()

        def speak_one(text: str) -> Clip:
            worker = free.get()
            try:
                return worker.speak(text)
            finally:
                free.put(worker)

        due: deque[Future[Clip]] = deque()
        try:
            for _ in range(self._workers):
                workers.append(_Worker(self._arguments))
                free.put(workers[-1])
            with ThreadPoolExecutor(self._workers) as pool:
                try:
                    for text in texts:
                        due.append(pool.submit(speak_one, text))
                        # Not all at once, so that what is spoken can be kept while the rest is still to come.
                        if len(due) > _AHEAD:
                            yield due.popleft().result()
                    while due:
                        yield due.popleft().result()
                finally:
                    for one in due:
                        one.cancel()
        finally:
            for worker in workers:
                worker.close()


class _Worker:
    """A process that speaks one sentence after the other. It gets ready while others start."""

    def __init__(self, arguments: tuple[str, ...]) -> None:
        self._arguments = arguments
        self._start()

    def _start(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603  - our own module, with arguments that were checked
            [sys.executable, "-m", "easyread.speech.espeak_worker", *self._arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert self._process.stdin  # noqa: S101  - both are pipes
        assert self._process.stdout  # noqa: S101
        self._to, self._from = self._process.stdin, self._process.stdout
        self._ready = self._once = False

    def wait_until_ready(self) -> None:
        if not self._ready:
            said = self._from.readline()
            if said not in ("ready\n", "ready once\n"):
                raise self._broken()
            self._ready, self._once = True, said == "ready once\n"

    def speak(self, text: str) -> Clip:
        if self._ready and self._process.poll() is not None:
            self.close()
            self._start()
        self.wait_until_ready()
        try:
            self._to.write(json.dumps(text) + "\n")
            self._to.flush()
        except OSError:
            raise self._broken() from None
        line = self._from.readline()
        if not line.endswith("\n"):
            raise self._broken()
        if self._once:
            # It ends now; asked while it does, it would not answer.
            self.close()
        if line.startswith('{"error"'):
            raise SpeechUnavailableError(f"espeak-ng cannot speak: {json.loads(line)['error']}", _MEND)
        return Clip.model_validate_json(line)

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _broken(self) -> SpeechUnavailableError:
        self._process.kill()
        _, said = self._process.communicate()
        lines = said.strip().splitlines()
        return SpeechUnavailableError(f"espeak-ng cannot speak: {lines[-1] if lines else 'it ended'}", _MEND)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"
