"""The page that helps to find others: topics from A to Z, and what the search knows."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from easyread.pages import Site, easy_made_html, find_data, standard_made_html
from easyread.pages.find import MOST, letter_pages
from easyread.pages.find_data import FIND_DATA, KINDS, PAGE, SECTION, as_script
from easyread.pages.topics import Topic, by_letter, places
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import HEALTH, HOMES, MakeSite, by_id, links

BEGINNING = "window.easyreadFind="
FILES: dict[str, str | bytes] = {
    "docs/homes.md": HOMES.replace("### A heading over nothing\n\n", ""),
    "docs/health.md": HEALTH,
    "docs/words.yml": "words:\n"
    "  tenancy: {easy: Tenancy means renting., also: [tenancies], picture: tenancy}\n",
    "docs/feedback.yml": "feedback:\n  - {id: a, said: Homes are few., easy: We want homes., kind: want}\n",
}


def version(made: Site, name: str, *, easy: bool) -> Element:
    """One version of a page that nobody wrote."""
    html = easy_made_html(made, name) if easy else standard_made_html(made, name)
    return HtmlPage.parse("", html).root


def known(made: Site) -> dict[str, Any]:
    """What the search of a site knows."""
    (name, content), *others = find_data(made.plan, made.addresses, made.pictures, made.made.values()).items()
    assert (name, others) == (FIND_DATA, [])
    text = content.decode("ascii")
    assert text.startswith(BEGINNING)
    assert text.endswith(";\n")
    found = json.loads(text[len(BEGINNING) : -2])
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("My home", {"M": "my home", "H": "home"}),
        ("A good life", {"G": "good life"}),
        ("The law", {"L": "law"}),
        ("Getting a job", {"G": "getting a job", "J": "job"}),
        ("About", {"A": "about"}),
        ("5 areas", {"A": "areas"}),
        ("\u00c9coles", {"E": "ecoles"}),
        ("2018", {"0": "2018"}),
        ("\u2026", {"0": "\u2026"}),
    ],
)
def test_places(title: str, letters: dict[str, str]) -> None:
    """A title stands under its first letter and under that of the word that says most, never under "the"."""
    assert places(title) == letters


@given(st.text())
def test_every_title_has_a_place(title: str) -> None:
    """Whatever a title is made of, it stands under one letter or two."""
    assert 1 <= len(places(title)) <= 2


@given(st.lists(st.text(min_size=1), max_size=200))
def test_pages_hold_all_letters(titles: list[str]) -> None:
    """Pages of letters follow each other, and only one that has a single letter is long."""
    letters = by_letter([Topic(title, title, "a.md", None) for title in titles], easy=True)
    pages = letter_pages(letters)
    assert [page.name for page in pages] == ["find", *(f"find/part-{n}" for n in range(2, len(pages) + 1))]
    firsts = [page.first for page in pages]
    assert firsts == sorted(set(firsts))
    for number, first in enumerate(firsts):
        after = firsts[number + 1] if number + 1 < len(firsts) else None
        held = [letter for letter in letters if first <= letter and (after is None or letter < after)]
        assert len(held) <= 1 or sum(len(letters[letter]) for letter in held) <= MOST
    assert all(letter >= firsts[0] for letter in letters)


def test_easy_topics(site: MakeSite) -> None:
    """Pages, parts with easy text, promises, numbers and hard words stand from A to Z with their pictures."""
    root = version(site(FILES), "find", easy=True)
    assert links(by_id(root, "letter-h")) == [
        ("../hard-words/", "Hard words"),
        ("../health/", "Health"),
        ("../homes/", "My home"),
        ("../homes/#easyread-actions", "My home: What we said we would do"),
        ("../progress/", "How are we doing?"),
    ]
    assert links(by_id(root, "letter-t")) == [("../hard-words/#word-tenancy", "Tenancy")]
    assert ("../homes/#where-to-live", "Where you live") in links(by_id(root, "letter-l"))
    assert "Repairs" not in root.words
    assert by_id(root, "letter-t").one("img").attributes["src"].endswith("/tenancy.svg")
    nav = root.one("nav", css_class="letters")
    assert [words for _, words in links(nav)] == sorted(words for _, words in links(nav))
    assert {way for way, _ in links(nav)} == {
        f"#{element.id}" for element in root if element.id.startswith("letter-")
    }


def test_standard_topics(site: MakeSite) -> None:
    """The standard version is a plain list with standard titles, which leads to standard pages."""
    root = version(site(FILES), "find", easy=False)
    assert ("../homes/", "Making my home my own") in links(root)
    assert ("../homes/#where-to-live", "Where to live") in links(root)
    assert ("../hard-words/#word-tenancy", "Tenancy") in links(root)
    assert root.all("form") == []


def test_same_titles(site: MakeSite) -> None:
    """Parts that are called the same say which page they are on."""
    part = "# {}\n\n## Money\n\nWords.\n\n/// easy-read\nWords.\n///\n"
    files = {f"docs/{name}.md": part.format(name) for name in "ab"}
    found = links(by_id(version(site(files), "find", easy=True), "letter-m"))
    assert ("../a/#money", "Money (a)") in found
    assert ("../b/#money", "Money (b)") in found


def test_many_topics(site: MakeSite) -> None:
    """Many topics are split over several pages, of which each leads to the letters of all."""
    files = {f"docs/{letter}{n}.md": f"# {letter.upper()}x{n}\n" for letter in "abc" for n in range(35)}
    made = site(files)
    assert [name for name in made.made if name.startswith("find")] == ["find", "find/part-2", "find/part-3"]
    root = version(made, "find", easy=True)
    ways = {words: way for way, words in links(root.one("nav", css_class="letters"))}
    assert (ways["A"], ways["B"], ways["C"]) == ("#letter-a", "part-2/#letter-b", "part-3/#letter-c")
    assert links(root.one("nav", css_class="turn")) == [("part-2/", "Next B")]
    part = version(made, "find/part-2", easy=True)
    assert part.all("form") == []
    assert len([way for way, _ in links(part) if way.startswith("../../b")]) == 35
    standard = version(made, "find/part-2", easy=False)
    assert len([way for way, _ in links(standard) if way.startswith("../../b")]) == 35
    assert [page.listed for name, page in made.made.items() if name.startswith("find")] == [
        True,
        False,
        False,
    ]


def test_what_the_search_knows(site: MakeSite) -> None:
    """The search knows each easy page and its parts: title, address, picture, first idea and other words."""
    made = site(FILES)
    found = known(made)
    entries = {(entry[0], entry[4]): entry for entry in found["entries"]}
    home = entries["My home", PAGE]
    assert home[1] == "easy/homes/"
    assert found["pictures"][home[2]][0] == made.pictures["house"].fallback
    assert home[3] == "You live near people you know."
    part = entries["Where you live", SECTION]
    assert (part[1], found["entries"][part[5]]) == ("#where-to-live", home)
    assert part[6].split() == ["read", "health", "part", "promise"]
    kinds = [entry[4] for entry in found["entries"]]
    assert set(kinds) == {0, 1, 2, 3, 5}
    assert len(found["kinds"]) == len(KINDS)
    tenancy = next(entry for entry in found["entries"] if entry[0] == "Tenancy")
    assert (tenancy[3], tenancy[6]) == ("Tenancy means renting.", "tenancies")
    assert "Build" not in str(found["entries"])


def test_everyday_words(site: MakeSite) -> None:
    """The search knows everyday words for what the plan speaks of, which the plan does not use."""
    same = {word: used for words, used, _ in known(site(FILES))["same"] for word in words.split()}
    assert "home" in same["flat"]
    assert "home" not in same


@given(st.text())
@example("</script><script>alert(1)</script>")
@example('<!--\u2028\u2029\r\n\\"')
def test_words_cannot_end_the_script(words: str) -> None:
    """No words can end the script of data, or a line of it, and they stay what they are."""
    content = as_script({"words": words}).decode("ascii")
    assert "<" not in content
    assert len(content.splitlines()) == 1
    assert json.loads(content[len(BEGINNING) : -2]) == {"words": words}


def test_titles_are_data(site: MakeSite) -> None:
    """Markup in a title is words on the page of topics, and the page has no script but its own."""
    title = "<script>alert(1)</script> & more"
    made = site({"docs/a.md": f"---\ntitle: {title}\n---\n"})
    assert [entry[0] for entry in known(made)["entries"] if entry[1] == "easy/a/"] == [title]
    for easy in (True, False):
        assert ("../a/", title) in links(version(made, "find", easy=easy))
    scripts = version(made, "find", easy=True).one("main").all("script")
    assert [script.attributes["src"] for script in scripts] == ["../../easyread/find.js"]


def test_same_plan_same_data(site: MakeSite) -> None:
    """The same plan gives the same data."""
    made = site(FILES)
    data = [find_data(made.plan, made.addresses, made.pictures, made.made.values()) for _ in range(2)]
    assert data[0] == data[1]


def test_not_spoken(site: MakeSite) -> None:
    """The page is in the list of every page, and needs no sound."""
    made = site(FILES)
    assert not made.made["find"].spoken
    assert ("../find/", "Find a page") in links(
        HtmlPage.parse("", easy_made_html(made, "picture-credits")).root
    )
