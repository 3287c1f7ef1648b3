"""How good the suggestions of pictures are, and how fast: on sentences that were labelled by hand.

``tests/pictures/sentences.yml`` has sentences with every picture that would be acceptable beside each. The
words of the concepts were chosen with its development part; nobody looked at what they do to the held-out
part while choosing. Run it with ``python -m benchmarks.pictures``.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from easyread.model import Text
from easyread.pictures import PictureSets, Suggester
from easyread.pictures.sets import shipped_sets

SENTENCES = Path(__file__).parents[1] / "tests" / "pictures" / "sentences.yml"
IDEAS = 1000


@dataclass(frozen=True)
class Sentence:
    """A sentence and every picture that would be acceptable beside it; none if nothing would."""

    text: str
    fits: frozenset[str]


@dataclass(frozen=True)
class Accuracy:
    """How good suggestions are.

    Attributes:
        sentences: How many were asked for.
        first: Share of those that can be shown whose first suggestion fits.
        first_three: Share of them with one among the first three that fits.
        wrong: Share of all whose first suggestion does not fit.
        sure: Share of those that can be shown whose first suggestion is sure, and fits.
        surely_wrong: Share of all whose first suggestion is sure, and does not fit. Only what is sure is ever
            published without an author's choice.
    """

    sentences: int
    first: float
    first_three: float
    wrong: float
    sure: float
    surely_wrong: float

    def __str__(self) -> str:
        return (
            f"{self.sentences} sentences: first right {self.first:.1%}, one of three right "
            f"{self.first_three:.1%}, first wrong {self.wrong:.1%}; "
            f"sure and right {self.sure:.1%}, sure and wrong {self.surely_wrong:.1%}"
        )


def labelled() -> dict[str, list[Sentence]]:
    """The sentences by their part: ``development`` and ``held-out``."""
    parts = yaml.safe_load(SENTENCES.read_text(encoding="utf-8"))
    return {
        part: [Sentence(entry["text"], frozenset(entry["fits"])) for entry in entries]
        for part, entries in parts.items()
    }


def suggested(suggester: Suggester, sentence: Sentence) -> list[str]:
    """The names of the three best suggestions."""
    return [one.picture for one in suggester.suggest(Text.parse(sentence.text))[:3]]


def measure(suggester: Suggester, sentences: Sequence[Sentence]) -> Accuracy:
    """Ask for suggestions for each sentence."""
    first = first_three = wrong = sure = surely_wrong = 0
    for sentence in sentences:
        found = suggester.suggest(Text.parse(sentence.text))[:3]
        first_three += not sentence.fits.isdisjoint(one.picture for one in found)
        for one in found[:1]:
            right = one.picture in sentence.fits
            first += right
            wrong += not right
            sure += right and one.sure
            surely_wrong += one.sure and not right
    shown = max(1, sum(bool(sentence.fits) for sentence in sentences))
    every = len(sentences)
    return Accuracy(
        every, first / shown, first_three / shown, wrong / every, sure / shown, surely_wrong / every
    )


def main() -> None:
    """Print how good suggestions are on each part, and how long a thousand ideas take."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", choices=["development", "held-out"], help="show what went wrong in a part")
    options = parser.parse_args()
    parts = labelled()
    started = time.perf_counter()
    suggester = Suggester(PictureSets(shipped_sets()))
    ideas = [Text.parse(sentence.text) for sentences in parts.values() for sentence in sentences]
    ideas = (ideas * (IDEAS // len(ideas) + 1))[:IDEAS]
    for idea in ideas:
        suggester.suggest(idea)
    print(f"{IDEAS} ideas, with loading the words: {time.perf_counter() - started:.2f} s")
    for part, sentences in parts.items():
        print(f"{part}: {measure(suggester, sentences)}")
    for sentence in parts.get(options.show, ()):
        names = suggested(suggester, sentence)
        if measure(suggester, [sentence]).wrong or sentence.fits.isdisjoint(names) != (not sentence.fits):
            print(f"  {sentence.text} {names} fits: {sorted(sentence.fits)}")


if __name__ == "__main__":
    main()
