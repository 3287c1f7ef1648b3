"""How much more it costs to publish two versions of a plan than stock Material needs for one.

Builds the same pages with stock Material (standard text only) and with easyread (standard and easy
pages), in turn, and prints the ratio of CPU seconds pair by pair. Run it with `make bench`.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

WORDS_ON_A_PAGE = 446
SECTIONS = 5
IDEAS = 6
_WORDS = [
    "plan",
    "support",
    "home",
    "people",
    "council",
    "choice",
    "health",
    "community",
    "family",
    "work",
    "travel",
    "friends",
    "money",
    "meeting",
    "change",
    "better",
    "together",
    "the",
    "and",
    "of",
    "to",
    "in",
    "that",
    "is",
    "for",
    "with",
    "on",
    "we",
    "will",
    "be",
    "are",
    "by",
    "from",
]
_PICTURES = ["house", "people", "health", "money", "job", "bus", "friends", "meeting", "calendar", "plan"]


def main() -> None:
    """Print the ratios for each number of pages asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="*", type=int, default=[100, 400])
    parser.add_argument("--pairs", type=int, default=5)
    options = parser.parse_args()
    print("pages  stock CPU s  easyread CPU s  ratio: median (lowest to highest)")
    for pages in options.pages:
        with tempfile.TemporaryDirectory() as folder:
            compare(Path(folder), pages, options.pairs)


def compare(folder: Path, pages: int, pairs: int) -> None:
    """Build both sites in turn and print one line; the first pair warms up and is not counted."""
    write_stock(folder / "stock", pages)
    write_easyread(folder / "easyread", pages)
    stock, ours = [], []
    for pair in range(pairs + 1):
        seconds = cpu_seconds(folder / "stock"), cpu_seconds(folder / "easyread")
        if pair:
            stock.append(seconds[0])
            ours.append(seconds[1])
    ratios = sorted(our / their for our, their in zip(ours, stock, strict=True))
    print(
        f"{pages:5}  {statistics.median(stock):11.2f}  {statistics.median(ours):14.2f}  "
        f"{statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"
    )


def cpu_seconds(project: Path) -> float:
    """CPU seconds, user and system, of one whole build as a process of its own."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0"}
    before = os.times()
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=project, env=environment, check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def write_stock(project: Path, pages: int) -> None:
    """A site of stock Material: nothing set but what keeps it off other hosts."""
    project.mkdir()
    (project / "mkdocs.yml").write_text("site_name: Bench\ntheme: {name: material, font: false}\n")
    _write_pages(project / "docs", pages, easy=False)


def write_easyread(project: Path, pages: int) -> None:
    """The same pages with easy text, set up as the guide says."""
    project.mkdir()
    (project / "mkdocs.yml").write_text(
        "site_name: Bench\ntheme: {name: material, font: false, features: [navigation.prune]}\n"
        "plugins: [search, easyread]\n"
    )
    (project / "easyread.yml").write_text(
        "name: Bench\norganisation: Nobody\nas_of: 2018-12-31\nspeech: none\n"
    )
    _write_pages(project / "docs", pages, easy=True)


def _write_pages(docs: Path, pages: int, *, easy: bool) -> None:
    chance = random.Random(7)
    for number in range(pages):
        folder = docs / f"part-{number // 20}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"page-{number}.md").write_text(_page(number, chance, easy=easy))
    (docs / "index.md").write_text("# Bench\n\nThe first page.\n")


def _page(number: int, chance: random.Random, *, easy: bool) -> str:
    lines = [f"---\ntitle: Page {number}\n---\n"]
    for section in range(SECTIONS):
        lines.append(f"\n## Part {section} of page {number}\n")
        words = [chance.choice(_WORDS) for _ in range(WORDS_ON_A_PAGE // SECTIONS)]
        lines.extend(" ".join(words[start : start + 45]) + ".\n" for start in range(0, len(words), 45))
        # Drawn for both sites, so that their standard text is the same.
        ideas = [" ".join(chance.choices(_WORDS, k=9)) for _ in range(IDEAS)]
        if easy:
            lines.append(f"/// easy-read | Part {section}")
            lines.extend(f":{chance.choice(_PICTURES)}: {idea.capitalize()}." for idea in ideas)
            lines.append("///\n")
        else:
            _ = [chance.choice(_PICTURES) for _ in ideas]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
