"""What an accessibility statement says of a site, and who helps people who want to complain."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.languages import active, say
from easyread.model import CRITERIA, Compliance, Enforcer, Problem, Why
from easyread.wording.both_versions import InBothVersions


@dataclass(frozen=True)
class RuleWords(InBothVersions):
    """How the regulations name something.

    Attributes:
        picture: Name of the picture beside the easy sentence.
    """

    picture: str


COMPLIANCE_WORDS = {
    Compliance.FULLY: RuleWords("compliance-fully", "done"),
    Compliance.PARTLY: RuleWords("compliance-partly", "in-progress"),
    Compliance.NOT: RuleWords("compliance-not", "at-risk"),
}
"""Words for each status."""

REASON_WORDS = {
    Why.NOT_COMPLIANT: RuleWords("reason-not-compliant", "checklist"),
    Why.NOT_TESTED: RuleWords("reason-not-tested", "cannot-say"),
    Why.BURDEN: RuleWords("reason-burden", "money"),
    Why.NOT_IN_SCOPE: RuleWords("reason-not-in-scope", "law"),
}
"""Words for each reason."""


@dataclass(frozen=True)
class Help:
    """Who makes sure that the regulations are kept, and who helps people to complain.

    Attributes:
        enforcer_message: Name of the message that says which body makes sure.
        helper_message: Name of the message that says which service people turn to.
        address: Address of its site, which says by which telephone and post it can be reached today.
    """

    enforcer_message: str
    helper_message: str
    address: str

    @property
    def enforcer(self) -> str:
        """The body that makes sure."""
        return say(self.enforcer_message)

    @property
    def enforcer_short(self) -> str:
        """Its letters."""
        return say(f"{self.enforcer_message}.short")

    @property
    def helper(self) -> str:
        """The service that people turn to."""
        return say(self.helper_message)

    @property
    def helper_short(self) -> str:
        """Its letters."""
        return say(f"{self.helper_message}.short")


HELP = {
    Enforcer.EHRC: Help("body-ehrc", "body-eass", "https://www.equalityadvisoryservice.com/"),
    Enforcer.ECNI: Help("body-ecni", "body-ecni", "https://www.equalityni.org/"),
}
"""Who helps: in England, Scotland and Wales, and in Northern Ireland."""


def criteria_in_words(problem: Problem) -> str:
    """The success criteria that a problem does not meet: "2.1.1 Keyboard"; empty for none."""
    return active().listed([f"{number} {CRITERIA[number]}" for number in problem.wcag])
