"""Attributes of headings."""

from __future__ import annotations

import pytest

from easyread.source.attributes import split_attributes, with_attributes


@pytest.mark.parametrize(
    ("heading", "words", "identity", "others"),
    [
        ("B", "B", None, []),
        ("B {#x}", "B", "x", []),
        ("B {: #x }", "B", "x", []),
        ("B{#x}", "B", "x", []),
        ("B { #x\t.y }", "B", "x", [".y"]),
        ("B {.y #x .z data-a=1}", "B", "x", [".y", ".z", "data-a=1"]),
        ("B {#x .y #z}", "B", "x", [".y"]),
        ("B {id=x}", "B", "x", []),
        ('B {id="x" title="a #b  c"}', "B", "x", ['title="a #b  c"']),
        ("B {title='a } b'}", "B", None, ["title='a } b'"]),
        ("B {#größe}", "B", "größe", []),
        ("{#x}", "", "x", []),
        ("B {braces}", "B {braces}", None, []),
        ("B {}", "B {}", None, []),
        ("B {#x} C", "B {#x} C", None, []),
        ("B {#x", "B {#x", None, []),
        ("B {a} {#x}", "B {a}", "x", []),
    ],
)
def test_split(heading: str, words: str, identity: str | None, others: list[str]) -> None:
    """What stands in braces at the end of a heading are its id and its other attributes, if it reads so."""
    assert split_attributes(heading) == (words, identity, others)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("B", "B {: #x .y }"),
        ("B {a}", r"B \{a} {: #x .y }"),
        (r"B \{a}", r"B \{a} {: #x .y }"),
        ("B `{a}`", "B `{a}` {: #x .y }"),
        ("B `{a}` {b}", r"B `{a}` \{b} {: #x .y }"),
    ],
)
def test_with(words: str, line: str) -> None:
    """Braces among the words of a heading stay words."""
    assert with_attributes(words, "x", [".y"]) == line


@pytest.mark.parametrize(
    "heading", ["B {" + "#a" * 5000, "B {" + " " * 5000 + "!", "B {" + "a=" * 5000, "{#a " * 5000]
)
def test_long(heading: str) -> None:
    """A long brace without an end is read in the blink of an eye."""
    assert split_attributes(heading) == (heading, None, [])
