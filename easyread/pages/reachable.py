"""Mends of the HTML that an author's text became, so that everyone can reach all of it.

A table or a piece of code that is wider than the page scrolls, and what scrolls must be reachable by keyboard
and have a name. A link that stands alone, outside of any sentence, is a target of its own and must be large.
"""

from __future__ import annotations

import re
from html import escape, unescape

from easyread.languages import say

_PARTS = re.compile(
    r"<h[1-6]\b[^>]*>(?P<heading>.*?)</h[1-6]>"
    r"|(?P<table><table\b(?:(?!<table\b).)*?</table>)"
    r"|(?P<code><pre\b.*?</pre>)",
    re.DOTALL,
)

_CAPTION = re.compile(r"<caption\b[^>]*>(.*?)</caption>", re.DOTALL)

_UNSAID = re.compile(r'<a class="headerlink".*?</a>|<[^>]*>', re.DOTALL)

_ALONE = re.compile(
    r"(<(li|p|td|th|dd|h[2-6])(?: [^<>]*)?>\s*<a)((?: [^<>]*)?>(?:(?!</?a\b|<img\b).)*</a>\s*</\2>)",
    re.DOTALL,
)

_CLASS = re.compile(r'^([^>]*) class="')


def reachable(html: str) -> str:
    """The HTML of a page, with wide things in named regions that take focus, and lone links marked.

    Args:
        html: What stands in the page, as Markdown made it.
    """
    return _PARTS.sub(_Regions(), _ALONE.sub(_mark_alone, html))


class _Regions:
    """Names each table after its caption or the heading above it; numbers keep the names apart."""

    def __init__(self) -> None:
        self._heading = ""
        self._tables = 0
        self._codes = 0

    def __call__(self, found: re.Match[str]) -> str:
        whole = found[0]
        if found["heading"] is not None:
            self._heading = _words(found["heading"])
            return whole
        if found["table"]:
            self._tables += 1
            caption = _CAPTION.search(whole)
            label = _name("table-name", self._tables, _words(caption[1]) if caption else self._heading)
        else:
            self._codes += 1
            label = _name("code-name", self._codes, self._heading)
        return f'<div class="easyread-wide" role="region" aria-label="{label}" tabindex="0">{whole}</div>'


def _name(message: str, number: int, about: str) -> str:
    return escape(say(f"{message}.about" if about else message, number=number, about=about))


def _words(html: str) -> str:
    return " ".join(unescape(_UNSAID.sub("", html)).split())


def _mark_alone(found: re.Match[str]) -> str:
    before, _, rest = found.groups()
    if _CLASS.search(rest):
        return before + _CLASS.sub(r'\1 class="easyread-alone ', rest, count=1)
    return f'{before} class="easyread-alone"{rest}'
