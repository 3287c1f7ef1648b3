"""What an accessibility statement says of a site, and who helps people who want to complain."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.model import CRITERIA, Compliance, Enforcer, Problem, Why

COMPLIANCE_WORDS = {
    Compliance.FULLY: (
        "fully compliant",
        "These pages follow all the rules for websites.",
        "done",
    ),
    Compliance.PARTLY: (
        "partially compliant",
        "These pages follow the rules for websites only in part.",
        "in-progress",
    ),
    Compliance.NOT: (
        "not compliant",
        "These pages do not follow the rules for websites yet.",
        "at-risk",
    ),
}
"""For each status: its name in the regulations, the same as an easy sentence, and the picture beside it."""

REASON_WORDS = {
    Why.NOT_COMPLIANT: (
        "Non-compliance with the accessibility regulations",
        "This is against the rules.",
        "checklist",
    ),
    Why.NOT_TESTED: (
        "What has not been tested yet",
        "We do not know yet if this follows the rules.",
        "cannot-say",
    ),
    Why.BURDEN: (
        "Disproportionate burden",
        "It would take us too much money or time to change this.",
        "money",
    ),
    Why.NOT_IN_SCOPE: (
        "Content that is not within the scope of the accessibility regulations",
        "The law does not say we must change this.",
        "law",
    ),
}
"""For each reason: its name in the regulations, the same as an easy sentence, and the picture beside it."""


@dataclass(frozen=True)
class Help:
    """Who makes sure that the regulations are kept, and who helps people to complain.

    Attributes:
        enforcer: The body that makes sure.
        enforcer_short: Its letters.
        helper: The service that people turn to.
        helper_short: Its letters.
        address: Address of its site, which says by which telephone and post it can be reached today.
    """

    enforcer: str
    enforcer_short: str
    helper: str
    helper_short: str
    address: str


HELP = {
    Enforcer.EHRC: Help(
        "Equality and Human Rights Commission",
        "EHRC",
        "Equality Advisory and Support Service",
        "EASS",
        "https://www.equalityadvisoryservice.com/",
    ),
    Enforcer.ECNI: Help(
        "Equality Commission for Northern Ireland",
        "ECNI",
        "Equality Commission for Northern Ireland",
        "ECNI",
        "https://www.equalityni.org/",
    ),
}
"""Who helps: in England, Scotland and Wales, and in Northern Ireland."""


def criteria_in_words(problem: Problem) -> str:
    """The success criteria that a problem does not meet: "2.1.1 Keyboard"; empty for none."""
    *others, last = [f"{number} {CRITERIA[number]}" for number in problem.wcag] or [""]
    return f"{', '.join(others)} and {last}" if others else last
