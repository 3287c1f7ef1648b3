"""Standard pages that are hard to fit into a small window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser import measures
from tests.browser.conftest import BELOW, Tabs, host
from tests.browser.test_standard_pages import SEEN
from tests.browser.visits import Faults, look, visit
from tests.browser.windows import HIGH, WIDTHS
from tests.conftest import MKDOCS, SETTINGS, PlanFolder

AWKWARD = """\
---
title: A title with averyveryverylongwordthatnobodywouldeverwriteinaplanforpeople in it
---

## A wide table

| Borough | January | February | March | April | May | June | July | August | September |
|---|---|---|---|---|---|---|---|---|---|
| Westminster | 1000000000 | 1000000000 | 10000000000 | 10000000000 | 1 | 2 | 3 | 4 | 5 |

## Code

    a_very_long_line_of_code_that_does_not_fit_into_a_small_window = "and goes on and on"

And `a_very_long_piece_of_code_inside_a_sentence_that_does_not_fit_into_any_small_window_at_all`.

- [Home](index.md)
- [**Bold** home](index.md) in a sentence.

!!! warning "Mind"
    Words with a [link](https://other.example/averylongaddressthatgoesonandonandonandonandonandonandon).

??? note "More"
    Hidden words.

### A deep heading

Words.[^1]

[^1]: A note.
"""

AWKWARD_SETTINGS = MKDOCS.replace("https://plan.example/", f"https://plan.example{BELOW}").replace(
    "  font: false",
    "  palette: {scheme: slate, primary: teal}\n"
    "  features: [navigation.tabs, navigation.top, navigation.footer, content.code.copy]",
) + (
    "repo_url: https://code.example/plan\n"
    "markdown_extensions: [admonition, pymdownx.details, footnotes, tables, {toc: {permalink: true}}]\n"
    "nav: [index.md, {Part: [awkward.md, {Deep: [deep.md]}]}]\n"
)


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site of pages that are hard to fit into a small window, with much of what Material offers."""
    folder = PlanFolder(tmp_path_factory.mktemp("awkward")).write(
        {
            "easyread.yml": SETTINGS,
            "mkdocs.yml": AWKWARD_SETTINGS,
            "docs/index.md": "# Home\n\nWords.\n",
            "docs/awkward.md": AWKWARD,
            "docs/deep.md": "# Deep\n\nWords.\n",
        }
    )
    built = folder.build()
    assert built.returncode == 0, built.stderr
    with host(folder.folder / "site") as top:
        yield top


@WIDTHS
def test_awkward_pages(tabs: Tabs, awkward: str, width: int) -> None:
    """Wide tables, code, long words and parts of Material are reached, named, legible and in the window."""
    page = tabs.open(width, HIGH)
    found = visit(page, awkward, ["awkward/", "deep/", "404.html"], [(width, HIGH)], measure_awkward)
    assert {what: faults for what, faults in found.items() if faults} == {}
    page.goto(f"{awkward}awkward/")
    page.wait_for_load_state("networkidle")
    assert list(measures.way_through(page)) == []
    names = page.get_by_role("region").evaluate_all(
        "(all) => all.map((one) => one.getAttribute('aria-label'))"
    )
    assert names[:2] == ["Table 1: A wide table", "Code 1: Code"]
    if width == 320:
        for region in page.get_by_role("region").all()[:2]:
            assert region.evaluate("(one) => one.scrollWidth > one.clientWidth && one.tabIndex === 0")


AWKWARD_SEEN: measures.Measures = {
    what: SEEN[what] for what in SEEN if what not in ("card far down", "focus", "long lines")
}
"""What is measured on them: they have no easy version, and Material's own parts."""


def measure_awkward(page: Page, _: str) -> Faults:
    """What is wrong with the page that is open."""
    return look(page, AWKWARD_SEEN, closely=True)
