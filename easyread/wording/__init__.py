"""Data -> easy words: dates, statuses, who does what, numbers."""

from easyread.wording.accessibility import (
    COMPLIANCE_WORDS,
    HELP,
    REASON_WORDS,
    Help,
    RuleWords,
    criteria_in_words,
)
from easyread.wording.actions import lead_in_words, promise_in_words, promises_in_words
from easyread.wording.ages import months_since, silence_in_words
from easyread.wording.dates import (
    day_in_words,
    deadline_in_words,
    month_in_words,
    name_in_words,
    period_in_words,
    short_deadline_in_words,
    when_in_words,
)
from easyread.wording.feedback import (
    KIND_WORDS,
    REPLY_WORDS,
    answered_in_words,
    days_in_words,
    said_in_words,
    things_in_words,
    told_in_words,
)
from easyread.wording.headings import ABOUT, HEADINGS
from easyread.wording.measures import (
    Change,
    aim_in_words,
    change_in_words,
    count_in_words,
    is_suppressed,
    measure_in_words,
    numbers_in_words,
    out_of_ten,
    people_of_ten,
    series_in_words,
    value_in_figures,
    value_in_words,
)
from easyread.wording.reviews import review_in_words
from easyread.wording.sentence import capitalized
from easyread.wording.status import STATUS_WORDS, StatusWords

__all__ = [
    "ABOUT",
    "COMPLIANCE_WORDS",
    "HEADINGS",
    "HELP",
    "KIND_WORDS",
    "REASON_WORDS",
    "REPLY_WORDS",
    "STATUS_WORDS",
    "Change",
    "Help",
    "RuleWords",
    "StatusWords",
    "aim_in_words",
    "answered_in_words",
    "capitalized",
    "change_in_words",
    "count_in_words",
    "criteria_in_words",
    "day_in_words",
    "days_in_words",
    "deadline_in_words",
    "is_suppressed",
    "lead_in_words",
    "measure_in_words",
    "month_in_words",
    "months_since",
    "name_in_words",
    "numbers_in_words",
    "out_of_ten",
    "people_of_ten",
    "period_in_words",
    "promise_in_words",
    "promises_in_words",
    "review_in_words",
    "said_in_words",
    "series_in_words",
    "short_deadline_in_words",
    "silence_in_words",
    "things_in_words",
    "told_in_words",
    "value_in_figures",
    "value_in_words",
    "when_in_words",
]
