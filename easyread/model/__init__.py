"""The typed plan: what the other rooms hand to each other. It imports no other room."""

from easyread.model.action import Action, Progress, Reason, Statement, Status, Worded, Written, standing
from easyread.model.checking import Checking, Faults, KnownWord, ProfileName
from easyread.model.feedback import Answer, Feedback, FeedbackLog, Kind, Reply, SharedAnswer
from easyread.model.loop import Answered, FeedbackFile, LoopHealth, Said
from easyread.model.measure import Aim, Better, Measure, MeasureKind, Value
from easyread.model.own_pages import (
    ACTIONS_PAGE,
    CREDITS_PAGE,
    FEEDBACK_PAGE,
    LISTEN_PAGE,
    NEWS_PAGE,
    PROGRESS_PAGE,
    STATEMENTS_PAGE,
    WORDS_PAGE,
    own_pages,
)
from easyread.model.page import (
    ACTIONS_ID,
    MEASURES_ID,
    STATEMENTS_ID,
    TELL_US_ID,
    FrontMatter,
    Idea,
    Link,
    Page,
    Section,
)
from easyread.model.part import Part, find_key, key_of, part_of
from easyread.model.period import Limit, Period, Precision
from easyread.model.place import Fault, Key, Place, Places, PlanError, WrittenWrongError
from easyread.model.plan import Coverage, Notice, Plan, Promise, Settings, Suggest
from easyread.model.review import Review, Reviewer, Reviews
from easyread.model.tell_us import TellUs
from easyread.model.text import Span, Text, Verbatim
from easyread.model.voice import Engine, Speaking, VoiceSettings
from easyread.model.word import NamedWord, Word, Words

__all__ = [
    "ACTIONS_ID",
    "ACTIONS_PAGE",
    "CREDITS_PAGE",
    "FEEDBACK_PAGE",
    "LISTEN_PAGE",
    "MEASURES_ID",
    "NEWS_PAGE",
    "PROGRESS_PAGE",
    "STATEMENTS_ID",
    "STATEMENTS_PAGE",
    "TELL_US_ID",
    "WORDS_PAGE",
    "Action",
    "Aim",
    "Answer",
    "Answered",
    "Better",
    "Checking",
    "Coverage",
    "Engine",
    "Fault",
    "Faults",
    "Feedback",
    "FeedbackFile",
    "FeedbackLog",
    "FrontMatter",
    "Idea",
    "Key",
    "Kind",
    "KnownWord",
    "Limit",
    "Link",
    "LoopHealth",
    "Measure",
    "MeasureKind",
    "NamedWord",
    "Notice",
    "Page",
    "Part",
    "Period",
    "Place",
    "Places",
    "Plan",
    "PlanError",
    "Precision",
    "ProfileName",
    "Progress",
    "Promise",
    "Reason",
    "Reply",
    "Review",
    "Reviewer",
    "Reviews",
    "Said",
    "Section",
    "Settings",
    "SharedAnswer",
    "Span",
    "Speaking",
    "Statement",
    "Status",
    "Suggest",
    "TellUs",
    "Text",
    "Value",
    "Verbatim",
    "VoiceSettings",
    "Word",
    "Worded",
    "Words",
    "Written",
    "WrittenWrongError",
    "find_key",
    "key_of",
    "own_pages",
    "part_of",
    "standing",
]
