"""What the pages say, in the language of the build."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from easyread.languages.language import Language, Value
from easyread.languages.opening import ENGLISH

_active: ContextVar[Language] = ContextVar("language", default=ENGLISH)


def active() -> Language:
    """The language in which pages are made."""
    return _active.get()


def activate(language: Language) -> None:
    """Make pages in a language from now on."""
    _active.set(language)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Make pages in a language for a while."""
    token = _active.set(language)
    try:
        yield
    finally:
        _active.reset(token)


def say(name: str, /, **values: Value) -> str:
    """The words of a message in the active language: see `Language`."""
    return active().say(name, **values)


def say_lines(name: str, /, **values: Value) -> tuple[str, ...]:
    """The same for a message that has one sentence on each line."""
    return tuple(say(name, **values).splitlines())
