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
        if anchor := _anchor(text, start):
            document.faults.append(anchor)
            return document
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        document.faults.append(_broken(error, start))
        return document
    except RecursionError:
        document.faults.append(Fault(start, "lists or keys stand too deep inside each other", _SHALLOW))
        return document
    if node is not None:
        document.value = _Walk(start, document).value(node, ())
    return document


_QUOTE = 'Put text that begins with a special character in "double quotes".'
_SHALLOW = f"Write at most {_DEEPEST} levels."


def _anchor(text: str, start: Place) -> Fault | None:
    """The first anchor or alias: with a few of them, a short file can stand for more than a memory holds."""
    if "&" in text or "*" in text:
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                place = _at(start, event.start_mark)
                return Fault(place, "'&' and '*' are YAML's anchors, which easyread does not read", _QUOTE)
    return None


def _at(start: Place, mark: yaml.Mark | yaml._yaml.Mark | None) -> Place:
    if mark is None:
        return start
    return Place(start.file, start.line + mark.line, mark.column + 1)


def _broken(error: yaml.YAMLError, start: Place) -> Fault:
    if isinstance(error, yaml.MarkedYAMLError):
        problem = error.problem or error.context or "it cannot be read"
        place = _at(start, error.problem_mark or error.context_mark)
        if "mapping values are not allowed" in problem:
            return Fault(place, "YAML takes the colon and space in this text for a new key", _COLON)
        if "found character '\\t'" in problem:
            return Fault(place, "a tab stands where YAML wants spaces", "Indent with spaces.")
        return Fault(place, f"this is not YAML: {problem}", _LOOK)
    if isinstance(error, yaml.reader.ReaderError):
        return Fault(start, f"character number {error.position + 1} is not allowed in YAML", "Delete it.")
    return Fault(start, "this is not YAML", _LOOK)


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
            self._fault(node, "lists or keys stand too deep inside each other", _SHALLOW)
            return None
        if not node.tag.startswith(_TAG) or node.tag in _STRANGE_TAGS:
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
            name = str(name_node.value)
            if name in found:
                self._fault(name_node, f"the key '{name}' stands here twice", "Delete one of the two.")
                continue
            found[name] = self.value(value_node, (*key, name))
            # An unknown key is pointed at by itself, a wrong value by the value.
            self._document.places.by_key[(*key, name, KEY)] = _at(self._start, name_node.start_mark)
        return found

    def _scalar(self, node: yaml.ScalarNode) -> Value:
        text = str(node.value)
        if node.style is not None:
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

_STRANGE_TAGS = {_TAG + name for name in ("binary", "set", "omap", "pairs", "merge", "value")}
