"""One Markdown file as one page."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.model import Page
from easyread.source.page_file import PageFile, read_page

TEXT = "## One\n\nText.\n\n/// easy-read\nHello.\n///\n"


def read(folder: Path, text: str | bytes, path: str = "a.md") -> PageFile:
    """Read a page with a text."""
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_page(folder, path, "docs")


def page_of(file: PageFile) -> Page:
    """The page of a file without faults."""
    assert file.faults == []
    assert file.page is not None
    return file.page


@pytest.mark.parametrize(
    ("text", "title", "line"),
    [
        (f"---\ntitle: A\n---\n{TEXT}", "A", 4),
        (f"--- \t\ntitle: A\n---\t\n{TEXT}", "A", 4),
        (f"---\ntitle: A\n...\n{TEXT}", "A", 4),
        (f"---\n---\n# B\n{TEXT}", "B", 3),
        (f"---\n# nothing\n---\n# B\n{TEXT}", "B", 4),
        (f"# B\n{TEXT}", "B", 1),
        (f"\n\nText.\n\nB\n===\n{TEXT}", "B", 1),
        (f"## One\n# B\n{TEXT}", "B", 1),
        (f"---\ntitle: A\n---\n# B\n{TEXT}", "A", 4),
        (f"---\ntitle: |\n  A\n---\n{TEXT}", "A", 5),
        (f"---\ntitle: 2019\n---\n{TEXT}", "2019", 4),
        ("---\ntitle: A\n---", "A", 4),
        ("# B **c** {#d .e}", "B c", 1),
    ],
)
def test_title(tmp_path: Path, text: str, title: str, line: int) -> None:
    """A page's title is that of its front matter, or its first main heading, and its text begins below."""
    page = page_of(read(tmp_path, text))
    assert (page.title, page.markdown_line) == (title, line)
    assert page.markdown.count("\n") == text.count("\n") - line + 1 or not page.markdown


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.replace("\n", "\r\n").encode("utf-8-sig"),
    ],
    ids=["Unix", "Windows", "old", "mark", "Windows mark"],
)
def test_places(tmp_path: Path, encode: object) -> None:
    """Values, sections and ideas have the lines of the file, whatever its line ends and its first mark."""
    assert callable(encode)
    page = page_of(read(tmp_path, encode(f"---\ntitle: A\npicture: house\n---\n\n{TEXT}"), "b/a.md"))
    (section,) = page.sections
    assert str(page.places.of("picture")) == "docs/b/a.md:3:10"
    assert str(section.place) == "docs/b/a.md:6:1"
    assert str(section.ideas[0].place) == "docs/b/a.md:11:1"
    assert page.markdown.split("\n")[page.line_of(section)] == "## One {: #one }"


def test_front_matter(tmp_path: Path) -> None:
    """What front matter says is read with its types, and the theme's settings as they are."""
    front = page_of(
        read(
            tmp_path,
            "---\ntitle: A\neasy_title: B\ndescription: C.\n"
            "theme:\n  hide: [toc]\n  search: {exclude: true}\n"
            "statements:\n  - {text: I choose., easy: '**I** choose.', picture: choice}\n"
            "actions:\n  - id: a-1\n    text: >-\n      We\n      act.\n"
            "    due: by June 2019\n    lead: [B, C]\n"
            "    progress:\n      - {date: 2018/19, text: We met.}\n---\n",
        )
    ).front
    assert (front.easy_title, front.description) == ("B", "C.")
    assert front.theme == {"hide": ["toc"], "search": {"exclude": True}}
    assert front.statements[0].picture == "choice"
    assert str(front.statements[0].easy) == "I choose."
    (action,) = front.actions
    assert (str(action.text), str(action.due), action.lead) == ("We act.", "by June 2019", ("B", "C"))
    assert str(action.progress[0].date) == "2018/19"


@pytest.mark.parametrize(
    "text", ["---\n---\n", " ---\ntitle: A\n---\n", "----\ntitle: A\n----\n", "Text.\n", ""]
)
def test_no_title(tmp_path: Path, text: str) -> None:
    """A page without a title is a fault at its first character."""
    file = read(tmp_path, text)
    assert file.page is None
    assert [str(fault.place) for fault in file.faults] == ["docs/a.md:1:1"]


def test_links(tmp_path: Path) -> None:
    """Every link of a page is known: of its text, its ideas, its statements, and all that an action says."""
    file = read(
        tmp_path,
        "---\ntitle: A\nstatements:\n  - text: '[a](#1)'\n    easy: '[b](#2) [c](#3)'\n"
        "actions:\n  - id: a-1\n    text: '[d](#4)'\n    easy: '[e](#5)'\n"
        "    why: {text: '[f](#6)', easy: '[g](#7)'}\n"
        "    progress:\n      - date: 2019\n        text: '[h](#8)'\n        easy: '[i](#9)'\n"
        "---\n# B\n\n[j](#10)\n\n/// easy-read\n[k](#11)\n///\n",
    )
    page_of(file)
    assert sorted((int(link.target[1:]), link.place.line, link.easy) for link in file.links) == [
        (1, 4, True),
        (2, 5, True),
        (3, 5, True),
        (4, 8, True),
        (5, 9, True),
        (6, 10, True),
        (7, 10, True),
        (8, 13, True),
        (9, 14, True),
        (10, 18, False),
        (11, 21, True),
    ]


def test_ids_of_a_page_with_faults(tmp_path: Path) -> None:
    """Actions of a page with faults are known, so that links to them are not reported too."""
    file = read(tmp_path, "---\ntilte: A\nactions:\n  - id: a-1\n  - id: a-2\n  - b\n---\n[c](action:d)\n")
    assert file.page is None
    assert file.action_ids == ("a-1", "a-2")
    assert [link.target for link in file.links] == ["action:d"]


def test_faults_of_both_parts(tmp_path: Path) -> None:
    """The faults of the front matter and of the text below it are given together."""
    file = read(tmp_path, "---\ntitle: A\ndue: 012\n---\n\n## B\n\n/// easy-read\n*Hello.*\n")
    assert [str(fault.place) for fault in file.faults] == ["docs/a.md:3:6", "docs/a.md:3:1", "docs/a.md:8:1"]


@pytest.mark.parametrize("name", ["statements", "actions", "pages", "parts"])
def test_our_own_ids(tmp_path: Path, name: str) -> None:
    """A heading never gets an id that easyread gives to a part of the page."""
    (section,) = page_of(read(tmp_path, f"# Easyread {name}\n")).sections
    assert section.id == f"easyread-{name}_1"


def test_id_of_an_action(tmp_path: Path) -> None:
    """A heading never gets the id of an action on its page."""
    page = page_of(
        read(tmp_path, "---\ntitle: A\nactions:\n  - {id: a-1, text: We act.}\n---\n## Action a 1\n")
    )
    assert [section.id for section in page.sections] == ["action-a-1_1"]
