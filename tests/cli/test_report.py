"""`easyread report`."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from easyread.cli import main
from tests.checks.test_freshness import LOG, PAGE, record
from tests.conftest import MakePlan
from tests.example.html_page import HtmlPage


@pytest.fixture
def here(plan: MakePlan, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a plan all of which was checked, and of which one text has changed since."""
    hostile = PAGE.replace("Homes are dear.", "Homes are [dear](action:a-1) & <script>alert(1)</script>.")
    made = plan({"docs/homes.md": hostile, "docs/feedback.yml": LOG, "docs/b.md": "# B\n"})
    record(made)
    made.write({"docs/homes.md": hostile.replace("Repairs are slow.", "Repairs don't take long.")})
    monkeypatch.chdir(made.folder)
    return made.folder


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["report", *arguments])


def test_report(here: Path) -> None:
    """The report has both versions of everything with pictures, what the checks say, and who checked it."""
    result = run("report.html")
    assert result.exit_code == 0, result.output
    source = (here / "report.html").read_text(encoding="utf-8")
    root = HtmlPage.parse("", source).root
    sections = {
        section.all("p", css_class="name")[0].words.split()[-1]: section for section in root.all("section")
    }
    home = sections["section:homes.md#where-to-live"]
    assert "Homes are dear & <script>alert(1)</script>." in home.words
    assert "the Monday group checked this on 2 November 2018." in home.words
    assert len(home.all("img")) == 1
    repairs = sections["section:homes.md#repairs"]
    assert "Since then the easy text has changed." in repairs.words
    assert "Fault: 'don't' is drawn together (don't)" in repairs.words
    assert {"action:a-1", "measure:jobs", "feedback:more"} <= sections.keys()
    assert "<script" not in source
    assert all(image.attributes["src"].startswith("data:") for image in root.all("img"))


def test_page(here: Path) -> None:
    """The report of one page has nothing else."""
    assert run("report.html", "--page", "homes").exit_code == 0
    assert "feedback:more" not in (here / "report.html").read_text(encoding="utf-8")


def test_no_page(here: Path) -> None:
    """A page without easy text cannot be reported."""
    result = run("report.html", "--page", "b")
    assert result.exit_code == 2
    assert "no easy text on a page 'b.md'" in result.output
