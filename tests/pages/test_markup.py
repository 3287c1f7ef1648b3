"""Texts as HTML."""

from __future__ import annotations

import pytest

from easyread.model import Span, Text
from easyread.pages.markup import text_html


@pytest.mark.parametrize(
    ("written", "html"),
    [
        ("Plain words.", "Plain words."),
        ("A **bold** word.", "A <b>bold</b> word."),
        ("**All bold**", "<b>All bold</b>"),
        ("See [my home](homes.md).", 'See <a href="to homes.md">my home</a>.'),
        ("See [my **own** home](homes.md).", 'See <a href="to homes.md">my <b>own</b> home</a>.'),
        ("**See [my home](homes.md)**", '<b>See </b><a href="to homes.md"><b>my home</b></a>'),
        ("[a](b.md) [c](d.md)", '<a href="to b.md">a</a> <a href="to d.md">c</a>'),
        ("Line\nand line", "Line and line"),
    ],
)
def test_text(written: str, html: str) -> None:
    """Bold words and links become HTML, a link with bold words in it one link."""
    assert text_html(Text.parse(written), lambda target: f"to {target}") == html


def test_two_links_to_one_place() -> None:
    """Two links to one place stay two links where words stand between them."""
    text = Text((Span("a", link="x"), Span(" and "), Span("b", link="x")))
    assert text_html(text, str.upper) == '<a href="X">a</a> and <a href="X">b</a>'
