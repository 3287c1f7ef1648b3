"""What a build says of faults, and what it leaves alone."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import SETTINGS, MakePlan
from tests.plugin.conftest import PLAN, built

INDEX = "set: Ours\nauthor: Ann\nlicence: CC0\nlicence_url: https://cc0.example/\npictures:\n"


def bytes_of(site: Path) -> dict[str, bytes]:
    return {str(file.relative_to(site)): file.read_bytes() for file in site.rglob("*") if file.is_file()}


def said(done: subprocess.CompletedProcess[str]) -> str:
    """What a build that failed as it should has said."""
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "Documentation built" not in done.stderr
    return done.stderr


def test_all_faults_and_the_last_good_site(plan: MakePlan) -> None:
    """All faults of all files are told in one go, and the last good site stays as it was, byte for byte."""
    made = plan(PLAN)
    before = bytes_of(built(made).folder)
    nowhere = str(PLAN["docs/a/health.md"]).replace("[my home](../homes.md#repairs)", "[my home](../home.md)")
    made.write(
        {
            "docs/index.md": "---\ntitle: A\ntitel: B\n---\n\n## Part\n\nWords.\n",
            "docs/broken.md": "---\ntitle: [\n---\n",
            "docs/a/health.md": nowhere,
            "docs/other.md": "# New\n\nText with [action](action:nobody).\n\n/// easy-read\n",
            "easyread.yml": SETTINGS + "colour: red\n",
        }
    )
    output = said(made.build())
    assert "6 faults in the plan. Nothing was published." in output
    told = [line for line in output.splitlines() if re.match(r"\S+:\d+:\d+: ", line)]
    assert [line.partition(": this is not YAML")[0] for line in told] == [
        "docs/a/health.md:12:19: there is no page 'home.md'",
        "docs/broken.md:3:1",
        "docs/index.md:3:1: unknown key 'titel'",
        "docs/other.md:3:20: there is no action 'nobody' in the plan",
        "docs/other.md:5:1: this easy-read block is not closed",
        "easyread.yml:4:1: unknown key 'colour'",
    ]
    assert bytes_of(made.folder / "site") == before


def test_faults_of_pictures(plan: MakePlan) -> None:
    """Faults of pictures are told together with those of pages."""
    made = plan(
        {
            "docs/index.md": "# A\n\nWords.\n\n/// easy-read\n:hoose: Words.\n:bad: Words.\n///\n",
            "docs/b.md": "Words without a title.\n",
            "images/pictures.yml": INDEX + "  bad: {file: bad.svg, title: Bad, decorative: true}\n",
            "images/bad.svg": '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" viewBox="0 0 9 9"/>',
        }
    )
    output = said(made.build())
    assert "docs/b.md:1:1: this page has no title" in output
    assert "docs/index.md:6:1: there is no picture 'hoose'\n    Did you mean 'house'" in output
    assert "images/pictures.yml:6:15: the picture 'bad.svg': the <svg> of this SVG has 'onload'" in output
    assert not (made.folder / "site").exists()


@pytest.mark.parametrize("arguments", [(), ("--strict",), ("--dirty",)])
def test_every_way_to_build(plan: MakePlan, arguments: tuple[str, ...]) -> None:
    """A fault stops every kind of build before anything is written."""
    made = plan({"docs/index.md": "Words without a title.\n", "site/index.html": "The last good page."})
    assert "1 fault in the plan. Nothing was published." in said(made.build(*arguments))
    assert made.published("index.html") == "The last good page."


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (None, "easyread.yml:1:1: the file cannot be read: No such file or directory"),
        ("", "easyread.yml:1:1: 'name' is missing"),
        ("name: A\norganisation: B\nas_of: 2018\n", "easyread.yml:3:8: 'as_of': '2018' is not one day"),
        (
            "name: A\norganisation: B\n\tas_of: 2018\n",
            "easyread.yml:3:1: a tab stands where YAML wants spaces",
        ),
    ],
)
def test_settings(plan: MakePlan, settings: str | None, message: str) -> None:
    """Without settings that can be read, the build says so and stops."""
    made = plan({"docs/index.md": "# A\n\nWords.\n", "easyread.yml": settings or ""})
    if settings is None:
        (made.folder / "easyread.yml").unlink()
    assert message in said(made.build())


def test_mended(plan: MakePlan) -> None:
    """Once the fault is mended, the same build succeeds."""
    made = plan({"docs/index.md": "# A\n\nWords.\n\n/// easy-read\n:hoose: Words.\n///\n"})
    said(made.build())
    made.write({"docs/index.md": "# A\n\nWords.\n\n/// easy-read\n:house: Words.\n///\n"})
    assert "Words." in built(made, "--strict").root("easy/index.html").words


def test_names_that_are_taken(plan: MakePlan) -> None:
    """Pages of the author's that would stand where easyread publishes its own are faults."""
    page = "# A\n\nWords.\n"
    made = plan({"docs/index.md": page, "docs/easy/a.md": page, "docs/picture-credits.md": page})
    output = said(made.build())
    assert "docs/easy:1:1: easyread publishes its own pages at '/easy/'" in output
    assert "docs/picture-credits.md:1:1" in output


def test_two_files_for_one_page(plan: MakePlan) -> None:
    """Two pages with one address are a fault, so that neither is lost without a word."""
    page = "# A\n\nWords.\n"
    made = plan({"docs/index.md": page, "docs/a.md": page, "docs/a/index.md": page})
    assert "this page would have the same address as docs/" in said(made.build())


def test_last_words(plan: MakePlan) -> None:
    """The faults, each with its mend, are the last thing that the build says."""
    lines = said(plan({"docs/index.md": "Words.\n"}).build()).splitlines()
    assert lines[-2:] == [
        "docs/index.md:1:1: this page has no title",
        "    Write 'title: ...' between two --- lines at the top.",
    ]
