"""The typed plan: what the other rooms hand to each other. It imports no other room."""

from easyread.model.action import Action, Progress, Reason, Statement, Status, Worded, Written, standing
from easyread.model.own_pages import ACTIONS_PAGE, CREDITS_PAGE, LISTEN_PAGE, WORDS_PAGE, own_pages
from easyread.model.page import ACTIONS_ID, STATEMENTS_ID, FrontMatter, Idea, Link, Page, Section
from easyread.model.period import Limit, Period, Precision
from easyread.model.place import Fault, Key, Place, Places, PlanError, WrittenWrongError
from easyread.model.plan import Coverage, Notice, Plan, Settings, Suggest
from easyread.model.text import Span, Text
from easyread.model.voice import Engine, Speaking, VoiceSettings
from easyread.model.word import NamedWord, Word, Words

__all__ = [
    "ACTIONS_ID",
    "ACTIONS_PAGE",
    "CREDITS_PAGE",
    "LISTEN_PAGE",
    "STATEMENTS_ID",
    "WORDS_PAGE",
    "Action",
    "Coverage",
    "Engine",
    "Fault",
    "FrontMatter",
    "Idea",
    "Key",
    "Limit",
    "Link",
    "NamedWord",
    "Notice",
    "Page",
    "Period",
    "Place",
    "Places",
    "Plan",
    "PlanError",
    "Precision",
    "Progress",
    "Reason",
    "Section",
    "Settings",
    "Span",
    "Speaking",
    "Statement",
    "Status",
    "Suggest",
    "Text",
    "VoiceSettings",
    "Word",
    "Worded",
    "Words",
    "Written",
    "WrittenWrongError",
    "own_pages",
    "standing",
]
