"""The typed plan: what the other rooms hand to each other. It imports no other room."""

from easyread.model.action import Action, Progress, Reason, Statement, Status, Worded, Written, standing
from easyread.model.measure import Aim, Better, Measure, MeasureKind, Value
from easyread.model.own_pages import (
    ACTIONS_PAGE,
    CREDITS_PAGE,
    LISTEN_PAGE,
    NEWS_PAGE,
    PROGRESS_PAGE,
    STATEMENTS_PAGE,
    WORDS_PAGE,
    own_pages,
)
from easyread.model.page import ACTIONS_ID, MEASURES_ID, STATEMENTS_ID, FrontMatter, Idea, Link, Page, Section
from easyread.model.part import Part, find_key, key_of, part_of
from easyread.model.period import Limit, Period, Precision
from easyread.model.place import Fault, Key, Place, Places, PlanError, WrittenWrongError
from easyread.model.plan import Coverage, Notice, Plan, Promise, Settings, Suggest
from easyread.model.text import Span, Text
from easyread.model.voice import Engine, Speaking, VoiceSettings
from easyread.model.word import NamedWord, Word, Words

__all__ = [
    "ACTIONS_ID",
    "ACTIONS_PAGE",
    "CREDITS_PAGE",
    "LISTEN_PAGE",
    "MEASURES_ID",
    "NEWS_PAGE",
    "PROGRESS_PAGE",
    "STATEMENTS_ID",
    "STATEMENTS_PAGE",
    "WORDS_PAGE",
    "Action",
    "Aim",
    "Better",
    "Coverage",
    "Engine",
    "Fault",
    "FrontMatter",
    "Idea",
    "Key",
    "Limit",
    "Link",
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
    "Progress",
    "Promise",
    "Reason",
    "Section",
    "Settings",
    "Span",
    "Speaking",
    "Statement",
    "Status",
    "Suggest",
    "Text",
    "Value",
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
