"""Phonemes of espeak-ng -> what the natural voice reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.speech.kokoro_symbols import MOST, NUMBERS, Symbols, symbols

SIGNS = {number: sign for sign, number in NUMBERS.items()}


def read(parts: list[Symbols]) -> list[str]:
    """Symbols as somebody can read them."""
    return ["".join(SIGNS[number] for number in part.numbers) for part in parts]


@pytest.mark.parametrize(
    ("phonemes", "symbol"),
    [
        (["m", "ˌeɪ", "k"], "mˌAk."),
        (["tʃ", "ˈuː", "z"], "ʧˈuːz."),
        (["h", "ˈəʊ", "m"], "hˈQm."),
        (["w", "ˌeə"], "wˌɛː."),
        (["p", "ˈiː", "p", "əl"], "pˈiːpᵊl."),
        (["f", "ˈæ", "m", "ɪ", "l", "ɪ"], "fˈamɪli."),
        (["ɐ"], "ɐ."),
        (["ɐ", "b", "ˈaʊ", "t"], "əbˈWt."),
        (["?", "x"], "?x."),
    ],
)
def test_word(phonemes: list[str], symbol: str) -> None:
    """Sounds are written as the model learned them; diphthongs are one letter."""
    assert read(list(symbols("word", [(0, phonemes)]))) == [symbol]


PAUSES = {
    "Yes, no": "j, j.",
    "Yes no": "j j.",
    'Yes" (no)?': "j j?",
    "Yes - no!": "j— j!",
    "Yes \u2013 no": "j— j.",
    "Yes: no": "j: j.",
    "3.5 no": "j j.",
    "Yes-no": "j.",
}


@pytest.mark.parametrize("text", PAUSES)
def test_pauses(text: str) -> None:
    """Signs between words become pauses, those inside a word do not; a text without an end gets one."""
    places = [0, text.index(" ") + 1] if " " in text else [0]
    if text[places[-1]] in "-\u2013(":
        places[-1] = text.index("no")
    assert read(list(symbols(text, [(place, ["j"]) for place in places]))) == [PAUSES[text]]


def test_places() -> None:
    """Each word knows where it begins, in the text and among the symbols."""
    (part,) = symbols("We do it.", [(0, ["w", "iː"]), (3, ["d", "uː"]), (6, ["ɪ", "t"])])
    assert part.words == ((0, 0), (3, 4), (6, 8))


def test_nothing_to_say() -> None:
    """A text without a sound has no symbols."""
    assert list(symbols("!", [])) == []
    assert list(symbols("\u2615", [(0, ["\u2615"])])) == []


@given(st.lists(st.lists(st.sampled_from([*NUMBERS, "eɪ", "\u2615"]), max_size=700), max_size=60))
def test_long(words: list[list[str]]) -> None:
    """However long a text, no part is longer than the model can read, and no word with a sound is lost."""
    text = " ".join("x" for _ in words)
    parts = list(symbols(text, [(2 * number, word) for number, word in enumerate(words)]))
    assert all(0 < len(part.numbers) <= MOST for part in parts)
    places = [place for part in parts for place, _ in part.words]
    assert places == [2 * n for n, word in enumerate(words) if set(word) - {"\u2615"}]
    assert all(0 <= index < len(part.numbers) for part in parts for _, index in part.words)
