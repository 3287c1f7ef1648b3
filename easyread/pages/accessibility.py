"""The accessibility statement, in both versions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from easyread.languages import say
from easyread.model import ACCESSIBILITY_PAGE, AccessibilityStatement, Plan, Why
from easyread.pages.made_page import MadePage, Values
from easyread.wording import COMPLIANCE_WORDS, HELP, REASON_WORDS, criteria_in_words

if TYPE_CHECKING:
    from easyread.pages.site import Site

PICTURES = (
    *("accessible", "law", "website", "problem", "repair", "checklist", "letter", "talk", "clock", "help"),
    *("fair", "computer", "phone", "write", "date", "choice", "money", "cannot-say"),
)
"""Pictures that the easy page shows whatever the statement says."""


def accessibility_page(plan: Plan) -> Iterator[MadePage]:
    """The page, if the settings of the plan have a statement."""
    if plan.settings.accessibility:
        yield MadePage(
            ACCESSIBILITY_PAGE, _title(easy=False), _title(easy=True), "accessibility", _values, "accessible"
        )


def pictures_of_statement(plan: Plan) -> list[str]:
    """Names of the pictures that its easy page shows, beside those of its author's."""
    statement = plan.settings.accessibility
    if statement is None:
        return []
    contact = statement.contact or plan.settings.tell_us
    ways = {"form": contact and contact.form, "email": contact and contact.email}
    ways |= {"sign-up": contact and contact.page}
    return [
        *PICTURES,
        COMPLIANCE_WORDS[statement.status].picture,
        *(name for name, way in ways.items() if way),
    ]


def _values(site: Site, easy: bool) -> Values:
    """What the templates can ask for; the ways to tell of a problem stand on the page itself, once."""
    statement = site.plan.settings.accessibility
    assert statement  # noqa: S101  - without one there is no page
    address = site.addresses.own_page(ACCESSIBILITY_PAGE, easy=easy)
    contact = statement.contact or site.plan.settings.tell_us
    title = _title(easy=easy)
    return {
        "statement": statement,
        "text": site.texts.of(address, "", easy=easy),
        "compliance": COMPLIANCE_WORDS[statement.status],
        "problems": _by_reason(statement),
        "reason_words": REASON_WORDS,
        "criteria": criteria_in_words,
        "contact": site.ways.offered_by(contact, address, title, easy=easy),
        "help": HELP[statement.enforcement],
        "site_address": site.full_address(""),
        "ways": None,
    }


def _title(*, easy: bool) -> str:
    return say("accessibility-title-easy" if easy else "accessibility-title")


def _by_reason(statement: AccessibilityStatement) -> Values:
    """The problems by their reason, in the order of the regulations; no reason is empty."""
    found = {why: [one for one in statement.problems if one.reason is why] for why in Why}
    return {why: problems for why, problems in found.items() if problems}
