"""Data -> easy words: dates, statuses, who does what."""

from easyread.wording.actions import lead_in_words, promise_in_words
from easyread.wording.ages import months_since, silence_in_words
from easyread.wording.dates import day_in_words, deadline_in_words, period_in_words, when_in_words
from easyread.wording.headings import HEADINGS
from easyread.wording.status import STATUS_WORDS, StatusWords

__all__ = [
    "HEADINGS",
    "STATUS_WORDS",
    "StatusWords",
    "day_in_words",
    "deadline_in_words",
    "lead_in_words",
    "months_since",
    "period_in_words",
    "promise_in_words",
    "silence_in_words",
    "when_in_words",
]
