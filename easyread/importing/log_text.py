"""New entries are set into the text of a log; nothing that is there changes."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from easyread.importing.refused import ImportRefusedError

# Marks are the same in both; the one in C is many times faster.
_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")

NEW_LOG = """\
# What people said, and what was answered.
# Add entries by hand, with 'easyread feedback add', or with 'easyread feedback import'.

feedback:
"""
"""A log with nothing in it yet."""


def with_entries(text: str, entries: Sequence[str], shown_as: str) -> str:
    """A log's text with more entries at the end of its list ``feedback:``.

    Every character of the text stays, but for the ``[]`` of a list that was empty.

    Args:
        text: YAML without faults, with its own line ends.
        entries: The new entries as `as_yaml` gives them.
        shown_as: What messages call the file.

    Raises:
        ImportRefusedError: If the list is written in a way to which nothing can be added.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    lines = _LINES.findall(text.removeprefix(mark))
    newline = "\r\n" if any(line.endswith("\r\n") for line in lines) else "\n"
    # The marks of YAML count lines as this list does: what else YAML takes for a line end is a fault.
    root = yaml.compose("".join(line.rstrip("\r\n") + "\n" for line in lines), Loader=_LOADER)
    key, value = _feedback(root, shown_as)
    indent, first_apart, apart = 2, False, True
    if key is None or value is None:
        at = len(lines) + 1
        if lines and not lines[-1].endswith(("\n", "\r")):
            lines[-1] += newline
        lines.append(f"feedback:{newline}")
    elif isinstance(value, yaml.SequenceNode) and value.value:
        if value.flow_style:
            raise _cannot_add(value, shown_as)
        indent = value.start_mark.column
        at = _after(lines, _end(value), indent)
        last = value.value[-1].start_mark.line
        first_apart = apart = len(value.value) == 1 or not lines[last - 1].strip()
    else:
        at = key.start_mark.line + 1
        _take_out(lines, value, shown_as)
    if not lines[at - 1].endswith(("\n", "\r")):
        lines[at - 1] += newline
    new = []
    for number, entry in enumerate(entries):
        if apart if number else first_apart:
            new.append(newline)
        new += [" " * indent + line + newline for line in entry.splitlines()]
    return mark + "".join([*lines[:at], *new, *lines[at:]])


def _feedback(root: yaml.Node | None, shown_as: str) -> tuple[yaml.Node | None, yaml.Node | None]:
    """The key ``feedback`` and its value."""
    if root is None or (isinstance(root, yaml.ScalarNode) and not root.value):
        return None, None
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        raise _cannot_add(root, shown_as)
    return next(((key, value) for key, value in root.value if key.value == "feedback"), (None, None))


def _cannot_add(node: yaml.Node, shown_as: str) -> ImportRefusedError:
    place = f"{shown_as}:{node.start_mark.line + 1}:{node.start_mark.column + 1}"
    return ImportRefusedError(
        f"{place}: this list is written with brackets, so nothing can be added to it",
        "Write each entry on lines of its own, with '- ' before the first, or choose another file with --to.",
    )


def _end(node: yaml.Node) -> int:
    """The line after the last one on which something of a value is written."""
    while not getattr(node, "flow_style", True) and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    block = isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")
    return int(node.end_mark.line) + (0 if block else 1)


def _after(lines: Sequence[str], at: int, indent: int) -> int:
    """Where the next entry goes: not below empty lines, but below notes that belong to the last entry."""
    while not lines[at - 1].strip():
        at -= 1
    while at < len(lines):
        text = lines[at].lstrip(" ")
        if not text.startswith("#") or len(lines[at]) - len(text) <= indent:
            break
        at += 1
    return at


def _take_out(lines: list[str], value: yaml.Node, shown_as: str) -> None:
    """Take an empty list, or the word for nothing, out of its line; what stands behind it stays."""
    start, end = value.start_mark, value.end_mark
    if start.line != end.line or not isinstance(value, (yaml.SequenceNode, yaml.ScalarNode)):
        raise _cannot_add(value, shown_as)
    if start.column < end.column:
        before, rest = lines[start.line][: start.column], lines[start.line][end.column :]
        lines[start.line] = (before if rest.strip() else before.rstrip(" ")) + rest
