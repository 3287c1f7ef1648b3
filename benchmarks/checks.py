"""How often the rules of easy read are right, and how fast they are.

Run it with ``python -m benchmarks.checks``. The sentences in ``tests/checks/held_out.yml`` were written
and labelled without any knowledge of the rules. Precision is the share of what a rule finds that is right,
recall the share of what is there that it finds; both are counted by sentence.
"""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import yaml

from easyread.checks import check
from easyread.checks.easy_text import EasyText, TextKind
from easyread.checks.knowledge import Knowledge
from easyread.checks.rules import RULES
from easyread.checks.sentence import sentences_of
from easyread.model import Place, Text
from easyread.source import markdown_files, plan_texts, read_plan

ROOT = Path(__file__).parents[1]
HELD_OUT = ROOT / "tests" / "checks" / "held_out.yml"

Counts = dict[str, tuple[int, int, int]]
"""By the id of a rule: how often it was right, found too much, and found too little."""


def measure() -> dict[str, Counts]:
    """What each labelled rule finds in the held-out sentences, by kind of sentence, and in all of them."""
    sentences = yaml.safe_load(HELD_OUT.read_text(encoding="utf-8"))["sentences"]
    labelled = {rule for one in sentences for rule in one["rules"]}
    found: dict[str, Counter[tuple[str, str]]] = {kind: Counter() for kind in ("easy", "standard", "all")}
    for one in sentences:
        owner = EasyText(Text.parse(one["text"]), Place("held_out.yml"), TextKind.IDEA)
        parts = sentences_of(owner)
        knowledge = Knowledge()
        hits = {rule.id for rule in RULES if any(any(rule.find(part, knowledge)) for part in parts)}
        for rule in labelled:
            result = ("neither", "missed", "wrong", "right")[2 * (rule in hits) + (rule in one["rules"])]
            for kind in (one["kind"], "all"):
                found[kind][rule, result] += 1
    return {
        kind: {
            rule: (counts[rule, "right"], counts[rule, "wrong"], counts[rule, "missed"])
            for rule in sorted(labelled)
        }
        for kind, counts in found.items()
    }


def main() -> None:
    """Print precision and recall of each labelled rule, and words a second."""
    measured = measure()
    levels = {rule.id: rule.level for rule in RULES}
    heads = f"{'rule':16} {'level':12} {'precision':>10} {'recall':>8}   labelled"
    print(f"{heads}   precision on easy ones")
    for rule, (right, wrong, missed) in measured["all"].items():
        easy_right, easy_wrong, _ = measured["easy"][rule]
        shares = [_share(right, right + wrong), _share(right, right + missed)]
        on_easy = _share(easy_right, easy_right + easy_wrong)
        told = f"{rule:16} {levels[rule]:12} {shares[0]:>10} {shares[1]:>8}"
        print(f"{told}   {right + missed:8}   {on_easy:>10}")
    docs = ROOT / "docs"
    plan = read_plan(ROOT / "easyread.yml", docs, markdown_files(docs), ROOT).plan
    assert plan
    files = plan_texts(ROOT / "easyread.yml", docs, markdown_files(docs), ROOT)
    check(plan, files)  # loads the words
    start = time.perf_counter()
    checked = check(plan, files)
    seconds = time.perf_counter() - start
    print(f"example: {checked.words} words in {seconds:.2f} s, {checked.words / seconds:,.0f} words a second")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f} " if whole else "-"


if __name__ == "__main__":
    main()
