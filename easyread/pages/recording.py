"""Pages with marks -> pages that can be listened to, and the files of their sound."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, partial
from importlib import resources
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from markupsafe import escape

from easyread.cache import ContentCache, content_key
from easyread.languages import active, say
from easyread.model import Plan
from easyread.pages.addresses import ASSETS, relative
from easyread.pages.rendering import render
from easyread.pages.spoken import passages, with_times, without_marks
from easyread.speech import Heard, PageSound, Voice, narrate, page_sound


@dataclass(frozen=True)
class Track:
    """The sound of a page.

    Attributes:
        address: Address of the page.
        title: Its title.
        sound: Address of the MP3.
        captions: Address of its captions.
        seconds: How long it is.
        size: Bytes of the MP3.
    """

    address: str
    title: str
    sound: str
    captions: str
    seconds: float
    size: int

    @property
    def length(self) -> str:
        """How long and how large it is: "MP3, 2 minutes, 700 KB"."""
        minutes = max(1, round(self.seconds / 60))
        if self.size >= 1_000_000:
            megabytes = Decimal(self.size / 1_000_000).quantize(Decimal("0.1"))
            size = say("size-megabytes", size=active().figures(megabytes))
        else:
            size = say("size-kilobytes", size=round(self.size / 1000))
        return say("sound-length", minutes=minutes, size=size)


@dataclass(frozen=True)
class Recording:
    """All that can be listened to.

    Attributes:
        html: Each page, by its address.
        files: The files of sound, by their address: the content of each, or the file that has it.
        tracks: The sound of each page, in the order of the pages.
        sentences: How many sentences are said.
        spoken: How many of them were spoken now.
    """

    html: Mapping[str, str]
    files: Mapping[str, bytes | Path]
    tracks: tuple[Track, ...]
    sentences: int
    spoken: int

    def sounds_of(self, pages: Callable[[str], bool]) -> dict[str, bytes | Path]:
        """The sound of each of some pages, by its own address: its content, or the file that has it.

        Args:
            pages: Whether the page at an address is one of them.
        """
        return {track.sound: self.files[track.sound] for track in self.tracks if pages(track.address)}

    def __str__(self) -> str:
        minutes = sum(track.seconds for track in self.tracks) / 60
        size = sum(track.size for track in self.tracks) / 1_000_000
        return (
            f"speech: {self.sentences} sentences, {self.spoken} of them spoken now, {minutes:.0f} minutes, "
            f"{size:.0f} MB"
        )


def record(
    pages: Mapping[str, tuple[str, str]],
    plan: Plan,
    voice: Voice,
    kept: ContentCache,
    heard: Heard,
    beside: Callable[[str], bool],
) -> Recording:
    """Speak pages.

    Args:
        pages: Title and HTML with marks of each page, by its address.
        plan: The plan.
        voice: Who speaks.
        kept: Where sentences are kept.
        heard: Is told about progress.
        beside: Whether the sound of a page with some address may stand beside it, where its address is
            short: a page names it with each of its ideas.

    Raises:
        SpeechUnavailableError: If the voice cannot speak.
    """
    sounds, spoken = _sounds(pages, plan, voice, kept, heard)
    html: dict[str, str] = {}
    files: dict[str, bytes | Path] = {}
    tracks = []
    for address, (title, marked) in pages.items():
        sound = sounds[address]
        if not sound.sentences:
            html[address] = without_marks(marked)
            continue
        name = _name(address, beside=beside(address))
        track = Track(address, title, f"{name}.mp3", f"{name}.vtt", sound.seconds, sound.size)
        files |= {
            f"{name}.mp3": sound.mp3,
            f"{name}.vtt": sound.captions,
            f"{name}.json": sound.words,
        }
        tracks.append(track)
        html[address] = _filled(marked, sound, track, f"{name}.json")
    sentences = sum(sound.sentences for sound in sounds.values())
    return Recording(html, files, tuple(tracks), sentences, spoken)


def _sounds(
    pages: Mapping[str, tuple[str, str]], plan: Plan, voice: Voice, kept: ContentCache, heard: Heard
) -> tuple[dict[str, PageSound], int]:
    """The sound of each page, and how many sentences had to be spoken for it.

    A page that has not changed at all comes from the cache whole; of another one, each sentence does.
    """
    settings, sayings = plan.settings, plan.words.sayings
    about = (settings.name, settings.organisation, settings.language)
    said = json.dumps(sorted(sayings.items()))
    keys = {
        address: content_key(_recipe(), voice.identity, said, *about, title, html)
        for address, (title, html) in pages.items()
    }
    sounds = {
        address: found for address, key in keys.items() if (found := PageSound.find(kept, key)) is not None
    }
    scripts = {address: passages(html) for address, (_, html) in pages.items() if address not in sounds}
    speech = narrate(scripts, voice, kept, sayings, heard, english=settings.is_english)
    for address, narration in speech.narrations.items():
        texts = [passage.text for passage in scripts[address]]
        sounds[address] = page_sound(narration, texts, pages[address][0], *about)
        sounds[address].keep(kept, keys[address])
    return sounds, speech.spoken


@cache
def _recipe() -> str:
    """Names the program that makes the sound of a page: a new version makes it anew from its sentences."""
    folder = resources.files("easyread.speech")
    modules = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".py")), key=lambda file: file.name
    )
    return content_key(*(file.read_bytes() for file in modules))


def _filled(marked: str, sound: PageSound, track: Track, words: str) -> str:
    address = relative(track.sound, track.address)
    player = render(
        "player",
        {
            "sound": address,
            "words": relative(words, track.address),
            "script": relative(f"{ASSETS}player.js", track.address),
            "length": track.length,
        },
    )
    return with_times(marked, sound.passages, player.strip(), partial(_listen, address))


def _listen(sound: str, number: int, start: float, end: float) -> str:
    """A link that plays one passage, in any browser: a media fragment."""
    address = escape(f"{sound}#t={start:.2f},{end:.2f}")
    label, words = escape(say("listen-to-part", number=number + 1)), escape(say("listen"))
    return f'<a href="{address}" aria-label="{label}">{words}</a>'


def _name(address: str, *, beside: bool) -> str:
    """Address of the files of a page's sound, without their endings."""
    path = PurePosixPath(unquote(address))
    if address.endswith(".html"):
        path = path.with_suffix("")
    elif beside:
        path /= path.name if len(path.parts) > 1 else "home"
    name = path.as_posix()
    return name if beside else f"{ASSETS}audio/{'home' if name in ('', '.') else name}"
