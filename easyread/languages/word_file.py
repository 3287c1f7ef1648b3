"""A file of words: what is in it, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fluent.runtime import FluentResource
from fluent.syntax import ast, visitor

_BEGINNINGS, _END = frozenset({"link", "hidden", "bold"}), "end"
"""What begins HTML inside a message, and what ends it."""

_SHOWN = 8
"""Names of missing messages that one fault tells."""


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


class WordFile:
    """A file of words in the format of Fluent.

    Args:
        text: What is in the file.

    Attributes:
        resource: The file as Fluent understands it.
        variables: For each message and attribute (``name.attribute``) what is filled in, in its order.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.resource = FluentResource(text)
        self.variables = dict(_variables(self.resource))

    def problems(self, known: Mapping[str, frozenset[str]] | None) -> list[FileProblem]:
        """What cannot be read, and what no page asks for.

        Args:
            known: The messages that pages ask for, with what can stand in each; None if any is welcome.
        """
        return [*self._unreadable(), *(self._unknown(known) if known is not None else ())]

    def lacks(self, missing: Sequence[str]) -> FileProblem:
        """That messages are missing, told at its end."""
        more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
        return FileProblem(
            self._text.count("\n") + 1,
            f"{len(missing)} of the messages of the pages are missing",
            f"Add: {', '.join(missing[:_SHOWN])}{more}. 'easyread language' prints the English ones.",
        )

    def _unreadable(self) -> Iterator[FileProblem]:
        for entry in self.resource.body:
            if isinstance(entry, ast.Junk):
                note = entry.annotations[0] if entry.annotations else None
                at = note.span if note and note.span else entry.span
                what = note.message if note and note.message else "it has no form that Fluent knows"
                yield FileProblem(
                    self._line(at),
                    f"this cannot be read: {what[:1].lower()}{what[1:]}",
                    "Write it like 'name = words'; words that go on stand on lines that begin with spaces.",
                )

    def _unknown(self, known: Mapping[str, frozenset[str]]) -> Iterator[FileProblem]:
        entries = (entry for entry in self.resource.body if isinstance(entry, ast.Message))
        lines = {entry.id.name: self._line(entry.span) for entry in entries}
        for name, variables in self.variables.items():
            line, may = lines[name.partition(".")[0]], known.get(name)
            if may is None:
                yield FileProblem(
                    line, f"no page has a message '{name}'", "Take it out, or write its name right."
                )
            elif wrong := sorted(set(variables) - may):
                named = ", ".join(f"${one}" for one in sorted(may)) or "nothing"
                yield FileProblem(
                    line,
                    f"'${wrong[0]}' cannot stand in the message '{name}'",
                    f"What can stand there: {named}.",
                )
            elif _END in may and not _is_closed(variables):
                (begin,) = may & _BEGINNINGS
                yield FileProblem(
                    line,
                    f"the message '{name}' needs '${begin}' and behind it '${_END}'",
                    f"Write it like '{{ ${begin} }}words{{ ${_END} }}'.",
                )

    def _line(self, at: ast.Span | None) -> int:
        return self._text.count("\n", 0, at.start if at else 0) + 1


def _is_closed(variables: Sequence[str]) -> bool:
    """Whether every link and all that is marked has a beginning and an end; there is at least one."""
    marks = [name for name in variables if name == _END or name in _BEGINNINGS]
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    return bool(pairs) and len(marks) % 2 == 0 and all(a in _BEGINNINGS and b == _END for a, b in pairs)


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  - its name in Fluent
        self.names.append(node.id.name)


def _variables(resource: ast.Resource) -> Iterator[tuple[str, list[str]]]:
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            for name, pattern in [
                (entry.id.name, entry.value),
                *((f"{entry.id.name}.{one.id.name}", one.value) for one in entry.attributes),
            ]:
                if pattern:
                    found = _Variables()
                    found.visit(pattern)
                    yield name, found.names
