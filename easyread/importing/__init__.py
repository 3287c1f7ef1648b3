"""What people said -> the log of feedback: from a form's export, or typed in."""

from easyread.importing.cells import clean
from easyread.importing.columns import (
    COLUMNS_FILE,
    CONSTANTS,
    FIELDS,
    Columns,
    check_columns,
    columns_text,
    read_columns,
    with_choices,
    write_columns,
)
from easyread.importing.dates import DateOrder, read_when
from easyread.importing.drafts import Draft, Ids, as_yaml
from easyread.importing.log import Log
from easyread.importing.refused import ImportRefusedError
from easyread.importing.responses import Remark, Responses, read_responses
from easyread.importing.table import Table, read_table
from easyread.importing.writing import Change, add_entries

__all__ = [
    "COLUMNS_FILE",
    "CONSTANTS",
    "FIELDS",
    "Change",
    "Columns",
    "DateOrder",
    "Draft",
    "Ids",
    "ImportRefusedError",
    "Log",
    "Remark",
    "Responses",
    "Table",
    "add_entries",
    "as_yaml",
    "check_columns",
    "clean",
    "columns_text",
    "read_columns",
    "read_responses",
    "read_table",
    "read_when",
    "with_choices",
    "write_columns",
]
