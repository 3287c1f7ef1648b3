"""The page that says what hard words mean, from A to Z; on the easy site they can be several."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from easyread.languages import say
from easyread.model import WORDS_PAGE, Plan
from easyread.pages.addresses import relative
from easyread.pages.letters import letters_in_words
from easyread.pages.made_page import MadePage, Values
from easyread.pages.word_pages import letters, word_pages
from easyread.wording import HEADINGS

if TYPE_CHECKING:
    from easyread.pages.site import Site


def hard_words_pages(plan: Plan) -> Iterator[MadePage]:
    """The page, if any hard word has a meaning, and the further ones of the easy site."""
    if not plan.words.explained:
        return
    title = HEADINGS[WORDS_PAGE]
    for number, (name, found) in enumerate(word_pages(plan.words).items()):
        yield MadePage(
            name,
            title,
            say("heading-of-part", title=title, part=letters_in_words(found[0], found[-1]))
            if number
            else title,
            "hard_words",
            partial(_values, name),
            picture="book",
            listed=not number,
            tile=not number,
            in_menu=not number,
            twin=WORDS_PAGE,
        )


def _values(here: str, site: Site, easy: bool) -> Values:
    by_letter = letters(site.plan.words)
    pages = word_pages(site.plan.words)
    address = site.addresses.own_page(here, easy=easy)
    return {
        "letters": by_letter,
        "shown": {letter: by_letter[letter] for letter in pages[here]} if easy else by_letter,
        "elsewhere": {
            letter: relative(site.addresses.own_page(name), address)
            for name, each in pages.items()
            for letter in each
            if easy and name != here
        },
        "text": site.texts.of(address, "", easy=easy),
    }
