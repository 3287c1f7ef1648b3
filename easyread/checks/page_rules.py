"""Rules that show only when all easy texts of a page, or of the plan, are seen together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from easyread.checks.easy_text import EasyText, TextKind
from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import About

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
)
"""The rules."""
