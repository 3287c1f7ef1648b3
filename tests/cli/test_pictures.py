"""`easyread pictures`, as authors use it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from easyread.cli import main
from tests.conftest import SETTINGS, MakePlan
from tests.example.html_page import HtmlPage

PAGE = """\
---
title: Homes
actions:
  - {id: a, text: Run buses., easy: We will run a bus.}
---

## One

/// easy-read
:house: You live in a house.
A dentist helps.
This is all.
///
"""
Easyread = Callable[..., Result]


@pytest.fixture
def easyread(plan: MakePlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Easyread:
    """Runs the command in the folder of a small plan."""
    plan({"docs/homes.md": PAGE})
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(main, arguments)

    return run


def test_find(easyread: Easyread, tmp_path: Path) -> None:
    """`find` shows candidates with their set, their name and why, and writes a sheet to look at."""
    done = easyread("pictures", "find", "go", "to", "the", "doctor")
    assert done.exit_code == 0
    lines = done.output.splitlines()
    assert lines[0] == ":doctor:  OpenMoji, 'doctor' means doctor"
    assert lines[-1] == "To look at them, open easyread-pictures.html"
    sheet = HtmlPage.parse("", (tmp_path / "easyread-pictures.html").read_text(encoding="utf-8")).root
    assert sheet.one("h1").words == "Pictures for 'go to the doctor'"
    assert len(sheet.all("figure")) == len(lines) - 1


def test_find_unchecked(easyread: Easyread) -> None:
    """What nobody has checked says so."""
    done = easyread("pictures", "find", "octopus", "--sheet", "octopus.html")
    assert done.output.splitlines()[0] == (
        ":openmoji-1f419:  OpenMoji, Unicode calls it 'octopus'  (nobody has checked it: look first)"
    )
    assert Path("octopus.html").is_file()


def test_find_nothing(easyread: Easyread) -> None:
    """Where no picture is found, that is said, and no sheet is written."""
    done = easyread("pictures", "find", "xyzzy")
    assert done.exit_code == 0
    assert done.output == "No picture was found for 'xyzzy'. No picture is better than a wrong one.\n"
    assert not Path("easyread-pictures.html").exists()


def test_missing(easyread: Easyread) -> None:
    """`missing` lists each idea without a picture, with its place and what might fit; it changes nothing."""
    before = Path("docs/homes.md").read_bytes()
    done = easyread("pictures", "missing", "--sheet", "missing.html")
    assert done.output == (
        "docs/homes.md:4:37: We will run a bus.\n"
        "    :bus: ('bus')\n"
        "docs/homes.md:11:1: A dentist helps.\n"
        "    :dentist: ('dentist'), :help: ('helps')\n"
        "docs/homes.md:12:1: This is all.\n"
        "    no suggestion\n"
        "3 ideas without a picture.\n"
        "To look at them, open missing.html\n"
    )
    assert Path("docs/homes.md").read_bytes() == before
    sheet = HtmlPage.parse("", Path("missing.html").read_text(encoding="utf-8")).root
    assert [section.one("h2").words for section in sheet.all("section")] == [
        "We will run a bus.",
        "A dentist helps.",
        "This is all.",
    ]


def test_sheet(easyread: Easyread) -> None:
    """`sheet` shows each picture in use with its sentences, and asks whether it fits."""
    done = easyread("pictures", "sheet", "all.html")
    assert done.output == "To look at them, open all.html\n"
    sheet = HtmlPage.parse("", Path("all.html").read_text(encoding="utf-8")).root
    (section,) = sheet.all("section")
    assert section.one("h2").words == "house"
    assert [item.words for item in section.all("li")] == ["You live in a house."]
    assert "Does the picture fit?" in section.words


def test_report(easyread: Easyread, plan: MakePlan) -> None:
    """`report` counts, and tells where one concept has several pictures, or one picture several concepts."""
    ideas = ":dentist: See a dentist.\n:dentist: A dentist.\n:house: The dentist.\n:house: A house.\n"
    plan({"docs/homes.md": f"# Homes\n\nWords.\n\n/// easy-read\n{ideas}///\n"})
    assert easyread("pictures", "report").output == (
        "pictures: 4 of 4 ideas (OpenMoji 100 %)\n"
        "\n"
        "'dentist' is shown by 2 pictures. Most often: :dentist: (2)\n"
        "    :house: docs/homes.md:8:1: The dentist.\n"
        "\n"
        "The picture :house: shows 2 things. Most often: dentist (1)\n"
        "    house docs/homes.md:9:1: A house.\n"
    )


def test_report_of_suggestions(easyread: Easyread, plan: MakePlan) -> None:
    """`report` marks the pictures that nobody chose, where the settings let suggestions be published."""
    assert "Nobody chose" not in easyread("pictures", "report").output
    plan({"easyread.yml": SETTINGS + "suggest: publish\n"})
    assert easyread("pictures", "report").output == (
        "pictures: 3 of 4 ideas (OpenMoji 100 %)\n"
        "\n"
        "Nobody chose these pictures; easyread suggests them, and the settings let it publish them:\n"
        "    :bus: docs/homes.md:4:37: We will run a bus.\n"
        "    :dentist: docs/homes.md:11:1: A dentist helps.\n"
    )


def test_report_of_alternative_text(easyread: Easyread, plan: MakePlan) -> None:
    """`report` tells where a screen reader would say the same twice, and how to mend it."""
    index = "set: A\nauthor: A\nlicence: A\nlicence_url: https://a.example/\npictures:\n"
    plan(
        {
            "docs/homes.md": "# A\n\nB.\n\n/// easy-read\n:hall: We meet in the hall.\n///\n",
            "images/pictures.yml": index + "  hall: {file: a.svg, title: A, alt: The hall}\n",
            "images/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
        }
    )
    assert easyread("pictures", "report").output.splitlines()[-2:] == [
        "docs/homes.md:6:1: a screen reader says the same twice: 'The hall'",
        "    Take 'alt' out at images/pictures.yml:6:16, or write what the picture adds.",
    ]


def test_faults_stop_nothing(easyread: Easyread, plan: MakePlan) -> None:
    """A plan with faults can be looked through all the same: they are told, and what can be done is done."""
    plan({"docs/homes.md": PAGE.replace("/// easy-read\n", "/// easy-read\n:hous: A bus.\n[a](b.md)\n")})
    done = easyread("pictures", "missing")
    assert done.exit_code == 0
    assert "there is no page 'b.md'" in done.stderr
    assert "docs/homes.md:4:37: We will run a bus." in done.stdout


@pytest.mark.parametrize("command", ["missing", "report", "sheet"])
def test_no_plan(easyread: Easyread, command: str) -> None:
    """Where there is no plan, the command says so and ends with 2."""
    Path("easyread.yml").unlink()
    done = easyread("pictures", command)
    assert done.exit_code == 2
    assert "easyread.yml" in done.output
    assert "Traceback" not in done.output


def test_settings_that_cannot_be_read(easyread: Easyread, plan: MakePlan) -> None:
    """Settings that are no YAML are told with their place, and the command ends with 2."""
    plan({"easyread.yml": "name: [\n"})
    done = easyread("pictures", "report")
    assert done.exit_code == 2
    assert "easyread.yml:2:1" in done.output


def test_other_places(easyread: Easyread, tmp_path: Path) -> None:
    """Settings and pages can lie elsewhere, and faults are seen from where the settings lie."""
    (tmp_path / "plan").mkdir()
    Path("docs").rename("plan/pages")
    Path("easyread.yml").rename("plan/settings.yml")
    done = easyread("pictures", "--settings", "plan/settings.yml", "--docs", "plan/pages", "missing")
    assert done.output.startswith("pages/homes.md:4:37: We will run a bus.\n")


def test_hostile_picture(easyread: Easyread, plan: MakePlan) -> None:
    """A picture that must not be published is not put on a sheet either."""
    index = "set: A\nauthor: A\nlicence: A\nlicence_url: https://a.example/\npictures:\n"
    plan(
        {
            "easyread.yml": SETTINGS,
            "docs/homes.md": "# A\n\nB.\n\n/// easy-read\n:bad: Words.\n///\n",
            "images/pictures.yml": index + "  bad: {file: a.svg, title: A}\n",
            "images/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>',
        }
    )
    done = easyread("pictures", "sheet", "all.html")
    assert "<script>" in done.stderr
    assert "data:" not in Path("all.html").read_text(encoding="utf-8")


def test_help(easyread: Easyread) -> None:
    """The command explains itself."""
    for arguments in ([], ["pictures"], ["pictures", "find"], ["pictures", "missing"]):
        done = easyread(*arguments, "--help")
        assert done.exit_code == 0
        assert "Usage:" in done.output
    assert easyread("--version").output.startswith("easyread, version ")
