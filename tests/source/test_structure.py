"""Markdown as sections with easy text."""

from __future__ import annotations

import re

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.model import Place, Section
from easyread.source.structure import Structure, read_structure

HELLO = "/// easy-read\nHello.\n///\n"


def read(text: str, taken: set[str] | None = None) -> Structure:
    """Read Markdown that has no faults."""
    structure = read_structure(text, Place("a.md"), taken or set())
    assert structure.faults == []
    return structure


def sections(text: str) -> list[Section]:
    """The sections of Markdown that has no faults."""
    return read(text).sections


@pytest.mark.parametrize(
    "text",
    [
        "```\n## B\n/// easy-read\nHello.\n///\n```\n",
        "~~~ text\n## B\n/// easy-read\nHello.\n///\n~~~\n",
        "````\n```\n## B\n```\n/// easy-read\n````\n",
        "```\n## B\n/// easy-read\n",
        "- a\n\n  ```\n  ## B\n  /// easy-read\n  ```\n",
        "> ```\n> ## B\n> /// easy-read\n> ```\n",
        "    ## B\n    /// easy-read\n",
        "\t## B\n\t/// easy-read\n",
        "<!--\n## B\n/// easy-read\n-->\n",
        "<pre>\n## B\n/// easy-read\n</pre>\n",
        "<div>\n## B\n/// easy-read\n</div>\n",
        "`## B`\n`/// easy-read`\n",
        "\\## B\n\\/// easy-read\n",
    ],
)
def test_code_is_text(text: str) -> None:
    """What looks like a heading or a block is text in code, in comments and in HTML."""
    structure = read(f"# A\n\n{text}")
    assert [section.id for section in structure.sections] == ["a"]
    assert structure.sections[0].ideas == ()
    assert structure.markdown == f"# A {{: #a }}\n\n{text}"


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("# A\n\n## B\n\n### C\n", [("a", "A", 1), ("b", "B", 2), ("c", "C", 3)]),
        ("A\n===\n\nB\n---\n", [("a", "A", 1), ("b", "B", 2)]),
        ("Two\nlines\n===\n", [("two-lines", "Two lines", 1)]),
        ("## B ##\n", [("b", "B", 2)]),
        ("   ## B\n", [("b", "B", 2)]),
        ("##\tB\t\n", [("b", "B", 2)]),
        ("###### B\n", [("b", "B", 6)]),
        ("## B {#x}\n", [("x", "B", 2)]),
        ("## B {: #x .y z=1 }\n", [("x", "B", 2)]),
        ("## B {#x} ##\n", [("x", "B", 2)]),
        ('## B {id="x"}\n', [("x", "B", 2)]),
        ("## B {.y}\n", [("b", "B", 2)]),
        ("## B {braces}\n", [("b-braces", "B {braces}", 2)]),
        ("## B `{a}` {b}\n", [("b-a-b", "B {a} {b}", 2)]),
        ("## B\n## B\n## B\n", [("b", "B", 2), ("b_1", "B", 2), ("b_2", "B", 2)]),
        ("## B\n## C {#b}\n", [("b_1", "B", 2), ("b", "C", 2)]),
        ("## *B* `c` **d** [e](f.md) <i>g</i>\n", [("b-c-d-e-g", "B c d e g", 2)]),
        ("## B &amp; C\n", [("b-c", "B & C", 2)]),
        ("## B\\_c\n", [("b_c", "B_c", 2)]),
        ("## B <!-- c -->\n", [("b", "B", 2)]),
        ("## Straße und Größe\n", [("straße-und-größe", "Straße und Größe", 2)]),
        ("## \u05d1\u05d9\u05ea\n", [("\u05d1\u05d9\u05ea", "\u05d1\u05d9\u05ea", 2)]),
        ("## 🏠 B\n## 🏠\n", [("b", "🏠 B", 2), ("section", "🏠", 2)]),
        ("Text\n## B\n", [("b", "B", 2)]),
        ("Text {#b}\n\n## B\n", [("b", "B", 2)]),
        ("---\n## B\n***\n", [("b", "B", 2)]),
        ("## B\n\n<div>\n\n## C\n\n</div>\n", [("b", "B", 2), ("c", "C", 2)]),
    ],
)
def test_headings(text: str, headings: list[tuple[str, str, int]]) -> None:
    """Every heading begins a section with an id of its own: its author's, or one made of its words."""
    structure = read(text)
    assert [(part.id, part.title, part.level) for part in structure.sections if part.id] == headings


@pytest.mark.parametrize(
    "heading",
    [
        *("B", "B {#x}", "B {: #x .y }", 'B {id="x"}', 'B {#x title="a #b  c"}', "B {.y data-a=1}", "B {}"),
        *(
            "B {braces}",
            "B {a} {#x}",
            "B `{a}`",
            "B {#x}{#y}",
            "B ##",
            "`B` *c* [d](e.md)",
            "B &amp; C",
            "B < C > D",
        ),
        *(
            "B\\",
            'B "c"',
            "it's",
            "1. B",
            "🏠",
            "\u05d1\u05d9\u05ea",
            "Größe {#größe}",
            'B {#x"y}',
            "!!!",
            "B_c_d",
            "\\# B",
        ),
    ],
)
def test_same_ids_on_the_page(heading: str) -> None:
    """The standard page is published with the ids that its sections have, and shows no braces of ours."""
    structure = read(f"# Title\n\n## {heading}\n\nText.\n")
    html = markdown.markdown(structure.markdown, extensions=["attr_list", "toc", "tables", "fenced_code"])
    ids = re.findall(r'<h\d[^>]* id="([^"]*)"', html)
    assert [published.replace("&quot;", '"') for published in ids] == [part.id for part in structure.sections]
    assert "{:" not in html


def test_attributes_stay() -> None:
    """Classes and other attributes of a heading stay, and so does the number of every line."""
    structure = read(f'A {{.y}}\n===\n\n## B {{title="a b"}}\n{HELLO}\nText.\n')
    assert structure.markdown.split("\n") == [
        "# A {: #a .y }",
        "",
        "",
        '## B {: #b title="a b" }',
        *["", "", "", ""],
        "Text.",
        "",
    ]


def test_ids_that_are_taken() -> None:
    """A heading does not get an id that something else on the page has."""
    assert read("## Main\n\n## Action 1\n", {"main", "action-1"}).markdown == (
        "## Main {: #main_1 }\n\n## Action 1 {: #action-1_1 }\n"
    )


def test_words_before_the_first_heading() -> None:
    """Words before the first heading are a section without an id."""
    first, second = sections("\nHello.\n\n# A\n")
    assert (first.id, first.title, first.has_text, str(first.place)) == ("", "", True, "a.md:2:1")
    assert (second.id, second.has_text) == ("a", False)


@pytest.mark.parametrize(
    ("below", "has_text"),
    [
        ("", False),
        ("### C\n\nText.\n", False),
        (HELLO, False),
        ("---\n", False),
        ("<!-- nothing -->\n", False),
        ("[c]: d.md\n", False),
        ("Text.\n", True),
        ("- list\n", True),
        ("> words\n", True),
        ("```\ncode\n```\n", True),
        ("<p>Words</p>\n", True),
        (f"{HELLO}\nText.\n", True),
    ],
)
def test_has_text(below: str, has_text: bool) -> None:
    """A section has text if its standard page says anything below its heading, before the next one."""
    assert sections(f"## B\n\n{below}")[0].has_text is has_text


def test_ideas() -> None:
    """An easy-read block gives its section a title and ideas with pictures, each with its line and column."""
    text = (
        "# A\n\nText.\n\n"
        "/// easy-read | Hello | you\n"
        ":house: We **plan** [homes](#a).\n"
        "\n"
        "  \t:my-house-2:\tTabs.\t\n"
        "No picture: 🏠 \u202b\u05d1\u05d9\u05ea\u202c.\n"
        "///\n"
        "\n## B\n"
    )
    first, second = sections(text)
    assert first.easy_title == "Hello | you"
    assert [(idea.picture, str(idea.text), str(idea.place)) for idea in first.ideas] == [
        ("house", "We plan homes.", "a.md:6:1"),
        ("my-house-2", "Tabs.", "a.md:8:4"),
        (None, "No picture: 🏠 \u202b\u05d1\u05d9\u05ea\u202c.", "a.md:9:1"),
    ]
    assert (second.easy_title, second.ideas) == (None, ())


@pytest.mark.parametrize(
    "block",
    [
        "/// easy-read\nHello.\n///",
        "///easy-read\nHello.\n///",
        "///   easy-read   \nHello.\n///   ",
        "//// easy-read\nHello.\n////",
        "  /// easy-read\n  Hello.\n  ///",
        "/// easy-read\n\n\nHello.\n\n///",
    ],
)
def test_forms_of_a_block(block: str) -> None:
    """An easy-read block may be indented by up to three spaces, and have more slashes."""
    structure = read(f"# A\n\n{block}\n\nText.\n")
    assert [str(idea.text) for idea in structure.sections[0].ideas] == ["Hello."]
    assert "Hello" not in structure.markdown
    assert structure.markdown.rstrip().endswith("Text.")


@pytest.mark.parametrize(
    "text", ["/// details | More\nWords.\n///\n", "/// note\nWords.\n///\n", "///\n", "// easy\n"]
)
def test_other_blocks(text: str) -> None:
    """Blocks of other names belong to the standard text."""
    structure = read(f"# A\n\n{text}")
    assert structure.markdown == f"# A {{: #a }}\n\n{text}"


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("See [a](b.md) and\n[c](action:d).\n", [("b.md", "1:9", False), ("action:d", "2:5", False)]),
        ("## B [a](action:b)\n", [("action:b", "1:10", False)]),
        ("- [a](action:b)\n", [("action:b", "1:7", False)]),
        ("| a |\n|---|\n| [b](action:c) |\n", [("action:c", "3:7", False)]),
        ("[a][b]\n\n[b]: action:c\n", [("action:c", "1:1", False)]),
        ("<action:b>\n", []),
        ("`[a](b.md)` and \\[a](b.md)\n", []),
        ("```\n[a](b.md)\n```\n", []),
        (
            f"# A\n\n{HELLO.replace('Hello', 'See **[a](b.md)** [c](#a)')}",
            [("b.md", "4:11", True), ("#a", "4:23", True)],
        ),
    ],
)
def test_links(text: str, links: list[tuple[str, str, bool]]) -> None:
    """Every link is known with its place, and whether it stands in easy text; code has none."""
    found = read(text).links
    assert [(link.target, str(link.place).removeprefix("a.md:"), link.easy) for link in found] == links


def test_all_faults() -> None:
    """All faults of a text are given at once, from wherever it begins in its file."""
    text = f"{HELLO}\n##\n\n## B {{#b}}\n\n## C {{#b}}\n\n/// easy-read |\n*Hello.*\n- Hello.\n///\n"
    faults = read_structure(text, Place("a.md", 11), set()).faults
    assert [str(fault.place) for fault in faults] == [
        *("a.md:11:1", "a.md:15:1", "a.md:19:1", "a.md:21:1", "a.md:22:1", "a.md:23:1"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 5000,
        ">" * 5000,
        "- " * 5000 + "a",
        "*a " * 5000,
        "# A {" + "#a" * 5000,
        "# A {" + " " * 5000 + "!",
        "# A\n\n" + "/// easy-read\n" * 2000 + "///\n",
        "# A\n\n/// easy-read\n" + "[" * 5000 + "\n///\n",
        "# A\n" * 300,
    ],
    ids=["brackets", "quotations", "lists", "stars", "brace", "spaces", "blocks", "idea", "headings"],
)
def test_long(text: str) -> None:
    """No text is so strange that reading it takes long, or ends the program."""
    assert read_structure(text, Place("a.md"), set()).markdown.count("\n") == text.count("\n")


PIECES = (
    "# A\n¦## B {#x}\n¦## A\n¦A\n===\n¦Text.\n¦\n¦- a\n¦> a\n¦```\n¦~~~\n¦    a\n¦<!--\n¦-->\n¦---\n¦///\n¦"
    "[a]: b\n¦\t¦/// easy-read\nHello.\n///\n¦/// easy-read | B\n:house: We **plan**.\n///\n"
)
pieces = st.sampled_from(PIECES.split("¦"))


@settings(deadline=None, max_examples=150, derandomize=True)
@given(st.lists(pieces, max_size=20).map("".join))
def test_sections_have_their_lines(text: str) -> None:
    """Every section and idea says the line on which it was written, and no two sections have the same id."""
    structure = read_structure(text, Place("a.md"), set())
    lines = text.split("\n")
    for section in structure.sections:
        assert section.title.split(" ")[0] in lines[section.place.line - 1]
        for idea in section.ideas:
            assert idea.text.plain.split()[0] in lines[idea.place.line - 1][idea.place.column - 1 :]
            assert section.place.line < idea.place.line
    assert [part.place for part in structure.sections] == sorted(part.place for part in structure.sections)
    if not structure.faults:
        ids = [section.id for section in structure.sections]
        assert len(set(ids)) == len(ids)


@settings(deadline=None, max_examples=150, derandomize=True)
@given(st.lists(pieces, max_size=20).map("".join))
def test_standard_text_has_no_easy_text(text: str) -> None:
    """The standard text keeps the number of every line, and has no idea in it."""
    structure = read_structure(text, Place("a.md"), set())
    lines = structure.markdown.split("\n")
    assert len(lines) == text.count("\n") + 1
    for section in structure.sections:
        for idea in section.ideas:
            assert lines[idea.place.line - 1] == ""
