"""The page that helps to find others: everything from A to Z, and on the easy site the search."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from easyread.languages import say
from easyread.model import FIND_PAGE, Plan
from easyread.pages.addresses import relative
from easyread.pages.letters import letters_in_words, part_name, split_letters
from easyread.pages.made_page import MadePage, Values
from easyread.pages.topics import Topic, by_letter, topics
from easyread.wording import HEADINGS

if TYPE_CHECKING:
    from easyread.pages.site import Site

MOST = 60
"""Topics on one page, if they do not all begin with one letter: more would be a heavy page."""


@dataclass(frozen=True)
class LetterPage:
    """The page of some letters.

    Attributes:
        name: Its name.
        first: Its first letter.
        last: Its last letter.
    """

    name: str
    first: str
    last: str

    @property
    def label(self) -> str:
        """Its letters in words."""
        return letters_in_words(self.first, self.last)


def find_pages(plan: Plan, others: Sequence[MadePage]) -> Iterator[MadePage]:
    """The page of the first letters, to which every page leads, and those of the others.

    Args:
        plan: The plan.
        others: The other pages that nobody wrote.
    """
    found = list(topics(plan, (page for page in others if page.listed)))
    pages = letter_pages(by_letter(found, easy=True))
    for number, page in enumerate(pages):
        title, easy_title = say("a-to-z"), HEADINGS[FIND_PAGE]
        if number:
            title, easy_title = (
                say("heading-of-part", title=of_all, part=page.label) for of_all in (title, easy_title)
            )
        yield MadePage(
            page.name,
            title,
            easy_title,
            "find",
            partial(_values, found, pages, number),
            picture="search",
            spoken=False,
            listed=not number,
            tile=not number,
            in_menu=not number,
        )


def letter_pages(letters: Mapping[str, Sequence[Topic]]) -> list[LetterPage]:
    """Which letters stand on which page, so that most are light; together they are the whole alphabet."""
    starts = [page[0] for page in split_letters(letters, MOST)]
    starts[:1] = [min("A", *letters) if letters else "A"]
    ends = [*(chr(ord(after) - 1) for _, after in pairwise(starts)), max("Z", *letters) if letters else "Z"]
    return [
        LetterPage(part_name(FIND_PAGE, number), first, last)
        for number, (first, last) in enumerate(zip(starts, ends, strict=True), 1)
    ]


def _values(
    found: Sequence[Topic], pages: Sequence[LetterPage], number: int, site: Site, easy: bool
) -> Values:
    letters = by_letter(found, easy=easy)
    page_of = {
        letter: next((page for page in reversed(pages) if letter >= page.first), pages[0])
        for letter in letters
    }
    here = pages[number]
    address = site.addresses.own_page(here.name, easy=easy)
    link = site.addresses.easy_link if easy else site.addresses.standard_link
    return {
        "letters": letters,
        "elsewhere": {
            letter: relative(site.addresses.own_page(page.name, easy=easy), address)
            for letter, page in page_of.items()
            if page != here
        },
        "way": lambda topic: relative(link(topic.target, ""), address),
        "pages": pages,
        "number": number,
    }
