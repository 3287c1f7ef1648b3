"""Which voice of espeak-ng speaks a language."""

from __future__ import annotations

import pytest

from easyread.speech import EspeakVoice, SpeechUnavailableError, usual_voice


@pytest.mark.parametrize(
    ("language", "voice"),
    [("cy", "cel/cy"), ("cy-GB", "cel/cy"), ("fr", "roa/fr"), ("pt-BR", "roa/pt-BR"), ("ar", "sem/ar")],
)
def test_voices(language: str, voice: str) -> None:
    """A language has the voice of its name, that of its region first."""
    assert usual_voice(language) == voice


def test_it_speaks() -> None:
    """The Welsh voice speaks Welsh words in another way than the British one, and takes its time for each."""
    text = "Bore da. Rydyn ni'n gwneud hyn nawr."
    welsh, english = (
        next(iter(EspeakVoice(name, 150, 50, workers=1).speak([text])))
        for name in (usual_voice("cy"), "gmw/en-GB-x-rp")
    )
    assert welsh.samples > 0
    assert welsh.mp3 != english.mp3


def test_no_voice() -> None:
    """A language that nobody speaks is told with what to do."""
    with pytest.raises(SpeechUnavailableError, match=r"no voice for the language 'xx'.*speech: none"):
        usual_voice("xx")
