"""The pages of the built example."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.model import NUMBERS, PROMISES, SAYINGS
from tests.example.html_page import HtmlPage, read_pages

CREDITS = "easy/picture-credits/"
"""The one easy page whose words are not the plan's: licences prescribe them."""

HARD_WORDS = "easy/hard-words/"
"""The easy page that says what hard words mean."""

OWN = (
    CREDITS,
    "easy/accessibility/",
    "easy/listen/",
    "easy/actions/",
    "easy/progress/",
    "easy/new/",
    "easy/statements/",
    HARD_WORDS,
    "easy/you-said-we-did/",
    "easy/find/",
    "easy/help/",
)
"""The easy pages that no author wrote, and the folders of such pages."""


NAMES = tuple(f"{part.name}/" for part in (SAYINGS, NUMBERS, PROMISES))
"""What the parts of an easy page that have pages of their own add to its address, in their order."""

PARTS = tuple(f"/{name}" for name in NAMES)

Written = tuple[HtmlPage, list[HtmlPage]]
"""A standard page, and all pages that say the same in easy words."""


@pytest.fixture(scope="session")
def pages(example_site: Path) -> dict[str, HtmlPage]:
    """Every page of the site, by its address."""
    return read_pages(example_site)


@pytest.fixture(scope="session")
def easy_pages(pages: dict[str, HtmlPage]) -> dict[str, HtmlPage]:
    """Every page of the easy site, by its address."""
    return {address: page for address, page in pages.items() if address.startswith("easy/")}


@pytest.fixture(scope="session")
def twins(pages: dict[str, HtmlPage]) -> list[tuple[HtmlPage, HtmlPage]]:
    """Each standard page with its easy page."""
    return [
        (pages[address.removeprefix("easy/")], easy)
        for address, easy in pages.items()
        if address.startswith("easy/") and not address.startswith(OWN) and not address.endswith(PARTS)
    ]


@pytest.fixture(scope="session")
def written(pages: dict[str, HtmlPage], twins: list[tuple[HtmlPage, HtmlPage]]) -> list[Written]:
    """Each standard page, with its easy page and the parts of it that have pages of their own."""
    return [
        (standard, [easy, *(pages[easy.address + part] for part in NAMES if easy.address + part in pages)])
        for standard, easy in twins
    ]
