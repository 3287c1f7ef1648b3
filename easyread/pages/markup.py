"""Texts -> HTML, escaped."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from markupsafe import Markup, escape

from easyread.model import Text


def text_html(text: Text, link: Callable[[str], str]) -> Markup:
    """A text as HTML.

    Args:
        text: The text.
        link: Gives the address for a link as it was written.
    """
    parts: list[str] = []
    for target, spans in groupby(text.spans, key=lambda span: span.link):
        words = "".join(f"<b>{escape(span.text)}</b>" if span.bold else escape(span.text) for span in spans)
        parts.append(words if target is None else f'<a href="{escape(link(target))}">{words}</a>')
    return Markup("".join(parts))  # noqa: S704  - every part was escaped above
