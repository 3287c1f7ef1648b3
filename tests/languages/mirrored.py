"""A language for tests: the English words between brackets, written from right to left.

On pages in it, words without brackets are an author's, or stand in a template where no translator finds them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

LANGUAGE = "ar"
"""A language that is written from right to left and that easyread has no words of."""

OPEN, CLOSE = "\u27e6", "\u27e7"


class _Brackets(Transformer):
    """Puts each line of each message between brackets, and leaves the lists of words for searches alone."""

    def visit_Message(self, node: ast.Message) -> ast.Message:  # noqa: N802  - its name in Fluent
        if not node.id.name.startswith("search-"):
            for pattern in filter(None, [node.value, *(one.value for one in node.attributes)]):
                _between_brackets(pattern)
        return node


def _between_brackets(pattern: ast.Pattern) -> None:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            element.value = element.value.replace("\n", f"{CLOSE}\n{OPEN}")
    pattern.elements = [ast.TextElement(OPEN), *pattern.elements, ast.TextElement(CLOSE)]


def mirrored(source: str) -> str:
    """A file of words with all words between brackets."""
    resource = FluentParser().parse(source)
    assert not any(isinstance(entry, ast.Junk) for entry in resource.body)
    return FluentSerializer().serialize(_Brackets().visit(resource))


def outside(texts: Iterable[str]) -> Iterator[str]:
    """What stands outside all brackets, piece by piece; a bracket can be closed in a later text."""
    depth = 0
    for text in texts:
        pieces = [""]
        for letter in text:
            if letter == OPEN:
                depth += 1
                pieces.append("")
            elif letter == CLOSE:
                depth -= 1
            elif depth == 0:
                pieces[-1] += letter
        yield from (piece.strip() for piece in pieces if piece.strip())
    assert depth == 0, "a bracket is never closed"
