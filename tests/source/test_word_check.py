"""Hard words side by side, and links to them."""

from __future__ import annotations

import pytest

from tests.conftest import MakePlan

WORDS = """\
words:
  advocate:
    easy: An advocate helps you to say what you want.
    also: [advocates]
  family carer: {text: A relative who supports somebody.}
  LeDeR: {say: leader}
"""


@pytest.mark.parametrize(
    ("words", "place", "message"),
    [
        ("a: {}\n  A: {}", "docs/words.yml:3:3", "'A' is written twice: it stands at docs/words.yml:2:3"),
        (
            "a: {also: [b]}\n  c: {also: [d, B]}",
            "docs/words.yml:3:17",
            "'B' is written twice: it stands at docs/words.yml:2:14",
        ),
        (
            "a: {also: [b]}\n  b: {}",
            "docs/words.yml:3:3",
            "'b' is written twice: it stands at docs/words.yml:2:14",
        ),
        (
            "a b: {}\n  a-b: {}",
            "docs/words.yml:3:3",
            "'a-b' would have the same address as the word at docs/words.yml:2:3",
        ),
        ('"?": {}', "docs/words.yml:2:3", "'?' has no letter and no digit"),
    ],
)
def test_words_alike(plan: MakePlan, words: str, place: str, message: str) -> None:
    """Two words that are written alike, or that one address would name, are a fault of the second."""
    (fault,) = plan({"docs/words.yml": f"words:\n  {words}\n"}).faults()
    assert (str(fault.place), fault.message) == (place, message)
    assert fault.mend


def test_one_word_twice(plan: MakePlan) -> None:
    """A word that says of itself how it is written anyway does no harm."""
    assert plan({"docs/words.yml": "words:\n  a: {also: [A, a]}\n"}).faults() == []


@pytest.mark.parametrize(
    "link", ["advocate", "Advocates", "family%20carer", "family-carer", "FAMILY%20CARER"]
)
@pytest.mark.parametrize("easy", [True, False])
def test_links_that_lead_somewhere(plan: MakePlan, link: str, *, easy: bool) -> None:
    """A link to a word may be written in every way in which the word is, with capitals or without."""
    text = f"[b](word:{link})"
    body = f"/// easy-read\n{text}\n///\n" if easy else f"{text}\n"
    front = f"---\ntitle: A\nstatements:\n  - text: '{text}'\n---\n"
    assert plan({"docs/a.md": f"{front}# A\n\n{body}", "docs/words.yml": WORDS}).faults() == []


@pytest.mark.parametrize(
    ("link", "message", "mend"),
    [
        ("advocat", "there is no word 'advocat' in words.yml", "Did you mean 'advocate' or 'advocates'?"),
        ("x", "there is no word 'x' in words.yml", "words are 'advocate', 'advocates' and 'family carer'."),
        ("leder", "words.yml does not say what 'LeDeR' means", "Add 'easy:' or 'text:'"),
    ],
)
@pytest.mark.parametrize("easy", [True, False])
def test_links_that_lead_nowhere(plan: MakePlan, link: str, message: str, mend: str, *, easy: bool) -> None:
    """A link to a word that nobody explained is a fault, in easy and in standard text."""
    body = f"/// easy-read\n[b](word:{link})\n///\n" if easy else f"\n[b](word:{link})\n"
    (fault,) = plan({"docs/a.md": f"# A\n\n{body}", "docs/words.yml": WORDS}).faults()
    assert (str(fault.place), fault.message) == ("docs/a.md:4:5", message)
    assert mend in fault.mend


def test_links_of_meanings(plan: MakePlan) -> None:
    """Links in what words mean are checked, and seen from the folder of pages."""
    words = "words:\n  a: {easy: 'See [b](word:b).'}\n  b: {text: 'See [c](a.md) and [d](d.md).'}\n"
    (fault,) = plan({"docs/a.md": "# A\n", "docs/words.yml": words}).faults()
    assert (str(fault.place), fault.message) == ("docs/words.yml:3:13", "there is no page 'd.md'")


def test_words_with_faults(plan: MakePlan) -> None:
    """While the list of words has faults, no link to a word or to their page is said to lead nowhere."""
    page = "# A\n\n/// easy-read\n[b](word:b) [c](hard-words.md)\n///\n"
    (fault,) = plan({"docs/a.md": page, "docs/words.yml": "words:\n  b: {esay: B.}\n"}).faults()
    assert str(fault.place) == "docs/words.yml:2:7"


@pytest.mark.parametrize(("words", "taken"), [(WORDS, True), ("words:\n  LeDeR: {say: leader}\n", False)])
def test_page_that_is_taken(plan: MakePlan, words: str, *, taken: bool) -> None:
    """An author's page of hard words is a fault where easyread makes one itself, and only there."""
    faults = plan({"docs/hard-words.md": "# A\n", "docs/words.yml": words}).faults()
    assert [fault.message for fault in faults] == ["easyread makes the page of hard words itself"] * taken
