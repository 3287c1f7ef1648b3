"""Headings above what pages say that nobody wrote for them, the same in both versions."""

from __future__ import annotations

from easyread.model import ACTIONS_ID, CREDITS_PAGE, LISTEN_PAGE, STATEMENTS_ID, WORDS_PAGE

HEADINGS = {
    STATEMENTS_ID: "What people should be able to say",
    ACTIONS_ID: "What we said we would do",
    CREDITS_PAGE: "Who made the pictures",
    LISTEN_PAGE: "Listen to the plan",
    WORDS_PAGE: "Hard words",
}
"""Words of each heading, by its id."""
