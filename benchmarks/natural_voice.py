"""How well the words' times of the natural voice fit its sound, and how much work it is.

Run it with ``python -m benchmarks.natural_voice`` where ``easyread voice get`` has brought the voices.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.speech import SENTENCES, Onset, onsets
from easyread.cache import ContentCache
from easyread.model import Engine, Settings, VoiceSettings
from easyread.publication import open_voice
from easyread.speech import Passage, narrate

WITH_PAUSES = (
    "If you are ill, go to your doctor, who can help you, or call for help.",
    "We will talk to you, write a plan, and keep our promises.",
    "Homes, health, jobs, friends, buses, and towns are all part of the plan.",
    "First we listen, then we write, and then we act.",
    "In spring, we ask people; in autumn, we answer.",
    "Tell us, please, what is good, and what is bad.",
    "No, you do not have to pay.",
    "Staff, families, carers and friends can come, too.",
    "When you are 18, things change, but support goes on.",
    "At work, at home, or on the bus, you have rights.",
)
"""Sentences in which words begin after a silence, where their time can be measured."""


def main() -> None:
    """Print how far words are from their sound, and how long it took."""
    voice = open_voice(
        Settings(name="A plan", organisation="Us", voice=VoiceSettings(engine=Engine.NATURAL)), Path()
    )
    script = [Passage(sentence) for sentence in (*SENTENCES, *WITH_PAUSES)]
    started, used = time.perf_counter(), time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        page = narrate({"page": script}, voice, ContentCache(Path(folder)), {}).narrations["page"]
    took, used = time.perf_counter() - started, time.process_time() - used
    found = list(onsets(page, voice.rate))
    _print_errors("first words", [onset for onset in found if onset.first])
    _print_errors("words after a pause", [onset for onset in found if not onset.first])
    words = [word for cue in page.cues for word in cue.words]
    print(
        f"{sum(begins < ends for _, _, begins, ends in words)} of {len(words)} words have a time of their own"
    )
    print(f"{page.seconds:.0f} s of sound in {took:.0f} s, {used:.0f} s of CPU")


def _print_errors(name: str, found: list[Onset]) -> None:
    errors = sorted(abs(onset.error) * 1000 for onset in found)
    print(
        f"{len(errors)} {name}, off by: {statistics.median(errors):.0f} ms (median), "
        f"{errors[int(0.95 * len(errors))]:.0f} ms (95th percentile), {errors[-1]:.0f} ms (largest)"
    )


if __name__ == "__main__":
    main()
