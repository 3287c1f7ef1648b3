"""A new entry of the log, before it is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date

import yaml

from easyread.model import Fault, Feedback, Place, Places
from easyread.source.entries import read_entry
from easyread.source.yaml_values import Document, Value

_LONGEST_ID = 40
_WORDS_IN_ID = 5
_NO_MEANING = frozenset(
    re.findall(
        r"\w+",
        "a an and are as at be been but by can could do for from get have how i if im in is it its ive like "
        "me my need of on or our please should so some that the their them there these they this to us want "
        "was we were what when which will with would you your",
    )
)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Draft:
    """What will be written of one thing that people said: see `easyread.model.Feedback`."""

    id: str
    said: str
    kind: str
    easy: str | None = None
    picture: str | None = None
    who: str | None = None
    when: str | None = None
    where: str | None = None
    people: int | None = None
    topic: str | None = None
    received: str | None = None

    def check(self, place: Place) -> tuple[Feedback | None, list[Fault]]:
        """What the plan will read of it; or None, and its faults, all of them at `place`."""
        values: dict[str, Value] = {
            name: str(value) for name, value in asdict(self).items() if value is not None
        }
        return read_entry(Feedback, Document(values, Places(place, {})))


_ORDER = ("id", "said", "easy", "picture", "kind", "who", "when", "where", "people", "topic", "received")


def as_yaml(drafts: Iterable[Draft]) -> list[str]:
    """Entries as YAML, each a text whose first line begins with ``- ``; every value is on one line."""
    values = []
    for draft in drafts:
        entry = {name: value for name in _ORDER if (value := getattr(draft, name)) is not None}
        if draft.when and _ISO_DAY.fullmatch(draft.when):
            entry["when"] = date.fromisoformat(draft.when)  # so that it needs no quotes
        values.append(entry)
    if not values:
        return []
    written: str = yaml.safe_dump(values, allow_unicode=True, sort_keys=False, width=1_000_000)
    return [f"- {entry}" for entry in re.split(r"^- ", written, flags=re.M)[1:]]


class Ids:
    """Gives each text an id that no other has.

    Args:
        taken: The ids that are taken already.
    """

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def propose(self, text: str) -> str:
        """An id made of the words of a text that mean something, and a number where it needs one."""
        base = slug(text)
        number = self._next.get(base, 2 if base else 1)
        name = base or "feedback-1"
        while name in self._taken:
            ending = f"-{number}"
            name = (base or "feedback")[: _LONGEST_ID - len(ending)].rstrip("-") + ending
            number += 1
        self._next[base] = number
        self._taken.add(name)
        return name


def slug(text: str) -> str:
    """The first words of a text that mean something, in small letters of the alphabet; may be empty."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", re.sub(r"['`]", "", plain.lower()))
    chosen = [word for word in words if word not in _NO_MEANING and not word.isdigit()] or words
    name = ""
    for word in chosen[:_WORDS_IN_ID]:
        longer = f"{name}-{word}" if name else word[:_LONGEST_ID]
        if len(longer) > _LONGEST_ID:
            break
        name = longer
    return name
