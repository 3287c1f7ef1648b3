"""How fast pages are spoken, how little is spoken twice, and how well the words' times fit the sound.

Run it with ``python -m benchmarks.speech``. The onsets of sound are found in what a decoder makes of the MP3,
so that the delay of encoder and decoder is part of what is measured.
"""

from __future__ import annotations

import array
import itertools
import statistics
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import miniaudio

from easyread.cache import ContentCache
from easyread.model import VoiceSettings
from easyread.speech import EspeakVoice, Narration, Passage, Voice, mp3, narrate
from easyread.speech.voice import Clip

SENTENCES = (
    "We want people to live in a home of their own.",
    "Autism is a lifelong condition.",
    "Carers look after a person in their family.",
    "You can ask for help at any time.",
    "Your doctor will listen to you.",
    "People with a learning disability often feel lonely.",
    "The council works with the health service.",
    "We asked 300 people what they think.",
    "Sixteen towns took part in 2018.",
    "First, we talk to you, and then we write a plan.",
    "Money is tight, so we must choose what matters most.",
    "Good support helps people to stay well.",
    "Do you need help to find a job?",
    "No one should be hurt, or be afraid of being hurt.",
    "Every year, your doctor checks your health.",
    "If you are ill, tell somebody you trust.",
    "Buses and trains must be easier to use.",
    "Young people become adults, and their support changes.",
    "This plan is for 3 years.",
    "Tell us what you think by the end of May.",
    "Staff in hospitals learn about autism.",
    "Families need a break, too.",
    "A social worker can visit you at home.",
    "It costs 5 pounds to join the club.",
    "Cooking, shopping and cleaning are easier together.",
    "Hate crime is when someone hurts you because of who you are.",
    "Phone the police if you are in danger.",
    "Many people want to work, but few have a paid job.",
    "Going to the dentist can be scary.",
    "Easy read uses short sentences and pictures.",
    "By 2020, more people will have their own front door.",
    "Ask for a letter with large print.",
    "Friends make life better.",
    "What happens next?",
    "Some people do not speak; they use signs or pictures.",
    "Older carers worry about the future.",
    "Meetings take place four times a year.",
    "The board makes sure that we keep our promises.",
    "Learning new things keeps your mind busy.",
    "Thank you for reading this!",
)
"""Easy-read sentences that begin with many different sounds, some with commas, numbers or questions."""

SPEED_SENTENCES = 200
_WINDOW = 110  # samples: 5 ms
_QUIET = 0.02  # of the loudest window of a sentence
_GAP = 0.15  # seconds: what is silent for longer is a pause, not the stop before a "t"


def settled_voice(workers: int | None = None) -> EspeakVoice:
    """The voice that plans have if their authors choose none."""
    settings = VoiceSettings()
    return EspeakVoice(settings.full_name, settings.speed, settings.full_pitch, workers=workers)


def many(count: int) -> list[str]:
    """Different easy-read sentences."""
    subjects = "We", "The council", "Your doctor", "People with autism", "Carers", "The health team", "Staff"
    verbs = "will help", "want to support", "listen to", "work with", "visit", "talk to", "plan with", "meet"
    objects = (
        "you at home",
        "families and friends",
        "people who look for a job",
        "everybody who needs support",
    )
    every = itertools.product(objects, ("", " this year", " every week"), subjects, verbs)
    return [f"{who} {does} {whom}{when}." for whom, when, who, does in itertools.islice(every, count)]


def decoded(sound: bytes, rate: int) -> array.array[int]:
    """What miniaudio makes of frames of MP3: signed 16-bit mono samples."""
    samples: array.array[int] = miniaudio.decode(sound, nchannels=1, sample_rate=rate).samples
    return samples


@dataclass(frozen=True)
class Onset:
    """A place where sound begins after a pause.

    Attributes:
        heard: When it begins in the decoded sound, in seconds.
        told: The nearest beginning of a word, in seconds.
        first: Whether it is the first sound of its sentence.
    """

    heard: float
    told: float
    first: bool

    @property
    def error(self) -> float:
        """By how much the word comes too early (below 0) or too late, in seconds."""
        return self.told - self.heard


def onsets(narration: Narration, rate: int) -> Iterator[Onset]:
    """Where the sound of each sentence begins, and where it goes on after a pause."""
    samples = decoded(narration.sound, rate)
    for cue in narration.cues:
        told = [begins for _, _, begins, _ in cue.words]
        begins = round(cue.start * rate)
        for number, place in enumerate(_begins(samples[begins : round(cue.end * rate)], rate)):
            heard = (begins + place) / rate
            nearest = told[0] if number == 0 else min(told, key=lambda time: abs(time - heard))
            yield Onset(heard, nearest, number == 0)


def _begins(samples: Sequence[int], rate: int) -> Iterator[int]:
    energies = [
        sum(sample * sample for sample in samples[at : at + _WINDOW]) ** 0.5
        for at in range(0, len(samples), _WINDOW)
    ]
    enough = _QUIET * max(energies)
    silent = _GAP * rate  # the beginning of a sentence is always an onset
    for number, energy in enumerate(energies):
        if energy < enough:
            silent += _WINDOW
            continue
        if silent >= _GAP * rate:
            yield number * _WINDOW
        silent = 0


def timing_errors(voice: Voice, cache: ContentCache) -> list[float]:
    """By how much each word after a pause comes too early or too late, in seconds."""
    script = [Passage(sentence) for sentence in SENTENCES]
    narration = narrate({"page": script}, voice, cache, {}).narrations["page"]
    return [onset.error for onset in onsets(narration, voice.rate)]


class Counting:
    """A voice that counts what it is asked for."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self.identity, self.rate = voice.identity, voice.rate
        self.asked = 0

    def check(self) -> None:
        """As the voice does."""
        self._voice.check()

    def speak(self, texts: Iterable[str]) -> Iterator[Clip]:
        """As the voice does."""
        some = list(texts)
        self.asked += len(some)
        yield from self._voice.speak(some)


def speed(workers: int, texts: Sequence[str]) -> float:
    """Sentences a second, without the start of the workers but with all that comes after it."""
    clips = settled_voice(workers).speak(itertools.chain(texts[:workers], texts))
    for _ in range(workers):
        next(clips)
    started = time.perf_counter()
    count = sum(1 for _ in clips)
    return count / (time.perf_counter() - started)


def raw_speed(texts: Sequence[str]) -> float:
    """Sentences a second of synthesis and encoding alone: one process, no forks, nothing kept."""
    from easyread.speech.espeak_driver import RATE, engine, speak

    settings = VoiceSettings()
    speaker = engine(settings.full_name, settings.speed, settings.full_pitch)
    started = time.perf_counter()
    for text in texts:
        mp3.encode(speak(speaker, text)[0], RATE)
    return len(texts) / (time.perf_counter() - started)


def _print_speed() -> None:
    texts = many(SPEED_SENTENCES)
    raw = statistics.median(raw_speed(texts) for _ in range(3))
    print(f"raw, 1 process: {raw:.0f} sentences a second")
    for workers in (1, 2):
        found = statistics.median(speed(workers, texts) for _ in range(3))
        print(f"{workers} worker(s): {found:.0f} sentences a second, {found / raw / workers:.0%} of raw each")


def _print_asked(cache: ContentCache) -> None:
    voice = Counting(settled_voice())
    pages = {"a": [Passage(one) for one in many(60)], "b": [Passage(one) for one in many(60)]}
    for name in ("cold", "warm", "one sentence edited"):
        if name == "one sentence edited":
            pages["a"][7] = Passage("This sentence is new.")
        voice.asked = 0
        started = time.perf_counter()
        narrate(pages, voice, cache, {})
        seconds = time.perf_counter() - started
        print(f"{name}: {voice.asked} clips asked for, of 60 sentences on two pages, {seconds:.2f} s")


def _print_timing(cache: ContentCache) -> None:
    errors = sorted(abs(error) * 1000 for error in timing_errors(settled_voice(), cache))
    middle, most = statistics.median(errors), errors[int(0.95 * len(errors))]
    print(
        f"{len(errors)} words after a pause in {len(SENTENCES)} sentences, off by: {middle:.0f} ms (median),"
    )
    print(f"  {most:.0f} ms (95th percentile), {errors[-1]:.0f} ms (largest)")


def main() -> None:
    """Print speed, repeated work and timing."""
    _print_speed()
    with tempfile.TemporaryDirectory() as folder:
        _print_asked(ContentCache(Path(folder)))
        _print_timing(ContentCache(Path(folder)))


if __name__ == "__main__":
    main()
