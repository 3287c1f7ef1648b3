"""A driver for pyttsx3: espeak-ng from its wheel, which waits until a sentence is spoken and tells its words.

pyttsx3's own driver returns before its file is complete. This one keeps to the contract of pyttsx3's drivers
(see ``pyttsx3.drivers.dummy``). It needs nothing that is installed on the machine.
"""

from __future__ import annotations

import ctypes
import io
import os
import sys
import types
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import espeakng_loader
import pyttsx3

RATE = 22_050
"""Samples a second; espeak-ng has no other rate."""

_LONGEST_PATH = 140
"""Bytes: espeak-ng keeps the path of its data in a small buffer, and ends the program if it is longer."""


def engine(voice: str, speed: int, pitch: int) -> pyttsx3.Engine:
    """An engine of pyttsx3 that speaks with espeak-ng.

    Args:
        voice: Name of a voice of espeak-ng, such as ``gmw/en-GB-x-rp``.
        speed: Words a minute.
        pitch: From 0 to 99.

    Raises:
        RuntimeError: If espeak-ng cannot be started, with the reason as its words.
    """
    sys.modules["pyttsx3.drivers.easyread"] = types.SimpleNamespace(buildDriver=_Driver)  # type: ignore[assignment]
    found = pyttsx3.init("easyread")
    with _raising(found):
        for name, value in (("voice", voice), ("rate", speed), ("pitch", pitch)):
            found.setProperty(name, value)
        found.runAndWait()  # the settings wait in a queue until now
    return found


def speak(found: pyttsx3.Engine, text: str) -> tuple[bytes, list[tuple[int, int]]]:
    """Speak a text with an engine.

    Returns:
        Signed 16-bit mono samples, and where words begin: the character of the text, and the sample.

    Raises:
        RuntimeError: If espeak-ng failed, with the reason as its words.
    """
    words: list[tuple[int, int]] = []
    file = io.BytesIO()
    token = found.connect("started-word", lambda location, length, **_: words.append((location, length)))
    try:
        with _raising(found):
            found.save_to_file(text, file)  # our driver writes into memory as well as into a file
            found.runAndWait()
    finally:
        found.disconnect(token)
    file.seek(0)
    with wave.open(file) as sound:
        return sound.readframes(sound.getnframes()), words


@contextmanager
def _raising(found: pyttsx3.Engine) -> Iterator[None]:
    """pyttsx3 only tells whoever listens about errors, at once or when it waits: here they are raised."""
    errors: list[Exception] = []
    token = found.connect("error", lambda exception, **_: errors.append(exception))
    try:
        yield
    finally:
        found.disconnect(token)
    if errors:
        raise RuntimeError(str(errors[0]) or type(errors[0]).__name__) from errors[0]


class _Driver:
    """espeak-ng, spoken into a file.

    Args:
        proxy: What pyttsx3 listens with.
    """

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._settings: dict[str, Any] = {}
        self._espeak = bind()

    def save_to_file(self, text: str, filename: str | IO[bytes]) -> None:
        """Speak a text into a WAVE file, and tell where each word begins."""
        self._proxy.setBusy(True)
        try:
            self._proxy.notify("started-utterance")
            samples, words = self._speak(text)
            for position, sample in words:
                self._proxy.notify("started-word", location=position, length=sample)
            with wave.open(filename, "wb") as file:
                file.setparams((1, 2, RATE, 0, "NONE", ""))
                file.writeframes(samples)
            self._proxy.notify("finished-utterance", completed=True)
        finally:
            # What waits behind a text that failed must not wait for ever.
            self._proxy.setBusy(False)

    def _speak(self, text: str) -> tuple[bytes, list[tuple[int, int]]]:
        espeak, samples, words = self._espeak, bytearray(), []
        failed: list[Exception] = []

        def heard(wav: Any, count: int, events: Any) -> int:
            # An exception cannot pass through C.
            try:
                number = 0
                while events[number].type != espeak.EVENT_LIST_TERMINATED:
                    if events[number].type == espeak.EVENT_WORD:
                        # espeak-ng counts characters from 1; the sample is exact.
                        words.append((events[number].text_position - 1, events[number].sample))
                    number += 1
                if count > 0:
                    samples.extend(ctypes.string_at(wav, 2 * count))
            except Exception as error:
                failed.append(error)
                return 1
            return 0

        espeak.SetSynthCallback(heard)
        # C takes a zero for the end; half a character of UTF-16 has no bytes.
        plain = text.replace("\0", " ").encode("utf-8", "replace")
        code = espeak.Synth(plain + b"\0", flags=espeak.CHARS_UTF8)
        if failed:
            raise failed[0]
        if code != espeak.EE_OK:
            raise RuntimeError(f"espeak-ng could not speak (error {code})")
        return bytes(samples), words

    def say(self, _: str) -> None:
        """Not what this driver is for: it speaks into files."""
        raise RuntimeError("this driver speaks into files")

    def startLoop(self) -> None:  # noqa: N802  - pyttsx3's name
        """Work through what is waiting; its end is the last of it."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802  - pyttsx3's name
        """Nothing to end."""

    def stop(self) -> None:
        """Nothing to stop: a sentence is spoken at once."""

    def destroy(self) -> None:
        """Nothing to free."""

    def getProperty(self, name: str) -> Any:  # noqa: N802  - pyttsx3's name
        """A setting."""
        return self._settings[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802  - pyttsx3's name
        """Change a setting, at once: loading a voice takes longer than a sentence, and is done once so."""
        self._settings[name] = value
        if name == "voice" and self._espeak.SetVoiceByName(value.encode()) != self._espeak.EE_OK:
            raise RuntimeError(f"espeak-ng has no voice '{value}'")
        if name in ("rate", "pitch"):
            parameter = self._espeak.RATE if name == "rate" else self._espeak.PITCH
            self._espeak.SetParameter(parameter, int(value), 0)


def bind(options: int = 0) -> Any:
    """pyttsx3's binding to espeak-ng, made to use the library of the wheel.

    Args:
        options: What espeak-ng is asked to tell, as its ``espeak_Initialize`` takes it.

    Raises:
        RuntimeError: If espeak-ng cannot be started, with the reason as its words.
    """
    library, data = espeakng_loader.get_library_path(), espeakng_loader.get_data_path()
    if len(os.fsencode(data)) > _LONGEST_PATH:
        raise RuntimeError(f"the path of espeak-ng's data is longer than {_LONGEST_PATH} bytes: {data}")
    load = ctypes.cdll.LoadLibrary
    # The binding tries a fixed list of names: the first is answered with the wheel's library.
    ctypes.cdll.LoadLibrary = lambda _: load(library)  # type: ignore[method-assign, assignment]
    try:
        from pyttsx3.drivers import _espeak
    finally:
        del ctypes.cdll.LoadLibrary
    if _espeak.Initialize(_espeak.AUDIO_OUTPUT_SYNCHRONOUS, 200, data.encode(), options) == -1:
        raise RuntimeError("espeak-ng did not start")
    return _espeak
