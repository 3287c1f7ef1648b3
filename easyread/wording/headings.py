"""Headings above what pages say from their data, the same in both versions."""

from __future__ import annotations

from easyread.model import ACTIONS_ID, STATEMENTS_ID

HEADINGS = {
    STATEMENTS_ID: "What people should be able to say",
    ACTIONS_ID: "What we said we would do",
}
"""Words of each heading, by its id."""
