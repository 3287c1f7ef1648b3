"""Names of the pages that nobody writes: easyread makes them from the plan, in both versions."""

from __future__ import annotations

CREDITS_PAGE = "picture-credits"
"""Whose the pictures are."""

LISTEN_PAGE = "listen"
"""Where every page can be listened to."""

ACTIONS_PAGE = "actions"
"""All promises; each has a page of its own below it."""
