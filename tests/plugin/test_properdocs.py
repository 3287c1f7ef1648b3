"""ProperDocs, a fork of MkDocs, runs the same plugin."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import MakePlan, build_example


def easy_files(site: Path) -> dict[str, bytes]:
    """All that easyread publishes: its pages, styles and pictures."""
    return {
        file.relative_to(site).as_posix(): file.read_bytes()
        for part in ("easy", "easyread")
        for file in (site / part).rglob("*")
        if file.is_file()
    }


@pytest.fixture(scope="module")
def proper_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example plan's site, built strictly by ProperDocs."""
    return build_example(tmp_path_factory, "properdocs")


def test_same_easy_pages(proper_site: Path, example_site: Path) -> None:
    """ProperDocs publishes the example's easy pages, styles and pictures byte for byte as MkDocs does."""
    assert "easy/homes/index.html" in easy_files(proper_site)
    assert easy_files(proper_site) == easy_files(example_site)


def test_same_pages(proper_site: Path, example_site: Path) -> None:
    """ProperDocs publishes the same pages, lists the same in the sitemap, and leads to the easy ones."""

    def names(site: Path) -> set[str]:
        return {file.relative_to(site).as_posix() for file in site.rglob("*.html")}

    assert names(proper_site) == names(example_site)
    assert (proper_site / "sitemap.xml").read_text() == (example_site / "sitemap.xml").read_text()
    assert 'href="../easy/homes/"' in (proper_site / "homes/index.html").read_text(encoding="utf-8")


def test_faults(plan: MakePlan) -> None:
    """ProperDocs stops at a fault too, and says it without a traceback."""
    made = plan({"docs/index.md": "Words without a title.\n", "site/index.html": "The last good page."})
    done = made.build(tool="properdocs")
    assert done.returncode == 1
    assert "docs/index.md:1:1: this page has no title" in done.stderr
    assert "Traceback" not in done.stderr
    assert made.published("index.html") == "The last good page."
