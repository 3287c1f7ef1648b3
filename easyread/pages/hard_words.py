"""Hard words in a text: where they stand, and what easy text says of them at their first use on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from easyread.model import NamedWord, Span, Text, Words

_APOSTROPHES = "['\u2019]"


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a hard word stands.

    Attributes:
        start: Its first character.
        end: The character behind its last.
        word: The word.
    """

    start: int
    end: int
    word: NamedWord


@dataclass(frozen=True)
class HardWords:
    """Finds the hard words of a plan.

    Attributes:
        words: The words.
    """

    words: Words

    def uses(self, text: str) -> list[Use]:
        """Every hard word in a text, in order.

        A word is found as a whole only, and where two share letters, the longer one: *carers' assessment*
        holds no *assessment*.
        """
        if not self._forms:
            return []
        found = [
            Use(*match.span(form), self._forms[form - 1][1])
            for match in self._pattern.finditer(text)
            if (form := match.lastindex)
        ]
        taken: list[Use] = []
        for use in sorted(found, key=lambda use: use.start - use.end):
            if all(use.end <= other.start or other.end <= use.start for other in taken):
                taken.append(use)
        return sorted(taken, key=lambda use: use.start)

    @cached_property
    def _forms(self) -> list[tuple[str, NamedWord]]:
        forms = [(form, word) for word in self.words.named for form in word.forms]
        return sorted(forms, key=lambda form: -len(form[0]))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # It looks ahead, so that one word does not hide a longer one that begins inside it.
        forms = "|".join(f"({_form(form)})" for form, _ in self._forms)
        return re.compile(rf"(?<![\w-])(?=(?:{forms})(?![\w-]))")


def _form(form: str) -> str:
    letters = "".join(_APOSTROPHES if sign in "'\u2019" else re.escape(sign) for sign in form)
    spaced = re.sub(r"(\\?\s)+", lambda _: r"\s+", letters)
    return spaced if _capitals_matter(form) else f"(?i:{spaced})"


def _capitals_matter(form: str) -> bool:
    """Whether a form is an abbreviation, or a name such as LeDeR that only its capitals tell from a word."""
    return form.isupper() or any(one.isalnum() and other.isupper() for one, other in pairwise(form))


@dataclass(frozen=True, slots=True)
class Explained:
    """A text of an easy page, and what must be said behind it.

    Attributes:
        text: The text, in which hard words that are used for the first time are bold.
        meanings: Words that the next rows explain.
        known: Names of all words that have been used on the page so far.
        is_meaning: Whether the text itself is what a word means that it is the first to use.
    """

    text: Text
    meanings: tuple[NamedWord, ...]
    known: frozenset[str]
    is_meaning: bool = False


def explain(text: Text, words: HardWords, known: frozenset[str] = frozenset()) -> Explained:
    """Explain the hard words that a text is the first on its page to use.

    A word that its author made bold is explained by its author. So is one whose meaning is this very text.
    Hard words in an explanation count as used: nothing is explained in the middle of an explanation.

    Args:
        text: The text.
        words: The hard words.
        known: Names of words that were used before it on its page.
    """
    bold: list[Use] = []
    meanings: list[NamedWord] = []
    used = set(known)
    is_meaning = False
    for use in words.uses(text.plain):
        meaning = use.word.word.easy
        if use.word.name in used or meaning is None:
            continue
        used.add(use.word.name)
        is_meaning = is_meaning or meaning.plain == text.plain
        if _is_bold(text, use):
            continue
        bold.append(use)
        if meaning.plain != text.plain:
            meanings.append(use.word)
    for word in meanings:
        used.update(inner.word.name for inner in words.uses(str(word.word.easy)))
    return Explained(_with_bold(text, bold), tuple(meanings), frozenset(used), is_meaning)


def _is_bold(text: Text, use: Use) -> bool:
    return any(span.bold for start, span in _placed(text) if _shares(start, span, use))


def _with_bold(text: Text, uses: list[Use]) -> Text:
    if not uses:
        return text
    edges = sorted({edge for use in uses for edge in (use.start, use.end)})
    spans: list[Span] = []
    for start, span in _placed(text):
        cuts = [0, *(edge - start for edge in edges if 0 < edge - start < len(span.text)), len(span.text)]
        for one, other in pairwise(cuts):
            bold = span.bold or any(use.start <= start + one < use.end for use in uses)
            spans.append(replace(span, text=span.text[one:other], bold=bold))
    return Text(tuple(spans))


def _placed(text: Text) -> Iterator[tuple[int, Span]]:
    """Each span with the number of its first character."""
    start = 0
    for span in text.spans:
        yield start, span
        start += len(span.text)


def _shares(start: int, span: Span, use: Use) -> bool:
    return start < use.end and use.start < start + len(span.text)
