"""Listening: pages that read along, by mouse, by keyboard, on a telephone and without JavaScript."""

from __future__ import annotations

import json
from collections import deque
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page

from tests.browser.axe import violations
from tests.browser.conftest import Served, Tabs
from tests.browser.measures import SCROLLS_SIDEWAYS

PHONE = (320, 568)

SILENCE = (0.4, 0.6)
"""Seconds of silence behind a passage, and behind a heading."""

SEEK = """
(time) => new Promise((done) => {
  const audio = document.querySelector("audio");
  // The page's own listeners came first: when this one hears of it, they have marked what is said there.
  audio.addEventListener("seeked", () => done(audio.currentTime), {once: true});
  audio.currentTime = time;
})
"""
"""Goes to a time, and tells where that is."""

MARKED = """
() => new Promise((done) => requestAnimationFrame(() => {
  const parts = [...document.querySelectorAll("[data-say]")];
  const said = document.querySelectorAll(".easyread-said");
  const ranges = [...(CSS.highlights.get("easyread-word") || [])];
  // A row can say several parts: the word tells which it is.
  const rowOf = (at) => parts[at].closest(".idea") || parts[at];
  const row = [...parts.keys()].filter((at) => rowOf(at) === said[0]);
  let part = row[0] ?? -1, word = null;
  if (ranges.length) {
    part = row.find((at) => parts[at].contains(ranges[0].startContainer)) ?? -1;
    const before = document.createRange();
    before.setStart(parts[part], 0);
    before.setEnd(ranges[0].startContainer, ranges[0].startOffset);
    word = [before.toString().length, ranges[0].toString().length];
  }
  const time = document.querySelector("audio").currentTime;
  done({time, count: [said.length, ranges.length], part, row, word});
}))
"""
"""What is marked after the page's own frame.

How many parts and words, which part, which parts its row has, and first character and length of the word.
"""

SAYS = """
() => [...document.querySelectorAll("[data-say]")].map((part) => {
  const link = (part.closest(".idea") || part).querySelector("a[href*='#t=']");
  return (part.dataset.say ? part.dataset.say.split(" ") : link.hash.slice(3).split(",")).map(Number);
})
"""
"""When each part begins and ends: it says so itself, or the link to listen to it does."""

LISTEN = "a[href*='#t=']"
"""Links to listen to one part."""

OTHERS = ("search_index.json", "offline.json")
"""Data that pages ask for and that has nothing to do with sound."""

DURATION = """
() => new Promise((done, fail) => {
  const audio = document.querySelector("audio");
  audio.onerror = () => fail(new Error(audio.error.message));
  audio.onloadedmetadata = () => done({duration: audio.duration, seekable: audio.seekable.length
    && [audio.seekable.start(0), audio.seekable.end(0)]});
  audio.preload = "metadata";
  audio.load();
})
"""
"""How long the browser finds the sound, and what it can seek in."""

FOCUS = "() => document.activeElement === document.body ? '' : document.activeElement.textContent.trim()"
"""The words of what has the focus."""

SMALL = """
() => [...document.querySelectorAll(".easyread-player :is(button, a)")].filter((one) => one.checkVisibility())
  .map((one) => [one.textContent, one.getBoundingClientRect()])
  .filter(([, {left, right, width, height}]) => width < 44 || height < 44 || left < 0 || right > innerWidth)
  .map(([words]) => words)
"""
"""Buttons of the player that are less than 44 pixels high or wide, or not in the window."""

WORD = """
() => {
  const [range] = CSS.highlights.get("easyread-word") || [];
  const header = Math.max(0, document.querySelector(".easyread-header").getBoundingClientRect().bottom);
  return [range ? range.getBoundingClientRect().top - header : -1,
    document.querySelector(".easyread-player").getBoundingClientRect().top - header];
}
"""
"""Where the word is and where the player begins, both seen from the end of the theme's header."""

COVERED = """
() => {
  const {top, bottom} = document.querySelector(".easyread-player").getBoundingClientRect();
  return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
}
"""
"""How much of the window's height the player takes."""


class Player:
    """The player of the page that is open.

    Args:
        page: The page.
    """

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def paused(self) -> bool:
        """Whether nothing is heard."""
        return bool(self.page.evaluate("() => document.querySelector('audio').paused"))

    @property
    def time(self) -> float:
        """Where it is, in seconds."""
        return float(self.page.evaluate("() => document.querySelector('audio').currentTime"))

    @property
    def marked(self) -> dict[str, Any]:
        """What is marked on the page."""
        return dict(self.page.evaluate(MARKED))

    @property
    def says(self) -> list[tuple[float, float]]:
        """When each part begins and ends."""
        return [(start, end) for start, end in self.page.evaluate(SAYS)]

    def press(self, name: str) -> None:
        """Click a button of the player."""
        self.button(name).click()

    def button(self, name: str) -> Any:
        """A button of the player."""
        return self.page.locator(".easyread-player").get_by_role("button", name=name, exact=True)

    def seek(self, time: float) -> float:
        """Go to a time."""
        return float(self.page.evaluate(SEEK, time))

    def wait(self, condition: str) -> None:
        """Wait until something is true of ``audio``."""
        self.page.wait_for_function(
            f"() => {{ const audio = document.querySelector('audio'); return {condition}; }}"
        )

    def wait_until_it_plays(self) -> None:
        """Wait until something is heard, and all that is known of words is there."""
        self.wait("!audio.paused && audio.currentTime > 0.1 && CSS.highlights.size > 0")


def listen(tabs: Tabs, address: str, *window: int, calm: bool = False) -> Player:
    """Open a page that can be listened to."""
    page = tabs.open(*window, calm=calm)
    page.goto(address)
    page.locator(".easyread-buttons").first.wait_for()
    return Player(page)


@pytest.fixture(scope="session")
def spoken(served: Served, example_site: Path) -> list[str]:
    """Address of each kind of page that can be listened to, seen from the top."""
    return [
        address
        for address in (*served.easy_kinds, *served.standard_kinds)
        if "<audio" in (example_site / address / "index.html").read_text(encoding="utf-8")
    ]


@pytest.fixture(scope="session")
def longest(spoken: list[str], example_site: Path) -> str:
    """Address of the easy page that says most."""
    return max(
        (address for address in spoken if address.startswith("easy/")),
        key=lambda address: (
            (example_site / address / "index.html").read_text(encoding="utf-8").count("data-say")
        ),
    )


@pytest.mark.parametrize("playing", [False, True], ids=["paused", "playing"])
@pytest.mark.parametrize("which", ["easy/homes/", "longest", "homes/"])
def test_what_is_said_is_marked(
    tabs: Tabs, served: Served, example_site: Path, longest: str, which: str, playing: bool
) -> None:
    """Wherever the sound is, the part and the word that are said there are marked, and nothing else."""
    player = listen(tabs, served.top + (longest if which == "longest" else which))
    address = player.page.locator(".easyread-player").get_attribute("data-words") or ""
    file = example_site / urljoin(player.page.url, address).removeprefix(served.top)
    words = json.loads(file.read_text(encoding="utf-8"))["passages"]
    says = player.says
    assert len(words) == len(says) > 20
    player.press("Listen to this page")
    player.wait_until_it_plays()
    if not playing:
        player.press("Pause")
    wrong = []
    found = 0
    for number in range(20):
        # Spread over the page, and at all places within words.
        player.seek((number + 0.37) / 20 * says[-1][1])
        marked = player.marked
        # What plays may have gone on between the page's frame and the question.
        times = [marked["time"] - late for late in ((0, 0.02) if playing else (0,))]
        expected = [said_at(time, says, words) for time in times]
        found += marked["word"] is not None
        # Between words nobody can see which part of a row is said.
        parts = [marked["part"]] if marked["word"] else marked["row"]
        if not any((part, marked["word"]) in expected for part in parts) or marked["count"][0] != 1:
            wrong.append(f"{times}: {marked} is not one of {expected}")

    assert wrong == []
    assert found > 10


def said_at(time: float, says: list[tuple[float, float]], words: list[Any]) -> tuple[int, list[int] | None]:
    """The part that is said at a time, and first character and length of the word."""
    part = max((number for number, (start, _) in enumerate(says) if start <= time), default=0)
    said = [[place, size] for place, size, start, end in words[part] if start <= time * 1000 < end]
    return part, said[0] if said else None


def test_the_mark_follows_the_sound(tabs: Tabs, served: Served) -> None:
    """The mark goes through the parts one by one as the sound goes on, and is gone at its end."""
    player = listen(tabs, f"{served.top}easy/homes/")
    says = player.says
    player.press("Listen to this page")
    player.wait_until_it_plays()
    player.seek(says[-3][0])
    seen = []
    while not player.paused:
        marked = player.marked
        seen += [marked["part"]] if marked["part"] >= 0 and marked["part"] not in seen else []
        player.page.wait_for_timeout(30)

    assert seen == [len(says) - 3, len(says) - 2, len(says) - 1]
    player.wait("audio.currentTime === 0")
    assert player.marked["count"] == [0, 0]
    assert player.button("Listen to this page").is_visible()
    assert not player.button("Stop").is_visible()


def test_the_keyboard_alone_is_enough(tabs: Tabs, served: Served) -> None:
    """Keys alone start, pause, stop, go back and on, and set the speed; the focus is never lost."""
    player = listen(tabs, f"{served.top}easy/homes/")
    page = player.page
    says = player.says

    def tab_to(words: str) -> None:
        for _ in range(12):
            if page.evaluate(FOCUS) == words:
                return
            page.keyboard.press("Tab")
            assert page.evaluate(FOCUS)
        raise AssertionError(f"The keyboard does not come to '{words}'.")

    tab_to("Listen to this page")
    page.keyboard.press("Enter")
    player.wait_until_it_plays()
    player.button("Pause").wait_for()
    assert page.evaluate(FOCUS) == "Pause"
    tab_to("Slow")
    page.keyboard.press("Space")
    assert page.evaluate("() => document.querySelector('audio').playbackRate") == 0.75
    assert player.button("Slow").get_attribute("aria-pressed") == "true"
    for _ in range(4):
        page.keyboard.press("Shift+Tab")
    assert page.evaluate(FOCUS) == "Pause"
    page.keyboard.press("Space")
    player.button("Go on").wait_for()
    assert page.evaluate(FOCUS) == "Go on"
    tab_to("Next")
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    player.wait("!audio.seeking")
    assert player.time == pytest.approx(says[2][0], abs=0.01)
    assert player.marked["part"] == 2
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    player.wait("!audio.seeking")
    assert player.marked["part"] == 1
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    player.wait("!audio.paused")
    tab_to("Stop")
    page.keyboard.press("Enter")
    player.wait("audio.paused && audio.currentTime === 0")
    assert page.evaluate(FOCUS) == "Listen to this page"
    page.keyboard.press("Space")
    player.wait_until_it_plays()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    player.wait("audio.paused && audio.currentTime === 0")
    assert page.evaluate(FOCUS) == "Listen to this page"
    assert player.marked["count"] == [0, 0]


def test_escape_stops(tabs: Tabs, served: Served) -> None:
    """Escape ends the sound wherever the focus is, takes the mark away, and does not move the page."""
    player = listen(tabs, f"{served.top}easy/homes/", calm=True)
    player.page.locator(LISTEN).nth(3).focus()
    player.page.keyboard.press("Enter")
    player.wait_until_it_plays()
    player.page.keyboard.press("Escape")
    player.wait("audio.paused && audio.currentTime === 0")

    assert player.marked["count"] == [0, 0]
    assert player.page.evaluate(FOCUS) == "Listen"


@pytest.mark.parametrize("number", [0, 5])
def test_a_listen_link_plays_its_part(tabs: Tabs, served: Served, number: int) -> None:
    """A "Listen" link plays its own part from its beginning, marks it alone, and stops at its end."""
    player = listen(tabs, f"{served.top}easy/homes/")
    page = player.page
    link = page.locator(LISTEN).nth(number)
    start, end = map(float, (link.get_attribute("href") or "").partition("#t=")[2].split(","))
    part = player.says.index((start, end))
    link.click()
    seen = set()
    player.wait("!audio.paused && audio.currentTime > 0")
    first = player.time
    while not player.paused:
        seen.add(player.marked["part"])
        page.wait_for_timeout(20)

    assert start <= first < start + 1
    assert seen == {part}
    assert end <= player.time < end + SILENCE[False]
    assert player.marked["part"] == part
    assert "#t=" not in page.url


def test_nothing_plays_by_itself(tabs: Tabs, served: Served, spoken: list[str]) -> None:
    """No page says anything, nor fetches any sound, before somebody asks it to."""
    asked: list[str] = []
    # While one page comes to rest, the next ones are opened.
    resting = deque([tabs.open() for _ in range(5)])
    for page in resting:
        page.on("request", lambda request: asked.append(request.url))
    for address in (*spoken, *("" for _ in resting)):
        page = resting.popleft()
        page.wait_for_load_state("networkidle")
        assert page.evaluate(
            "() => [...document.querySelectorAll('audio')].every((audio) => audio.paused)"
        ), page.url
        if address:
            page.goto(served.top + address)
        resting.append(page)

    assert [
        url for url in asked if url.endswith((".mp3", ".vtt", ".json")) and not url.endswith(OTHERS)
    ] == []
    assert len(spoken) > 20


def test_sound_is_as_long_as_the_page_says(tabs: Tabs, served: Served, spoken: list[str]) -> None:
    """On every page the browser can seek in the sound, which ends with the pause behind the last part."""
    page = tabs.open()
    wrong = []
    for address in spoken:
        page.goto(served.top + address)
        says = Player(page).says
        sound = page.evaluate(DURATION)
        heading = page.locator("[data-say]").last.evaluate("(part) => /^H[1-6]$/.test(part.tagName)")
        expected = says[-1][1] + SILENCE[heading]
        if abs(sound["duration"] - expected) > 0.1 or sound["seekable"] != [0, sound["duration"]]:
            wrong.append(f"{address}: {sound} instead of {expected}")
        if not all(start <= end <= later for (start, end), (later, _) in pairwise(says)):
            wrong.append(f"{address}: parts are not in order")

    assert wrong == []


def test_without_javascript_the_browser_plays(
    tabs: Tabs, served: Served, example_site: Path, spoken: list[str]
) -> None:
    """Without JavaScript the browser's own control is there, named, and links lead to all sound."""
    page = tabs.open(scripts=False)
    for address in spoken:
        page.goto(served.top + address)
        audio = page.locator("audio[controls]")
        sound = urljoin(page.url, audio.get_attribute("src") or "")
        assert audio.is_visible(), address
        assert audio.get_attribute("aria-label"), address
        assert (example_site / sound.removeprefix(served.top)).is_file(), address
        assert page.locator(".easyread-player a").evaluate("(link) => link.href") == sound
        assert page.locator(".easyread-player button").count() == 0
        links = page.locator(LISTEN).evaluate_all("(links) => links.map((link) => link.href)")
        parts = {f"{sound}#t={start:.2f},{end:.2f}" for start, end in Player(page).says}
        assert set(links) <= parts, address
        assert links or not address.startswith("easy/"), address


def test_a_calm_page_does_not_move(tabs: Tabs, served: Served) -> None:
    """With less motion asked for, nothing scrolls by itself; else, what is said is in view."""
    for calm in (True, False):
        player = listen(tabs, f"{served.top}easy/homes/", *PHONE, calm=calm)
        player.press("Listen to this page")
        player.wait_until_it_plays()
        before = player.page.evaluate("() => scrollY")
        player.seek(player.says[20][0] + 0.1)
        player.page.wait_for_timeout(1200)
        if calm:
            assert player.page.evaluate("() => scrollY") == before
        else:
            top = player.page.locator(".easyread-said").bounding_box()
            assert top
            assert 0 <= top["y"] < PHONE[1] * 0.6


def test_the_word_stays_in_view(tabs: Tabs, served: Served) -> None:
    """In a part that is longer than a small telephone's window, the word that is said is kept in view."""
    player = listen(tabs, f"{served.top}homes/", *PHONE)
    player.page.add_style_tag(content=".md-typeset { font-size: 1.6rem; }")
    longest = max(range(len(player.says)), key=lambda number: player.says[number][1] - player.says[number][0])
    player.press("Listen to this page")
    player.wait_until_it_plays()
    start, end = player.says[longest]
    for share in (0.02, 0.5, 0.9):
        player.seek(start + share * (end - start))
        player.page.wait_for_timeout(1500)
        top, free = player.page.evaluate(WORD)
        assert 0 < top < free, share


@pytest.mark.parametrize("address", ["easy/homes/", "homes/"])
def test_the_player_fits_a_small_telephone(tabs: Tabs, served: Served, address: str) -> None:
    """On a small telephone all buttons are at least 44 pixels, and most of the window is free."""
    player = listen(tabs, served.top + address, *PHONE)
    assert player.page.evaluate(SMALL) == []
    player.press("Listen to this page")
    player.wait_until_it_plays()
    assert player.page.evaluate(SMALL) == []
    assert 0 < player.page.evaluate(COVERED) <= 0.4
    assert not player.page.evaluate(SCROLLS_SIDEWAYS)
    for name in ("Back", "Next", "Pause"):
        player.press(name)
    player.wait("audio.paused")
    player.press("Slow")
    assert player.page.evaluate(SMALL) == []
    player.press("Go on")
    player.press("Stop")
    player.wait("audio.paused && audio.currentTime === 0")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["easy/homes/", "homes/"])
def test_axe_finds_nothing_while_it_plays(tabs: Tabs, served: Served, address: str, scheme: str) -> None:
    """Axe finds no fault in the player and in what is marked while it plays, and both have names."""
    player = listen(tabs, served.top + address, *PHONE)
    page = player.page
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    player.press("Listen to this page")
    player.wait_until_it_plays()
    for part in (1, len(player.says) // 2, len(player.says) - 2):
        player.seek(player.says[part][0])
        page.wait_for_timeout(700)
        whole = address.startswith("easy/")
        assert violations(page, *(() if whole else (".easyread-player", ".easyread-said"))) == []
    player.press("Pause")
    player.wait("audio.paused")
    # On a telephone the speeds come back with the pause, an event later.
    page.get_by_role("group", name="How fast").wait_for()
    assert page.get_by_role("group", name="Listen to this page").count() == 1
    assert page.get_by_role("group", name="How fast").count() == 1
    assert page.locator("audio").get_attribute("aria-label")
