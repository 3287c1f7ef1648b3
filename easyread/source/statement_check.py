"""What an accessibility statement says that cannot all be true at once."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model import (
    AccessibilityStatement,
    Compliance,
    Fault,
    Link,
    Places,
    Settings,
    Why,
)
from easyread.model.period import MONTHS
from easyread.source.page_file import entry_links
from easyread.source.yaml_values import KEY

BLOCK = "accessibility"
"""The key of the statement in the settings."""


def statement_links(statement: AccessibilityStatement, places: Places) -> Iterator[Link]:
    """Every link in its texts."""
    for key, entry in statement.worded():
        yield from entry_links(entry, places, (BLOCK, *key))


def check_statement(settings: Settings, places: Places) -> Iterator[Fault]:
    """Every fault of the statement that shows only when its parts are seen together."""
    statement = settings.accessibility
    if statement is None:
        return
    if statement.contact is None and settings.tell_us is None:
        yield Fault(
            places.of(BLOCK, KEY),
            "an accessibility statement must say how people can tell you of a problem",
            "Add 'contact:' below it with 'form', 'email', 'phone', 'post' or 'page', or add 'tell_us:'.",
        )
    yield from _status(statement, places)
    yield from _dates(statement, places)
    for number, problem in enumerate(statement.problems):
        if problem.reason is Why.NOT_COMPLIANT and not problem.wcag:
            yield Fault(
                places.of(BLOCK, "problems", number),
                "what does not keep to the guidelines must say to which of them",
                "Add 'wcag:' with the number of the success criterion, such as 1.4.3.",
            )


def _status(statement: AccessibilityStatement, places: Places) -> Iterator[Fault]:
    wrong = [number for number, problem in enumerate(statement.problems) if problem.breaks_rules]
    if statement.status is Compliance.FULLY and wrong:
        yield Fault(
            places.of(BLOCK, "problems", wrong[0]),
            "a site that keeps fully to the guidelines cannot have this problem",
            "Write 'status: partly', or 'reason: not-in-scope' if the law does not ask for it.",
        )
    if statement.status is not Compliance.FULLY and not wrong:
        yield Fault(
            places.of(BLOCK, "status"),
            f"the status is '{statement.status}', and no problem says what people cannot use",
            "List each of them below 'problems:' with 'reason: not-compliant', 'burden' or 'not-tested'.",
        )


def _dates(statement: AccessibilityStatement, places: Places) -> Iterator[Fault]:
    if statement.reviewed and statement.reviewed < statement.prepared:
        yield Fault(
            places.of(BLOCK, "reviewed"),
            "the statement was reviewed before it was prepared",
            "Mend one of the two days.",
        )
    seen = statement.last_seen
    last = f"{seen.day} {MONTHS[seen.month]} {seen.year}"
    for number, test in enumerate(statement.tests):
        if test.date.first > seen:
            yield Fault(
                places.of(BLOCK, "tests", number, "date"),
                f"this test is later than {last}, when the statement was last gone through",
                "Write the day on which you went through it again as 'reviewed:'.",
            )
    for number, problem in enumerate(statement.problems):
        if problem.until and problem.until.last < seen:
            yield Fault(
                places.of(BLOCK, "problems", number, "until"),
                f"this date had passed on {last}, when the statement was last gone through",
                "Write the new date, or take the problem out if it was put right.",
            )
