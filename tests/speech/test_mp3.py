"""Sound as MP3."""

from __future__ import annotations

import array
import io
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutagen.mp3 import MP3

from benchmarks.speech import decoded
from easyread.speech import mp3

RATE = 22_050


def noise(count: int, seed: int = 1) -> bytes:
    chance = random.Random(seed)
    return array.array("h", (chance.randrange(-9000, 9000) for _ in range(count))).tobytes()


@given(st.integers(0, 5000))
@settings(max_examples=25, deadline=None)
def test_length(count: int) -> None:
    """A decoder makes as many samples as were counted in the frames, and loses none of the sound."""
    frames = mp3.encode(noise(count), RATE)
    assert len(decoded(frames, RATE)) == mp3.count_samples(frames, RATE) >= count + mp3.DELAY


def test_two_decoders() -> None:
    """A reader of headers and a decoder agree with the count on how long a sound is."""
    frames = mp3.encode(noise(3 * RATE), RATE)
    samples = mp3.count_samples(frames, RATE)
    info = MP3(io.BytesIO(frames)).info
    assert info.length == pytest.approx(samples / RATE, abs=0.001)
    assert (info.sample_rate, info.channels, info.bitrate) == (RATE, 1, mp3.KILOBITS * 1000)
    assert len(decoded(frames, RATE)) == samples


def test_joined() -> None:
    """Frames of several sounds, joined byte for byte, decode to the sum of their samples."""
    parts = [mp3.encode(noise(count, count), RATE) for count in (1, 700, 22_050, 5_555)]
    parts.insert(2, mp3.silence(0.4, RATE))
    assert len(decoded(b"".join(parts), RATE)) == sum(mp3.count_samples(part, RATE) for part in parts)


@pytest.mark.parametrize("before", [0, 1000, 22_050])
def test_delay(before: int) -> None:
    """A sound is heard later than it was given by the delay that is known, within 2 ms."""
    tone = array.array("h", (round(20_000 * math.sin(number / 3)) for number in range(RATE // 5)))
    samples = decoded(mp3.encode(bytes(2 * before) + tone.tobytes(), RATE), RATE)
    heard = next(number for number, sample in enumerate(samples) if abs(sample) > 10_000)
    assert abs(heard - (before + mp3.DELAY)) < 0.002 * RATE


def test_delay_of_what_is_joined() -> None:
    """The delay is the same for a sound that others stand before."""
    tone = array.array("h", (round(20_000 * math.sin(number / 3)) for number in range(RATE // 5)))
    first = mp3.silence(1, RATE)
    samples = decoded(first + mp3.encode(tone.tobytes(), RATE), RATE)
    heard = next(number for number, sample in enumerate(samples) if abs(sample) > 10_000)
    assert abs(heard - (mp3.count_samples(first, RATE) + mp3.DELAY)) < 0.002 * RATE


@pytest.mark.parametrize("seconds", [0, 0.001, 0.4, 0.7, 1.0, 2.35])
def test_silence(seconds: float) -> None:
    """Silence is at least as long as asked, hardly longer, and silent."""
    samples = decoded(mp3.silence(seconds, RATE), RATE)
    assert seconds <= len(samples) / RATE <= seconds + 0.15
    assert max(map(abs, samples)) <= 1


def test_same_bytes() -> None:
    """The same sound gives the same bytes."""
    assert mp3.encode(noise(9999), RATE) == mp3.encode(noise(9999), RATE)


def test_no_tags() -> None:
    """The first byte is a frame's: no tag stands before it that a decoder would take for a gap."""
    frames = mp3.encode(noise(9999), RATE)
    assert frames[:2] == b"\xff\xf3"
    assert b"Xing" not in frames
    assert b"Info" not in frames
