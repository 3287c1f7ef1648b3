"""A line of words with bold words and links."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.model import Span, Text, WrittenWrongError

PROPERTY = settings(deadline=None, max_examples=150, derandomize=True)

plain_characters = st.characters(exclude_characters="*_[]`\\&!", exclude_categories=["Cs"])
words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)


def test_unlinked() -> None:
    """A text without its links has the same words, and the same of them are bold."""
    text = Text.parse("We **plan** [homes and **gardens**](homes.md).")
    assert text.unlinked.plain == text.plain
    assert text.unlinked.links == ()
    assert [span.text for span in text.unlinked.spans if span.bold] == ["plan", "gardens"]


@pytest.mark.parametrize(
    ("written", "spans"),
    [
        ("We plan.", [Span("We plan.")]),
        ("  two\n lines\t", [Span("two lines")]),
        ("We **plan** this.", [Span("We "), Span("plan", bold=True), Span(" this.")]),
        ("We __plan__.", [Span("We "), Span("plan", bold=True), Span(".")]),
        ("See [homes](homes.md).", [Span("See "), Span("homes", link="homes.md"), Span(".")]),
        ("[**a** b](c.md)", [Span("a", bold=True, link="c.md"), Span(" b", link="c.md")]),
        ("**[a](b.md)**", [Span("a", bold=True, link="b.md")]),
        ("[a](action:home-1)", [Span("a", link="action:home-1")]),
        ('[a](b.md "title")', [Span("a", link="b.md")]),
        ("[a](<b c.md>)", [Span("a", link="b%20c.md")]),
        ("5 * 3 * 2", [Span("5 * 3 * 2")]),
        ("snake_case_name", [Span("snake_case_name")]),
        (r"\*no\* \[no\]", [Span("*no* [no]")]),
        ("a [b] c", [Span("a [b] c")]),
        ("wow! [a](b.md)", [Span("wow! "), Span("a", link="b.md")]),
        ("Q&A, R &amp; B", [Span("Q&A, R & B")]),
        ("<b>bold</b>", [Span("<b>bold</b>")]),
        ("1. one", [Span("1. one")]),
        ("# one", [Span("# one")]),
        ("https://example.org", [Span("https://example.org")]),
        (
            "non\u00a0breaking 🏠 \u202b\u05d1\u05d9\u05ea\u202c",
            [Span("non\u00a0breaking 🏠 \u202b\u05d1\u05d9\u05ea\u202c")],
        ),
    ],
)
def test_spans(written: str, spans: list[Span]) -> None:
    """Bold words and links are markup, and everything else is text."""
    assert list(Text.parse(written).spans) == spans


@pytest.mark.parametrize(
    ("written", "message", "mend"),
    [
        ("", "there are no words here", "Write a sentence"),
        (" \n ", "there are no words here", "Write a sentence"),
        ("&nbsp;", "there are no words here", "Write a sentence"),
        ("I *am*.", "words in *italics* cannot stand here", "Use **bold**"),
        ("I _am_.", "words in *italics* cannot stand here", "Use **bold**"),
        ("***both***", "words in *italics* cannot stand here", "Use **bold**"),
        ("![a](b.png)", "an image cannot stand here", "such as :house:"),
        ("Type `x`.", "words in `code` cannot stand here", "Write plain words."),
        ("[a](b c.md)", "a link that cannot be read", "with no space in the address"),
        ("[a](b.md", "a link that cannot be read", "[words](page.md)"),
        ("[a]()", "a link that cannot be read", "[words](page.md)"),
        ("Go [](b.md) now.", "a link that cannot be read", "[words](page.md)"),
        ("[a](b.md)[](b.md)", "a link that cannot be read", "[words](page.md)"),
        ("[a](javascript:alert(1))", "a link that cannot be read", "[words](page.md)"),
        ("[a](JavaScript:alert(1))", "a link that cannot be read", "[words](page.md)"),
        ("[a](&#106;avascript:alert(1))", "a link that cannot be read", "[words](page.md)"),
        ("[a](javascript&colon;alert(1))", "a link that cannot be read", "[words](page.md)"),
        ("[a](<javascript:alert(1)>)", "a link that cannot be read", "[words](page.md)"),
        ("[a](vbscript:x)", "a link that cannot be read", "[words](page.md)"),
        ("[a](file:///etc/passwd)", "a link that cannot be read", "[words](page.md)"),
        ("[a](data:text/html,x)", "a link that cannot be read", "[words](page.md)"),
    ],
)
def test_not_allowed(written: str, message: str, mend: str) -> None:
    """Markup that easy text has no use for is refused, not shown as if it were words."""
    with pytest.raises(WrittenWrongError) as caught:
        Text.parse(written)
    assert caught.value.message == message
    assert mend in caught.value.mend


def test_links() -> None:
    """Its links are given in order, and one with bold words in it only once."""
    text = Text.parse("[a](one.md) and [b **c** d](two.md) and [e](#three)")
    assert text.links == ("one.md", "two.md", "#three")


def test_plain() -> None:
    """Its plain words have no markup."""
    assert str(Text.parse("We **plan** [homes](homes.md).")) == "We plan homes."


def test_long() -> None:
    """Thousands of brackets and stars are read, or refused, in the blink of an eye."""
    assert Text.parse("[" * 3000).plain == "[" * 3000
    assert Text.parse("**a " * 3000).plain == ("**a " * 3000).strip()


@PROPERTY
@given(st.text(plain_characters, min_size=1).filter(str.strip))
def test_plain_text_stays(written: str) -> None:
    """Words without markup come back as they were typed, but for folded white space."""
    text = Text.parse(written)
    assert text.spans == (Span(re.sub(r"[ \t\r\n]+", " ", written).strip()),)


@PROPERTY
@given(
    st.lists(
        st.tuples(st.sampled_from(["{}", "**{}**", "[{}](a.md)", "[**{}**](action:b)"]), words),
        min_size=1,
        max_size=6,
    )
)
def test_no_word_is_lost(parts: list[tuple[str, str]]) -> None:
    """Whatever is bold or a link, every word that was typed is there, in order."""
    text = Text.parse(" ".join(form.format(word) for form, word in parts))
    assert text.plain == " ".join(word for _, word in parts)
    for form, word in parts:
        assert any(
            word in span.text and span.bold == ("**" in form) and (span.link is not None) == ("[" in form)
            for span in text.spans
        )


@PROPERTY
@given(
    st.one_of(
        st.text(),
        st.lists(
            st.sampled_from(
                ["a", " ", "*", "**", "_", "[", "](", ")", "!", "`", "\\", "&amp;", "<", "javascript:"]
            )
        ).map("".join),
    )
)
def test_any_text(written: str) -> None:
    """Any text has words, or is refused in our own words."""
    try:
        text = Text.parse(written)
    except WrittenWrongError:
        return
    assert text.plain.strip()
    assert all(span.text for span in text.spans)
    assert all(not link.lower().startswith("javascript:") for link in text.links)
