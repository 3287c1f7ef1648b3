"""Sound -> MP3 of a constant bit rate, whose frames can be joined byte for byte."""

from __future__ import annotations

KILOBITS = 48
"""A second, mono: speech at this rate sounds like its source."""

FRAME = 576
"""Samples of a frame at rates below 32,000 a second (MPEG-2, layer III)."""

DELAY = 1105
"""Samples by which a decoder is late: 576 of the encoder and 529 of the decoder, as LAME says."""

_QUALITY = 7  # of 0 to 9: better ones take most of the time, and cannot be told apart at this rate
_BIT_RATES = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)

RECIPE = f"lameenc, {KILOBITS} kbit/s, quality {_QUALITY}"
"""What decides the bytes, but for the sound and the encoder's version."""


def encode(samples: bytes, rate: int) -> bytes:
    """Sound as MP3.

    Args:
        samples: Signed 16-bit mono samples.
        rate: How many a second.
    """
    import lameenc

    encoder = lameenc.Encoder()
    encoder.set_in_sample_rate(rate)
    encoder.set_channels(1)
    encoder.set_bit_rate(KILOBITS)
    encoder.set_quality(_QUALITY)
    encoder.silence()
    return bytes(encoder.encode(samples)) + bytes(encoder.flush())


def count_samples(frames: bytes, rate: int) -> int:
    """How many samples a decoder makes of frames without tags."""
    at = count = 0
    while at + 4 <= len(frames):
        padding = frames[at + 2] >> 1 & 1
        at += 72_000 * _BIT_RATES[frames[at + 2] >> 4] // rate + padding
        count += FRAME
    return count


def silence(seconds: float, rate: int) -> bytes:
    """Frames of silence, at least so long."""
    return encode(bytes(2 * int(seconds * rate)), rate)
