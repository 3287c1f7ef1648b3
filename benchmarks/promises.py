"""How the cost of a build grows with the number of actions, 20 on each page.

Run it with ``python -m benchmarks.promises``. Every action has a page of its own in both versions.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from benchmarks.build import cpu_seconds

ON_A_PAGE = 20
_STATUSES = ("planned", "on-track", "done", "at-risk")


def main() -> None:
    """Print the CPU seconds of a build with 200 and with 2,000 actions, and what each action costs."""
    per_action = []
    for count in (200, 2000):
        with tempfile.TemporaryDirectory() as folder:
            write_plan(Path(folder), count)
            seconds = statistics.median(cpu_seconds(Path(folder)) for _ in range(3))
        per_action.append(seconds / count)
        print(f"{count:5} actions: {seconds:6.2f} s of CPU, {1000 * seconds / count:.1f} ms an action")
    print(f"an action costs {per_action[1] / per_action[0]:.2f} times as much among ten times as many")


def write_plan(root: Path, count: int) -> None:
    """A plan with so many actions, each linked to from a text, and each with progress."""
    docs = root / "docs"
    docs.mkdir(parents=True)
    write_settings(root)
    for page in range(count // ON_A_PAGE):
        actions = "".join(_action(page, number) for number in range(ON_A_PAGE))
        sections = "".join(_section(page, number) for number in range(ON_A_PAGE))
        name = f"page-{page}" if page else "index"
        text = f"---\ntitle: Page {page}\nactions:\n{actions}---\n\n{sections}"
        (docs / f"{name}.md").write_text(text)


def write_settings(root: Path) -> None:
    """The settings of a plan without sound, and of its site."""
    (root / "easyread.yml").write_text("name: Bench\norganisation: Nobody\nas_of: 2018-12-31\nspeech: none\n")
    (root / "mkdocs.yml").write_text(
        "site_name: Bench\nsite_url: https://plan.example/\nplugins: [search, easyread]\n"
        "theme: {name: material, font: false, features: [navigation.prune]}\n"
    )


def _action(page: int, number: int) -> str:
    return (
        f"  - id: p{page}-{number}\n    text: Do thing {number} of page {page} for everybody.\n"
        f"    easy: We will do thing {number}.\n    picture: plan\n    lead: Lead {number % 7}\n"
        f"    due: June {2018 + number % 3}\n    status: {_STATUSES[number % 4]}\n"
        "    progress:\n      - {date: May 2018, text: It was begun., easy: We began.}\n"
    )


def _section(page: int, number: int) -> str:
    return (
        f"## Part {number}\n\nWords with [an action](action:p{page}-{number}).\n\n"
        f"/// easy-read\n:house: You choose your home.\n[We will do it](action:p{page}-{number}).\n///\n\n"
    )


if __name__ == "__main__":
    main()
