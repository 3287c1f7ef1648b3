"""A process that speaks or pronounces: a sentence comes in each line, an answer goes out in each.

espeak-ng's sound depends on what it said before. So each sentence is spoken by a fork of this process, whose
engine never says anything itself: the same text gives the same bytes, whatever was said before it and by how
many processes. Where there are no forks, the process ends after each sentence, and a new one is started.
"""

from __future__ import annotations

import base64
import gc
import json
import os
import sys
from collections.abc import Callable

from easyread.speech import mp3
from easyread.speech.espeak_driver import RATE, engine, speak
from easyread.speech.espeak_phonemes import pronouncer


def main(task: str, voice: str, speed: str, pitch: str) -> None:
    """Speak (or pronounce) what comes in until nothing comes any more."""
    try:
        work = _TASKS[task](voice, int(speed), int(pitch))
    except (RuntimeError, ImportError, OSError) as error:
        sys.exit(str(error))
    # A fork that does not collect what it has no use for does not copy it either.
    gc.freeze()
    gc.disable()
    forks = hasattr(os, "fork")
    print("ready" if forks else "ready once", flush=True)
    for line in sys.stdin:
        text = json.loads(line)
        if not forks:
            print(_answer(work, text), flush=True)
            return
        child = os.fork()
        if child == 0:
            # Nothing of the parent's must be run again as the child ends.
            code = 1
            try:
                with open(1, "wb", closefd=False) as out:
                    out.write(_answer(work, text).encode() + b"\n")
                code = 0
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        if status:
            # Nothing came out, or half of an answer: who waits for it is told by the end.
            sys.exit("it ended in the middle of a sentence")


def _answer(work: Callable[[str], object], text: str) -> str:
    """What came of a text as JSON, or why nothing did."""
    try:
        return json.dumps(work(text))
    except Exception as error:
        return json.dumps({"error": str(error) or type(error).__name__})


def _speaking(voice: str, speed: int, pitch: int) -> Callable[[str], object]:
    speaker = engine(voice, speed, pitch)

    def work(text: str) -> object:
        """A clip. Written without pydantic, to leave a fork less to copy."""
        samples, words = speak(speaker, text)
        frames = mp3.encode(samples, RATE)
        count = mp3.count_samples(frames, RATE)
        return {"mp3": base64.urlsafe_b64encode(frames).decode(), "samples": count, "words": words}

    return work


_TASKS: dict[str, Callable[[str, int, int], Callable[[str], object]]] = {
    "speak": _speaking,
    "pronounce": lambda voice, _, __: pronouncer(voice),
}


if __name__ == "__main__":
    main(*sys.argv[1:])
