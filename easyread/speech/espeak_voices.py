"""Which voice of espeak-ng speaks a language."""

from __future__ import annotations

from pathlib import Path

from easyread.speech.voice import SpeechUnavailableError


def usual_voice(language: str) -> str:
    """Name of the voice for a language other than English.

    Args:
        language: The language as HTML writes it.

    Raises:
        SpeechUnavailableError: If there is none.
    """
    import espeakng_loader

    folder = Path(espeakng_loader.get_data_path()) / "lang"
    voices = {
        file.name.lower(): file.relative_to(folder).as_posix()
        for file in folder.glob("*/*")
        if file.is_file()
    }
    for name in (language.lower(), language.partition("-")[0].lower()):
        if name in voices:
            return voices[name]
    raise SpeechUnavailableError(
        f"espeak-ng has no voice for the language '{language}'",
        "Name one that comes near to it in 'voice: name', or write 'speech: none'.",
    )
