"""What rules know of the language and of the plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources

import yaml

from easyread.model import Words

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")


@dataclass(frozen=True)
class Limits:
    """The numbers of a profile.

    Attributes:
        advised_words: Words of a sentence above which a shorter one is advised.
        most_words: Words of a sentence above which it is a fault.
        title_words: Words of a heading above which it is too long.
        ideas_on_page: Ideas on one page above which it should be split.
        long_word: Letters of a word above which it is long.
        largest_number: The largest whole number that needs no rounding.
    """

    advised_words: int = 10
    most_words: int = 15
    title_words: int = 8
    ideas_on_page: int = 60
    long_word: int = 12
    largest_number: int = 9_999


@dataclass(frozen=True)
class Knowledge:
    """What rules can ask.

    Attributes:
        words: The hard words of the plan.
        limits: The numbers of the profile.
        known: Words that the settings say are known.
        alt_texts: What each picture's words are, by its name.
    """

    words: Words = field(default_factory=lambda: Words(words={}))
    limits: Limits = field(default_factory=Limits)
    known: frozenset[str] = frozenset()
    alt_texts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def plan_words(self) -> frozenset[str]:
        """Every single word that the plan explains, or says how to say, in small letters."""
        forms = [form for named in self.words.named for form in named.forms]
        return frozenset(part for form in forms for part in _WORD.findall(form.casefold()))

    def is_known(self, word: str) -> bool:
        """Whether a reader can be expected to know a word without an explanation."""
        written = word.casefold().replace("\u2019", "'")
        if written in self.plan_words or written in self.known:
            return True
        return is_common(written) or all(map(is_common, written.split("-")))


@cache
def is_common(word: str) -> bool:
    """Whether a word in small letters is a common one of adult British life, in any form, or a name."""
    import simplemma

    bare = word.removesuffix("'s").removesuffix("'")
    lemma = str(simplemma.lemmatize(bare, lang="en")).casefold()
    return bool({word, bare, lemma} & _common()) or bool({word, bare} & _names())


@cache
def _common() -> frozenset[str]:
    return _listed("common_words.txt")


@cache
def _names() -> frozenset[str]:
    return frozenset(part for name in _listed("names.txt") for part in name.split())


def _listed(file: str) -> frozenset[str]:
    text = (resources.files("easyread.checks") / file).read_text(encoding="utf-8")
    return frozenset(line.strip().casefold() for line in text.splitlines() if line and line[0] != "#")


@cache
def alternatives() -> dict[str, str]:
    """Plain words for hard ones, both in small letters."""
    text = (resources.files("easyread.checks") / "alternatives.yml").read_text(encoding="utf-8")
    found: dict[str, str] = yaml.safe_load(text)
    return found
