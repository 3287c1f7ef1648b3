"""The natural voice: real sound of the real model."""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

import pytest

from benchmarks.speech import SENTENCES, decoded, onsets
from easyread.cache import ContentCache
from easyread.speech import KnownFiles, KokoroVoice, OwnFiles, Passage, SpeechUnavailableError, narrate
from easyread.speech.kokoro_files import GET, INSTALL

TEXTS = ["You choose.", "We help you, and we listen.", "\U0001f600", "", "One \ud83d two."]


def voice(folder: Path, name: str = "bf_emma", workers: int | None = None) -> KokoroVoice:
    return KokoroVoice(KnownFiles(name, folder), 150, workers=workers)


def test_same_bytes(voices: Path) -> None:
    """The same text gives the same bytes, whatever was said before, with 1 processor or 2."""
    clips = list(voice(voices, workers=1).speak(TEXTS))
    assert list(reversed(list(voice(voices, workers=2).speak(reversed(TEXTS))))) == clips
    assert [len(clip.words) for clip in clips[:2]] == [2, 6]
    assert max(decoded(clips[1].mp3, 24_000)) > 1000


def test_words_and_sound(voices: Path, tmp_path: Path) -> None:
    """The first word of a sentence, and each behind a silence, begins within 100 ms of its sound."""
    speaker = voice(voices)
    script = [Passage(sentence) for sentence in SENTENCES[9:17]]
    page = narrate({"page": script}, speaker, ContentCache(tmp_path), {}).narrations["page"]
    found = list(onsets(page, speaker.rate))
    assert sum(onset.first for onset in found) == len(script)
    assert [onset for onset in found if abs(onset.error) > 0.1] == []
    assert statistics.median(abs(onset.error) for onset in found) < 0.03
    for cue in page.cues:
        begins = [begins for _, _, begins, _ in cue.words]
        assert [cue.text[start : start + length] for start, length, _, _ in cue.words] == cue.text.split()
        assert begins == sorted(begins)


def test_too_long_for_the_model(voices: Path) -> None:
    """A sentence that is longer than the model can read is said in parts, and none of it is lost."""
    text = "We help you to live well, " * 24 + "always."
    (clip,) = KokoroVoice(KnownFiles("bf_emma", voices), 300).speak([text])
    places = [place for place, _ in clip.words]
    times = [time for _, time in clip.words]
    assert places[-1] == text.index("always")
    assert times == sorted(times)
    assert 15 < clip.samples / 24_000 < 60


def test_speed(voices: Path) -> None:
    """A higher speed is faster."""
    slow, fast = (
        next(KokoroVoice(KnownFiles("bm_george", voices), speed).speak([TEXTS[1]])) for speed in (110, 220)
    )
    assert fast.samples < 0.75 * slow.samples


def test_identity(voices: Path) -> None:
    """All that decides the sound is in the identity: voice and speed, and no number of processors."""
    same = voice(voices, workers=1).identity
    assert same == voice(voices, workers=2).identity
    others = {voice(voices, "bm_george").identity, KokoroVoice(KnownFiles("bf_emma", voices), 160).identity}
    assert len({same, *others}) == 3


def test_check(voices: Path, tmp_path: Path) -> None:
    """A voice that is there passes its check; one that is not says how to get it."""
    voice(voices).check()
    with pytest.raises(SpeechUnavailableError, match="is not on this machine") as caught:
        voice(tmp_path).check()
    assert caught.value.mend == GET


def test_without_the_runtime(voices: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If what runs the model is not installed, the message says how to install it."""
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(SpeechUnavailableError, match="the natural voice cannot start") as caught:
        list(voice(voices).speak(TEXTS))
    assert caught.value.mend == INSTALL


@pytest.mark.parametrize(("model", "style"), [(b"no model", bytes(1024)), (b"", bytes(1024)), (b"", b"odd")])
def test_odd_files(model: bytes, style: bytes, tmp_path: Path) -> None:
    """An author's own files that are no model and no voice are refused, with what to do."""
    (tmp_path / "model.onnx").write_bytes(model)
    (tmp_path / "mine.bin").write_bytes(style)
    with pytest.raises(SpeechUnavailableError, match="cannot be used") as caught:
        list(KokoroVoice(OwnFiles("mine", tmp_path), 150).speak(TEXTS))
    assert "Take 'files' out" in caught.value.mend
