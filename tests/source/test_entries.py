"""YAML files as what the model knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.model import Action, Feedback, FrontMatter, Place, Settings, Status
from easyread.source.entries import read_entry, read_file
from easyread.source.yaml_values import read_yaml

START = Place("a.yml")


def faults(kind: type[FrontMatter] | type[Action] | type[Settings], text: str) -> list[tuple[str, str]]:
    """Where the faults of a text are, and what they say."""
    _, found = read_entry(kind, read_yaml(text, START))
    return [(f"{fault.place.line}:{fault.place.column}", fault.message) for fault in sorted(found)]


def test_read() -> None:
    """A text without faults is read as what it should be."""
    entry, found = read_entry(Action, read_yaml("id: a-1\ntext: We act.\nstatus: done\nlead: B\n", START))
    assert found == []
    assert entry is not None
    assert (entry.id, str(entry.text), entry.status, entry.lead) == ("a-1", "We act.", Status.DONE, ("B",))


def test_all_faults() -> None:
    """Whatever is wrong with an entry is shown at once, deep inside it too."""
    text = (
        "title: [a]\n"
        "tilte: b\n"
        "actions:\n"
        "  - id: A\n"
        "    due: soon\n"
        "    progress:\n"
        "      - text: We *met*.\n"
        "        when: 2019\n"
        "    why:\n"
        "      esay: Money.\n"
        "  - status: finished\n"
    )
    assert faults(FrontMatter, text) == [
        ("1:8", "'title': words are expected here, not a list or other keys"),
        ("2:1", "unknown key 'tilte'"),
        ("4:5", "'text' is missing"),
        ("4:9", "'A' cannot be used as 'id'"),
        ("5:10", "'due': 'soon' is not a date that can be read"),
        ("7:9", "'date' is missing"),
        ("7:15", "'text': words in *italics* cannot stand here"),
        ("8:9", "unknown key 'when'"),
        ("10:7", "'text' is missing"),
        ("10:7", "unknown key 'esay'"),
        ("11:5", "'id' is missing"),
        ("11:5", "'text' is missing"),
        ("11:13", "'finished' is not a status"),
    ]


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("id: a\ntext: b\ndeu: 2019\n", "Did you mean 'due'?"),
        ("id: a\ntext: b\nwhy:\n  text: c\n  esay: d\n", "Did you mean 'easy'?"),
        (
            "id: a\ntext: b\nprogress:\n  - {date: 2019, text: c, zzz: d}\n",
            "Known keys are 'date', 'easy' and 'text'.",
        ),
        ("id: a\ntext: b\nstatus: on_track\n", "Did you mean 'on-track'?"),
        ("id: a\ntext: b\nstatus: Done\n", "Did you mean 'done'?"),
    ],
)
def test_mends(text: str, mend: str) -> None:
    """A mend names what can be written at just this place."""
    _, (fault,) = read_entry(Action, read_yaml(text, START))
    assert fault.mend == mend


def test_no_news_is_not_offered() -> None:
    """The status that nobody can write is not offered as a mend."""
    _, (fault,) = read_entry(Action, read_yaml("id: a\ntext: b\nstatus: zzz\n", START))
    assert "no-news" not in fault.mend


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("id: a\ntext: !b c\n", ["2:7"]),
        ("id: 0x1\ntext: b\n", ["1:5"]),
        ("id: a\nid: b\ntext: c\n", ["2:1"]),
        ("id: a\ntext: [b\n", ["3:1"]),
        ("&a id: a\n", ["1:1"]),
    ],
)
def test_reported_once(text: str, places: list[str]) -> None:
    """What YAML has a fault for is not reported again as missing or wrong."""
    assert [place for place, _ in faults(Action, text)] == places


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n"])
def test_empty(text: str) -> None:
    """An empty text has no keys, so those that must be there are missing."""
    assert faults(Settings, text) == [("1:1", "'name' is missing"), ("1:1", "'organisation' is missing")]


def test_no_keys_in_a_list() -> None:
    """What has no keys in a list is pointed at, without a name."""
    text = "actions:\n  - {id: a, text: b}\n  - c\n"
    assert faults(FrontMatter, text) == [("3:5", "keys with values are expected here")]


@pytest.mark.parametrize("text", ["- a\n", "a\n", "true\n", "'{}'\n"])
def test_no_keys(text: str) -> None:
    """What has no keys at all is one fault."""
    assert faults(Settings, text) == [("1:1", "keys with values are expected here")]


def test_file(tmp_path: Path) -> None:
    """A file is read with the places of its values, under the name that its author knows."""
    (tmp_path / "a.yml").write_bytes(b"\xef\xbb\xbfname: A\r\norganisation: B\r\n")
    settings, document, found = read_file(Settings, tmp_path / "a.yml", "plan/a.yml")
    assert settings is not None
    assert (settings.name, found) == ("A", [])
    assert str(document.places.of("organisation")) == "plan/a.yml:2:15"


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is one fault, without those for all that it does not say."""
    settings, _, (fault,) = read_file(Settings, tmp_path / "a.yml", "a.yml")
    assert settings is None
    assert str(fault.place) == "a.yml:1:1"
    assert "cannot be read" in fault.message


def test_thanks_is_a_kind() -> None:
    """A word that no answer may have as its status can still be proposed as the kind of what was said."""
    _, (fault,) = read_entry(Feedback, read_yaml("id: a\nsaid: b\nkind: thank\n", START))
    assert fault.mend == "Did you mean 'thanks'?"
