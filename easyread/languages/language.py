"""One language: its words, its numbers, and the direction in which it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, visitor

Value = str | int


@dataclass(frozen=True)
class FileProblem:
    """Something wrong in a file of words.

    Attributes:
        line: Number of its line, from 1.
        what: What is wrong.
        mend: How to mend it.
    """

    line: int
    what: str
    mend: str


class LanguageFileError(Exception):
    """A file of words that cannot be used.

    Attributes:
        problems: All that is wrong in it.
    """

    def __init__(self, problems: Sequence[FileProblem]) -> None:
        super().__init__("; ".join(f"line {one.line}: {one.what}" for one in problems))
        self.problems = tuple(problems)


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
        for source in sources:
            resource = FluentResource(source)
            found = {name: frozenset(variables) for name, variables in _messages(resource)}
            if problems := [*_unreadable(resource, source), *_unknown(resource, source, pattern)]:
                raise LanguageFileError(problems)
            self._bundle.add_resource(resource, allow_overrides=True)
            self.messages |= found
        if missing := [name for name in (pattern.messages if pattern else ()) if name not in self.messages]:
            last = sources[-1].count("\n") + 1
            raise LanguageFileError(
                [
                    FileProblem(
                        last, f"{len(missing)} of the messages of the pages are missing", _add(missing)
                    ),
                ]
            )
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


def _messages(resource: ast.Resource) -> Iterator[tuple[str, list[str]]]:
    """The name of each message and attribute, and the names of what stands in it, in order."""
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            if entry.value:
                yield entry.id.name, _variables(entry.value)
            for attribute in entry.attributes:
                yield f"{entry.id.name}.{attribute.id.name}", _variables(attribute.value)


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  - its name in Fluent
        self.names.append(node.id.name)


def _variables(pattern: ast.Pattern) -> list[str]:
    """The names of what stands in a pattern, in its order."""
    found = _Variables()
    found.visit(pattern)
    return found.names


def _unreadable(resource: ast.Resource, source: str) -> Iterator[FileProblem]:
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            note = entry.annotations[0] if entry.annotations else None
            at = note.span if note and note.span else entry.span
            what = note.message if note and note.message else "it has no form that Fluent knows"
            yield FileProblem(
                _line(source, at),
                f"this cannot be read: {what[:1].lower()}{what[1:]}",
                "Write it like 'name = words'; words that go on stand on lines that begin with spaces.",
            )


def _unknown(resource: ast.Resource, source: str, pattern: Language | None) -> Iterator[FileProblem]:
    """Messages and values in them that no page asks for."""
    if pattern is None:
        return
    lines = {entry.id.name: entry.span for entry in resource.body if isinstance(entry, ast.Message)}
    for name, variables in _messages(resource):
        line = _line(source, lines[name.partition(".")[0]])
        known = pattern.messages.get(name)
        if known is None:
            yield FileProblem(
                line, f"no page has a message '{name}'", "Take it out, or write its name right."
            )
        elif wrong := sorted(set(variables) - known):
            may = ", ".join(f"${one}" for one in sorted(known)) or "nothing"
            yield FileProblem(
                line, f"'${wrong[0]}' cannot stand in the message '{name}'", f"What can stand there: {may}."
            )
        elif _END in known and not _is_closed(variables):
            (begin,) = known & _BEGINNINGS
            yield FileProblem(
                line,
                f"the message '{name}' needs '${begin}' and behind it '${_END}'",
                f"Write it like '{{ ${begin} }}words{{ ${_END} }}'.",
            )


def _is_closed(variables: Sequence[str]) -> bool:
    """Whether every link and all that is marked has a beginning and an end; there is at least one."""
    marks = [name for name in variables if name == _END or name in _BEGINNINGS]
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    return bool(pairs) and len(marks) % 2 == 0 and all(a in _BEGINNINGS and b == _END for a, b in pairs)


def _line(source: str, at: ast.Span | None) -> int:
    return source.count("\n", 0, at.start if at else 0) + 1


def _add(missing: Sequence[str]) -> str:
    more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
    return f"Add: {', '.join(missing[:_SHOWN])}{more}. 'easyread language' prints the English ones."


_BEGINNINGS, _END = frozenset({"link", "hidden", "bold"}), "end"
"""What begins HTML inside a message, and what ends it."""

_RIGHT_TO_LEFT = "\u200f"
"""A mark that cannot be seen, and that counts as a letter of a language from right to left."""

_SHOWN = 8
"""Names of missing messages that one fault tells."""
