"""Which column of a form's export is which: ``feedback-columns.yml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import yaml
from pydantic import Field, model_validator

from easyread.importing.dates import DateOrder
from easyread.importing.refused import ImportRefusedError, cannot_write
from easyread.importing.table import Table
from easyread.model import Place, Places, Written, WrittenWrongError
from easyread.model.action import Title
from easyread.model.feedback import Kind
from easyread.source import did_you_mean, read_file, seen_from
from easyread.source.entries import read_entry
from easyread.source.yaml_values import Document, Value
from easyread.whole_file import replace_file

COLUMNS_FILE = "feedback-columns.yml"
"""The file, beside the plan's settings."""

FIELDS = {
    "said": "what was said",
    "kind": "what kind of thing it is (want, worry, idea, thanks)",
    "who": "the group that said it, never a person",
    "when": "when it was said",
    "where": "the event or the way in which it was said",
    "people": "how many people said it",
    "topic": "the page that it is about",
    "received": "the answer's number in the form",
}
"""What an export can hold of each thing that was said, and what it is."""

CONSTANTS = ("kind", "who", "when", "where", "topic")
"""What can be the same for all answers."""

_A_PERSON = re.compile(
    r"^names?$|\b(?:your|full|first|last|family|respondent'?s?) name"
    r"|surname|e-?mail|\bphone|telephone|mobile number",
    re.I,
)
"""Names of columns that hold who somebody is, or how to reach them."""

_HEAD = """\
# Which column of the form's export is which. 'easyread feedback import' made this file and reads it again.
#   columns:    for each part of an entry, the name of the form's column.
#   constants:  what is the same for every answer, or stands in where a cell is empty.
#   values:     what the words of the form mean here, such as
#                 kind: {"I would like": want}
#                 topic: {"My home": homes.md}
#   dates:      day-first or month-first: what 03/04/2018 means.
#   form:       the name of the form, if you import from several.

"""


class ColumnNames(Written):
    """The name of the form's column for each part of an entry."""

    said: Title
    kind: Title | None = None
    who: Title | None = None
    when: Title | None = None
    where: Title | None = None
    people: Title | None = None
    topic: Title | None = None
    received: Title | None = None

    def named(self) -> dict[str, str]:
        """The columns that are named, by part."""
        return {name: column for name in FIELDS if (column := getattr(self, name))}


class Constants(Written):
    """What is the same for every answer, or stands in for an empty cell."""

    kind: Kind | None = None
    who: Title | None = None
    when: Title | None = None
    where: Title | None = None
    topic: Title | None = None


class Meanings(Written):
    """What the words of a form mean in the plan. Without a meaning, they are left out."""

    kind: dict[str, Kind] = Field(default_factory=dict)
    who: dict[str, Title | None] = Field(default_factory=dict)
    where: dict[str, Title | None] = Field(default_factory=dict)
    topic: dict[str, Title | None] = Field(default_factory=dict)


class Columns(Written):
    """All of ``feedback-columns.yml``.

    Attributes:
        columns: The name of the form's column for each part of an entry.
        constants: What is the same for every answer, or stands in for an empty cell.
        values: What the words of the form mean in the plan.
        dates: What comes first in 03/04/2018; None where nobody said: then it is the day.
        form: The name of the form. It stands before the numbers of its answers, so that those of two forms
            are not taken for each other.
    """

    columns: ColumnNames
    constants: Constants = Field(default_factory=Constants)
    values: Meanings = Field(default_factory=Meanings)
    dates: DateOrder | None = None
    form: Title | None = None

    @model_validator(mode="after")
    def _check(self) -> Columns:
        if not self.columns.kind and not self.constants.kind:
            raise WrittenWrongError(
                "nothing says what kind of thing the answers are",
                "Add 'kind:' below 'columns:', or below 'constants:' with want, worry, idea or thanks "
                "(or give --set kind=idea).",
            )
        if self.columns.who and _A_PERSON.search(self.columns.who):
            raise WrittenWrongError(
                f"the column '{self.columns.who}' seems to say who a person is, and it would be published",
                "Take 'who:' out of 'columns:', and write a group below 'constants:', "
                "such as who: People who filled in the form.",
            )
        return self


def read_columns(root: Path) -> Columns | None:
    """Read the file beside the settings; None if there is none.

    Raises:
        ImportRefusedError: If it has faults; the message shows them.
    """
    path = root / COLUMNS_FILE
    if not path.is_file():
        return None
    columns, _, faults = read_file(Columns, path, seen_from(root, path))
    if columns is None or faults:
        raise ImportRefusedError("\n".join(map(str, sorted(faults))))
    return columns


def with_choices(
    columns: Columns | None,
    chosen: Mapping[str, str],
    constants: Mapping[str, str],
    dates: DateOrder | None = None,
) -> Columns:
    """Columns with what was chosen now in place of what was chosen before.

    Args:
        columns: What was chosen before.
        chosen: Names of columns, by part.
        constants: What is the same for every answer, by part; takes the place of a column.
        dates: What comes first in 03/04/2018; None for what was chosen before.

    Raises:
        ImportRefusedError: If that does not fit together.
    """
    values = _plain(columns) if columns else {}
    named: dict[str, Value] = {**_part(values, "columns"), **chosen}
    # A column that was chosen before must not win over what is now the same for all.
    named = {name: column for name, column in named.items() if name in chosen or name not in constants}
    values = {**values, "columns": named, "constants": {**_part(values, "constants"), **constants}}
    if dates:
        values["dates"] = str(dates)
    document = Document(dict(values), Places(Place(COLUMNS_FILE), {}))
    found, faults = read_entry(Columns, document)
    if found is None:
        raise ImportRefusedError(faults[0].message, faults[0].mend)
    return found


def write_columns(root: Path, columns: Columns) -> Path:
    """Write the file beside the settings, in place of one that is there.

    Raises:
        ImportRefusedError: If it cannot be written.
    """
    path = root / COLUMNS_FILE
    try:
        replace_file(path, (_HEAD + columns_text(columns)).encode())
    except OSError as error:
        raise cannot_write(COLUMNS_FILE, error) from None
    return path


def columns_text(columns: Columns) -> str:
    """What is written into the file, without the notes at its head."""
    values = {name: value for name, value in _plain(columns).items() if value}
    text: str = yaml.safe_dump(values, allow_unicode=True, sort_keys=False, width=1_000_000)
    return text


def check_columns(columns: Columns, table: Table) -> None:
    """See that a table has all the columns, each once.

    Raises:
        ImportRefusedError: If it has not; the message names those that it has.
    """
    for field, name in columns.columns.named().items():
        count = len(table.columns(name))
        if count == 0:
            mend = did_you_mean(name, table.names, "Its columns are", most=len(table.names))
            raise ImportRefusedError(f"{table.file}: there is no column '{name}' for '{field}'", mend)
        if count > 1:
            raise ImportRefusedError(
                f"{table.file}, row {table.header.number}: {count} columns have the name '{name}'",
                "Give the others another name in the file.",
            )


def _plain(columns: Columns) -> dict[str, Value]:
    """Columns as they are written."""
    plain: dict[str, Value] = columns.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    return plain


def _part(values: Mapping[str, Value], name: str) -> dict[str, Value]:
    part = values.get(name)
    return part if isinstance(part, dict) else {}
