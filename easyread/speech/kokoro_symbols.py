"""What the Kokoro model reads: symbols for the sounds of British English, made from espeak-ng's phonemes.

The numbers are those of the model's own configuration (Kokoro-82M, version 1.0). It was trained with a
notation in which a diphthong is one capital letter, so espeak-ng's IPA has to be rewritten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

NUMBERS = {
    ";": 1, ":": 2, ",": 3, ".": 4, "!": 5, "?": 6, "—": 9, "…": 10, " ": 16,
    "A": 24, "I": 25, "Q": 33, "W": 39, "Y": 41, "ᵊ": 42, "a": 43, "b": 44, "d": 46, "e": 47, "f": 48,
    "h": 50, "i": 51, "j": 52, "k": 53, "l": 54, "m": 55, "n": 56, "o": 57, "p": 58, "s": 61, "t": 62,
    "u": 63, "v": 64, "w": 65, "x": 66, "z": 68, "ɑ": 69, "ɐ": 70, "ɒ": 71, "ɔ": 76, "ð": 81, "ʤ": 82,
    "ə": 83, "ɛ": 86, "ɜ": 87, "ɡ": 92, "ɪ": 102, "ŋ": 112, "θ": 119, "ɹ": 123, "ʃ": 131, "ʧ": 133,
    "ʊ": 135, "ʌ": 138, "ʒ": 147, "ʔ": 148, "ˈ": 156, "ˌ": 157, "ː": 158,
}  # fmt: skip
"""The number of each symbol."""

MOST = 500
"""Symbols that are spoken at once; the model has room for 510."""

_REWRITTEN = {
    "eɪ": "A", "aɪ": "I", "əʊ": "Q", "oʊ": "Q", "aʊ": "W", "ɔɪ": "Y", "tʃ": "ʧ", "dʒ": "ʤ",
    "aɪə": "Iə", "aɪɚ": "Iə", "aʊə": "Wə", "eə": "ɛː", "iə": "ɪə", "æ": "a", "ɐ": "ə", "oː": "ɔː",
    "əl": "ᵊl", "l̩": "ᵊl", "n̩": "ᵊn", "m̩": "ᵊm", "r": "ɹ", "g": "ɡ", "ɬ": "l", "ç": "h", "ɚ": "ə",
}  # fmt: skip
_STRESS = "ˈˌ"
_DASHES = {"-": "—", "\u2013": "—"}
_PAUSES = re.compile(r"[;:,.!?—…]|[-\u2013](?=\s)")


@dataclass(frozen=True, slots=True)
class Symbols:
    """Something that is spoken at once.

    Attributes:
        numbers: The numbers of its symbols, at most `MOST`.
        words: Where words begin: the character of the text, and the index among the symbols.
    """

    numbers: tuple[int, ...]
    words: tuple[tuple[int, int], ...]


def symbols(text: str, pronounced: Sequence[tuple[int, Sequence[str]]]) -> Iterator[Symbols]:
    """Write a text as symbols: most often at once, a very long one in several parts.

    Args:
        text: The text.
        pronounced: Where its words begin, and their phonemes.
    """
    numbers: list[int] = []
    words: list[tuple[int, int]] = []
    for index, (place, phonemes) in enumerate(pronounced):
        after = pronounced[index + 1][0] if index + 1 < len(pronounced) else len(text)
        new = [NUMBERS[sign] for sign in _word(phonemes) if sign in NUMBERS]
        if not new:
            continue
        # No word is cut; one that is longer than all the room there is, is no word.
        new = [*new[: MOST - 2], *_pause(text[place:after], last=after == len(text))]
        if len(numbers) + 1 + len(new) > MOST:
            yield Symbols(tuple(numbers), tuple(words))
            numbers, words = [], []
        if numbers:
            numbers.append(NUMBERS[" "])
        words.append((place, len(numbers)))
        numbers += new
    if numbers:
        yield Symbols(tuple(numbers), tuple(words))


def _word(phonemes: Sequence[str]) -> str:
    # The article "a" alone keeps the symbol that the model learned for it.
    if list(phonemes) == ["ɐ"]:
        return "ɐ"
    word = "".join(map(_rewritten, phonemes))
    # Received Pronunciation of old ends "happy" as it begins "it"; the model's speakers do not.
    return f"{word[:-1]}i" if len(phonemes) > 1 and phonemes[-1] == "ɪ" else word


def _rewritten(phoneme: str) -> str:
    sound = phoneme.lstrip(_STRESS)
    return phoneme[: len(phoneme) - len(sound)] + _REWRITTEN.get(sound, sound)


def _pause(word: str, *, last: bool) -> list[int]:
    """The sign behind a word that the model makes a pause or a tone of; a text without one ends calmly."""
    # Only behind the word: the point of 3.5 is none.
    behind = word[len(re.sub(r"\W*$", "", word)) :]
    signs = _PAUSES.findall(behind)
    sign = _DASHES.get(signs[0], signs[0]) if signs else "." if last else ""
    return [NUMBERS[sign]] if sign else []
