"""Sites that can be listened to."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import feedparser
import pytest

from tests.conftest import MKDOCS, NATURAL_HOME, SETTINGS, MakePlan, PlanFolder, run
from tests.plugin.conftest import BuiltSite, built
from tests.plugin.test_faults import bytes_of, said

PAGE = "# Our plan\n\nWords of the plan.\n\n- One.\n\n## Part\n\nMore words.\n\n/// easy-read\nHello.\n///\n"


@pytest.fixture
def made(plan: MakePlan) -> PlanFolder:
    """A small plan."""
    return plan({"docs/index.md": PAGE, "docs/homes.md": PAGE.replace("Our plan", "Homes")})


def test_sound_of_both_versions(made: PlanFolder) -> None:
    """Every page of both versions has its sound, and the build says how much was spoken."""
    site = built(made, "--strict")
    for name in ("easyread/audio/home", "easyread/audio/homes", "easy/home", "easy/homes/homes"):
        for kind in ("mp3", "vtt", "json"):
            assert (site.folder / f"{name}.{kind}").stat().st_size > 0
    # Titles, 2 x the sentences of both versions' pages, of which the pages share all but the titles.
    assert "spoken now" in site.output
    assert "One." in (site.folder / "easyread/audio/homes.vtt").read_text(encoding="utf-8")


def test_nothing_is_spoken_twice(made: PlanFolder) -> None:
    """A second build speaks nothing, and gives the same bytes; one changed sentence speaks one sentence."""
    first = bytes_of(built(made).folder)
    again = built(made)
    assert "sentences, 0 of them spoken now" in again.output
    assert bytes_of(again.folder) == first
    made.write({"docs/homes.md": PAGE.replace("Our plan", "Homes").replace("More words.", "Other words.")})
    assert "sentences, 1 of them spoken now" in built(made).output


def test_same_sound_from_a_new_cache(made: PlanFolder) -> None:
    """What was never spoken before sounds the same as what comes from the cache."""
    first = bytes_of(built(made).folder)
    (made.folder / ".cache").rename(made.folder / ".old")
    assert bytes_of(built(made).folder) == first


def test_killed_builds(made: PlanFolder) -> None:
    """Thirty builds that are killed at random moments do no harm: the next one makes what one alone makes."""
    clean = bytes_of(built(made).folder)
    for name in (".cache", "site"):
        (made.folder / name).rename(made.folder / f"{name}.old")
    chance = random.Random(7)
    ended = 0
    for _ in range(30):
        with subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "-q"],
            cwd=made.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as build:
            time.sleep(chance.uniform(0.3, 1.2))
            if build.poll() is None:
                os.killpg(build.pid, signal.SIGKILL)
            else:
                ended += 1
    assert ended < 30
    assert bytes_of(built(made).folder) == clean


def test_natural_voice(made: PlanFolder, voices: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The natural voice speaks a plan; where its voices are missing, the build says how to get them."""
    made.write({"easyread.yml": SETTINGS + "voice: {engine: natural, speed: 200}\n"})
    monkeypatch.setenv("XDG_DATA_HOME", str(made.folder / "nobody"))
    missing = built(made)
    assert "the voice 'bf_emma' is not on this machine. Get it with: easyread voice get" in missing.output
    assert not list(missing.folder.rglob("*.mp3"))
    monkeypatch.setenv("XDG_DATA_HOME", str(NATURAL_HOME))
    site = built(made, "--strict")
    assert "spoken now" in site.output
    assert (site.folder / "easyread" / "audio" / "home.mp3").stat().st_size > 10_000
    # With all sentences kept, the voice need not be there any more.
    monkeypatch.setenv("XDG_DATA_HOME", str(made.folder / "nobody"))
    assert ", 0 of them spoken now" in built(made, "--strict").output


def test_listen_pages(made: PlanFolder) -> None:
    """A page in each version leads to the sound of every page, with its length; every page leads to it."""
    site: BuiltSite = built(made, "--strict")
    for page, name, sounds in (
        ("listen/index.html", "listen/index.html", ("easyread/audio/home", "easyread/audio/homes")),
        ("easy/listen/index.html", "easy/listen/index.html", ("easy/home", "easy/homes/homes")),
    ):
        links = {site.follow(page, link.attributes["href"])[0] for link in site.root(page).all("a")}
        assert {f"{sound}.mp3" for sound in sounds} <= links
        assert "MP3, 1 minute" in site.root(page).words
        version = "easy/index.html" if page.startswith("easy") else "index.html"
        assert site.links(version)["Listen to the plan"][0] == name
    assert site.alternate("listen/index.html") == "easy/listen/index.html"
    assert list(site.lost()) == []


def test_podcasts(made: PlanFolder) -> None:
    """Both versions are podcasts: every episode is there, as long as the feed says."""
    site = built(made, "--strict")
    for feed, pages in (
        ("podcast.xml", ["", "homes/", "help/"]),
        ("podcast-easy.xml", ["easy/", "easy/homes/", "easy/help/"]),
    ):
        found = feedparser.parse((site.folder / "easyread" / feed).read_bytes())
        assert not found.bozo
        assert [entry.link for entry in found.entries] == [f"https://plan.example/{page}" for page in pages]
        for entry in found.entries:
            file = site.folder / entry.enclosures[0].href.removeprefix("https://plan.example/")
            assert file.stat().st_size == int(entry.enclosures[0].length)
    assert (site.folder / "easyread" / "cover.png").is_file()


def test_no_podcast_without_an_address(plan: MakePlan) -> None:
    """A site that does not know its own address has no podcast, and says nothing of one."""
    settings = MKDOCS.replace("site_url: https://plan.example/\n", "")
    site = built(plan({"docs/index.md": PAGE, "mkdocs.yml": settings}), "--strict")
    assert not list(site.folder.rglob("podcast*"))
    assert "podcast" not in site.root("easy/listen/index.html").words


def test_without_speech(plan: MakePlan) -> None:
    """Where the settings want no speech, there is no player, no sound, and no page to listen."""
    site = built(plan({"docs/index.md": PAGE, "easyread.yml": SETTINGS + "speech: none\n"}), "--strict")
    assert not (site.folder / "easyread" / "audio").exists()
    assert "listen/index.html" not in site.pages
    for page in site.pages.values():
        assert "data-say" not in page.source
        assert "easyread-player" not in page.source
        assert "Listen" not in page.root.words


def without_espeak(made: PlanFolder) -> dict[str, str]:
    folder = made.folder / "broken" / "espeakng_loader"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("raise ImportError('no espeak-ng on this machine')\n")
    return {"PYTHONPATH": str(folder.parent)}


def test_machine_that_cannot_speak(made: PlanFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody can speak, the build says so once, with a mend, and the site is there without players."""
    for name, value in without_espeak(made).items():
        monkeypatch.setenv(name, value)
    done = run(made.folder, sys.executable, "-m", "mkdocs", "build")
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("nothing can be listened to") == 1
    assert "speech: none" in done.stderr
    assert "Traceback" not in done.stderr
    assert "easyread-player" not in made.published("easy/index.html")


def test_speech_that_is_required(made: PlanFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where speech is required and nobody can speak, that is a fault; the last good site stays."""
    before = bytes_of(built(made).folder)
    made.write({"easyread.yml": SETTINGS + "speech: required\n"})
    (made.folder / ".cache").rename(made.folder / ".old")
    for name, value in without_espeak(made).items():
        monkeypatch.setenv(name, value)
    output = said(made.build())
    assert "easyread.yml:4:9: speech is required, and this machine cannot speak" in output
    assert bytes_of(made.folder / "site") == before


@pytest.mark.parametrize(
    ("settings", "fault"),
    [
        ("speech: off\n", "easyread.yml:4:9: YAML reads 'off' as true or false"),
        ("speech: loud\n", "easyread.yml:4:9: 'loud' is not a speech"),
        ("voice: {speed: 1000}\n", "easyread.yml:4:16: 'speed': 1000 is too high"),
        ("voice: {pitch: -1}\n", "easyread.yml:4:16: 'pitch': -1 is too low"),
        ("voice: {speed: quick}\n", "easyread.yml:4:16: 'speed': a whole number is expected here"),
        ("voice: {name: '../x;y'}\n", "easyread.yml:4:15: 'name': '../x;y' is not the name of a voice"),
        ("voice: {name: gmw/nobody}\n", "cannot speak"),
        ("voice: {engine: loud}\n", "easyread.yml:4:17: 'loud' is not an engine"),
        ("voice: {engine: natural, name: bob}\n", "'bob' is not a natural British voice"),
        ("voice: {engine: natural, pitch: 3}\n", "the pitch of a natural voice cannot be set"),
        ("voice: {files: mine}\n", "only the natural voice has files"),
        ("voice: {engine: natural, files: mine}\n", "mine/model.onnx' cannot be read"),
    ],
)
def test_settings_of_speech(made: PlanFolder, settings: str, fault: str) -> None:
    """What is wrong in the settings of speech is told with its place."""
    made.write({"easyread.yml": SETTINGS + settings})
    assert fault in made.build("--strict").stderr


def test_words_that_are_said(plan: MakePlan) -> None:
    """The plan says how its names are said; what is wrong there is a fault with its place."""
    words = "words:\n  LeDeR: {say: leader, also: [LEDER]}\n"
    site = built(plan({"docs/index.md": PAGE, "docs/words.yml": words}), "--strict")
    assert not list(site.folder.rglob("words.yml"))
    output = said(plan({"docs/index.md": PAGE, "docs/words.yml": "words:\n  LeDeR: {sey: leader}\n"}).build())
    assert "docs/words.yml:2:11: unknown key 'sey'\n    Did you mean 'say'" in output


def test_address_that_is_taken(plan: MakePlan) -> None:
    """A page of the author's where easyread has its own to listen is a fault."""
    output = said(plan({"docs/index.md": PAGE, "docs/listen.md": PAGE}).build())
    assert "docs/listen.md:1:1: easyread makes the page to listen itself" in output
