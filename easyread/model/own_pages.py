"""The pages that nobody writes: easyread makes them from the plan, in both versions."""

from __future__ import annotations

from collections.abc import Collection

from easyread.model.page import Page

CREDITS_PAGE = "picture-credits"
"""Whose the pictures are."""

LISTEN_PAGE = "listen"
"""Where every page can be listened to."""

ACTIONS_PAGE = "actions"
"""All promises; each has a page of its own below it."""

PROGRESS_PAGE = "progress"
"""How far the whole plan is."""

STATEMENTS_PAGE = "statements"
"""All 'I' statements."""

NEWS_PAGE = "new"
"""What was reported, by month."""


def own_pages(pages: Collection[Page]) -> dict[str, str]:
    """Names of the pages that easyread makes from some pages, and what each is, for messages.

    A name is an address without its ending, seen from the top of the site. What stands below one of them is
    easyread's too.
    """
    found = {CREDITS_PAGE: "the page of picture credits", LISTEN_PAGE: "the page to listen"}
    if any(page.front.statements for page in pages):
        found[STATEMENTS_PAGE] = "the page of 'I' statements"
    if any(page.front.actions for page in pages):
        found[ACTIONS_PAGE] = "the pages of actions"
        found[PROGRESS_PAGE] = "the page that says how far the plan is"
    if any(action.progress for page in pages for action in page.front.actions):
        found[NEWS_PAGE] = "the page of news"
    return found
