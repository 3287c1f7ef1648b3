"""YAML -> plain values, each with its place.

YAML turns some words into something else: ``Yes`` into true, ``012`` into ten, ``1:30`` into ninety.
Here a value stays what was typed, and what YAML would change is a fault, so that no other tool
that reads the file sees another plan. Nothing is ever constructed but text, true, false, lists and
mappings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from easyread.model import Fault, Key, Place, Places
from easyread.source.text_file import UNSEEN

Value: TypeAlias = "str | bool | list[Value] | dict[str, Value] | None"

_TAG = "tag:yaml.org,2002:"
_PLAIN_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_PLAIN_FLOAT = re.compile(r"[-+]?[0-9]+\.[0-9]+")
_DEEPEST = 20

# Both read the same; the one in C is many times faster, and is there wherever PyYAML has a wheel.
_LOADER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class Document:
    """A YAML document that was read.

    Attributes:
        value: Its values: mappings, lists, text, true and false, None where nothing was written.
        places: Where each of them was written.
        faults: What is wrong with it.
    """

    value: Value
    places: Places
    faults: list[Fault] = field(default_factory=list)


def read_yaml(text: str, start: Place) -> Document:
    """Read YAML that begins at `start`.

    Never raises for what an author can write: all that is wrong is in the document's faults.
    """
    document = Document(None, Places(start, {}))
    try:
        if fault := _not_to_be_composed(text, start):
            document.faults.append(fault)
            return document
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        document.faults.append(_broken(error, text, start))
        return document
    if node is not None:
        document.value = _Walk(start, document).value(node, ())
    return document


_QUOTE = 'Put text that begins with a special character in "double quotes".'
_TOO_DEEP = ("lists or keys stand too deep inside each other", f"Write at most {_DEEPEST} levels.")


def _not_to_be_composed(text: str, start: Place) -> Fault | None:
    """What a loader must not even see, because a short file can stand for more than a memory holds.

    That is the first anchor or alias, or so many levels that composing them ends the whole program: the
    loader in C does not look how deep it is. Each level takes one of a few signs, so most texts need no look.
    """
    if not ("&" in text or "*" in text or sum(map(text.count, "[{-?:")) > _HARMLESS):
        return None
    try:
        return _not_to_be_seen(text, start, _LOADER)
    except yaml.YAMLError as error:
        if "nesting depth" not in str(error):
            raise
        # The loader in C may give up before it has told of anything; the other one tells as it goes.
        return _not_to_be_seen(text, start, yaml.SafeLoader)


def _not_to_be_seen(
    text: str, start: Place, loader: type[yaml.SafeLoader | yaml.CSafeLoader]
) -> Fault | None:
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        place = _at(start, event.start_mark)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            return Fault(place, "'&' and '*' are YAML's anchors, which easyread does not read", _QUOTE)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST + 1:
            return Fault(place, *_TOO_DEEP)
    return None


_HARMLESS = 300
"""Levels that both loaders compose."""


def _at(start: Place, mark: yaml.Mark | yaml._yaml.Mark | None) -> Place:
    if mark is None:
        return start
    return Place(start.file, start.line + mark.line, mark.column + 1)


def _broken(error: yaml.YAMLError, text: str, start: Place) -> Fault:
    if isinstance(error, yaml.MarkedYAMLError):
        problem = error.problem or error.context or "it cannot be read"
        mark = error.problem_mark or error.context_mark
        place = _at(start, mark)
        if "mapping values are not allowed" in problem:
            return Fault(place, "YAML takes the colon and space in this text for a new key", _COLON)
        sign = text[mark.index : mark.index + 1] if mark else ""
        if sign == "\t" and ("cannot start any token" in problem or "tab character" in problem):
            return Fault(place, "a tab stands where YAML wants spaces", "Indent with spaces.")
        if "cannot start any token" in problem:
            return Fault(place, f"YAML lets no text begin with '{sign}'", _QUOTE)
        if "quoted scalar" in (error.context or "") and "end of stream" in problem:
            place = _at(start, error.context_mark)
            return Fault(place, "the text that begins with this quote has no end", _CLOSE)
        return Fault(place, f"this is not YAML: {problem}", _LOOK)
    if isinstance(error, yaml.reader.ReaderError):
        return Fault(start, f"character number {error.position + 1} is not allowed in YAML", "Delete it.")
    return Fault(start, "this is not YAML", _LOOK)


_CLOSE = "Write the same quote at its end."
_COLON = 'Put the whole text in "double quotes".'
_LOOK = "Look at the quotes, the colons and the indentation here and in the line above."


class _Walk:
    """Turns the nodes of one document into values, noting places and faults on the way."""

    def __init__(self, start: Place, document: Document) -> None:
        self._start = start
        self._document = document

    def _fault(self, node: yaml.Node, message: str, mend: str) -> None:
        self._document.faults.append(Fault(_at(self._start, node.start_mark), message, mend))

    def value(self, node: yaml.Node, key: Key) -> Value:
        self._document.places.by_key[key] = _at(self._start, node.start_mark)
        if len(key) > _DEEPEST:
            self._fault(node, *_TOO_DEEP)
            return None
        if node.tag not in _TAGS:
            self._fault(
                node, f"'{node.tag.removeprefix(_TAG)}' is a YAML tag, which easyread does not read", _QUOTE
            )
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, key)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*key, number)) for number, item in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)  # noqa: S101  - YAML has no fourth kind of node
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, key: Key) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for name_node, value_node in node.value:
            if not isinstance(name_node, yaml.ScalarNode):
                self._fault(name_node, "a list or a mapping cannot be a key", "Write a word as the key.")
                continue
            name = self._text(name_node)
            if name in found:
                self._fault(name_node, f"the key '{name}' stands here twice", "Delete one of the two.")
                continue
            found[name] = self.value(value_node, (*key, name))
            # An unknown key is pointed at by itself, a wrong value by the value.
            self._document.places.by_key[(*key, name, KEY)] = _at(self._start, name_node.start_mark)
        return found

    def _text(self, node: yaml.ScalarNode) -> str:
        """The characters of a scalar; YAML can write in visible ones what cannot be seen."""
        text = str(node.value)
        if unseen := UNSEEN.search(text):
            self._fault(
                node,
                f"a character that cannot be seen (U+{ord(unseen[0]):04X}) stands in this text",
                "Take out what begins with a backslash.",
            )
        return text

    def _scalar(self, node: yaml.ScalarNode) -> Value:
        text = self._text(node)
        if node.style:  # Quoted or in a block. Of plain text it is None, or empty from the loader in C.
            return text
        match node.tag.removeprefix(_TAG):
            case "null":
                return None
            case "bool" if text.lower() in ("true", "false"):
                return text.lower() == "true"
            case "bool":
                self._fault(
                    node,
                    f"YAML reads '{text}' as true or false",
                    f'Write "{text}" in double quotes, or true or false.',
                )
            case "int" if not _PLAIN_INT.fullmatch(text):
                self._fault(
                    node, f"YAML reads '{text}' as another number", f'Write "{text}" in double quotes.'
                )
            case "float" if not _PLAIN_FLOAT.fullmatch(text):
                self._fault(
                    node, f"YAML reads '{text}' as another number", f'Write "{text}" in double quotes.'
                )
        return text


KEY = "\0key"
"""Last part of the key under which the place of a key itself (not of its value) is kept."""

_TAGS = {_TAG + name for name in ("str", "null", "bool", "int", "float", "timestamp", "seq", "map")}
