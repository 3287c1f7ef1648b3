"""`easyread review`."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from easyread.cli import main
from tests.checks.test_freshness import LOG, PAGE
from tests.conftest import MakePlan

GROUP = ("--by", "the Monday group", "--kind", "group", "--on", "3 May 2018")


@pytest.fixture
def here(plan: MakePlan, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a plan that nobody checked, in which commands run."""
    files: dict[str, str | bytes] = {"docs/homes.md": PAGE, "docs/feedback.yml": LOG, "docs/b.md": "# B\n"}
    folder = plan(files).folder
    monkeypatch.chdir(folder)
    return folder


def run(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["review", *arguments], input=answers)


def recorded(here: Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = yaml.safe_load((here / "docs/reviews.yml").read_text())["reviews"]
    return found


def test_list(here: Path) -> None:
    """The list has every text that nobody checked, with its place, and how much was checked."""
    result = run("--list")
    assert result.exit_code == 0
    assert "docs/homes.md:10:11: action:a-1: nobody has checked it" in result.output
    assert "checked: 0 of 6 easy texts" in result.output
    assert not (here / "docs/reviews.yml").exists()


def test_page(here: Path) -> None:
    """A page is recorded without a question, and then there is nothing more to record of it."""
    result = run("--page", "homes", *GROUP)
    assert result.exit_code == 0, result.output
    assert "5 recorded" in result.output
    row = recorded(here)["action:a-1"]
    assert (row["by"], row["when"], row["kind"]) == ("the Monday group", "2018-05-03", "group")
    assert "0 recorded" in run("--page", "homes", *GROUP).output


def test_one_text(here: Path) -> None:
    """One text can be recorded by its name, and again when it changes."""
    run("--text", "action:a-1", *GROUP)
    assert list(recorded(here)) == ["action:a-1"]
    page = here / "docs/homes.md"
    page.write_text(page.read_text().replace("June 2019", "July 2019"))
    assert "'due' changed from June 2019 to July 2019" in run("--list").output
    run("--text", "action:a-1", *GROUP)
    assert recorded(here)["action:a-1"]["data"] == {
        "due": "July 2019",
        "from": "2018",
        "lead": "Head of homes",
        "status": "on-track",
    }


def test_walk(here: Path) -> None:
    """Without a name it shows both texts side by side and asks; only what was checked is recorded."""
    result = run("--on", "3 May 2018", answers="no\nyes\nThe Monday group\ngroup\nstop\n")
    assert result.exit_code == 0, result.output
    assert "Some people live far away." in result.output
    assert "You live near people you know." in result.output
    assert len(recorded(here)) == 1


def test_moved(here: Path) -> None:
    """When something is recorded after a page was renamed, its checks have their new names."""
    run(*GROUP)
    (here / "docs/homes.md").rename(here / "docs/house.md")
    log = here / "docs/feedback.yml"
    log.write_text(log.read_text().replace("homes.md", "house.md"))
    assert "0 recorded" in run(*GROUP).output
    run("--all", "--page", "house", *GROUP)
    assert "section:house.md#repairs" in recorded(here)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--by", "x"), "--kind group or --kind author"),
        (("--page", "hames", *GROUP), "no easy text on a page 'hames.md'"),
        (("--text", "action:x", *GROUP), "no easy text 'action:x'"),
        (("--by", "x", "--kind", "group", "--on", "May 2018"), "not one day"),
        (("--by", "x", "--kind", "group", "--on", "soon"), "not a date"),
    ],
)
def test_wrong(here: Path, arguments: tuple[str, ...], message: str) -> None:
    """What cannot be done says why, and records nothing."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.output
    assert not (here / "docs/reviews.yml").exists()


def test_faults(here: Path) -> None:
    """A record with faults is told with its place, and is not written over."""
    (here / "docs/reviews.yml").write_text("reviews:\n  action:a-1: {by: x, when: soon}\n")
    before = (here / "docs/reviews.yml").read_text()
    result = run(*GROUP)
    assert result.exit_code == 2
    assert "docs/reviews.yml:2:" in result.output
    assert (here / "docs/reviews.yml").read_text() == before
