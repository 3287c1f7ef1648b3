"""Plain values -> what authors write in YAML, as the model knows it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from easyread.model import Fault, Place, Places, Written, WrittenWrongError
from easyread.model.feedback import WORKED_OUT
from easyread.source.names import did_you_mean
from easyread.source.text_file import read_text
from easyread.source.yaml_values import KEY, Document, read_yaml

Entry = TypeVar("Entry", bound=Written)


def read_entry(kind: type[Entry], document: Document) -> tuple[Entry | None, list[Fault]]:
    """Check a document against what `kind` may hold.

    Returns:
        The entry, or None where it has faults; and every fault, those of the document among them.
    """
    faults = list(document.faults)
    if faults and document.value is None:
        return None, faults
    value = {} if document.value is None else document.value
    if not isinstance(value, dict):
        faults.append(
            Fault(document.places.of(), "keys with values are expected here", "Write 'key: value' lines.")
        )
        return None, faults
    # What was dropped for a fault would be reported again, as missing or as empty.
    reported = {fault.place for fault in faults}
    try:
        return kind.model_validate(value), faults
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            fault = _fault(kind, document, detail)
            if fault.place not in reported:
                faults.append(fault)
    return None, faults


def read_file(kind: type[Entry], path: Path, file: str) -> tuple[Entry | None, Document, list[Fault]]:
    """Read a YAML file that holds one entry.

    Args:
        kind: What it holds.
        path: The file.
        file: What its faults call it.

    Returns:
        The entry, or None where it has faults; the document, for places; and every fault.
    """
    text, faults = read_text(path, file)
    if faults:
        return None, Document(None, Places(Place(file), {})), faults
    document = read_yaml(text, Place(file))
    entry, faults = read_entry(kind, document)
    return entry, document, faults


def _fault(kind: type[Written], document: Document, detail: ErrorDetails) -> Fault:
    keys = detail["loc"]
    last = keys[-1] if keys else ""
    # What stands in a list is called by the name of the list.
    name = next((part for part in reversed(keys) if isinstance(part, str)), "")
    place = document.places.of(*keys)
    match detail["type"]:
        case "extra_forbidden":
            known = _fields(kind, keys[:-1])
            return Fault(
                document.places.of(*keys, KEY),
                f"unknown key '{name}'",
                did_you_mean(name, known, "Known keys are", most=len(known)),
            )
        case "missing":
            return Fault(place, f"'{name}' is missing", f"Add '{name}:' here.")
        case "value_error":
            cause = detail.get("ctx", {}).get("error")
            if isinstance(cause, WrittenWrongError):
                return Fault(place, f"{_of(last)}{cause.message}", cause.mend)
        case "enum" if detail["input"] is not None:
            wanted = (
                str(detail.get("ctx", {}).get("expected", ""))
                .replace("'", "")
                .replace(" or ", ", ")
                .split(", ")
            )
            wanted = [word for word in wanted if name != "status" or word not in NEVER_WRITTEN]
            return Fault(
                place,
                f"'{detail['input']}' is not {'an' if name[0] in 'aeiou' else 'a'} {name}",
                did_you_mean(str(detail["input"]), wanted, "Write one of"),
            )
        case "string_pattern_mismatch":
            return Fault(
                place,
                f"'{detail['input']}' cannot be used as '{name}'",
                "Use small letters, digits and single hyphens, such as my-home-2.",
            )
    if detail["input"] is None or detail["type"] in ("string_too_short", "too_short"):
        return Fault(place, f"'{name}' has no value", f"Write a value after '{name}:', or take the key out.")
    wanted_kind = _KINDS.get(detail["type"], detail["msg"].lower())
    return Fault(place, f"{_of(last)}{wanted_kind}", "Look at an example in the guide.")


NEVER_WRITTEN = {"no-news", *WORKED_OUT}
"""Statuses that are worked out from what is written."""

_KINDS = {
    "string_type": "words are expected here, not a list or other keys",
    "tuple_type": "a list is expected here: lines that begin with '- '",
    "int_parsing": "a whole number is expected here",
    "date_type": "one day is expected here",
    "dict_type": "keys with values are expected here",
    "model_type": "keys with values are expected here",
    "model_attributes_type": "keys with values are expected here",
}


def _of(name: str | int) -> str:
    return f"'{name}': " if isinstance(name, str) and name else ""


def _fields(kind: type[BaseModel], keys: Iterable[str | int]) -> list[str]:
    """Names of the keys that may stand at the end of `keys`."""
    model: type[BaseModel] = kind
    for key in keys:
        if isinstance(key, int) or key not in model.model_fields:
            continue  # a number in a list, or a name that the author gave
        found = _model_in(model.model_fields[key].annotation)
        if found is None:
            return []
        model = found
    return [field.alias or name for name, field in model.model_fields.items()]


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The model in an annotation such as ``tuple[Action, ...]`` or ``Reason | None``."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if found := _model_in(part):
            return found
    return None
