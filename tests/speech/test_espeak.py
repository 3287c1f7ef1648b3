"""The voice that needs nothing but wheels: real sound, in real processes."""

from __future__ import annotations

import importlib.util
import io
import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import textwrap
import time
import wave
from collections.abc import Callable
from contextlib import suppress
from importlib.machinery import ModuleSpec
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks.speech import SENTENCES, decoded, many, onsets
from easyread.cache import ContentCache
from easyread.speech import Narration, Passage, SpeechUnavailableError, espeak_workers, mp3, narrate
from easyread.speech.voice import Clip
from tests.conftest import ROOT
from tests.speech.conftest import real_voice

TEXTS = [
    "We help you.",
    "You choose.",
    "Is that right?",
    "We help you.",
    "Sh! It is a secret.",
    "Yes, it is.",
]


@pytest.fixture(scope="module")
def clips() -> list[Clip]:
    """What the texts sound like."""
    return list(real_voice(1).speak(TEXTS))


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Narration:
    """A page that says forty varied sentences."""
    script = [Passage(sentence) for sentence in SENTENCES]
    cache = ContentCache(tmp_path_factory.mktemp("cache"))
    return narrate({"page": script}, real_voice(), cache, {}).narrations["page"]


def children() -> set[int]:
    """The processes that descend from this one, but for those that have ended and wait to be asked for."""
    listed = subprocess.run(
        ["ps", "-A", "-o", "pid=,ppid=,stat="], capture_output=True, text=True, check=True
    ).stdout.split("\n")
    above = {
        int(pid): int(parent) for pid, parent, stat in map(str.split, filter(None, listed)) if stat[0] != "Z"
    }
    found, new = set(), {os.getpid()}
    while new:
        new = {pid for pid, parent in above.items() if parent in new}
        found |= new
    return {pid for pid in found if _is_worker(pid)}


def _is_worker(pid: int) -> bool:
    said = subprocess.run(["ps", "-o", "args=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return "espeak_worker" in said.stdout


# Same text, same bytes


@pytest.mark.parametrize("workers", [1, 3])
def test_any_order(clips: list[Clip], workers: int) -> None:
    """The same text gives the same bytes, whatever was said before, in any order, by 1 worker or several."""
    order = list(range(len(TEXTS)))
    for seed in range(3):
        random.Random(seed).shuffle(order)
        found = list(real_voice(workers).speak([TEXTS[number] for number in order]))
        assert found == [clips[number] for number in order]
    assert clips[0] == clips[3]
    assert len({clip.mp3 for clip in clips}) == len(set(TEXTS))


def test_more_than_wait() -> None:
    """Many texts, more than are ever waiting at once, have their clips in their order."""
    texts = [f"{number}." for number in range(150)]
    found = list(real_voice(3).speak(texts))
    alone = {number: next(real_voice(1).speak([texts[number]])) for number in (0, 63, 64, 65, 149)}
    assert len(found) == len(texts)
    assert {number: found[number] for number in alone} == alone


def test_clips_come_early() -> None:
    """The first clip is there before all texts have been taken, so that it can be kept."""
    taken = []

    def texts() -> Any:
        for number in range(1000):
            taken.append(number)
            yield f"{number}."

    speaking = real_voice(2).speak(texts())
    next(speaking)
    speaking.close()  # type: ignore[attr-defined]
    assert len(taken) < 200
    assert children() == set()


ODD = {
    "percent": "50% off!",
    "quotes": '"Hello", she said.',
    "several lines": "One\ntwo.",
    "zero": "One\0two three.",
    "half a character": "One \ud83d two.",
    "emoji": "\U0001f600 Hello you.",
    "welsh": "Llanfair\u2010pwll \u0175 \u0177.",
    "markup": "<break time='9s'/> is not markup, [[nor this]].",
    "long": "We help you to live well, " * 60 + "always.",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_texts(text: str) -> None:
    """Any text is spoken: its words are places in it, and it keeps no other from being spoken."""
    odd, plain = real_voice(1).speak([text, "We help you."])
    assert max(map(abs, decoded(odd.mp3, 22_050))) > 1000
    places = [place for place, _ in odd.words]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
    assert len(plain.words) == 3


# The time of words


def test_words_and_sound(page: Narration) -> None:
    """The first word of a sentence, and each behind a silence, begins within 100 ms of its sound."""
    found = list(onsets(page, 22_050))
    assert sum(onset.first for onset in found) == len(SENTENCES)
    assert sum(not onset.first for onset in found) >= 8
    assert [onset for onset in found if abs(onset.error) > 0.1] == []


def test_words_in_order(page: Narration) -> None:
    """Each word of a sentence has a time; times lie inside the sentence, and never go back.

    espeak-ng says some short words in one breath with their neighbours, such as "in a", and tells one time.
    """
    steps: list[bool] = []
    for cue in page.cues:
        begins = [begins for _, _, begins, _ in cue.words]
        ends = [ends for _, _, _, ends in cue.words]
        assert [cue.text[start : start + length] for start, length, _, _ in cue.words] == cue.text.split()
        assert begins == sorted(begins)
        assert ends == [*begins[1:], ends[-1]]
        steps.extend(first < second for first, second in zip(begins, ends, strict=True))
        assert cue.start <= begins[0]
        assert ends[-1] <= cue.end
    assert steps.count(True) > 0.95 * len(steps)


def test_long_page(tmp_path: Path) -> None:
    """The 150th sentence of a page begins where the frames before it end, and so does its sound."""
    texts = many(150)
    voice = real_voice()
    found = narrate({"page": list(map(Passage, texts))}, voice, ContentCache(tmp_path), {}).narrations["page"]
    quiet = mp3.count_samples(mp3.silence(0.4, voice.rate), voice.rate)
    before = sum(clip.samples + quiet for clip in voice.speak(texts[:-1]))
    assert found.cues[-1].start == before / voice.rate
    samples = decoded(found.sound, voice.rate)
    assert len(samples) == mp3.count_samples(found.sound, voice.rate) == round(found.seconds * voice.rate)
    last = [onset for onset in onsets(found, voice.rate) if onset.first][-1]
    assert abs(last.error) < 0.1


# Voices that cannot speak


def test_check() -> None:
    """A voice that can speak passes its check, and leaves no process behind."""
    real_voice().check()
    assert children() == set()


@pytest.mark.parametrize("ask", [lambda voice: voice.check(), lambda voice: list(voice.speak(TEXTS))])
def test_unknown_voice(ask: Callable[[Any], object], capfd: pytest.CaptureFixture[str]) -> None:
    """A voice that espeak-ng does not have is named in the error; nothing else is seen of it."""
    with pytest.raises(SpeechUnavailableError, match="espeak-ng has no voice 'nobody/speaks'") as caught:
        ask(real_voice(2, name="nobody/speaks"))
    assert caught.value.mend.startswith("Install ")
    assert capfd.readouterr() == ("", "")
    assert children() == set()


@pytest.mark.parametrize("package", ["espeakng_loader", "pyttsx3", "lameenc"])
def test_missing_package(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that is not installed is named, with how to install it."""
    find = importlib.util.find_spec

    def found(name: str) -> ModuleSpec | None:
        return None if name == package else find(name)

    monkeypatch.setattr(espeak_workers, "find_spec", found)
    with pytest.raises(SpeechUnavailableError, match=f"the package '{package}' is not installed") as caught:
        real_voice().check()
    assert "pip install" in caught.value.mend


def test_killed_worker(capfd: pytest.CaptureFixture[str]) -> None:
    """Workers that are killed between sentences are started again: the clips are the same."""
    speaking = real_voice(2).speak(many(150))
    found = [next(speaking)]
    for pid in children():
        # A process that spoke one sentence may have ended since it was listed.
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    broken = ""
    try:
        found.extend(speaking)
    except SpeechUnavailableError as error:
        broken = error.message
    # Only one that was killed in the middle of a sentence may say so.
    assert broken.startswith("espeak-ng cannot speak") or found == list(real_voice(1).speak(many(150)))
    assert children() == set()
    assert capfd.readouterr() == ("", "")


WORKERS = {
    "dies in a sentence": "os.kill(os.getpid(), signal.SIGKILL)",
    "dies in half an answer": 'os.write(1, b\'{"mp3": "aa\'); os._exit(3)',
    "raises in a sentence": "raise MemoryError('no room to speak')",
}
"""What happens in the sentence "Boom."."""

WORKER = """
import os, signal, sys
from easyread.speech import espeak_worker
speak = espeak_worker.speak
def spoken(engine, text):
    if text == "Boom.":
        {what}
    return speak(engine, text)
espeak_worker.speak = spoken
espeak_worker.main(*sys.argv[1:])
"""


def use_worker(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make voices start other code as their workers, with the same arguments."""
    start = subprocess.Popen

    def instead(command: list[str], **options: Any) -> subprocess.Popen[str]:
        assert command[1:3] == ["-m", "easyread.speech.espeak_worker"]
        return start([command[0], "-c", code, *command[3:]], **options)

    monkeypatch.setattr(espeak_workers, "subprocess", SimpleNamespace(Popen=instead, PIPE=subprocess.PIPE))


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("what", WORKERS.values(), ids=WORKERS)
def test_broken_sentence(
    what: str, workers: int, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """If a process breaks in the middle of a sentence, that is said at once; clips before it have come."""
    use_worker(WORKER.format(what=what), monkeypatch)
    found: list[Clip] = []
    started = time.monotonic()
    with pytest.raises(SpeechUnavailableError, match="espeak-ng cannot speak") as caught:
        found.extend(real_voice(workers).speak(["We help you.", "Boom.", *many(20)]))
    assert time.monotonic() - started < 20
    assert len(found) == 1
    assert "easyread.yml" in caught.value.mend
    assert capfd.readouterr() == ("", "")
    assert children() == set()


def test_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason that a sentence was not spoken is in the error."""
    use_worker(WORKER.format(what=WORKERS["raises in a sentence"]), monkeypatch)
    with pytest.raises(SpeechUnavailableError, match=r"espeak-ng cannot speak: no room to speak\."):
        list(real_voice(1).speak(["Boom."]))


@pytest.mark.parametrize(
    "code", ["pass", "import sys; sys.exit('no sound')", "1 / 0", "import no_such_module"]
)
def test_worker_that_does_not_start(
    code: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A process that ends as it starts is an error with its last words, not a traceback and not a wait."""
    use_worker(code, monkeypatch)
    with pytest.raises(SpeechUnavailableError, match=r"espeak-ng cannot speak: (it ended|no sound|.*Error)"):
        real_voice(1).check()
    with pytest.raises(SpeechUnavailableError, match=r"espeak-ng cannot speak: (it ended|no sound|.*Error)"):
        list(real_voice(2).speak(TEXTS))
    assert capfd.readouterr() == ("", "")


def test_without_forks(clips: list[Clip], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a machine has no forks, clips are the same, each from a process of its own."""
    code = "import os, sys; del os.fork; from easyread.speech.espeak_worker import main; main(*sys.argv[1:])"
    use_worker(code, monkeypatch)
    assert list(real_voice(2).speak(TEXTS)) == clips


# pyttsx3's contract


def in_python(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own, where espeak-ng has said nothing yet."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


ENGINE = "from easyread.speech import espeak_driver as d\ne = d.engine('gmw/en-GB-x-rp', 150, 50)\n"


def test_engine_of_an_unknown_voice() -> None:
    """pyttsx3 swallows errors of its drivers; this one's reach whoever asked for a voice."""
    ran = in_python("from easyread.speech import espeak_driver as d\nd.engine('nobody/speaks', 150, 50)")
    assert ran.stderr.splitlines()[-1] == "RuntimeError: espeak-ng has no voice 'nobody/speaks'"


@pytest.mark.parametrize(
    "fault",
    [
        "e.proxy._driver._espeak.Synth = lambda *_, **__: 1",
        "d.ctypes.string_at = lambda *_: 1 / 0",
        "e.proxy._driver._espeak = None",
        "d.wave.open = lambda *_: 1 / 0",
    ],
)
def test_sentence_that_fails(fault: str) -> None:
    """A sentence that fails raises an error, and gives no empty clip; the next one is spoken."""
    ran = in_python(
        ENGINE
        + textwrap.dedent(f"""
        kept = e.proxy._driver._espeak, e.proxy._driver._espeak.Synth, d.ctypes.string_at, d.wave.open
        {fault}
        try:
            d.speak(e, "Hello.")
        except RuntimeError as error:
            print("raised", bool(str(error)))
        e.proxy._driver._espeak, synth, d.ctypes.string_at, d.wave.open = kept
        e.proxy._driver._espeak.Synth = synth
        print(len(d.speak(e, "Hello.")[0]) > 10_000)
        """)
    )
    assert (ran.stdout, ran.stderr) == ("raised True\nTrue\n", "")


def test_into_a_file(tmp_path: Path) -> None:
    """By way of pyttsx3 it speaks into files too: whole when waiting ends, with words and the end told."""
    ran = in_python(
        ENGINE
        + textwrap.dedent(f"""
        import json
        told = []
        for name in ("started-utterance", "started-word", "finished-utterance", "error"):
            e.connect(name, lambda topic=name, **facts: told.append([topic, facts]))
        e.save_to_file("We help you.", {str(tmp_path / "a.wav")!r}, "one")
        e.save_to_file("You choose.", {str(tmp_path / "none" / "b.wav")!r}, "two")
        e.runAndWait()
        print(json.dumps(told, default=str))
        """)
    )
    told = json.loads(ran.stdout)
    assert [topic for topic, _ in told] == [
        "started-utterance",
        *["started-word"] * 3,
        "finished-utterance",
        "started-utterance",
        *["started-word"] * 2,
        "error",
    ]
    assert [facts["location"] for topic, facts in told if topic == "started-word"] == [0, 3, 8, 0, 4]
    assert {facts["name"] for _, facts in told[:5]} == {"one"}
    with wave.open(io.BytesIO((tmp_path / "a.wav").read_bytes())) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (22_050, 1, 2)
        assert sound.getnframes() > 10_000


# Builds that are killed


def speak_all(cache: Path, result: Path, tell: Connection) -> None:
    """Speak sixty sentences in a group of processes of its own; tell when it begins, and of each sentence."""
    os.setsid()
    tell.send(0)
    script = {"page": [Passage(text) for text in many(60)]}
    speech = narrate(script, real_voice(2), ContentCache(cache), {}, lambda done, _: tell.send(done))
    result.write_text(str(speech.narrations["page"]))


def start(cache: Path) -> tuple[BaseProcess, Connection]:
    """Start to speak in a process that has loaded what it needs, so that its time is spent on speaking."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    listen, tell = context.Pipe(duplex=False)
    process = context.Process(target=speak_all, args=(cache, cache.with_suffix(".txt"), tell))
    process.start()
    tell.close()
    assert listen.recv() == 0
    return process, listen


def test_killed_builds(tmp_path: Path) -> None:
    """Thirty builds that are killed at random moments do no harm: the next one makes what one alone makes."""
    cache, clean = tmp_path / "cache", tmp_path / "clean"
    chance = random.Random(5)
    kept = []
    for number in range(30):
        process, listen = start(cache)
        if number % 2:
            time.sleep(chance.uniform(0.05, 0.8))
        else:
            with suppress(EOFError):  # once all is kept, nothing is told any more
                listen.recv()
            time.sleep(chance.uniform(0, 0.2))
        with suppress(ProcessLookupError):  # it may have come to its end
            os.killpg(process.pid or 0, signal.SIGKILL)
        process.join(10)
        listen.close()
        kept.append(sum(1 for file in cache.rglob("*") if not file.name.startswith(".") and file.is_file()))
    assert kept == sorted(kept)
    assert kept[0] < 60
    assert kept[-1] > 0
    for folder in (cache, clean):
        folder.with_suffix(".txt").unlink(missing_ok=True)
        process, listen = start(folder)
        process.join(60)
        listen.close()
        assert process.exitcode == 0
    assert cache.with_suffix(".txt").read_text() == clean.with_suffix(".txt").read_text()
    assert clean.with_suffix(".txt").read_text().startswith("Narration(sound=b'\\xff")
