"""Headings above what pages say that nobody wrote for them, the same in both versions."""

from __future__ import annotations

from easyread.model import (
    ACTIONS_ID,
    ACTIONS_PAGE,
    CREDITS_PAGE,
    FEEDBACK_PAGE,
    HELP_PAGE,
    LISTEN_PAGE,
    MEASURES_ID,
    NEWS_PAGE,
    PROGRESS_PAGE,
    STATEMENTS_ID,
    STATEMENTS_PAGE,
    TELL_US_ID,
    WORDS_PAGE,
)

HEADINGS = {
    STATEMENTS_ID: "What people should be able to say",
    MEASURES_ID: "What the numbers say",
    TELL_US_ID: "Tell us what you think",
    ACTIONS_ID: "What we said we would do",
    ACTIONS_PAGE: "All our promises",
    PROGRESS_PAGE: "How are we doing?",
    NEWS_PAGE: "What is new",
    STATEMENTS_PAGE: "What people should be able to say",
    FEEDBACK_PAGE: "You said, we did",
    HELP_PAGE: "Get help",
    CREDITS_PAGE: "Who made the pictures",
    LISTEN_PAGE: "Listen to the plan",
    WORDS_PAGE: "Hard words",
}
"""Words of each heading, by its id."""
