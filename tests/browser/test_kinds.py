"""Which pages are enough to see all that any page has."""

from __future__ import annotations

from tests.browser.kinds import kinds
from tests.example.html_page import HtmlPage

HOME = '<main><h1 class="big">Home</h1><p>Words.</p></main>'


def chosen(tag: str | None = None, **pages: str) -> tuple[str, ...]:
    """Addresses of the pages that are enough."""
    return kinds({address: HtmlPage.parse(address, source) for address, source in pages.items()}, tag)


def test_words_make_no_kind() -> None:
    """Of pages that differ in their words and addresses alone, one is enough."""
    assert chosen(a=f'<a href="1">One</a>{HOME}', b=f'<a href="2">Another</a>{HOME}') == ("a",)


def test_more_of_the_same_makes_no_kind() -> None:
    """A page is not needed that has nothing but what stands on a longer one."""
    assert chosen(short=HOME, long=HOME.replace("</main>", "<p>More.</p><ul><li>One</ul></main>")) == (
        "long",
    )


def test_every_kind_of_element_is_seen() -> None:
    """An element, a class, an attribute, or what it stands in or behind: each new one needs its page."""
    others = {
        "element": HOME.replace("<p>Words.</p>", "<p><em>Words.</em></p>"),
        "class": HOME.replace("big", "small"),
        "attribute": HOME.replace("<p>", "<p hidden>"),
        "around": f"<div>{HOME}</div>",
        "behind": HOME.replace("<p>", "<hr><p>"),
    }
    assert set(chosen(home=HOME, **others)) >= set(others)


def test_a_page_with_nothing_of_its_own_is_left_out() -> None:
    """The page with most on it is not needed where others have all of it between them."""
    named, listed = "<p><b><i>Words</i></b></p>", "<ul><li>One</ul>"

    assert chosen(most=named + listed, one=f"{named}<hr>", other=f"<p>Words.</p>{listed}<hr>") == (
        "one",
        "other",
    )


def test_elements_of_one_kind_can_be_all_that_counts() -> None:
    """Where one tag counts, a page is needed for the places in which that stands, and for no others."""
    pictures = {
        "one": "<p><img src=1></p>",
        "same": "<p><img src=2>Words</p><ul><li>One</ul>",
        "list": "<ul><li><img>",
    }

    assert set(chosen("img", **pictures, none=HOME)) >= {"list"}
    assert len(chosen("img", **pictures, none=HOME)) == 2
