"""How the cost of a build grows with the log of feedback, and how heavy its pages are.

Run it with ``python -m benchmarks.feedback``. Everything said has a page of its own in both versions.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from benchmarks.build import cpu_seconds
from benchmarks.promises import write_settings

PAGES = 10
_KINDS = ("want", "worry", "idea", "thanks")
_STATUSES = ("heard", "thinking", "will-do", "doing", "did")


def main() -> None:
    """Print the CPU seconds of a build with 500 and with 5,000 things said, and the largest page of each."""
    per_entry = []
    for count in (500, 5000):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            write_plan(root, count)
            seconds = statistics.median(cpu_seconds(root) for _ in range(3))
            sizes = {file: file.stat().st_size for file in (root / "site").rglob("*.html")}
            heaviest = max(sizes, key=lambda file: sizes[file])
            name = heaviest.relative_to(root / "site").as_posix()
            per_entry.append(seconds / count)
            print(f"{count:5} things said: {seconds:6.2f} s of CPU, {1000 * seconds / count:.1f} ms each")
            print(f"      {len(sizes)} pages, the heaviest {sizes[heaviest] / 1000:.0f} KB: {name}")
    print(f"one costs {per_entry[1] / per_entry[0]:.2f} times as much among ten times as many")


def write_plan(root: Path, count: int) -> None:
    """A plan in which so much was said about ten pages; two of three things have an answer."""
    docs = root / "docs"
    docs.mkdir(parents=True)
    write_settings(root)
    for page in range(PAGES):
        name = f"page-{page}" if page else "index"
        action = f"actions:\n  - {{id: act-{page}, text: Act {page}., easy: We act., due: June 2019}}\n"
        (docs / f"{name}.md").write_text(f"---\ntitle: Page {page}\n{action}---\n\n## Part\n\nWords.\n")
    entries = "".join(_entry(number) for number in range(count))
    (docs / "feedback.yml").write_text(f"feedback:\n{entries}")


def _entry(number: int) -> str:
    page = number % PAGES
    answer = (
        f"    answers:\n      - date: June 2018\n        status: {_STATUSES[number % 5]}\n"
        f"        text: We answer thing {number}.\n        easy: We answer thing {number}.\n"
        f"        picture: answer\n        actions: [act-{page}]\n"
    )
    return (
        f"  - id: thing-{number}\n    said: People told us thing {number}, and that it matters to them.\n"
        f"    easy: We told you thing {number}.\n    picture: talk\n    kind: {_KINDS[number % 4]}\n"
        f"    who: People\n    when: January 2018\n    topic: {f'page-{page}' if page else 'index'}.md\n"
        f"{answer if number % 3 else ''}"
    )


if __name__ == "__main__":
    main()
