"""The files of a page's sound."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from mutagen.id3 import ID3
from mutagen.mp3 import MP3

from benchmarks.speech import decoded
from easyread.cache import ContentCache, content_key
from easyread.speech import Narration, PageSound, Passage, mp3, narrate, page_sound
from easyread.speech.narration import Cue
from tests.speech.conftest import SilentVoice

RATE = 22_050
TEXTS = ["Hello.", "Tea & cake <b> cost --> nothing.", "\U0001f600 Good \U0001f34e apples."]


@pytest.fixture
def narration(tmp_path: Path) -> Narration:
    passages = [Passage(text) for text in TEXTS]
    return narrate({"page": passages}, SilentVoice(), ContentCache(tmp_path), {}).narrations["page"]


def files_of(narration: Narration, language: str = "en-GB") -> PageSound:
    return page_sound(
        narration, TEXTS, "Homes & \u201cgardens\u201d", "Our plan", "Gl\u00f4s Council", language
    )


def text_of(content: bytes | Path) -> str:
    """A file of text that was made now."""
    assert isinstance(content, bytes)
    return content.decode()


def mp3_of(sound: PageSound) -> bytes:
    """The file of MP3 of a sound that was made now."""
    assert isinstance(sound.mp3, bytes)
    assert len(sound.mp3) == sound.size
    return sound.mp3


@pytest.mark.parametrize(
    ("language", "named"), [("en-GB", "eng"), ("en", "eng"), ("cy", "wel"), ("tlh", "und"), ("", "und")]
)
def test_tags(narration: Narration, language: str, named: str) -> None:
    """Players are told title, plan, organisation, language and length, as they were written."""
    sound = files_of(narration, language)
    tags = ID3(io.BytesIO(mp3_of(sound)))
    found = {name: tags[name].text for name in tags}
    assert found == {
        "TIT2": ["Homes & \u201cgardens\u201d"],
        "TALB": ["Our plan"],
        "TPE1": ["Gl\u00f4s Council"],
        "TLAN": [named],
        "TLEN": [str(round(sound.seconds * 1000))],
    }


def test_tags_and_sound(narration: Narration) -> None:
    """Behind the tags comes the sound at once, with no padding, and is as long as it was."""
    sound = files_of(narration)
    size = ID3(io.BytesIO(mp3_of(sound))).size
    assert mp3_of(sound)[size:] == narration.sound
    at = 10
    while at < size:
        assert mp3_of(sound)[at : at + 4].isalnum()  # the name of a frame; padding has zeros here
        at += 10 + int.from_bytes(mp3_of(sound)[at + 4 : at + 8])
    assert at == size
    assert MP3(io.BytesIO(mp3_of(sound))).info.length == pytest.approx(sound.seconds, abs=0.001)
    assert len(decoded(mp3_of(sound), RATE)) == mp3.count_samples(narration.sound, RATE)


def test_same_bytes(narration: Narration) -> None:
    """The same narration gives the same files."""
    assert files_of(narration) == files_of(narration)


def test_kept(narration: Narration, tmp_path: Path) -> None:
    """What a cache kept is what was given to it, as files; without one of them it is not there."""
    sound, cache = files_of(narration), ContentCache(tmp_path)
    sound.keep(cache, content_key("page"))
    found = PageSound.find(cache, content_key("page"))
    assert found
    files = [found.mp3, found.captions, found.words]
    contents = [file.read_bytes() for file in files if isinstance(file, Path)]
    assert contents == [sound.mp3, sound.captions, sound.words]
    assert replace(found, mp3=sound.mp3, captions=sound.captions, words=sound.words) == sound
    for file, content in zip(files, contents, strict=True):
        assert isinstance(file, Path)
        file.unlink()
        assert PageSound.find(cache, content_key("page")) is None
        file.write_bytes(content)


CUE = re.compile(r"(\d\d):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d\d):([0-5]\d):([0-5]\d)\.(\d{3})\n([^\n]+)")


def cues(captions: str) -> list[tuple[int, int, str]]:
    head, *blocks = captions.removesuffix("\n").split("\n\n")
    assert head == "WEBVTT"
    found = []
    for block in blocks:
        match = CUE.fullmatch(block)
        assert match, block
        *clocks, text = match.groups()
        hours, minutes, seconds, millis, *end = map(int, clocks)
        begins = ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis
        ends = ((end[0] * 60 + end[1]) * 60 + end[2]) * 1000 + end[3]
        found.append((begins, ends, text))
    return found


def test_captions(narration: Narration) -> None:
    """Captions are WebVTT: a cue for each sentence, in order, with nothing that would be taken for markup."""
    found = cues(text_of(files_of(narration).captions))
    assert [text for _, _, text in found] == [
        "Hello.",
        "Tea &amp; cake &lt;b&gt; cost --&gt; nothing.",
        "\U0001f600 Good \U0001f34e apples.",
    ]
    times = [time for begins, ends, _ in found for time in (begins, ends)]
    assert times == sorted(times)
    assert all(begins < ends for begins, ends, _ in found)


def test_captions_end(narration: Narration) -> None:
    """The last caption ends with the sound, but for the silence behind it."""
    quiet = mp3.count_samples(mp3.silence(Passage("").pause, RATE), RATE) / RATE
    _, ends, _ = cues(text_of(files_of(narration).captions))[-1]
    assert ends == pytest.approx((narration.seconds - quiet) * 1000, abs=1)


def test_caption_of_several_lines(tmp_path: Path) -> None:
    """A sentence that was written over several lines has one cue: an empty line would end it."""
    passages = [Passage("One two\n \n\nthree\nfour.")]
    narration = narrate({"page": passages}, SilentVoice(), ContentCache(tmp_path), {}).narrations["page"]
    captions = page_sound(narration, [passages[0].text], "T", "P", "O", "en").captions
    assert " ".join(text for _, _, text in cues(text_of(captions))) == "One two three four."


def test_long_sound() -> None:
    """The clock of captions goes beyond an hour."""
    cue = Cue(0, "Late.", 3599.9996, 36_061.5, ())
    sound = page_sound(Narration(b"", 36_062, (cue,), ((0, 1),)), ["Late."], "T", "P", "O", "en")
    assert "01:00:00.000 --> 10:01:01.500\nLate." in text_of(sound.captions)


def test_words(narration: Narration) -> None:
    """Words are where JavaScript finds them in the text, also behind characters that count twice there."""
    found = json.loads(text_of(files_of(narration).words))
    assert found["version"] == 1
    said = []
    for text, words in zip(TEXTS, found["passages"], strict=True):
        wide = text.encode("utf-16-le")
        said.append([wide[2 * at : 2 * (at + length)].decode("utf-16-le") for at, length, _, _ in words])
    assert said == [text.split() for text in TEXTS]


def test_times_of_words(narration: Narration) -> None:
    """Words have whole milliseconds, in order, inside the sound."""
    words = [
        word for passage in json.loads(text_of(files_of(narration).words))["passages"] for word in passage
    ]
    times = [time for _, _, begins, ends in words for time in (begins, ends)]
    assert times == sorted(times)
    assert all(isinstance(time, int) and 0 <= time <= narration.seconds * 1000 for time in times)


def test_nothing_said(tmp_path: Path) -> None:
    """A page with nothing to say has files all the same: no sound, no cues, no words."""
    narration = narrate({"page": [Passage("")]}, SilentVoice(), ContentCache(tmp_path), {}).narrations["page"]
    sound = page_sound(narration, [""], "T", "P", "O", "en")
    assert (sound.seconds, sound.sentences, sound.passages) == (0, 0, ((0, 0),))
    assert text_of(sound.captions).strip() == "WEBVTT"
    assert json.loads(text_of(sound.words))["passages"] == [[]]
