"""A whole plan is read, with whatever is wrong in it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from easyread.model import PlanError
from easyread.source import read_plan, seen_from
from tests.conftest import SETTINGS, MakePlan, PlanFolder

PROPERTY = settings(
    deadline=None,
    max_examples=150,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

# Pieces, with a broken bar between them.
ANYTHING = (
    "\n¦\n\n¦\r\n¦\r¦\t¦ ¦    ¦\x00¦\x07¦\x0c¦\x85¦\u2028¦\ufeff¦\xa0¦\u202e¦\u200d¦🏠¦\u05d1\u05d9\u05ea¦"
    "é¦e\u0301¦\U0010ffff¦\\¦/¦%00¦%¦<¦>¦'¦\""
)
YAML = (
    "---\n¦...\n¦--- ¦title: ¦easy_title: ¦picture: ¦theme:\n¦statements:\n¦actions:\n¦  - id: home-1\n¦"
    "    text: ¦    easy: ¦    due: ¦    status: ¦    why:\n¦      text: x\n¦    lead: ¦    progress:\n¦"
    "      - date: ¦name: ¦organisation: ¦as_of: ¦notice:\n¦done¦stopped¦no-news¦June 2019¦2019-02-30¦"
    "Yes¦no¦012¦1:30¦0x1F¦.inf¦~¦null¦- ¦? ¦: ¦:¦, ¦[¦]¦{¦}¦&a ¦*a¦<<: ¦!!binary ¦!x ¦"
    '!!python/name:os.system ¦|\n¦>-\n¦# ¦%YAML 1.2\n¦@¦`¦=¦"\\0"¦"\\ud800"¦[x](y)¦'
    "999999999999999999999999"
)
MARKDOWN = (
    "# One\n¦## Two\n¦### Three {#two}\n¦## ¦Four\n===\n¦---\n¦ {: #a .b c=d }¦{#¦{{{{¦#Five\n¦"
    "/// easy-read\n¦/// easy-read | Easy\n¦//// easy read\n¦///\n¦  ///\n¦/// details\n¦:house: ¦"
    ":My House:¦::¦We **plan**.\n¦*a*¦`a`¦![a](b)¦[a](action:home-1)¦[a](#two)¦[a](a.md)¦"
    "[a](javascript:b)¦[a](http://[)¦[a](//[b:c]/)¦[a](//b)¦[a](b c)¦[a]()¦[](a)¦[a][b]\n¦"
    "[b]: action:x\n¦[¦](¦)¦<action:x>¦<script>¦<!--¦-->¦```\n¦~~~\n¦> ¦- ¦1. ¦    ¦|¦***¦&amp;¦&#0;¦"
    "&#106;¦[a](%00)¦[a](../../a.md)"
)
anything = st.one_of(st.sampled_from(ANYTHING.split("¦")), st.text(max_size=9))


def soup(language: str) -> st.SearchStrategy[str]:
    """Pieces of a language, twice as many as of anything else, in any order."""
    of_the_language = st.sampled_from(language.split("¦"))
    pieces = st.one_of(of_the_language, of_the_language, anything)
    return st.lists(pieces, max_size=25).map("".join)


yaml_soup, markdown_soup = soup(YAML), soup(MARKDOWN)


def test_all_faults_of_all_files(plan: MakePlan) -> None:
    """All faults of all files are shown together, sorted by place, each with its mend."""
    folder = plan(
        {
            "easyread.yml": "name: Yes\nlanguage: English\n",
            "docs/a.md": "---\ntilte: A\ntilte: B\n---\n\n/// easy-read\nHello.\n///\n",
            "docs/b.md": "# B\n\n/// easy-read\n[a](a.md) [c](action:c) [d](d.md)\n- e\n",
            "docs/c/d.md": b"# \xff\n",
            "docs/easy.md": "# E\n",
        }
    )
    assert (
        PlanError(folder.read().faults).report()
        == """\
9 faults in the plan. Nothing was published.

docs/a.md:2:1: unknown key 'tilte'
    Did you mean 'title'?
docs/a.md:3:1: the key 'tilte' stands here twice
    Delete one of the two.
docs/a.md:6:1: this easy-read block stands outside any section
    Move it below the heading whose text it says.
docs/b.md:3:1: this easy-read block is not closed
    Write /// on a line of its own after its last idea.
docs/c/d.md:1:3: this is not UTF-8 text
    Save the file as UTF-8.
docs/easy.md:1:1: easyread publishes its own pages at '/easy/'
    Rename it.
easyread.yml:1:1: 'organisation' is missing
    Add 'organisation:' here.
easyread.yml:1:7: YAML reads 'Yes' as true or false
    Write "Yes" in double quotes, or true or false.
easyread.yml:2:11: 'language': 'English' is not a language as HTML writes it
    Write it like en-GB."""
    )


def test_no_settings(plan: MakePlan) -> None:
    """Without its settings there is no plan, but the faults of its pages are shown all the same."""
    folder = plan({"docs/a.md": "Text.\n"})
    (folder.folder / "easyread.yml").unlink()
    reading = folder.read()
    assert reading.plan is None
    assert sorted(str(fault.place) for fault in reading.faults) == ["docs/a.md:1:1", "easyread.yml:1:1"]


def test_missing_page(plan: MakePlan) -> None:
    """A page that goes missing while the plan is read is a fault."""
    folder = plan({"docs/a.md": "# A\n"}).folder
    reading = read_plan(folder / "easyread.yml", folder / "docs", ["b.md", "a.md"], folder)
    (fault,) = reading.faults
    assert str(fault.place) == "docs/b.md:1:1"
    assert reading.plan is not None
    assert [page.path for page in reading.plan.pages] == ["a.md"]


def test_day_of_the_plan(plan: MakePlan, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan speaks of the day in its settings, else of that of the build's sources, else of today."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86399")
    reading = plan({}).read()
    assert reading.plan is not None
    assert reading.plan.day == date(2018, 12, 31)
    folder = plan({"easyread.yml": "name: A\norganisation: B\n"})
    reading = folder.read()
    assert reading.plan is not None
    assert reading.plan.day == date(1970, 1, 1)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    before = datetime.now(UTC).date()
    reading = folder.read()
    assert reading.plan is not None
    assert before <= reading.plan.day <= before + timedelta(days=1)


def test_seen_from(tmp_path: Path) -> None:
    """A file is called by its path below the folder that authors work in, or by its whole path."""
    assert seen_from(tmp_path, tmp_path / "docs" / "a.md") == "docs/a.md"
    assert seen_from(tmp_path, tmp_path / "b" / ".." / "a.md") == "a.md"
    assert seen_from(tmp_path / "b", tmp_path / "a.md") == (tmp_path / "a.md").as_posix()


def read_without_surprise(folder: PlanFolder, files: dict[str, str | bytes]) -> None:
    """Read a plan and look at every fault."""
    reading = folder.write(files).read()
    assert reading.plan is not None or reading.faults
    for fault in reading.faults:
        assert fault.message
        assert fault.mend
        text = (folder.folder / fault.place.file).read_bytes().decode("utf-8-sig", "replace")
        lines = re.split(r"\r\n|\r|\n", text)
        assert 1 <= fault.place.line <= len(lines) + 1, fault
        line = [*lines, ""][fault.place.line - 1]
        assert 1 <= fault.place.column <= len(line) + 1, fault


@PROPERTY
@given(front=st.one_of(st.text(), yaml_soup))
def test_any_front_matter(plan: MakePlan, front: str) -> None:
    """Whatever stands as front matter, it is read or each fault has its place in the file."""
    read_without_surprise(plan({}), {"docs/a.md": f"---\n{front}\n---\n# One\n".encode("utf-8", "replace")})


@PROPERTY
@given(body=st.one_of(st.text(), markdown_soup))
def test_any_body(plan: MakePlan, body: str) -> None:
    """Whatever stands as text, it is read or each fault has its place in the file."""
    read_without_surprise(plan({}), {"docs/a.md": body.encode("utf-8", "replace")})


@PROPERTY
@given(ideas=st.one_of(st.text(), markdown_soup))
def test_any_easy_text(plan: MakePlan, ideas: str) -> None:
    """Whatever stands in an easy-read block, it is read or each fault has its place in the file."""
    page = f"# One\n\n## Two\n\n/// easy-read\n{ideas}\n///\n"
    read_without_surprise(plan({}), {"docs/a.md": page.encode("utf-8", "replace")})


@PROPERTY
@given(written=st.one_of(st.text(), yaml_soup, yaml_soup.map("name: a\norganisation: b\n".__add__)))
def test_any_settings(plan: MakePlan, written: str) -> None:
    """Whatever stands in the settings, it is read or each fault has its place in the file."""
    read_without_surprise(
        plan({"docs/a.md": "# One\n"}), {"easyread.yml": written.encode("utf-8", "replace")}
    )


@PROPERTY
@given(content=st.binary(max_size=60))
def test_any_bytes(plan: MakePlan, content: bytes) -> None:
    """Whatever bytes a page or the settings are, they are read or each fault has its place in the file."""
    read_without_surprise(plan({}), {"docs/a.md": content, "easyread.yml": content})


def test_the_same_part_twice(plan: MakePlan) -> None:
    """A folder can be a part once, however it is written."""
    parts = "parts:\n  - {folder: n, name: N}\n  - {folder: n/, name: M}\n"
    (fault,) = plan({"docs/n/a.md": "# A\n", "easyread.yml": SETTINGS + parts}).faults()
    assert str(fault.place) == "easyread.yml:6:14"
    assert fault.message == "the folder 'n' is a part already"
