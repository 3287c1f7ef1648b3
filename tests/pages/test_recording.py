"""Pages that can be listened to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.cache import ContentCache
from easyread.model import Plan
from easyread.pages import Recording, record
from easyread.pages.recording import Track
from easyread.pages.spoken import LISTEN, PLAYER
from tests.conftest import MakePlan
from tests.example.html_page import HtmlPage
from tests.pages.voices import SilentVoice

PAGES = {
    "": ("Home", f"{PLAYER}<h1 data-say>Our plan</h1><p data-say>Hello. Hello again.</p>"),
    "easy/homes/": ("My home", f"{PLAYER}<p data-say>Hello.</p>{LISTEN}<p data-say>LeDeR helps.</p>{LISTEN}"),
    "quiet.html": ("Quiet", f"{PLAYER}<p>Nothing is marked.</p>"),
}
Record = Callable[..., Recording]


@pytest.fixture
def plan_with_words(plan: MakePlan) -> Plan:
    """A plan that says how a word is said."""
    reading = plan({"docs/a.md": "# A\n", "docs/words.yml": "words: {LeDeR: {say: leader}}\n"}).read()
    assert reading.plan
    assert not reading.faults
    return reading.plan


@pytest.fixture
def voice() -> SilentVoice:
    return SilentVoice()


@pytest.fixture
def recorded(plan_with_words: Plan, voice: SilentVoice, tmp_path: Path) -> Record:
    """Records pages with a silent voice and one cache."""

    def run(pages: dict[str, tuple[str, str]] = PAGES) -> Recording:
        return record(
            pages, plan_with_words, voice, ContentCache(tmp_path / "cache"), lambda *_: None, is_easy
        )

    return run


def is_easy(address: str) -> bool:
    return address.startswith("easy/")


def content(recording: Recording, name: str) -> bytes:
    """A file of sound, from where it is."""
    found = recording.files[name]
    return found if isinstance(found, bytes) else found.read_bytes()


def test_files(recorded: Record) -> None:
    """Each page with something to say has its sound, its captions and the times of its words."""
    recording = recorded()
    kinds = ("mp3", "vtt", "json")
    names = [f"{name}.{kind}" for name in ("easyread/audio/home", "easy/homes/homes") for kind in kinds]
    assert list(recording.files) == names
    titles = {track.address: track.title for track in recording.tracks}
    assert titles == {"": "Home", "easy/homes/": "My home"}
    for track in recording.tracks:
        assert track.size == len(content(recording, track.sound))
        assert track.captions in recording.files
        assert track.seconds > 0


def test_page_with_sound(recorded: Record) -> None:
    """A page with sound has a player that leads to its files, and a link to listen for each idea."""
    root = HtmlPage.parse("", recorded().html["easy/homes/"]).root
    sound = "homes.mp3"
    audio = root.one("audio").attributes
    assert audio["src"] == sound
    assert "controls" in audio
    assert audio["preload"] == "none"
    assert "autoplay" not in audio
    links = [link.attributes["href"] for link in root.all("a")]
    assert links[0] == sound
    times = [link.removeprefix(f"{sound}#t=").split(",") for link in links[1:]]
    assert len(times) == 2
    assert all(float(start) < float(end) for start, end in times)
    assert float(times[0][1]) <= float(times[1][0])
    # A passage whose link has its times names them nowhere else.
    said = [element.attributes["data-say"] for element in root if "data-say" in element.attributes]
    assert said == ["", ""]


def test_passages_without_links(recorded: Record) -> None:
    """A passage that has no link to listen says itself when it is heard."""
    root = HtmlPage.parse("", recorded().html[""]).root
    times = [element.attributes["data-say"].split() for element in root if "data-say" in element.attributes]
    assert len(times) == 2
    assert all(float(start) < float(end) for start, end in times)
    assert [link for link in root.all("a") if "#t=" in link.attributes["href"]] == []


def test_page_without_sound(recorded: Record) -> None:
    """A page that says nothing has no player and no marks."""
    assert recorded().html["quiet.html"] == "<p>Nothing is marked.</p>"


def test_words(recorded: Record) -> None:
    """The times of words belong to the passages of the page, in its order."""
    passages = json.loads(content(recorded(), "easyread/audio/home.json"))["passages"]
    places = [[tuple(word[:2]) for word in words] for words in passages]
    assert places == [[(0, 3), (4, 4)], [(0, 6), (7, 5), (13, 6)]]


def test_each_sentence_once(recorded: Record, voice: SilentVoice) -> None:
    """A sentence that stands on several pages is spoken once, in the way that the plan says it."""
    recording = recorded()
    assert voice.asked == ["Our plan", "Hello.", "Hello again.", "leader helps."]
    assert (recording.sentences, recording.spoken) == (5, 4)


def test_again(recorded: Record, voice: SilentVoice) -> None:
    """A second build speaks nothing and gives the same."""
    first = recorded()
    voice.asked.clear()
    again = recorded()
    assert voice.asked == []
    assert (again.html, again.spoken) == (first.html, 0)
    assert {name: content(again, name) for name in again.files} == first.files


def test_one_edited_sentence(recorded: Record, voice: SilentVoice) -> None:
    """After one sentence was changed, one is spoken."""
    recorded()
    voice.asked.clear()
    title, html = PAGES[""]
    recording = recorded({**PAGES, "": (title, html.replace("Hello again.", "Good bye."))})
    assert voice.asked == ["Good bye."]
    assert "spoken" in str(recording)


@pytest.mark.parametrize(
    ("seconds", "size", "length"),
    [
        (10, 900, "MP3, 1 minute, 1 KB"),
        (100, 699_700, "MP3, 2 minutes, 700 KB"),
        (3599, 12_345_678, "MP3, 60 minutes, 12.3 MB"),
    ],
)
def test_length(seconds: float, size: int, length: str) -> None:
    """Readers are told how long and how large a sound is before they ask for it."""
    assert Track("", "", "", "", seconds, size).length == length
