"""Headings above what pages say that nobody wrote for them, the same in both versions."""

from __future__ import annotations

from easyread.model import (
    ACCESSIBILITY_PAGE,
    ACTIONS_ID,
    ACTIONS_PAGE,
    CREDITS_PAGE,
    FEEDBACK_PAGE,
    FIND_PAGE,
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
    FIND_PAGE: "Find a page",
    HELP_PAGE: "Get help",
    CREDITS_PAGE: "Who made the pictures",
    LISTEN_PAGE: "Listen to the plan",
    WORDS_PAGE: "Hard words",
}
"""Words of each heading, by its id."""

ABOUT = {
    ACTIONS_PAGE: "This page shows every promise, and how far we are.",
    PROGRESS_PAGE: "This page says how far the whole plan is.",
    NEWS_PAGE: "This page has the newest news about our promises.",
    STATEMENTS_PAGE: "This page has all I statements.",
    FEEDBACK_PAGE: "This page shows what people said, and what we answered.",
    HELP_PAGE: "This page says who can help you to use these pages.",
    ACCESSIBILITY_PAGE: "This page says how well everyone can use these pages.",
    CREDITS_PAGE: "This page says who drew each picture.",
    LISTEN_PAGE: "You can listen to every page, here or as a podcast.",
    WORDS_PAGE: "This page says what hard words mean.",
}
"""What each of the pages that nobody writes is about, in one easy sentence."""
