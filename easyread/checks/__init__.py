"""Checks of the plan: the rules of easy read, and what its owners could make better."""

from easyread.checks.advice import advice
from easyread.checks.check import RULE_IDS, Checked, check
from easyread.checks.finding import Finding, Level
from easyread.checks.freshness import Freshness, Freshnesses, freshness, least_checked, review_of
from easyread.checks.remembered import remembered_check
from easyread.checks.smart import smart

__all__ = [
    "RULE_IDS",
    "Checked",
    "Finding",
    "Freshness",
    "Freshnesses",
    "Level",
    "advice",
    "check",
    "freshness",
    "least_checked",
    "remembered_check",
    "review_of",
    "smart",
]
