"""The pages that nobody writes: easyread makes them from the plan, in both versions."""

from __future__ import annotations

from collections.abc import Collection

from easyread.model.page import Page
from easyread.model.word import Words

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

WORDS_PAGE = "hard-words"
"""What hard words mean, from A to Z."""


def own_pages(pages: Collection[Page], words: Words) -> dict[str, str]:
    """Names of the pages that easyread makes from some pages and hard words, and what each is, for messages.

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
    if words.explained:
        found[WORDS_PAGE] = "the page of hard words"
    return found
