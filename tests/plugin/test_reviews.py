"""Who checked what, on the pages of a site that MkDocs builds."""

from __future__ import annotations

import pytest

from tests.checks.test_freshness import LOG, PAGE, record
from tests.conftest import SETTINGS, MakePlan, PlanFolder


@pytest.fixture
def folder(plan: MakePlan) -> PlanFolder:
    """A plan all of whose easy texts were checked."""
    files: dict[str, str | bytes] = {
        "docs/homes.md": PAGE,
        "docs/feedback.yml": LOG,
        "docs/index.md": "# Home\n",
        "easyread.yml": f"{SETTINGS}speech: none\n",
    }
    made = plan(files)
    record(made)
    return made


PAGES = ("easy/homes/index.html", "easy/actions/a-1/index.html", "easy/you-said-we-did/more/index.html")


def test_checked(folder: PlanFolder) -> None:
    """Easy pages say who checked them, and when; the build says how much was checked."""
    result = folder.build("--strict")
    assert result.returncode == 0, result.stdout + result.stderr
    for name in PAGES:
        page = folder.published(name)
        assert "People with a learning disability checked this easy read on 2 November 2018." in page
        assert "They are the Monday group." in page
        assert "no record" not in page
    assert "We have no record of anyone checking this easy read yet." in folder.published("easy/index.html")
    assert "checked: 6 of 6 easy texts by a group" in result.stderr


def test_stale(folder: PlanFolder) -> None:
    """If the standard text has changed since, the page says so, and a strict build stops."""
    folder.write({"docs/homes.md": PAGE.replace("June 2019", "October 2019")})
    result = folder.build()
    assert result.returncode == 0
    assert "'due' changed from June 2019 to October 2019 [stale]" in result.stderr
    for name in PAGES[:2]:
        assert "The standard page has changed since this was checked." in folder.published(name)
    assert "has changed since" not in folder.published(PAGES[2])
    strict = folder.build("--strict")
    assert strict.returncode == 1
    assert "[stale]" in strict.stdout + strict.stderr


def test_checked_in_part(folder: PlanFolder) -> None:
    """A page of which some parts were checked says how many."""
    folder.write({"docs/homes.md": PAGE + "\n## New\n\nText.\n\n/// easy-read\nThis is new.\n///\n"})
    assert folder.build("--strict").returncode == 0
    assert "5 of the 6 parts of this page have been checked." in folder.published(PAGES[0])
