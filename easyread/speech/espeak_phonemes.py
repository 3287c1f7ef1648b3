"""How words are pronounced: the phonemes of espeak-ng, each word's with its place in the text."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from easyread.speech.espeak_driver import bind

_PHONEME_EVENTS = 1  # espeakINITIALIZE_PHONEME_EVENTS
_IPA = 2  # espeakINITIALIZE_PHONEME_IPA
_EVENT_PHONEME = 7  # espeakEVENT_PHONEME; pyttsx3's binding has no name for it
_LONGEST = 8  # bytes of a phoneme's name in an event

Pronounced = list[tuple[int, list[str]]]
"""Where words begin in a text, and the phonemes of each in IPA, a mark of stress before those that have one.
Words said in one breath, such as "in a", can stand as one."""


def pronouncer(voice: str) -> Callable[[str], Pronounced]:
    """Something that pronounces texts with a voice of espeak-ng.

    It listens to what espeak-ng tells while it speaks, because only there phonemes come with the places of
    their words. What it says itself is thrown away.

    Raises:
        RuntimeError: If espeak-ng cannot be started, with the reason as its words.
    """
    espeak = bind(_PHONEME_EVENTS | _IPA)
    if espeak.SetVoiceByName(voice.encode()) != espeak.EE_OK:
        raise RuntimeError(f"espeak-ng has no voice '{voice}'")

    def pronounce(text: str) -> Pronounced:
        words: Pronounced = []

        def heard(_: Any, __: int, events: Any) -> int:
            number = 0
            while events[number].type != espeak.EVENT_LIST_TERMINATED:
                event = events[number]
                if event.type == espeak.EVENT_WORD:
                    words.append((event.text_position - 1, []))
                elif event.type == _EVENT_PHONEME and words and (name := _name(event)):
                    words[-1][1].append(name)
                number += 1
            return 0

        espeak.SetSynthCallback(heard)
        plain = text.replace("\0", " ").encode("utf-8", "replace")
        code = espeak.Synth(plain + b"\0", flags=espeak.CHARS_UTF8)
        if code != espeak.EE_OK:
            raise RuntimeError(f"espeak-ng could not pronounce (error {code})")
        return words

    return pronounce


def _name(event: Any) -> str:
    """The phoneme of an event: eight bytes, ended by a zero if it is shorter."""
    address = ctypes.addressof(event) + type(event).id.offset
    return ctypes.string_at(address, _LONGEST).partition(b"\0")[0].decode("utf-8", "ignore")
