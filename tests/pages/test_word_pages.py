"""On which easy page each hard word stands."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from easyread.model import WORDS_PAGE, Words
from easyread.pages import easy_made_html, standard_made_html
from easyread.pages.word_pages import MOST, letters, page_of_words, word_pages
from tests.conftest import SETTINGS
from tests.example.html_page import HtmlPage
from tests.pages.conftest import MakeSite, easy, links


def words_of(*names: str) -> Words:
    """Hard words with these names, each with an easy meaning."""
    return Words.model_validate({"words": {name: {"easy": "A word."} for name in names}})


def many(letter: str, count: int) -> list[str]:
    """Names of so many words that begin with a letter."""
    return [f"{letter}{number:03}" for number in range(count)]


def test_few_words() -> None:
    """Words that fit stand on one page, and a plan without words has a first page all the same."""
    assert word_pages(words_of()) == {WORDS_PAGE: []}
    assert word_pages(words_of(*many("a", MOST - 1), "b")) == {WORDS_PAGE: ["A", "B"]}


def test_many_words() -> None:
    """A letter that does not fit begins a new page; it is never split."""
    found = word_pages(words_of(*many("a", MOST), "b", *many("c", MOST + 5), "d"))
    assert found == {
        WORDS_PAGE: ["A"],
        f"{WORDS_PAGE}/part-2": ["B"],
        f"{WORDS_PAGE}/part-3": ["C"],
        f"{WORDS_PAGE}/part-4": ["D"],
    }


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from("abcdefghij"), st.integers(1, MOST + 10)))
def test_every_word_once(counts: dict[str, int]) -> None:
    """Each word stands on one page, in the order of the alphabet; only one letter alone can be long."""
    words = words_of(*(name for letter, count in counts.items() for name in many(letter, count)))
    pages, by_letter = word_pages(words), letters(words)
    assert [letter for found in pages.values() for letter in found] == sorted(map(str.upper, counts))
    for found in pages.values():
        assert len(found) <= 1 or sum(len(by_letter[letter]) for letter in found) <= MOST
    assert page_of_words(words) == {
        word.slug: name for name, found in pages.items() for letter in found for word in by_letter[letter]
    }


def test_links_to_words(site: MakeSite) -> None:
    """A link to a word leads to the easy page on which it stands, and to the one standard page."""
    names = [*many("a", MOST), "zebra"]
    made = site(
        {
            "easyread.yml": SETTINGS + "speech: none\n",
            "docs/words.yml": "words:\n" + "".join(f"  {name}: {{easy: A word.}}\n" for name in names),
            "docs/a.md": "# A\n\n## One\n\n/// easy-read\n[x](word:a000) and [y](word:zebra).\n///\n",
        }
    )
    ways = {words: address for address, words in links(easy(made, "a.md").one("main"))}
    assert ways["x"] == "../hard-words/#word-a000"
    assert ways["y"] == "../hard-words/part-2/#word-zebra"
    assert made.addresses.standard_link("word:zebra", "a.md") == "hard-words/#word-zebra"
    both = {"word-a000", "word-zebra"}
    for name, mine in (("hard-words", "word-a000"), ("hard-words/part-2", "word-zebra")):
        assert HtmlPage.parse("", easy_made_html(made, name)).ids & both == {mine}
    standard = HtmlPage.parse("", standard_made_html(made, "hard-words"))
    assert both <= standard.ids
    # A further page has no standard page of its own: its switch leads to the one that has all words.
    switch = HtmlPage.parse("", easy_made_html(made, "hard-words/part-2")).root.one("p", css_class="switch")
    assert links(switch) == [("../../../hard-words/", "Standard version")]
