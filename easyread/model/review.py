"""The record that people checked an easy text, and against which standard text."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from easyread.model.action import Title, Written
from easyread.model.period import Day


class Reviewer(StrEnum):
    """Who checked: its authors, or a group of people with a learning disability."""

    AUTHOR = "author"
    GROUP = "group"


class Review(Written):
    """One check of one easy text.

    Attributes:
        by: Who checked it; a group, never a person.
        when: The day.
        kind: Who they are.
        easy: Fingerprint of the easy text.
        standard: Fingerprint of the standard text that it says.
        data: What the plan said beside the text, such as a date: name and words.
    """

    by: Title
    when: Day
    kind: Reviewer
    easy: Title
    standard: Title
    data: dict[str, str] = Field(default_factory=dict)


class Reviews(Written):
    """All of ``reviews.yml``.

    Attributes:
        reviews: The latest check of each easy text, by the name of the text.
    """

    reviews: dict[str, Review] = Field(default_factory=dict)
