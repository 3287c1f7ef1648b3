"""The rules that show only when easy texts are seen together, a module for each."""

from easyread.checks.page_rule import PageRule
from easyread.checks.page_rules import (
    alt_text,
    different_words,
    explained_late,
    first_person,
    long_heading,
    many_ideas,
    no_picture,
    picture_repeated,
    reading_grade,
)

PAGE_RULES: tuple[PageRule, ...] = tuple(
    module.RULE
    for module in (
        no_picture,
        picture_repeated,
        alt_text,
        many_ideas,
        long_heading,
        first_person,
        explained_late,
        different_words,
        reading_grade,
    )
)
"""The rules."""
