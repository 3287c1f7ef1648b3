"""The rules of easy read, held against every easy text of a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from easyread.checks.easy_text import EasyText, TextKind, easy_texts
from easyread.checks.exceptions import Allowance, exceptions_in
from easyread.checks.finding import Finding, Hit, Level
from easyread.checks.freshness import freshness
from easyread.checks.knowledge import Knowledge
from easyread.checks.page_rules import PAGE_RULES
from easyread.checks.profile import PROFILES
from easyread.checks.rules import RULES
from easyread.checks.sentence import sentences_of
from easyread.checks.whereabouts import Whereabouts
from easyread.model import Plan

_NO_SENTENCES = {"long-sentence", "sentence-length", "several-ideas", "passive", "pronoun-start", "question"}
"""Rules about whole sentences, which titles and labels are not."""

RULE_IDS = frozenset([rule.id for rule in RULES] + [rule.id for rule in PAGE_RULES])
"""Every rule that an exception can name."""


@dataclass(frozen=True)
class Checked:
    """What the checks found.

    Attributes:
        findings: Everything, in the order of files and lines.
        sentences: How many sentences were looked at.
        words: How many words they have.
        allowed: How many findings an author allows.
    """

    findings: tuple[Finding, ...]
    sentences: int
    words: int
    allowed: int

    @property
    def faults(self) -> int:
        """How many of the findings are faults."""
        return sum(finding.level is Level.FAULT for finding in self.findings)

    def __str__(self) -> str:
        counts = Counter(finding.level for finding in self.findings)
        faults, advice = counts[Level.FAULT], counts[Level.ADVICE]
        return (
            f"easy read: {self.sentences} sentences, {faults} {'fault' if faults == 1 else 'faults'},"
            f" {advice} {'piece' if advice == 1 else 'pieces'} of advice,"
            f" {self.allowed} allowed with a reason"
        )


def check(plan: Plan, files: Mapping[str, str], alt_texts: Mapping[str, str] | None = None) -> Checked:
    """Hold every easy text of a plan against the rules, as its settings say.

    Args:
        plan: The plan.
        files: The content of its files, by the names that its places call them.
        alt_texts: The words of its pictures, by their names.
    """
    return _Check(plan, files, alt_texts or {}).run()


class _Check:
    def __init__(self, plan: Plan, files: Mapping[str, str], alt_texts: Mapping[str, str]) -> None:
        settings = plan.settings.checks
        self._texts = list(easy_texts(plan))
        self._profile = PROFILES[settings.profile]
        known = frozenset(one.word.casefold() for one in settings.known)
        self._knowledge = Knowledge(plan.words, self._profile.limits, known, alt_texts)
        self._where = Whereabouts(files)
        english = plan.settings.is_english
        self._rules = [rule for rule in RULES if english or rule.any_language]
        self._page_rules = [rule for rule in PAGE_RULES if english or rule.any_language]
        self._unused = [
            Finding(
                plan.settings_places.of("checks", "known", number, "word"),
                "exception",
                Level.FAULT,
                f"no easy text has the word '{one.word}'",
                "Take it out of 'known'.",
            )
            for number, one in enumerate(settings.known)
            if not any(one.word.casefold() in text.text.plain.casefold() for text in self._texts)
        ]
        self._stale = list(freshness(plan).findings())
        self._exceptions = exceptions_in(files)

    def run(self) -> Checked:
        sentences = words = 0
        found: list[Finding] = []
        for text in self._texts:
            for sentence in sentences_of(text):
                sentences, words = sentences + 1, words + len(sentence.words)
                for rule in self._rules:
                    level = self._profile.levels.get(rule.id, rule.level)
                    whole = text.kind in (TextKind.IDEA, TextKind.STATEMENT, TextKind.MEANING)
                    if level is Level.OFF or (rule.id in _NO_SENTENCES and not whole):
                        continue
                    found += (
                        self._finding(text, sentence.start, hit, rule.id, level)
                        for hit in rule.find(sentence, self._knowledge)
                    )
        for page_rule in self._page_rules:
            level = self._profile.levels.get(page_rule.id, page_rule.level)
            if level is not Level.OFF:
                found += (
                    self._finding(text, 0, hit, page_rule.id, level)
                    for text, hit in page_rule.find(self._texts, self._knowledge)
                )
        kept, used = self._allowed(found)
        return Checked(
            tuple(sorted([*kept, *self._wrong_exceptions(used), *self._unused, *self._stale])),
            sentences,
            words,
            len(found) - len(kept),
        )

    def _finding(self, text: EasyText, start: int, hit: Hit, rule: str, level: Level) -> Finding:
        plain, file = text.text.plain, text.place.file
        offsets = self._where.offsets(plain, text.place)
        first, end = start + hit.start, start + hit.end
        if not offsets or end > len(offsets) or first >= end:
            return Finding(text.place, rule, level, hit.message, hit.mend, plain[first:end])
        written = self._where.written(file, offsets[first], offsets[end - 1] + 1)
        # Only what stands in the file as it stands in the text can be replaced there.
        replacement = hit.replacement if written == plain[first:end] else None
        return Finding(
            self._where.place(file, offsets[first]), rule, level, hit.message, hit.mend, written, replacement
        )

    def _allowed(self, found: list[Finding]) -> tuple[list[Finding], set[Allowance]]:
        """What no exception allows, and the exceptions that allow something."""
        by_rule: dict[tuple[str, str], list[Allowance]] = {}
        for one in self._exceptions:
            by_rule.setdefault((one.place.file, one.rule), []).append(one)
        kept, used = [], set()
        for finding in found:
            line = finding.place.line
            reasons = [
                one
                for one in by_rule.get((finding.place.file, finding.rule), ())
                if one.first <= line <= one.last and one.reason
            ]
            used.update(reasons)
            if not reasons:
                kept.append(finding)
        return kept, used

    def _wrong_exceptions(self, used: set[Allowance]) -> Iterator[Finding]:
        """Exceptions that allow nothing, name no rule, or have no reason."""
        for one in self._exceptions:
            if one.rule not in RULE_IDS:
                message, mend = f"there is no rule '{one.rule}'", "Write the name of a rule."
            elif not one.reason:
                message = f"the exception from '{one.rule}' has no reason"
                mend = "Write it behind a hyphen: allow passive - legal name of the Act"
            elif one not in used:
                message, mend = f"nothing here breaks the rule '{one.rule}'", "Take the exception out."
            else:
                continue
            yield Finding(one.place, "exception", Level.FAULT, message, mend)
