"""The templates, and what each of them can ask for."""

from __future__ import annotations

from functools import cache
from typing import Any

import jinja2

from easyread.wording import (
    answered_in_words,
    day_in_words,
    days_in_words,
    deadline_in_words,
    lead_in_words,
    numbers_in_words,
    period_in_words,
    promises_in_words,
    said_in_words,
    things_in_words,
    when_in_words,
)


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
    environment.filters |= {
        "day": day_in_words,
        "deadline": deadline_in_words,
        "period": period_in_words,
        "when": when_in_words,
        "promises_count": promises_in_words,
        "lead": lead_in_words,
        "said_by": said_in_words,
        "answered_by": answered_in_words,
        "things_count": things_in_words,
        "numbers_count": numbers_in_words,
        "days": days_in_words,
        "capitalize_first": lambda words: words[:1].upper() + words[1:],
    }
    return environment


def render(template: str, values: dict[str, Any], *, kind: str = "html") -> str:
    """Fill a template; what is not marked as HTML is escaped, and a name that is missing is an error."""
    return _templates().get_template(f"{template}.{kind}").render(values)
