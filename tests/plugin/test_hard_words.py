"""Hard words in a built site."""

from __future__ import annotations

import json

import pytest

from tests.conftest import MKDOCS, SETTINGS, MakePlan, PlanFolder
from tests.plugin.conftest import BuiltSite, built

WORDS = """\
words:
  advocate: {easy: An advocate helps you., text: Someone who speaks for a person., picture: advocate}
  family carer: {easy: A family carer supports you., also: [family carers]}
"""
PAGE = """\
# A

## One

An advocate and [a list](hard-words.md), [family carers](word:family-carer).

/// easy-read
You can have an advocate.
See [the word](word:family-carer) and [all](hard-words.md).
///
"""
FILES: dict[str, str | bytes] = {
    "docs/index.md": PAGE,
    "docs/a/b.md": PAGE.replace("(hard", "(../hard"),
    "docs/words.yml": WORDS,
    "easyread.yml": SETTINGS,
    "mkdocs.yml": MKDOCS
    + "nav: [index.md, a/b.md, hard-words.md]\nvalidation: {anchors: warn, omitted_files: warn}\n",
}


@pytest.fixture(scope="module", params=[True, False], ids=["folders", "files"])
def words_site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A site with hard words, built strictly, for both kinds of addresses."""
    files = dict(FILES)
    files["mkdocs.yml"] = f"{files['mkdocs.yml']!s}use_directory_urls: {str(request.param).lower()}\n"
    return built(PlanFolder(tmp_path_factory.mktemp("words")).write(files), "--strict")


def test_every_link_leads_to_its_word(words_site: BuiltSite) -> None:
    """From both versions and every depth, links and first uses lead to entries that are there."""
    assert list(words_site.lost()) == []
    for name in (name for name in words_site.pages if name.endswith(("a/b/index.html", "a/b.html"))):
        words = f"{name.partition('a/b')[0]}hard-words{name.partition('a/b')[2]}"
        assert words_site.links(name)["family carers" if name.startswith("a/") else "the word"] == (
            words,
            "word-family-carer",
        )
        assert words_site.links(name)["a list" if name.startswith("a/") else "all"] == (words, "")


def test_first_use_on_a_standard_page(words_site: BuiltSite) -> None:
    """A standard page leads to a word's meaning at its first use."""
    (link,) = words_site.root("index.html").all("a", css_class="easyread-word")
    assert (link.words, link.attributes["title"]) == ("advocate", "Someone who speaks for a person.")


def test_explanation_on_an_easy_page(words_site: BuiltSite) -> None:
    """An easy page explains a word at its first use, and reads the explanation aloud."""
    (row,) = words_site.root("easy/index.html").all("div", css_class="meaning")
    assert row.one("p").words == "An advocate helps you."
    assert "data-say" in row.one("p").attributes
    assert row.all("a")[-1].attributes["href"].partition("#t=")[2]


def test_heard(words_site: BuiltSite) -> None:
    """The page of hard words is read aloud, in both versions."""
    for name in words_site.pages:
        if "hard-words" in name:
            assert [element for element in words_site.root(name) if element.attributes.get("data-say")]
            assert words_site.root(name).all("audio")


def test_search(words_site: BuiltSite) -> None:
    """The search finds a standard page by the words that became links."""
    found = json.loads((words_site.folder / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    assert "An advocate and a list" in " ".join(entry["text"] for entry in found)


def test_picture_that_is_missing(plan: MakePlan) -> None:
    """A picture of a word that no set has is a fault with its place."""
    files = FILES | {"docs/words.yml": WORDS.replace("picture: advocate", "picture: advocat")}
    output = plan(files).build()
    assert output.returncode != 0
    assert "docs/words.yml:2:93: there is no picture 'advocat'" in output.stderr
    assert "Did you mean 'advocate'" in output.stderr
