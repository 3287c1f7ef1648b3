"""Headings above what pages say that nobody wrote for them, the same in both versions."""

from __future__ import annotations

from easyread.model import ACTIONS_ID, STATEMENTS_ID

CREDITS = "picture-credits"
"""Name of the page that says whose the pictures are."""

LISTEN = "listen"
"""Name of the page on which every page can be listened to."""

HEADINGS = {
    STATEMENTS_ID: "What people should be able to say",
    ACTIONS_ID: "What we said we would do",
    CREDITS: "Who made the pictures",
    LISTEN: "Listen to the plan",
}
"""Words of each heading, by its id."""
