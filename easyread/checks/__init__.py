"""Checks of the plan: what its owners could make better."""

from easyread.checks.advice import advice
from easyread.checks.smart import smart

__all__ = ["advice", "smart"]
