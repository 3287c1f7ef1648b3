"""What pages say -> their sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.speech import decoded
from easyread.cache import ContentCache
from easyread.speech import Narration, Passage, Speech, SpeechUnavailableError, mp3, narrate
from tests.speech.conftest import SilentVoice

EASY = [Passage("We help you. You choose."), Passage("Call us.")]
STANDARD = [Passage("You choose."), Passage("Nobody chooses for you. We help you.")]
ALL = ["We help you.", "You choose.", "Call us.", "Nobody chooses for you."]


def speak(folder: Path, voice: SilentVoice, *passages: Passage) -> Narration:
    return narrate({"page": passages}, voice, ContentCache(folder), {}).narrations["page"]


def speak_both(folder: Path, voice: SilentVoice) -> Speech:
    return narrate({"easy": EASY, "standard": STANDARD}, voice, ContentCache(folder), {})


def quiet(voice: SilentVoice, seconds: float) -> int:
    return mp3.count_samples(mp3.silence(seconds, voice.rate), voice.rate)


def test_each_once(tmp_path: Path, silent: SilentVoice) -> None:
    """Each different sentence is spoken once, however many pages say it."""
    speech = speak_both(tmp_path, silent)
    assert silent.asked == ALL
    assert speech.spoken == len(ALL)
    assert [cue.text for cue in speech.narrations["standard"].cues] == [
        "You choose.",
        "Nobody chooses for you.",
        "We help you.",
    ]


def test_not_again(tmp_path: Path, silent: SilentVoice) -> None:
    """What was spoken before is not spoken again, sounds the same, and the voice is not even started."""
    first = speak_both(tmp_path, silent)
    other = SilentVoice()
    second = speak_both(tmp_path, other)
    assert (other.starts, second.spoken) == (0, 0)
    assert second.narrations == first.narrations


def test_one_changed(tmp_path: Path, silent: SilentVoice) -> None:
    """After one sentence is changed, one is spoken."""
    speak_both(tmp_path, silent)
    other = SilentVoice()
    changed = [EASY[0], Passage("Write to us.")]
    speech = narrate({"easy": changed, "standard": STANDARD}, other, ContentCache(tmp_path), {})
    assert other.asked == ["Write to us."]
    assert speech.spoken == 1


def test_other_voice(tmp_path: Path, silent: SilentVoice) -> None:
    """Another voice, or the same with another setting, says everything itself."""
    speak_both(tmp_path, silent)
    other = SilentVoice()
    other.identity = "silent 2"
    speak_both(tmp_path, other)
    assert other.asked == ALL


def test_saying(tmp_path: Path, silent: SilentVoice) -> None:
    """A word that is said in another way is spoken anew, and stands on the page as it was written."""
    page = {"page": [Passage("LeDeR is a review.")]}
    narrate(page, silent, ContentCache(tmp_path), {})
    cues = narrate(page, silent, ContentCache(tmp_path), {"LeDeR": "leader"}).narrations["page"].cues
    assert silent.asked == ["LeDeR is a review.", "leader is a review."]
    assert [cue.text for cue in cues] == ["LeDeR is a review."]
    assert [(start, length) for start, length, _, _ in cues[0].words] == [(0, 5), (6, 2), (9, 1), (11, 7)]


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 400], ids=["emptied", "cut", "changed"])
def test_damaged(tmp_path: Path, silent: SilentVoice, damage: bytes) -> None:
    """An entry of the cache that was damaged is spoken again, and nothing else."""
    whole = speak_both(tmp_path, silent)
    files = sorted(file for file in tmp_path.rglob("*") if file.is_file())
    assert len(files) == len(ALL)
    for file in files:
        content = file.read_bytes()
        file.write_bytes(damage)
        other = SilentVoice()
        assert speak_both(tmp_path, other).narrations == whole.narrations
        assert len(other.asked) == 1
        assert file.read_bytes() == content


def test_instead(tmp_path: Path, silent: SilentVoice) -> None:
    """What is said instead is spoken; its words do not stand on the page, and have no places there."""
    found = speak(tmp_path, silent, Passage("2018 | 5", instead="In 2018 there were five."))
    assert silent.asked == ["In 2018 there were five."]
    (cue,) = found.cues
    assert (cue.text, cue.words) == ("In 2018 there were five.", ())
    assert found.passages[0] == (cue.start, cue.end)


def test_instead_of_nothing(tmp_path: Path, silent: SilentVoice) -> None:
    """A passage that is passed over in silence says nothing, whatever stands on the page."""
    found = speak(tmp_path, silent, Passage("Figure 1", instead=""), Passage("Hello."))
    assert silent.asked == ["Hello."]
    assert found.passages[0] == (0, 0)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u2013", "...", "\U0001f600", "| | |", "\u200b"])
def test_empty(tmp_path: Path, silent: SilentVoice, text: str) -> None:
    """A passage without a word has no time and no pause; those around it keep their numbers."""
    found = speak(tmp_path, silent, Passage("Before."), Passage(text), Passage("After."))
    assert silent.asked == ["Before.", "After."]
    assert [cue.passage for cue in found.cues] == [0, 2]
    begins, ends = found.passages[1]
    assert begins == ends == found.passages[2][0]
    assert found == speak(tmp_path, silent, Passage("Before."), Passage(text, pause=9), Passage("After."))


@pytest.mark.parametrize("passages", [[], [Passage("")], [Passage("x", instead="!")]])
def test_nothing_to_say(tmp_path: Path, silent: SilentVoice, passages: list[Passage]) -> None:
    """With nothing to say, no voice is started, and there is no sound."""
    told: list[tuple[int, int]] = []
    speech = narrate(
        {"page": passages}, silent, ContentCache(tmp_path), {}, lambda done, of: told.append((done, of))
    )
    found = speech.narrations["page"]
    assert (silent.starts, speech.spoken, told) == (0, 0, [])
    assert (found.sound, found.seconds, found.cues) == (b"", 0, ())
    assert found.passages == ((0, 0),) * len(passages)


def test_pauses(tmp_path: Path, silent: SilentVoice) -> None:
    """Behind each passage is its pause, to the sample."""
    found = speak(tmp_path, silent, Passage("One.", pause=1.5), Passage("Two.", pause=0.1), Passage("Three."))
    pauses = [quiet(silent, seconds) / silent.rate for seconds in (1.5, 0.1, 0.4)]
    ends = [end for _, end in found.passages]
    starts = [*(start for start, _ in found.passages[1:]), found.seconds]
    assert [after - end for after, end in zip(starts, ends, strict=True)] == pytest.approx(pauses, abs=1e-9)
    assert pauses[0] >= 1.5


def test_words(tmp_path: Path, silent: SilentVoice) -> None:
    """Each word has its place in its passage, also in a second sentence, and the time when it is heard."""
    text = "We help you. You choose."
    found = speak(tmp_path, silent, Passage(text))
    words = [word for cue in found.cues for word in cue.words]
    assert [text[start : start + length] for start, length, _, _ in words] == text.split()
    delay = mp3.DELAY / silent.rate
    second = found.cues[1].start
    begins = [begins for _, _, begins, _ in words]
    assert begins == pytest.approx([delay + time for time in (0, 0.5, 1, second, second + 0.5)])


def test_sum_of_frames(tmp_path: Path, silent: SilentVoice) -> None:
    """Times stay exact to the end of a long page: 150 sentences begin where the frames before them end."""
    passages = [Passage(" ".join(["Word"] * (1 + number % 7)) + f" {number}.") for number in range(150)]
    found = speak(tmp_path, silent, *passages)
    samples = 0
    for cue, passage in zip(found.cues, passages, strict=True):
        assert cue.start == samples / silent.rate
        (clip,) = SilentVoice().speak([passage.text])
        samples += clip.samples + quiet(silent, passage.pause)
    assert found.seconds == samples / silent.rate
    assert len(decoded(found.sound, silent.rate)) == samples


def test_heard(tmp_path: Path, silent: SilentVoice) -> None:
    """Whoever waits is told after each sentence how many have been spoken, and of how many."""
    told: list[tuple[int, int]] = []
    pages = {"easy": EASY, "standard": STANDARD}
    narrate(pages, silent, ContentCache(tmp_path), {}, lambda done, of: told.append((done, of)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_voice_that_breaks(tmp_path: Path) -> None:
    """If the voice breaks, its error passes through; what it said before is kept and not said again."""
    broken = SilentVoice(breaks_at="Call us.")
    with pytest.raises(SpeechUnavailableError, match=r"lost its voice\. Wait until it is well\.") as caught:
        speak_both(tmp_path, broken)
    assert (caught.value.message, caught.value.mend) == ("it has lost its voice", "Wait until it is well.")
    other = SilentVoice()
    speak_both(tmp_path, other)
    assert broken.asked + other.asked == ALL
    assert broken.asked == ALL[:2]


def test_without_a_place(tmp_path: Path, silent: SilentVoice) -> None:
    """Where nothing can be kept, pages are spoken all the same."""
    (tmp_path / "taken").write_text("a file, where the folder should be")
    assert speak(tmp_path / "taken", silent, *EASY).seconds > 0
