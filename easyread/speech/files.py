"""The files of a page's sound: MP3 with tags, captions, and the time of every word."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.cache import ContentCache

if TYPE_CHECKING:
    from easyread.speech.narration import Narration

Content = bytes | Path


@dataclass(frozen=True)
class PageSound:
    """The sound of a page, ready to be published: each file as its content, or as the file of a cache.

    Attributes:
        mp3: MP3 with tags.
        size: Its bytes.
        captions: Its sentences with their times, as WebVTT.
        words: Its words with their times, as JSON.
        seconds: How long it is.
        sentences: How many sentences are said.
        passages: When each passage begins and ends, in seconds.
    """

    mp3: Content
    size: int
    captions: Content
    words: Content
    seconds: float
    sentences: int
    passages: tuple[tuple[float, float], ...]

    def keep(self, cache: ContentCache, key: str) -> None:
        """Keep it in a cache: its files, and all else."""
        files = [
            content.name if isinstance(content, Path) else cache.store(content)
            for content in (self.mp3, self.captions, self.words)
        ]
        about = [files, self.size, self.seconds, self.sentences, self.passages]
        cache.keep(key, json.dumps(about).encode())

    @classmethod
    def find(cls, cache: ContentCache, key: str) -> PageSound | None:
        """What was kept, if all of it is there."""
        about = cache.find(key)
        if about is None:
            return None
        files, size, seconds, sentences, passages = json.loads(about)
        mp3, captions, words = map(cache.stored, files)
        if mp3 is None or captions is None or words is None:
            return None
        times = tuple((start, end) for start, end in passages)
        return cls(mp3, size, captions, words, seconds, sentences, times)


def page_sound(
    narration: Narration, texts: Sequence[str], title: str, plan: str, organisation: str, language: str
) -> PageSound:
    """The files of a narration.

    Args:
        narration: The sound.
        texts: The text of each passage as it stands on the page.
        title: Title of the page.
        plan: Name of the plan.
        organisation: Who publishes it.
        language: Language of the page, as HTML writes it.
    """
    mp3 = _tagged(narration, title, plan, organisation, language)
    return PageSound(
        mp3,
        len(mp3),
        _captions(narration).encode(),
        _words(narration, texts).encode(),
        narration.seconds,
        len(narration.cues),
        narration.passages,
    )


def _tagged(narration: Narration, title: str, plan: str, organisation: str, language: str) -> bytes:
    """The sound as a file of MP3, with what players show of it."""
    # Most builds speak nothing new: only the others wait until this is loaded.
    from mutagen.id3 import ID3, TALB, TIT2, TLAN, TLEN, TPE1

    tags = ID3()
    tags.add(TIT2(encoding=3, text=title))
    tags.add(TALB(encoding=3, text=plan))
    tags.add(TPE1(encoding=3, text=organisation))
    tags.add(TLAN(encoding=3, text=_ISO_639_2.get(language.partition("-")[0], "und")))
    tags.add(TLEN(encoding=3, text=str(round(narration.seconds * 1000))))
    file = io.BytesIO()
    tags.save(file, v2_version=3, padding=lambda _: 0)
    return file.getvalue() + narration.sound


def _captions(narration: Narration) -> str:
    """The sentences with their times, as WebVTT."""
    lines = ["WEBVTT", ""]
    for cue in narration.cues:
        # On one line: an empty line would end the cue.
        text = " ".join(cue.text.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        lines += [f"{_clock(cue.start)} --> {_clock(cue.end)}", text, ""]
    return "\n".join(lines)


def _words(narration: Narration, texts: Sequence[str]) -> str:
    """The words with their times, as JSON.

    Of each passage, in order, a list of its words: first character, length (both in UTF-16, as browsers
    count), and the milliseconds at which it begins and ends.
    """
    passages: list[list[list[int]]] = [[] for _ in narration.passages]
    for cue in narration.cues:
        text = texts[cue.passage]
        for start, length, begins, ends in cue.words:
            place, size = _utf_16(text[:start]), _utf_16(text[start : start + length])
            passages[cue.passage].append([place, size, round(begins * 1000), round(ends * 1000)])
    return json.dumps({"version": 1, "passages": passages}, separators=(",", ":"))


def _utf_16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _clock(seconds: float) -> str:
    milliseconds = round(seconds * 1000)
    return (
        f"{milliseconds // 3_600_000:02}:{milliseconds // 60_000 % 60:02}:"
        f"{milliseconds // 1000 % 60:02}.{milliseconds % 1000:03}"
    )


_ISO_639_2 = {
    "en": "eng",
    "cy": "wel",
    "gd": "gla",
    "ga": "gle",
    "fr": "fre",
    "de": "ger",
    "es": "spa",
    "pl": "pol",
}
"""What ID3 calls languages; others are undetermined there."""
