"""Processes of espeak-ng: texts go in, an answer to each comes out, several at once and in their order."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from queue import SimpleQueue
from typing import Literal

from easyread.speech.voice import SpeechUnavailableError

_AHEAD = 64
_MEND = "Install what is missing with 'pip install easyread', or write 'speech: none' in easyread.yml."


class EspeakWorkers:
    """Processes that work on sentences, started when they are needed.

    Args:
        task: ``speak`` gives clips, ``pronounce`` gives phonemes.
        arguments: A voice of espeak-ng, words a minute and pitch.
        workers: How many there are; without it, as many as the machine has processors.
    """

    def __init__(
        self, task: Literal["speak", "pronounce"], arguments: tuple[str, int, int], workers: int | None = None
    ) -> None:
        self._arguments = (task, *map(str, arguments))
        self._count = workers or os.cpu_count() or 1

    def check(self) -> None:
        """Make sure that they can work.

        Raises:
            SpeechUnavailableError: If they cannot.
        """
        check_packages(("espeakng_loader", "pyttsx3", "lameenc"), _MEND)
        worker = _Worker(self._arguments)
        try:
            worker.wait_until_ready()
        finally:
            worker.close()

    def answers(self, texts: Iterable[str]) -> Generator[str]:
        """What is answered to each text, as JSON.

        Raises:
            SpeechUnavailableError: If a text cannot be worked on.
        """
        workers: list[_Worker] = []
        free: SimpleQueue[_Worker] = SimpleQueue()

        def answer_one(text: str) -> str:
            worker = free.get()
            try:
                return worker.answer(text)
            finally:
                free.put(worker)

        due: deque[Future[str]] = deque()
        try:
            for _ in range(self._count):
                workers.append(_Worker(self._arguments))
                free.put(workers[-1])
            with ThreadPoolExecutor(self._count) as pool:
                try:
                    for text in texts:
                        due.append(pool.submit(answer_one, text))
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
    """A process that answers one sentence after the other. It gets ready while others start."""

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

    def answer(self, text: str) -> str:
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
        return line

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _broken(self) -> SpeechUnavailableError:
        self._process.kill()
        _, said = self._process.communicate()
        lines = said.strip().splitlines()
        return SpeechUnavailableError(f"espeak-ng cannot speak: {lines[-1] if lines else 'it ended'}", _MEND)


def check_packages(packages: Iterable[str], mend: str) -> None:
    """Make sure that packages are installed, without importing them.

    Raises:
        SpeechUnavailableError: If one is not, with its name and this mend.
    """
    for package in packages:
        if find_spec(package) is None:
            raise SpeechUnavailableError(f"the package '{package}' is not installed", mend)


def package_versions(packages: Iterable[str]) -> str:
    """The versions of packages that decide how a voice speaks, for its identity."""
    return ", ".join(f"{package} {_version(package)}" for package in packages)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"
