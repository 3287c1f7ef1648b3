"""Rules that show only when all easy texts of a page, or of the plan, are seen together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import groupby

from easyread.checks.easy_text import EasyText, TextKind
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import About
from easyread.checks.sentence import sentences_of

Find = Callable[[Sequence[EasyText], Knowledge], Iterable[tuple[EasyText, Hit]]]

MOST_OF_A_PICTURE = 4
"""Ideas in a row with one picture, above which it says nothing any more."""


@dataclass(frozen=True)
class PageRule(About):
    """A rule about the easy texts of a plan.

    Attributes:
        find: Finds the texts that break it.
    """

    find: Find


def _no_picture(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    for text in texts:
        if text.needs_picture and not text.picture:
            yield (
                text,
                _whole(text, "this idea has no picture", "Write the name of one before it, such as :house:"),
            )


def _picture_repeated(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    ideas = [text for text in texts if text.needs_picture and text.picture and text.page]
    for _, run in groupby(ideas, key=lambda text: (text.page, text.picture)):
        same = list(run)
        if len(same) > MOST_OF_A_PICTURE:
            yield (
                same[MOST_OF_A_PICTURE],
                _whole(
                    same[MOST_OF_A_PICTURE],
                    f"the picture '{same[0].picture}' stands beside {len(same)} ideas in a row",
                    "Take pictures that show what is new in each idea.",
                ),
            )


def _many_ideas(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    most = knowledge.limits.ideas_on_page
    counts = Counter(text.page for text in texts if text.page and text.kind is TextKind.IDEA)
    for page, count in counts.items():
        if count > most:
            first = next(text for text in texts if text.page == page)
            yield (
                first,
                _whole(first, f"this page has {count} ideas; {most} are many", "Make two pages of it."),
            )


def _long_title(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    most = knowledge.limits.title_words
    for text in texts:
        count = len(text.text.plain.split())
        if text.kind is TextKind.TITLE and count > most:
            yield (
                text,
                _whole(text, f"this heading has {count} words; the most is {most}", "Write a shorter one."),
            )


def _first_person(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    for text in texts:
        words = text.text.plain.replace("\u2019", "'").split()
        if text.kind is TextKind.STATEMENT and not {"I", "My", "my", "me", "We", "we", "our", "Our"} & set(
            words
        ):
            yield text, _whole(text, "this statement is not said by a person", "Begin it with 'I' or 'My'.")


def _explained_late(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    forms = [form for word in knowledge.words.explained for form in word.forms if word.word.easy]
    if not forms:
        return
    longest = sorted(forms, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)
    said: dict[str, set[str]] = {}
    for text in texts:
        known = said.setdefault(text.page, set())
        for match in pattern.finditer(text.text.plain) if text.page else ():
            word = match[0].casefold()
            if text.kind is TextKind.TITLE and word not in known:
                hit = Hit(
                    match.start(),
                    match.end(),
                    f"'{match[0]}' stands in a heading before it is explained",
                    "Take another word for the heading, or explain it further up.",
                )
                yield text, hit
            known.add(word)


def _different_words(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    for words in _same_things():
        pattern = re.compile(
            rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?:s|es)?(?![\w-])", re.IGNORECASE
        )
        uses: dict[str, list[tuple[EasyText, re.Match[str]]]] = {}
        for text in texts:
            for match in pattern.finditer(text.text.plain):
                name = next(word for word in words if match[0].casefold().startswith(word.casefold()))
                uses.setdefault(name, []).append((text, match))
        usual = max(uses, key=lambda name: len(uses[name]), default="")
        for name, found in uses.items():
            for text, match in found if name != usual else ():
                hit = Hit(
                    match.start(),
                    match.end(),
                    f"'{match[0]}' stands for what is called '{usual}' elsewhere",
                    f"Write '{usual}', if it means the same here.",
                )
                yield text, hit


@cache
def _same_things() -> tuple[tuple[str, ...], ...]:
    text = (resources.files("easyread.checks") / "same_things.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and line[0] != "#"]
    return tuple(
        tuple(sorted((word.strip() for word in line.split(",")), key=len, reverse=True)) for line in lines
    )


def _reading_grade(texts: Sequence[EasyText], knowledge: Knowledge) -> Iterator[tuple[EasyText, Hit]]:
    """Automated Readability Index, E. A. Smith and R. J. Senter (1967): a weak sign, for information only."""
    by_page: dict[str, list[EasyText]] = {}
    for text in texts:
        if text.page:
            by_page.setdefault(text.page, []).append(text)
    for found in by_page.values():
        parts = [part for text in found for part in sentences_of(text)]
        words = [word.text for part in parts for word in part.words]
        if words:
            grade = 4.71 * sum(map(len, words)) / len(words) + 0.5 * len(words) / len(parts) - 21.43
            told = (
                f"the easy text of this page has the reading grade {max(1, round(grade))} (ARI, school years)"
            )
            yield found[0], _whole(found[0], told, "A formula says little about easy read.")


def _whole(text: EasyText, message: str, mend: str) -> Hit:
    return Hit(0, len(text.text.plain), message, mend)


PAGE_RULES = (
    PageRule(
        "no-picture",
        "Each idea has a picture",
        Level.ADVICE,
        "GOV.UK, Accessible communication formats: pictures support the meaning of your text",
        _no_picture,
    ),
    PageRule(
        "picture-repeated",
        "A picture shows what is new",
        Level.ADVICE,
        "Inclusion Europe, Information for all: images",
        _picture_repeated,
    ),
    PageRule(
        "many-ideas",
        "A page is short",
        Level.INFORMATION,
        "GOV.UK, Accessible communication formats: 24 pages or fewer, or several publications",
        _many_ideas,
    ),
    PageRule(
        "long-heading",
        "Headings are short",
        Level.ADVICE,
        "Inclusion Europe, Information for all: headings that are clear and easy to understand",
        _long_title,
    ),
    PageRule(
        "first-person",
        "'I' statements are said by a person",
        Level.ADVICE,
        "Think Local Act Personal, Making it Real: 'I' statements",
        _first_person,
    ),
    PageRule(
        "explained-late",
        "Hard words are explained before they stand in a heading",
        Level.INFORMATION,
        "GOV.UK, Accessible communication formats: say in the next sentence what a hard word means",
        _explained_late,
    ),
    PageRule(
        "different-words",
        "One thing has one name",
        Level.INFORMATION,
        "Inclusion Europe, Information for all, general standard 9",
        _different_words,
    ),
    PageRule(
        "reading-grade",
        "The reading grade is known",
        Level.INFORMATION,
        "No body asks for it; formulas are a weak sign",
        _reading_grade,
    ),
)
"""The rules."""
