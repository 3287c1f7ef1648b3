"""The templates, and what each of them can ask for."""

from __future__ import annotations

from functools import cache
from typing import Any

import jinja2
from markupsafe import Markup, escape

from easyread.languages import active, say
from easyread.wording import (
    answered_in_words,
    capitalized,
    day_in_words,
    days_in_words,
    deadline_in_words,
    lead_in_words,
    name_in_words,
    numbers_in_words,
    period_in_words,
    promises_in_words,
    said_in_words,
    things_in_words,
    when_in_words,
)

_STAND_IN = 0xE000
"""The first of the characters of Unicode that mean nothing, which hold the places of HTML in a message."""


@cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("easyread.pages"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        auto_reload=False,
    )
    environment.globals |= {"say": say_html, "language": active}
    environment.filters |= {
        "day": day_in_words,
        "deadline": deadline_in_words,
        "name": name_in_words,
        "period": period_in_words,
        "when": when_in_words,
        "promises_count": promises_in_words,
        "lead": lead_in_words,
        "said_by": said_in_words,
        "answered_by": answered_in_words,
        "things_count": things_in_words,
        "numbers_count": numbers_in_words,
        "days": days_in_words,
        "capitalize_first": capitalized,
    }
    return environment


def render(template: str, values: dict[str, Any], *, kind: str = "html") -> str:
    """Fill a template; what is not marked as HTML is escaped, and a name that is missing is an error."""
    return _templates().get_template(f"{template}.{kind}").render(values)


def say_html(name: str, /, **values: Any) -> Markup:
    """The words of a message as HTML: its words and its values are escaped, unless a value is marked as HTML.

    So a message can have a link in it, with its beginning and its end as values.
    """
    html = [value for value in values.values() if isinstance(value, Markup)]
    stand_ins = iter(range(_STAND_IN, _STAND_IN + len(html)))
    held = {
        key: chr(next(stand_ins)) if isinstance(value, Markup) else value for key, value in values.items()
    }
    words = escape(say(name, **held))
    for number, value in enumerate(html):
        words = words.replace(chr(_STAND_IN + number), value)
    return words
