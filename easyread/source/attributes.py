"""What stands in braces after the words of a heading: its id, its classes and the like."""

from __future__ import annotations

import re

# Nothing that was read is given back: a long brace without an end would take years.
_ATTRIBUTE = r"[#.][^\s}]++|[\w-]++=(?:\"[^\"]*\"|'[^']*'|[^\s}]++)"
_ALL = re.compile(rf"\{{:?[ \t]*+((?:{_ATTRIBUTE}|[ \t]++)++)\}}$")
_ID = re.compile(r"#([^\s}]+)|id=([\"']?)([^\s\"']+)\2")
_BRACE = re.compile(r"(?<!\\)\{(?=[^`]*$)")


def split_attributes(heading: str) -> tuple[str, str | None, list[str]]:
    """Take a heading apart.

    Returns:
        Its words; its id, or None where it was given none; and its other attributes as they were written.
    """
    match = _ALL.search(heading)
    if match is None:
        return heading, None, []
    identity, others = None, []
    for part in re.findall(_ATTRIBUTE, match[1]):
        if found := _ID.fullmatch(part):
            identity = identity or found[1] or found[3]
        else:
            others.append(part)
    return heading[: match.start()].rstrip(), identity, others


def with_attributes(words: str, identity: str, others: list[str]) -> str:
    """Put a heading together.

    A brace among its words would be taken for the beginning of the attributes: it is escaped.
    """
    return " ".join([_BRACE.sub(r"\\{", words), "{:", f"#{identity}", *others, "}"])
