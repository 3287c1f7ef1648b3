"""What a page says -> its sound, with the time of every sentence and every word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from easyread.cache import ContentCache, content_key
from easyread.sentences import sentences
from easyread.speech import mp3
from easyread.speech.speakable import Speakable, speakable
from easyread.speech.voice import Clip, Voice
from easyread.speech.word_times import word_times

Heard = Callable[[int, int], None]
"""Is told how many sentences have been spoken, and of how many."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Something that is said in one go: an idea, a heading, a paragraph.

    Attributes:
        text: As it stands on the page.
        instead: What is said instead, such as a row of a table as a sentence; None to say the text.
        pause: Seconds of silence behind it.
    """

    text: str
    instead: str | None = None
    pause: float = 0.4


@dataclass(frozen=True, slots=True)
class Cue:
    """A sentence in the sound of a page. Times are in seconds.

    Attributes:
        passage: Number of the passage it belongs to, from 0.
        text: The sentence.
        start: When it begins.
        end: When it ends.
        words: First character in the passage's text, length, beginning and end of each word that stands on
            the page.
    """

    passage: int
    text: str
    start: float
    end: float
    words: tuple[tuple[int, int, float, float], ...]


@dataclass(frozen=True)
class Narration:
    """The sound of a page.

    Attributes:
        sound: MP3 frames without tags.
        seconds: How long it is.
        cues: Its sentences, in order.
        passages: When each passage begins and ends, in seconds.
    """

    sound: bytes
    seconds: float
    cues: tuple[Cue, ...]
    passages: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    speakable: Speakable
    key: str


@dataclass(frozen=True)
class Speech:
    """What was said in a build.

    Attributes:
        narrations: The sound of each script, by its name.
        spoken: How many sentences were spoken now; the others came from the cache.
    """

    narrations: Mapping[str, Narration]
    spoken: int


def narrate(
    scripts: Mapping[str, Sequence[Passage]],
    voice: Voice,
    cache: ContentCache,
    sayings: Mapping[str, str],
    heard: Heard = lambda _, __: None,
    *,
    english: bool = True,
) -> Speech:
    """Speak all scripts. What was ever spoken in the same way comes from the cache.

    Args:
        scripts: What each page says, by a name of it.
        voice: Who speaks.
        cache: Where sentences are kept.
        sayings: How words of the plan are said.
        heard: Is told about progress.
        english: Whether what must not be read as it is written is said in English.

    Raises:
        SpeechUnavailableError: If the voice cannot speak.
    """
    said = {
        name: [_sentences(passage, voice, sayings, english=english) for passage in passages]
        for name, passages in scripts.items()
    }
    every = {
        sentence.key: sentence.speakable.spoken
        for passages in said.values()
        for passage in passages
        for sentence in passage
    }
    clips, missing = _known(every, cache)
    # With nothing to say, no voice is started.
    spoken = voice.speak(missing.values()) if missing else iter(())
    for done, ((key, _), clip) in enumerate(zip(missing.items(), spoken, strict=True), 1):
        cache.keep(key, clip.model_dump_json().encode())
        clips[key] = clip
        heard(done, len(missing))
    narrations = {name: _join(scripts[name], passages, clips, voice.rate) for name, passages in said.items()}
    return Speech(narrations, len(missing))


def _sentences(
    passage: Passage, voice: Voice, sayings: Mapping[str, str], *, english: bool
) -> list[_Sentence]:
    text = passage.text if passage.instead is None else passage.instead
    found = []
    for start, end in sentences(text) if text.strip() else ():
        ready = speakable(text[start:end], sayings, english=english)
        if any(map(str.isalnum, ready.spoken)):
            found.append(_Sentence(start, ready, content_key(voice.identity, ready.spoken)))
    return found


def _known(every: Mapping[str, str], cache: ContentCache) -> tuple[dict[str, Clip], dict[str, str]]:
    """The clips that are there, and the texts of those that are not, by their keys."""
    clips: dict[str, Clip] = {}
    missing: dict[str, str] = {}
    for key, text in every.items():
        kept = cache.find(key)
        if kept is None:
            missing[key] = text
        else:
            clips[key] = Clip.model_validate_json(kept)
    return clips, missing


def _join(
    passages: Sequence[Passage], said: Sequence[Iterable[_Sentence]], clips: Mapping[str, Clip], rate: int
) -> Narration:
    sound, samples = bytearray(), 0
    cues: list[Cue] = []
    times: list[tuple[float, float]] = []

    def seconds(sample: int) -> float:
        # A decoder is late by the same time wherever it begins.
        return (sample + mp3.DELAY) / rate

    for number, (passage, parts) in enumerate(zip(passages, said, strict=True)):
        begins = samples
        for sentence in parts:
            clip = clips[sentence.key]
            words: tuple[tuple[int, int, float, float], ...] = ()
            if passage.instead is None:
                words = tuple(
                    (sentence.start + place, length, seconds(samples + first), seconds(samples + after))
                    for place, length, first, after in word_times(
                        sentence.speakable, clip.words, clip.samples - mp3.DELAY
                    )
                )
            start, samples = samples, samples + clip.samples
            sound += clip.mp3
            text = sentence.speakable.written
            cues.append(Cue(number, text, _mark(start, rate), _mark(samples, rate), words))
        times.append((_mark(begins, rate), _mark(samples, rate)))
        if samples > begins:
            quiet, length = _silence(passage.pause, rate)
            sound += quiet
            samples += length
    return Narration(bytes(sound), samples / rate, tuple(cues), tuple(times))


def _mark(sample: int, rate: int) -> float:
    return sample / rate


@cache
def _silence(seconds: float, rate: int) -> tuple[bytes, int]:
    frames = mp3.silence(seconds, rate)
    return frames, mp3.count_samples(frames, rate)
