"""The podcast, and its picture."""

from __future__ import annotations

import io
from datetime import date
from xml.etree import ElementTree

import feedparser
from PIL import Image

from easyread.pages import Site, cover, podcast
from easyread.pages.recording import Track
from tests.conftest import SETTINGS
from tests.pages.conftest import HOMES, MakeSite

TOP = "https://plan.example/a/"


def full(address: str) -> str:
    return TOP + address


def tracks() -> list[Track]:
    return [
        Track(f"p{place}/", f"Page <{place}> & more", f"s/p{place}.mp3", f"s/p{place}.vtt", 61.6, size)
        for place, size in enumerate([1000, 1001, 1002])
    ]


def feed(site: MakeSite) -> str:
    settings = SETTINGS.replace("A council", "A <b>council</b> & friends")
    made: Site = site({"docs/homes.md": HOMES.replace("health.md", "homes.md"), "easyread.yml": settings})
    return podcast(made.plan, tracks(), full, "listen/", easy=True)


def test_podcast(site: MakeSite) -> None:
    """Podcast players read the feed: who publishes it, its picture, and each page as an episode in order."""
    found = feedparser.parse(feed(site))
    assert not found.bozo
    assert found.version == "rss20"
    assert found.feed.title == "A plan - easy read"
    assert found.feed.language == "en-gb"
    assert found.feed.author == "A <b>council</b> & friends"
    assert found.feed.image.href == f"{TOP}easyread/cover.png"
    assert [entry.title for entry in found.entries] == [f"Page <{place}> & more" for place in range(3)]
    assert [entry.id for entry in found.entries] == [f"{TOP}p{place}/" for place in range(3)]
    assert [entry.itunes_duration for entry in found.entries] == ["62"] * 3
    assert [entry.itunes_episode for entry in found.entries] == ["1", "2", "3"]
    enclosures = [entry.enclosures[0] for entry in found.entries]
    assert [(one.href, one.length, one.type) for one in enclosures] == [
        (f"{TOP}s/p{place}.mp3", str(1000 + place), "audio/mpeg") for place in range(3)
    ]


def test_dates(site: MakeSite) -> None:
    """Episodes have the day of the plan, each a little later than the one before."""
    times = [entry.published_parsed for entry in feedparser.parse(feed(site)).entries]
    assert {date(*time[:3]) for time in times} == {date(2018, 12, 31)}
    assert times == sorted(set(times))


def test_transcripts(site: MakeSite) -> None:
    """Each episode leads to its captions, for those who read along."""
    space = "{https://podcastindex.org/namespace/1.0}"
    found = [item.attrib["url"] for item in ElementTree.fromstring(feed(site)).iter(f"{space}transcript")]
    assert found == [f"{TOP}s/p{place}.vtt" for place in range(3)]


def test_cover() -> None:
    """The cover is as large and as light as podcast players ask for, and the same for the same names."""
    first = cover("A very long name of a plan that goes on and on for several lines", "A council")
    image = Image.open(io.BytesIO(first))
    assert image.size == (1400, 1400)
    assert (image.format, image.mode) == ("PNG", "RGB")
    assert len(first) < 500_000
    assert first == cover("A very long name of a plan that goes on and on for several lines", "A council")
    assert first != cover("Another", "A council")
