"""The pictures that pages show of themselves, beside those that authors chose."""

from __future__ import annotations

from easyread.model import Plan, Speaking, easy_parts
from easyread.pages.accessibility import pictures_of_statement
from easyread.pages.help_page import PICTURES as HELP
from easyread.pages.how_we_are_doing import overdue
from easyread.pages.measures import MeasureShown
from easyread.pages.news import news_of
from easyread.wording import REPLY_WORDS, STATUS_WORDS


def pictures_of_pages(plan: Plan) -> frozenset[str]:
    """Names of the pictures that the pages themselves show: for the versions, and how far each action is."""
    shown = [STATUS_WORDS[promise.standing].picture for promise in plan.promises.values()]
    promises = plan.promises.values()
    own = ["promise", "report", "date"] if promises else []
    own += ["manager"] if any(promise.action.lead for promise in promises) else []
    own += ["together"] if any(promise.action.partners for promise in promises) else []
    own += ["explain"] if any(promise.action.why for promise in promises) else []
    own += ["late"] if overdue(promises) else []
    own += ["done"] if promises and not overdue(promises) else []
    own += [part.picture for page in plan.pages for part in easy_parts(page)]
    own += ["talk"] if any(page.front.statements for page in plan.pages) else []
    for _, measure in plan.measures.values():
        own += ["survey"] if measure.survey else []
        places = MeasureShown(measure, (), plan.settings.suppress_below).places
        own += [place.picture for place in places if place.picture]
    own += ["newspaper"] if next(news_of(plan), None) else []
    heard = [] if plan.settings.speech is Speaking.NONE else ["listen", "headphones", "computer", "download"]
    words = ["book"] if plan.words.explained else []
    words += [REPLY_WORDS[one.reply].picture for one in plan.said.values()]
    answers = [each.answer for one in plan.said.values() for each in one.answers]
    words += [REPLY_WORDS[answer.status].picture for answer in answers]
    words += ["feedback", "talk", "answer", "clock", "done"] if plan.said else []
    words += ["explain"] if any(answer.because for answer in answers) else []
    if tell_us := plan.settings.tell_us:
        ways = {"form": tell_us.form, "email": tell_us.email, "phone": tell_us.phone, "letter": tell_us.post}
        ways |= {"talk": "always", "sign-up": tell_us.page}
        words += ["question", *(name for name, way in ways.items() if way)]
    own += pictures_of_statement(plan)
    return frozenset(["easy-read", "write", "search", *HELP, *shown, *own, *heard, *words])
