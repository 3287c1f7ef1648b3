"""One language: its words, its numbers, and the direction in which it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle

from easyread.languages.word_file import LanguageFileError, WordFile

Value = str | int


class Language:
    """The fixed words of the pages in one language.

    Args:
        tag: The language as HTML writes it: en-GB, cy.
        sources: Files of words in the format of Fluent; of two messages with one name, the later one holds.
        pattern: The language with whose messages all others are compared; None for itself.

    Raises:
        KeyError: If nobody knows such a language.
        LanguageFileError: If a file cannot be read, has what the pattern has not, or lacks a message.
    """

    def __init__(self, tag: str, sources: Sequence[str], pattern: Language | None = None) -> None:
        self.tag = tag
        self.locale = _locale(tag)
        # Marks round each value keep an address or a name in its own direction inside a line of the other.
        self._bundle = FluentBundle([tag], use_isolating=self.direction == "rtl")
        self.messages: dict[str, frozenset[str]] = {}
        known = pattern.messages if pattern else None
        for file in map(WordFile, sources):
            if problems := file.problems(known):
                raise LanguageFileError(problems)
            self._bundle.add_resource(file.resource, allow_overrides=True)
            self.messages |= {name: frozenset(variables) for name, variables in file.variables.items()}
        if missing := [name for name in known or () if name not in self.messages]:
            raise LanguageFileError([file.lacks(missing)])
        self.say = lru_cache(maxsize=None)(self._say)

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """Whether it is written from left to right or from right to left."""
        return "rtl" if self.locale.text_direction == "rtl" else "ltr"

    @cached_property
    def is_english(self) -> bool:
        """Whether what easyread knows of English grammar and sounds holds."""
        return self.locale.language == "en"

    def _say(self, name: str, /, **values: Value) -> str:
        """The words of a message.

        Args:
            name: Its name, or ``name.attribute``.
            values: What stands in its places. Numbers choose the form of the words, and are written as the
                language writes them; numbers that must not be, such as years, come as strings.

        Raises:
            KeyError: If there is no such message.
            ValueError: If a value is missing.
        """
        message, _, attribute = name.partition(".")
        found = self._bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        if pattern is None:
            raise KeyError(name)
        words, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise ValueError(f"{name}: {errors[0]}")
        # Values alone, as in a date, have no letter of the language that would give them its direction.
        return f"{_RIGHT_TO_LEFT}{words}" if values and self.direction == "rtl" else str(words)

    def figures(self, number: Decimal) -> str:
        """A number as the language writes it, with the decimals that it has: 2,010.50."""
        _, digits, exponent = number.as_tuple()
        places = max(0, -exponent) if isinstance(exponent, int) else len(digits)
        pattern = "#,##0." + "0" * places if places else "#,##0"
        return format_decimal(number, pattern, locale=self.locale)

    def listed(self, things: Sequence[str]) -> str:
        """Things one after the other: a, b and c."""
        return format_list(things, locale=self.locale)

    @cached_property
    def plural_categories(self) -> Mapping[str, int]:
        """Each form that a word can have beside a number, with the smallest number that takes it."""
        forms: dict[str, int] = {}
        for number in range(1, 101):
            forms.setdefault(self.locale.plural_form(number), number)
        forms.setdefault(self.locale.plural_form(0), 0)
        return forms


def _locale(tag: str) -> Locale:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        raise KeyError(tag) from None


_RIGHT_TO_LEFT = "\u200f"
"""A mark that cannot be seen, and that counts as a letter of a language from right to left."""
