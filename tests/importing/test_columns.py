"""Which column is which."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.importing.cells import Row
from easyread.importing.columns import (
    COLUMNS_FILE,
    check_columns,
    read_columns,
    with_choices,
    write_columns,
)
from easyread.importing.dates import DateOrder
from easyread.importing.refused import ImportRefusedError
from easyread.importing.table import Table
from easyread.model.feedback import Kind

WRITTEN = """\
# Ours.
columns:
  said: "What do you want?"
  when: Timestamp
constants: {who: People at the club, kind: idea}
values:
  kind: {"I would like": want, Yes: thanks}
  topic: {"My home": homes.md, "Something else": }
dates: day-first
form: Spring survey
"""


def test_read(tmp_path: Path) -> None:
    """All that the file can hold is read."""
    (tmp_path / COLUMNS_FILE).write_text(WRITTEN)
    columns = read_columns(tmp_path)
    assert columns
    assert columns.columns.named() == {"said": "What do you want?", "when": "Timestamp"}
    assert columns.constants.kind is Kind.IDEA
    assert columns.values.kind == {"I would like": Kind.WANT, "Yes": Kind.THANKS}
    assert columns.values.topic == {"My home": "homes.md", "Something else": None}
    assert (columns.dates, columns.form) == (DateOrder.DAY_FIRST, "Spring survey")


def test_written_is_read(tmp_path: Path) -> None:
    """What was chosen is read back, with all that was written before."""
    assert read_columns(tmp_path) is None
    (tmp_path / COLUMNS_FILE).write_text(WRITTEN)
    more = with_choices(
        read_columns(tmp_path), {"where": "Yes: where?"}, {"kind": "want"}, DateOrder.MONTH_FIRST
    )
    write_columns(tmp_path, more)
    assert read_columns(tmp_path) == more
    assert more.values.topic["My home"] == "homes.md"
    assert more.constants.who == "People at the club"
    assert (more.columns.where, more.constants.kind, more.dates) == (
        *("Yes: where?", Kind.WANT, DateOrder.MONTH_FIRST),
    )


def test_same_for_all_wins() -> None:
    """What is now the same for all takes the place of a column that was chosen before."""
    before = with_choices(None, {"said": "A", "kind": "B"}, {})
    after = with_choices(before, {}, {"kind": "want"})
    assert (after.columns.kind, after.constants.kind) == (None, Kind.WANT)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("columns: {sad: A}", "feedback-columns.yml:1:10: 'said' is missing"),
        (
            "columns: {said: A, wen: B}",
            "feedback-columns.yml:1:20: unknown key 'wen'\n    Did you mean 'when'",
        ),
        ("columns: {said: A}", "feedback-columns.yml:1:1: nothing says what kind of thing the answers are"),
        ("columns: {said: A}\nconstants: {kind: wish}", "feedback-columns.yml:2:19: 'wish' is not a kind"),
        ("columns: {said: A}\nvalues: {kind: {a: b}}", "feedback-columns.yml:2:20: 'b' is not"),
        ("columns: [", "feedback-columns.yml:"),
        (
            "columns: {said: A, who: Your name, kind: B}",
            "the column 'Your name' seems to say who a person is",
        ),
        ("columns: {said: A, who: Email address, kind: B}", "it would be published"),
    ],
)
def test_faults(tmp_path: Path, text: str, message: str) -> None:
    """What is wrong in the file is told with its place."""
    (tmp_path / COLUMNS_FILE).write_text(text)
    with pytest.raises(ImportRefusedError) as caught:
        read_columns(tmp_path)
    assert message in str(caught.value)


def test_group_columns(tmp_path: Path) -> None:
    """A column with the name of a group is none with the name of a person."""
    for name in ("Name of your group", "Who are you?", "Organisation"):
        assert with_choices(None, {"said": "A", "who": name}, {"kind": "want"}).columns.who == name


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (
            ("When", "What you said"),
            "there is no column 'What you say' for 'said'\n    Did you mean 'What you said'?",
        ),
        (
            ("Red", "Blue"),
            "there is no column 'What you say' for 'said'\n    Its columns are 'Blue' and 'Red'.",
        ),
        (("What you say", "what you  say"), "row 2: 2 columns have the name 'What you say'"),
    ],
)
def test_check_columns(names: tuple[str, ...], message: str) -> None:
    """A column that is not there, or is there twice, is told with the columns that are."""
    columns = with_choices(None, {"said": "What you say"}, {"kind": "want"})
    with pytest.raises(ImportRefusedError) as caught:
        check_columns(columns, Table("a.csv", Row(2, names), ()))
    assert message in str(caught.value)


def test_cannot_be_written(tmp_path: Path) -> None:
    """A place that cannot be written to is told."""
    (tmp_path / COLUMNS_FILE).mkdir()
    with pytest.raises(ImportRefusedError, match=r"feedback-columns\.yml: the file cannot be written: "):
        write_columns(tmp_path, with_choices(None, {"said": "A"}, {"kind": "want"}))
