"""Rows of a form's export -> new entries, and what became of every row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from easyread.importing.cells import Row
from easyread.importing.columns import COLUMNS_FILE, CONSTANTS, Columns
from easyread.importing.dates import DateOrder, only_month_first, read_when
from easyread.importing.drafts import Draft, Ids
from easyread.importing.log import Log, Said, fold, said_by
from easyread.importing.refused import ImportRefusedError
from easyread.importing.table import Table
from easyread.model import Place
from easyread.model.feedback import Kind
from easyread.source import did_you_mean
from easyread.source.private import private_parts


@dataclass(frozen=True, order=True)
class Remark:
    """Something to say about rows.

    Attributes:
        message: What is to be said, as a sentence without its full stop.
        mend: What to do about it, as whole sentences; may be empty.
    """

    message: str
    mend: str = ""


@dataclass
class Responses:
    """What a table has in it.

    Attributes:
        drafts: The new entries, in the order of the table.
        rows: How many rows have something in them.
        known: How many rows are in the log already.
        repeated: How many rows say what a row above says.
        wordless: How many rows have nothing in the column of what was said.
        private: Rows that are not taken because of what would be published, by what is to be said.
        unread: Rows that are not taken because they cannot be read.
        told: Rows that need no change, or were taken in part.
    """

    drafts: list[Draft] = field(default_factory=list)
    rows: int = 0
    known: int = 0
    repeated: int = 0
    wordless: int = 0
    private: dict[Remark, list[int]] = field(default_factory=dict)
    unread: dict[Remark, list[int]] = field(default_factory=dict)
    told: dict[Remark, list[int]] = field(default_factory=dict)


def read_responses(table: Table, columns: Columns, log: Log) -> Responses:
    """Sort the rows of a table into those that are new, known, private and wrong.

    Raises:
        ImportRefusedError: If its dates seem to be written with the month first, and nobody said so.
    """
    reader = _Reader(table, columns, log)
    for row in table.rows:
        reader.take(row)
    return reader.found


class _Reader:
    def __init__(self, table: Table, columns: Columns, log: Log) -> None:
        self.found = Responses(rows=len(table.rows))
        self._table = table
        self._columns = columns
        self._log = log
        self._known = log.known()
        self._ids = Ids(log.files.ids)
        self._at = {name: table.columns(column)[0] for name, column in columns.columns.named().items()}
        self._meanings = {
            name: {fold(word): meaning for word, meaning in words.items()}
            for name, words in self._written_meanings().items()
        }
        self._pages = {page.casefold(): page for page in log.pages}
        self._width = max(index for index, name in enumerate(table.header.cells, 1) if name)
        self._received_here: dict[str, int] = {}
        self._said_here: dict[Said, int] = {}
        self._check_dates()

    def _written_meanings(self) -> dict[str, Mapping[str, str | None]]:
        values = self._columns.values
        return {"kind": values.kind, "who": values.who, "where": values.where, "topic": values.topic}

    def _check_dates(self) -> None:
        """Refuse a column of American dates: read day first, most of them would silently be wrong."""
        if self._columns.dates is not None or "when" not in self._at:
            return
        for row in self._table.rows:
            when = self._cell(row, "when")
            if when and only_month_first(when):
                raise ImportRefusedError(
                    f"{self._table.file}, row {row.number}: '{when}' can only be a date with the month "
                    "first, and easyread reads the day first",
                    f"Write in {COLUMNS_FILE}: 'dates: month-first' if all dates are written so, or "
                    "'dates: day-first' if this one is a mistake (or use --dates).",
                )

    def _cell(self, row: Row, name: str) -> str:
        index = self._at.get(name)
        return row.cells[index] if index is not None and index < len(row.cells) else ""

    def take(self, row: Row) -> None:
        """Sort one row."""
        found, said = self.found, self._cell(row, "said")
        received = self._cell(row, "received")
        if received and self._columns.form:
            received = f"{self._columns.form} {received}"
        if self._table.strict and any(row.cells[self._width :]):
            return self._remark(found.unread, row, *_TOO_WIDE)
        if not said:
            found.wordless += 1
            return None
        if received and received in self._known.received:
            found.known += 1
            entry, place = self._known.received[received]
            if fold(entry.said.plain) != fold(said):
                self._remark(
                    found.told, row, f"its words differ from {place}; the entry is left as it is", _OTHER_FORM
                )
            return None
        if received and received in self._received_here:
            found.repeated += 1
            first = self._received_here[received]
            return self._remark(found.told, row, f"has the same number as row {first}; left out")
        remarks: list[Remark] = []
        draft = self._draft(row, said, received, remarks)
        if isinstance(draft, Remark):
            return self._remark(found.unread, row, draft.message, draft.mend)
        feedback, faults = draft.check(Place(self._table.file, row.number))
        if feedback is None:
            return self._remark(found.unread, row, faults[0].message, faults[0].mend)
        key = said_by(feedback.said.plain, feedback.who, feedback.when)
        if key in self._known.said:
            found.known += 1
            return None
        if key in self._said_here:
            found.repeated += 1
            first = self._said_here[key]
            return self._remark(found.told, row, f"says the same as row {first}; left out", _TWO_PEOPLE)
        if private := sorted({what for what, _ in self._private(draft)}):
            return self._remark(found.private, row, f"looks like {' and '.join(private)}", _PRIVATE)
        for remark in remarks:
            self._remark(found.told, row, remark.message, remark.mend)
        self._said_here[key] = row.number
        if received:
            self._received_here[received] = row.number
        found.drafts.append(replace(draft, id=self._ids.propose(said)))
        return None

    @staticmethod
    def _remark(remarks: dict[Remark, list[int]], row: Row, message: str, mend: str = "") -> None:
        remarks.setdefault(Remark(message, mend), []).append(row.number)

    def _draft(self, row: Row, said: str, received: str, remarks: list[Remark]) -> Draft | Remark:
        """What a row says, or why it cannot be taken. What is left out of it is added to the remarks."""
        values = {name: self._meaning(row, name) for name in CONSTANTS}
        kind = values["kind"]
        if kind is None:
            return Remark(
                "has no kind", f"Write one in the cell, or one for all below 'constants:' in {COLUMNS_FILE}."
            )
        if kind.casefold() not in set(Kind):
            known = ", ".join(Kind)
            return Remark(
                f"{_quoted(kind)} is not a kind",
                f"Say what it means ({known}) below 'values:' and 'kind:' in {COLUMNS_FILE}, "
                'such as "I would like": want',
            )
        when = values["when"]
        if when is not None:
            date = read_when(when, self._columns.dates or DateOrder.DAY_FIRST)
            if date is None:
                remarks.append(
                    Remark(f"{_quoted(when)} is not a date; 'when' is left out", "Add it in the log.")
                )
            when = date
        return Draft(
            id="a",  # until it is sure that the row is taken
            said=said,
            kind=kind.casefold(),
            who=values["who"],
            when=when,
            where=values["where"],
            people=self._people(row, remarks),
            topic=self._topic(values["topic"], remarks),
            received=received or None,
        )

    def _meaning(self, row: Row, name: str) -> str | None:
        """What stands in a row's cell, or what its words mean here, or what is the same for all rows."""
        written = self._cell(row, name)
        meanings = self._meanings.get(name, {})
        if written and fold(written) in meanings:
            return meanings[fold(written)]
        return written or getattr(self._columns.constants, name)

    def _people(self, row: Row, remarks: list[Remark]) -> int | None:
        written = self._cell(row, "people")
        if not written:
            return None
        if written.isascii() and written.isdigit() and len(written) < 10 and int(written):
            return int(written)
        remarks.append(
            Remark(f"{_quoted(written)} is no number of people; it is left out", "Add 'people:' in the log.")
        )
        return None

    def _topic(self, written: str | None, remarks: list[Remark]) -> str | None:
        if written is None:
            return None
        folded = written.casefold()
        for path in (folded, f"{folded}.md"):
            if path in self._pages:
                return self._pages[path]
        mend = did_you_mean(written, self._log.pages, "The plan's pages are")
        where = f"Say which page it means below 'values:' and 'topic:' in {COLUMNS_FILE}."
        remarks.append(
            Remark(f"{_quoted(written)} is no page; 'topic' is left out", f"{where} {mend}".strip())
        )
        return None

    @staticmethod
    def _private(draft: Draft) -> Iterator[tuple[str, str]]:
        for text in (draft.said, draft.who, draft.where):
            yield from private_parts(text or "")
        # Many numbers of answers look like a number of the NHS. They are not published; addresses must not
        # stand in the log either.
        for what, words in private_parts(draft.received or ""):
            if what == "an email address":
                yield what, words


def _quoted(words: str) -> str:
    """Words of a cell in a message: not those that look private, and not a whole page of them."""
    if any(private_parts(words)):
        return "what stands there"
    return f"'{words}'" if len(words) <= _LONGEST_QUOTE else f"'{words[:_LONGEST_QUOTE].rstrip()}...'"


_LONGEST_QUOTE = 60

_TOO_WIDE = (
    "has more cells than the header, so its text may be cut off",
    'Put the cell that has a comma in it in "double quotes", or export the answers as a workbook (.xlsx).',
)
_OTHER_FORM = f"If it is an answer to another form, write that form's name after 'form:' in {COLUMNS_FILE}."
_TWO_PEOPLE = "If several people said it, write how many in the log, such as people: 2"
_PRIVATE = (
    "Take it out of the cell and import again. If everybody may know it, add the entry by hand, "
    "with 'allow:'."
)
