"""Rows of a form's export as entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from easyread.importing.cells import Row, clean
from easyread.importing.columns import Columns
from easyread.importing.log import Log
from easyread.importing.refused import ImportRefusedError
from easyread.importing.responses import Remark, Responses, read_responses
from easyread.importing.table import Table
from easyread.model.feedback import LONGEST
from tests.conftest import MakePlan

LOG = (
    "feedback:\n"
    "  - {id: buses, said: More buses., kind: want, who: Us, when: 3 April 2018, received: '1'}\n"
    "  - {id: homes, said: More homes., kind: want, received: Survey 7}\n"
)
HEADER = ("Id", "Said", "When", "Kind", "People", "About", "Who")
NAMES = {name.lower(): name for name in HEADER[1:-2]} | {"received": "Id", "topic": "About", "who": "Who"}
Read = Callable[..., Responses]


@pytest.fixture
def read(plan: MakePlan) -> Read:
    """Reads rows, given by their cells, with settings on top of the names of the columns."""
    folder = plan({"docs/homes.md": "# A\n", "docs/feedback.yml": LOG}).folder
    log = Log.open(folder, folder / "docs")

    def run(rows: Sequence[Sequence[str]], strict: bool = True, **settings: Any) -> Responses:
        found = tuple(Row(number, tuple(map(clean, cells))) for number, cells in enumerate(rows, 2))
        columns = Columns.model_validate({"columns": NAMES, "constants": {"kind": "idea"}, **settings})
        return read_responses(Table("a.csv", Row(1, HEADER), found, strict), columns, log)

    return run


def test_new(read: Read) -> None:
    """A row becomes an entry, with what is the same for all where a cell is empty."""
    found = read(
        [("5", "<b>More</b>  trains", "43101", "WORRY", "3", "Homes", "A club"), ("6", "Less noise")],
        constants={"kind": "idea", "who": "People", "when": "2018", "topic": "homes.md"},
    )
    one, two = found.drafts
    assert (one.id, one.said, one.kind, one.when) == (
        "b-more-b-trains",
        "<b>More</b> trains",
        "worry",
        "2018-01-01",
    )
    assert (one.people, one.topic, one.who, one.received) == (3, "homes.md", "A club", "5")
    assert (two.kind, two.when, two.topic, two.who, two.people) == (
        "idea",
        "2018",
        "homes.md",
        "People",
        None,
    )
    assert (found.rows, found.known, found.told, found.private, found.unread) == (2, 0, {}, {}, {})


def test_meanings(read: Read) -> None:
    """Words of the form are given their meaning here, and can mean nothing."""
    found = read(
        [("5", "a", "", "I would LIKE", "", "My home", "me"), ("6", "b", "", "", "", "Other", "us")],
        values={
            "kind": {"I would like": "want"},
            "topic": {"My home": "homes.md", "Other": None},
            "who": {"me": "People who live here"},
        },
    )
    assert [(one.kind, one.topic, one.who) for one in found.drafts] == [
        ("want", "homes.md", "People who live here"),
        ("idea", None, "us"),
    ]
    assert found.told == {}


def test_known(read: Read) -> None:
    """What is in the log already is known by its number, or by its words, who said them and when."""
    found = read(
        [("1", "More buses!"), ("9", "more  BUSES", "03/04/2018", "", "", "", "us"), ("", "More buses")]
    )
    assert (found.known, [one.said for one in found.drafts], found.told) == (2, ["More buses"], {})


def test_changed_since(read: Read) -> None:
    """A known answer with other words is told with the place of its entry; nothing else is done."""
    found = read([("1", "Fewer buses")])
    assert (found.known, found.drafts) == (1, [])
    (remark,) = found.told
    assert remark.message == "its words differ from docs/feedback.yml:2:23; the entry is left as it is"
    assert "another form" in remark.mend


def test_numbers_of_two_forms(read: Read) -> None:
    """With the form's name before them, numbers of two forms are not taken for each other."""
    found = read([("1", "Fewer buses"), ("7", "More homes")], form="Survey")
    assert (found.known, [one.received for one in found.drafts]) == (1, ["Survey 1"])


def test_repeated(read: Read) -> None:
    """What two rows say is taken once; the rows are told, and what to do if several people said it."""
    found = read([("5", "a b"), ("6", "A, b!"), ("5", "c"), ("8", "a b", "2018")])
    assert [one.received for one in found.drafts] == ["5", "8"]
    assert found.repeated == 2
    assert {remark.message: rows for remark, rows in found.told.items()} == {
        "says the same as row 2; left out": [3],
        "has the same number as row 2; left out": [4],
    }


def test_private(read: Read) -> None:
    """What looks private is not taken, and not said again: only what it looks like."""
    found = read(
        [
            ("5", "Write to ann@example.org or ring 020 7946 0000"),
            ("6", "a", "", "", "", "", "My name is Ann"),
            ("ann@example.org", "b"),
            ("9434765919", "c"),
        ]
    )
    assert [one.said for one in found.drafts] == ["c"]
    assert [remark.message for remark in found.private] == [
        "looks like a telephone number and an email address",
        "looks like a person's name",
        "looks like an email address",
    ]
    assert "ann" not in str(found.private).lower()


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (("5", "a", "", "Wish"), "'Wish' is not a kind"),
        (("5", "a" * (LONGEST + 1)), "'said': this is 2,001 characters long"),
        (
            ("5", "I want this", "", "", "", "", "", " and this"),
            "has more cells than the header, so its text may be cut off",
        ),
    ],
)
def test_unread(read: Read, row: tuple[str, ...], message: str) -> None:
    """A row that cannot be an entry is told with how to mend it; the others are taken."""
    found = read([row, ("6", "b"), row])
    assert [one.said for one in found.drafts] == ["b"]
    ((remark, rows),) = found.unread.items()
    assert (remark.message, rows) == (message, [2, 4])
    assert remark.mend


def test_no_kind(read: Read) -> None:
    """Where no kind is the same for all, a row without one is not taken."""
    found = read([("5", "a"), ("6", "b", "", "want")], constants={})
    assert [one.said for one in found.drafts] == ["b"]
    assert [remark.message for remark in found.unread] == ["has no kind"]


def test_left_out(read: Read) -> None:
    """What people said is not lost for a date, a number or a topic that cannot be read: it is told."""
    found = read([("5", "a", "soon", "", "some", "Home", "")])
    (draft,) = found.drafts
    assert (draft.when, draft.people, draft.topic) == (None, None, None)
    assert [remark.message for remark in found.told] == [
        "'soon' is not a date; 'when' is left out",
        "'some' is no number of people; it is left out",
        "'Home' is no page; 'topic' is left out",
    ]


def test_messages_keep_secrets(read: Read) -> None:
    """A message does not repeat a cell that looks private, or a whole page of words."""
    found = read([("5", "a", "born 3 May 1960"), ("6", "b", "words " * 100)])
    first, second = found.told
    assert first == Remark("what stands there is not a date; 'when' is left out", "Add it in the log.")
    assert len(second.message) < 110


@pytest.mark.parametrize("row", [("5",), ("5", ""), ("5", " \n", "2018")])
def test_no_words(read: Read, row: tuple[str, ...]) -> None:
    """A row in which nothing was said is counted, and no more."""
    found = read([row])
    assert (found.wordless, found.drafts, found.told, found.unread) == (1, [], {}, {})


def test_beside_the_table(read: Read) -> None:
    """In a workbook, notes beside the table are no mistake."""
    assert len(read([("5", "a", "", "", "", "", "", "a note")], strict=False).drafts) == 1


def test_american_dates(read: Read) -> None:
    """Dates that can only be American stop the import, until somebody says what all of them are."""
    rows = [("5", "a", "04/03/2018"), ("6", "b", "04/13/2018 10:22")]
    with pytest.raises(
        ImportRefusedError, match=r"a\.csv, row 3: '04/13/2018 10:22' can only be a date with the"
    ):
        read(rows)
    assert [one.when for one in read(rows, dates="month-first").drafts] == ["2018-04-03", "2018-04-13"]
    assert [one.when for one in read(rows, dates="day-first").drafts] == ["2018-03-04", None]
