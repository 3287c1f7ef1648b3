"""The pages that nobody writes: easyread makes them from the plan, in both versions."""

from __future__ import annotations

from collections.abc import Collection

from easyread.model.page import Page
from easyread.model.word import Words

ACCESSIBILITY_PAGE = "accessibility"
"""How far everybody can use the pages."""

CREDITS_PAGE = "picture-credits"
"""Whose the pictures are."""

LISTEN_PAGE = "listen"
"""Where every page can be listened to."""

HELP_PAGE = "help"
"""Who can help, and how the pages are used."""

ACTIONS_PAGE = "actions"
"""All promises; each has a page of its own below it."""

PROGRESS_PAGE = "progress"
"""How far the whole plan is."""

STATEMENTS_PAGE = "statements"
"""All 'I' statements."""

NEWS_PAGE = "new"
"""What was reported, by month."""

FEEDBACK_PAGE = "you-said-we-did"
"""What people said, and what was done; each thing said has a page of its own below it."""

WORDS_PAGE = "hard-words"
"""What hard words mean, from A to Z."""

FIND_PAGE = "find"
"""Everything from A to Z, and on the easy site the search; more letters have pages of their own below it."""


def own_pages(pages: Collection[Page], words: Words, *, feedback: bool, statement: bool) -> dict[str, str]:
    """Names of the pages that easyread makes from a plan, and what each is, for messages.

    A name is an address without its ending, seen from the top of the site. What stands below one of them is
    easyread's too.

    Args:
        pages: The pages of the plan.
        words: Its hard words.
        feedback: Whether it has a log of what people said.
        statement: Whether its settings have an accessibility statement.
    """
    found = {
        CREDITS_PAGE: "the page of picture credits",
        FIND_PAGE: "the page to find others",
        HELP_PAGE: "the page to get help",
        LISTEN_PAGE: "the page to listen",
    }
    if any(page.front.statements for page in pages):
        found[STATEMENTS_PAGE] = "the page of 'I' statements"
    if any(page.front.actions for page in pages):
        found[ACTIONS_PAGE] = "the pages of actions"
        found[PROGRESS_PAGE] = "the page that says how far the plan is"
    if any(action.progress for page in pages for action in page.front.actions):
        found[NEWS_PAGE] = "the page of news"
    if feedback:
        found[FEEDBACK_PAGE] = "the pages of feedback"
    if words.explained:
        found[WORDS_PAGE] = "the page of hard words"
    if statement:
        found[ACCESSIBILITY_PAGE] = "the accessibility statement"
    return found
