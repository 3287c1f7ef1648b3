"""A measure in YAML: each fault is shown where it was written."""

from __future__ import annotations

from easyread.model import Measure, Place
from easyread.source.entries import read_entry
from easyread.source.yaml_values import read_yaml

WRITTEN = """\
id: jobs
text: People with a paid job
unit: percent
better: up
values:
  - period: 2018
    value: 60.10
  - period: 2019
    value: 101
  - period: 2020
    value: none
"""


def test_places_of_faults() -> None:
    """A number that its unit cannot have is shown at the number."""
    _, faults = read_entry(Measure, read_yaml(WRITTEN.replace("none", "50"), Place("page.md")))
    assert [str(fault).splitlines()[0] for fault in faults] == [
        "page.md:9:12: 'value': 101 is more than 100 percent"
    ]


def test_no_number() -> None:
    """A value that is no number is shown where it stands."""
    _, faults = read_entry(Measure, read_yaml(WRITTEN, Place("page.md")))
    assert [str(fault).splitlines()[0] for fault in faults] == [
        "page.md:11:12: 'value': 'none' is not a number that can be read"
    ]


def test_nothing_written() -> None:
    """A value that was forgotten is said to be missing."""
    _, faults = read_entry(Measure, read_yaml(WRITTEN.replace(" none", ""), Place("page.md")))
    assert [fault.message for fault in faults] == ["'value' has no value"]


def test_decimals() -> None:
    """A number comes from the file with the decimals that were typed."""
    text = WRITTEN.replace("101", "0").replace("none", "'7.0'")
    entry, faults = read_entry(Measure, read_yaml(text, Place("page.md")))
    assert faults == []
    assert entry is not None
    assert [str(value.value) for value in entry.values] == ["60.10", "0", "7.0"]
