"""The example is a whole plan, in both versions, and says what it is."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest

from easyread.model import NUMBERS, PROMISES, SAYINGS
from tests.example.conftest import CREDITS, NAMES, Written
from tests.example.html_page import Element, HtmlPage

Twins = list[tuple[HtmlPage, HtmlPage]]

DAY = "31 December 2018"
NATIONAL_DAY = "31 July 2022"

COMMITMENTS = ["1c", "3k", "3l", "4j", "4k", "4l", "5a", "5b", "5c"]
"""Commitments of the national plan that its text names."""

MOST_WORDS = 15
"""Words of the longest easy sentence that the Department of Health allows."""

PASSED = {10, 49, 50, 51, 54}
"""Actions that the source promises for a month before December 2018, and of which it reports nothing."""

SHARE_WITH_PICTURE = 0.98
"""No fewer ideas than this have a picture; what cannot be shown has none."""

APART = {NUMBERS.id: NUMBERS.name, PROMISES.id: PROMISES.name}
"""Parts of an easy page that stand on pages of their own, and what these add to its address."""

NOT_THE_PLANS = ("easyread-statements", *APART)
"""Parts of a page that stand in its front matter."""


def number(action: Element) -> int:
    """The number of an action, with which its id ends."""
    return int(action.id.rpartition("-")[2])


def actions(*pages: HtmlPage) -> list[Element]:
    """The actions on pages of either version."""
    found = [element for page in pages for element in page.root.all("div", "article")]
    return [element for element in found if element.id.startswith("action-")]


def is_local(page: HtmlPage) -> bool:
    """Whether a page belongs to the local plan, whose actions have numbers."""
    return not page.address.removeprefix("easy/").startswith("national/")


def parts(easy: HtmlPage) -> list[Element]:
    """The sections of an easy page that a link can lead to."""
    return [section for section in easy.root.all("section") if section.id]


def headings(standard: HtmlPage) -> list[Element]:
    """The headings of a standard page that a link can lead to."""
    return [heading for heading in standard.root.one("article").all("h2", "h3", "h4") if heading.id]


def ideas(twins: Twins) -> list[Element]:
    """Every idea that the plan's authors wrote below a heading."""
    return [
        idea
        for _, easy in twins
        for section in parts(easy)
        if section.id not in NOT_THE_PLANS
        for idea in section.all("div", css_class="idea")
    ]


def test_the_example_is_a_plan_of_some_size(twins: Twins) -> None:
    """The example has at least 12 pages, each in both versions."""
    assert len(twins) >= 12
    assert {standard.address for standard, _ in twins} >= {"", "homes/", "health/", "community/", "carers/"}


@pytest.mark.parametrize("version", [0, 1], ids=["standard", "easy"])
def test_all_56_actions_are_published(written: list[Written], version: int) -> None:
    """The source's 56 actions stand in both versions, each once."""
    local = [easy if version else [standard] for standard, easy in written if is_local(standard)]
    numbers = [number(action) for pages in local for action in actions(*pages)]

    assert sorted(numbers) == list(range(1, 57))


def test_all_commitments_are_published(pages: dict[str, HtmlPage]) -> None:
    """The commitments that the national plan's text names have their pages in both versions."""
    for folder in ("", "easy/"):
        found = [page for page in pages if page.startswith(f"{folder}actions/national/")]
        assert found == [f"{folder}actions/national/{name}/" for name in COMMITMENTS]


def test_both_versions_have_the_same_actions_in_the_same_order(written: list[Written]) -> None:
    """A page promises the same things in both versions."""
    for standard, easy in written:
        assert [action.id for action in actions(standard)] == [action.id for action in actions(*easy)]


def test_parts_of_easy_pages(written: list[Written], easy_pages: dict[str, HtmlPage]) -> None:
    """Every page of a part belongs to an easy page, and every kind of them is in use."""
    parts = [page.address for _, (_, *parts) in written for page in parts]
    assert sorted(parts) == sorted(address for address in easy_pages if address.endswith(NAMES))
    assert {address.split("/")[-2] for address in parts} == {SAYINGS.name, *APART.values()}


def test_every_action_has_easy_words_and_a_picture(written: list[Written]) -> None:
    """Every action is said in easy words, with a picture."""
    for _, easy in written:
        for action in actions(*easy):
            assert len(action.one("h2").words.split()) >= 3, action.id
            assert action.all("div", css_class="idea")[0].all("img"), action.id


def test_nothing_waits_for_easy_words(easy_pages: dict[str, HtmlPage]) -> None:
    """No part of the example lacks its easy text."""
    missing = [address for address, page in easy_pages.items() if page.root.all(css_class="missing")]

    assert missing == []


def test_both_versions_have_the_same_parts(twins: Twins) -> None:
    """Every part of a page stands in both versions, in the same order and with the same id."""
    for standard, easy in twins:
        assert [heading.id for heading in headings(standard)] == [section.id for section in parts(easy)]
        assert len(parts(easy)) >= 3, easy.address


def test_every_part_leads_to_itself_in_the_other_version(written: list[Written]) -> None:
    """One link in each part leads to the same part in the other version, wherever it stands."""
    for standard, (easy, *apart) in written:
        to_easy = [link(way, standard) for way in standard.root.all("p", css_class="easyread-way")]
        to_standard = [link(way, easy) for way in easy.root.all("p", css_class="way")]
        switches = [switch(page) for page in apart]

        assert to_easy == [
            f"{easy.address}{APART[section.id]}/" if section.id in APART else f"{easy.address}#{section.id}"
            for section in parts(easy)
        ]
        if apart and apart[0].address.endswith(f"/{SAYINGS.name}/"):
            assert switches.pop(0) == to_standard[0] == f"{standard.address}#{SAYINGS.id}"
        here = [heading.id for heading in headings(standard)]
        assert to_standard == [f"{standard.address}#{part}" for part in here if part not in APART]
        assert switches == [f"{standard.address}#{part}" for part in here if part in APART]


def switch(page: HtmlPage) -> str:
    """Where the link at the top of an easy page leads to the other version, seen from the top of the site."""
    (other,) = page.root.one("p", css_class="switch").all("a")
    return urljoin(f"//top/{page.address}", other.attributes["href"]).removeprefix("//top/")


def link(way: Element, page: HtmlPage) -> str:
    """Where the only link in an element to the other version leads, seen from the top of the site."""
    (other,) = [link for link in way.all("a") if link.attributes.get("rel") == "alternate"]
    return urljoin(f"//top/{page.address}", other.attributes["href"]).removeprefix("//top/")


def test_easy_sentences_are_short(written: list[Written], easy_pages: dict[str, HtmlPage]) -> None:
    """No sentence on an easy page, an author's or our own, has more than 15 words."""
    pages = [page for _, easy in written for page in easy]
    sentences = {
        sentence
        for easy in (*pages, easy_pages["easy/help/"])
        for element in easy.root.one("main").all("p", "h1", "h2", "h3")
        for sentence in re.split(r"(?<=[.!?]) ", element.words)
    }

    assert [sentence for sentence in sentences if len(sentence.split()) > MOST_WORDS] == []
    assert len(sentences) > 500


def test_most_ideas_have_a_picture(twins: Twins) -> None:
    """At least 98 of 100 ideas of the example have a picture, and no idea has two."""
    counts = [len(idea.all("img")) for idea in ideas(twins)]
    share = sum(count == 1 for count in counts) / len(counts)
    print(f"{share:.1%} of {len(counts)} ideas have a picture")

    assert max(counts) == 1
    assert share >= SHARE_WITH_PICTURE


def test_every_statement_has_a_picture(twins: Twins) -> None:
    """Every 'I' statement has a picture."""
    statements = [
        row
        for _, easy in twins
        for section in parts(easy)
        if section.id == "easyread-statements"
        for row in section.all("div", css_class="idea")
    ]

    assert [row.words for row in statements if not row.all("img")] == []
    assert len(statements) > 20


@pytest.mark.parametrize("address", ["", "easy/"])
def test_the_first_page_says_that_it_is_an_example(pages: dict[str, HtmlPage], address: str) -> None:
    """The first page of either version says that the plan is an example, and that no group has checked it."""
    words = pages[address].root.words

    assert "This plan is an example." in words
    assert "No group of people with a learning disability has checked the easy text yet." in words


def test_every_page_says_that_it_is_an_example(twins: Twins) -> None:
    """Every page of either version says, near its top, that no council published it."""
    for standard, easy in twins:
        assert "This is an example" in standard.root.one("div", css_class="easyread-card").words
        assert "This plan is an example." in easy.root.one("aside").words


def test_every_easy_page_says_that_nobody_has_checked_it(easy_pages: dict[str, HtmlPage]) -> None:
    """Every easy page says that there is no record of anyone checking it."""
    for page in easy_pages.values():
        assert "We have no record of anyone checking this easy read yet." in page.root.one("footer").words


def test_every_easy_page_has_the_notice(easy_pages: dict[str, HtmlPage]) -> None:
    """What every page must say stands on every easy page, those that easyread makes itself among them."""
    for page in easy_pages.values():
        assert "This plan is an example." in page.root.one("aside").words, page.address


def test_every_easy_page_says_its_day(easy_pages: dict[str, HtmlPage]) -> None:
    """Every easy page says the day that the plan, or its part, speaks of."""
    for page in easy_pages.values():
        national = page.address.startswith(("easy/national/", "easy/actions/national/"))
        day = NATIONAL_DAY if national else DAY
        assert day in page.root.one("footer").words, page.address


def test_every_easy_page_can_be_reached(easy_pages: dict[str, HtmlPage]) -> None:
    """Links alone lead from the easy site's front door to every easy page."""
    found: set[str] = set()
    to_see = ["easy/"]
    while to_see:
        page = easy_pages[to_see.pop()]
        found.add(page.address)
        for element in page.root.all("a"):
            target = urljoin(f"//top/{page.address}", element.attributes["href"].partition("#")[0])
            if (address := target.removeprefix("//top/")) in easy_pages.keys() - found:
                to_see.append(address)

    assert found == set(easy_pages)
    assert CREDITS in found


def test_a_date_that_passed_in_silence_is_shown_as_no_news(written: list[Written]) -> None:
    """An action whose last day had passed, and of which nothing was reported, is shown as no news."""
    local = [(standard, easy) for standard, easy in written if is_local(standard)]
    standard = {number(action): action.words for page, _ in local for action in actions(page)}
    easy = {number(action): action.words for _, pages in local for action in actions(*pages)}

    assert {key for key, words in standard.items() if "No news, and the date has passed" in words} == PASSED
    assert {key for key, words in easy.items() if "The date has passed. We have no news." in words} == PASSED
