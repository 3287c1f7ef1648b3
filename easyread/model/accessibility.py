"""The accessibility statement: how far everybody can use the site, and what to do where somebody cannot.

Public bodies of the UK must publish one. What it has to say stands in regulation 8 of the Public Sector
Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator

from easyread.model.action import Names, PictureName, Title, Worded, Written
from easyread.model.period import Dated, Day
from easyread.model.place import Key, WrittenWrongError
from easyread.model.tell_us import TellUs
from easyread.model.wcag import CRITERIA

_YEAR = timedelta(days=366)
"""A statement must be looked through at least once a year."""


class Compliance(StrEnum):
    """How far a site keeps to level AA of version 2.2 of the Web Content Accessibility Guidelines."""

    FULLY = "fully"
    PARTLY = "partly"
    NOT = "not"


class Why(StrEnum):
    """Why not everybody can use something: the reasons of the regulations, or that nobody knows yet."""

    NOT_COMPLIANT = "not-compliant"
    NOT_TESTED = "not-tested"
    BURDEN = "burden"
    NOT_IN_SCOPE = "not-in-scope"


class Enforcer(StrEnum):
    """Who makes sure that the regulations are kept."""

    EHRC = "ehrc"
    ECNI = "ecni"


def _criteria(numbers: tuple[str, ...]) -> tuple[str, ...]:
    for number in numbers:
        if number not in CRITERIA:
            raise WrittenWrongError(
                f"'{number}' is not a success criterion of WCAG 2.2 at level A or AA",
                "Write its number with three parts, such as 1.4.3.",
            )
    return numbers


def _working_days(number: int) -> int:
    if not 1 <= number <= 60:
        raise WrittenWrongError(
            f"{number} working days is no time in which to answer", "Write a number from 1 to 60."
        )
    return number


class Alternative(Worded):
    """What people can use instead, or in which other forms they can have the plan."""


class SiteTest(Worded):
    """A test of the site: how it was tested, when, and by which organisation."""

    date: Dated
    by: Title | None = None


class Problem(Worded):
    """Something that not everybody can use.

    Attributes:
        picture: The picture beside its easy words.
        reason: Why it is so.
        wcag: Numbers of the success criteria that it does not meet.
        until: By when it should be put right.
        instead: What people can use instead.
    """

    picture: PictureName | None = None
    reason: Why
    wcag: Annotated[Names, AfterValidator(_criteria)] = ()
    until: Dated | None = None
    instead: Alternative | None = None

    @property
    def breaks_rules(self) -> bool:
        """Whether nobody can say because of it that the site keeps fully to the guidelines."""
        return self.reason is not Why.NOT_IN_SCOPE


class AccessibilityStatement(Written):
    """What the accessibility statement says.

    Attributes:
        covers: What it is about, if that is not the plan's site.
        status: How far the site keeps to the guidelines.
        prepared: The day on which the statement was written.
        reviewed: The day on which it was last looked through.
        tests: How the site was tested.
        problems: What not everybody can use.
        formats: In which other forms people can have the plan.
        contact: How people can tell of a problem, if not as they can say what they think of the plan.
        answer_within: Working days within which they have an answer.
        enforcement: Who makes sure that the regulations are kept.
    """

    covers: Title | None = None
    status: Compliance
    prepared: Day
    reviewed: Day | None = None
    tests: tuple[SiteTest, ...] = ()
    problems: tuple[Problem, ...] = ()
    formats: Alternative | None = None
    contact: TellUs | None = None
    answer_within: Annotated[int, AfterValidator(_working_days)] | None = None
    enforcement: Enforcer = Enforcer.EHRC

    @property
    def last_seen(self) -> date:
        """The day on which somebody last went through it."""
        return self.reviewed or self.prepared

    def is_old(self, day: date) -> bool:
        """Whether it should have been looked through again by `day`."""
        return day - self.last_seen > _YEAR

    def worded(self) -> Iterator[tuple[Key, Worded]]:
        """All that it says in standard and in easy words, with its key."""
        for number, problem in enumerate(self.problems):
            yield ("problems", number), problem
            if problem.instead:
                yield ("problems", number, "instead"), problem.instead
        for number, test in enumerate(self.tests):
            yield ("tests", number), test
        if self.formats:
            yield ("formats",), self.formats
