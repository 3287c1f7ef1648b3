"""New entries, their ids and their YAML."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from easyread.importing.cells import clean
from easyread.importing.drafts import Draft, Ids, as_yaml, slug
from easyread.model import Feedback, Place
from easyread.model.feedback import LONGEST
from easyread.source.entries import read_entry
from easyread.source.yaml_values import read_yaml

PLACE = Place("a.yml")
TRAPS = [
    "yes",
    "No",
    "on",
    "012",
    "1:30",
    "0x1f",
    "1e3",
    "2018-01-01",
    "null",
    "~",
    "- a",
    "? a",
    "a: b",
    "a #b",
]
TRAPS += [
    "#a",
    "&a",
    "*a",
    "!a",
    "| a",
    "> a",
    "%a",
    "@a",
    "`a`",
    "{a}",
    "[a]",
    "=",
    "<<",
    "'",
    '"',
    "\\n",
    ":a:",
]
WORDS = (st.text() | st.sampled_from(TRAPS)).map(clean).filter(bool)


@given(said=WORDS, who=WORDS, received=WORDS)
def test_round_trip(said: str, who: str, received: str) -> None:
    """Whatever people said is read from YAML as it was written into it, by us and by other tools."""
    draft = Draft("a", said, "want", who=who, received=received, when="2018-01-01", people=3)
    (text,) = as_yaml([draft])
    (value,) = yaml.safe_load(text)
    assert (value["said"], value["who"], value["received"], value["people"]) == (said, who, received, 3)
    entry, faults = read_entry(Feedback, read_yaml(text.replace("- ", "  ", 1), PLACE))
    assert faults == []
    assert entry == draft.check(PLACE)[0]
    assert entry is not None
    assert entry.said.plain == said


def test_one_line_each() -> None:
    """An entry has one line for each value, however long, in the order of the guide."""
    draft = Draft(
        "a", "many words " * 150, "idea", easy="Words.", picture="bus", when="June 2018", topic="a.md"
    )
    (text,) = as_yaml([draft])
    assert [line[2:].partition(":")[0] for line in text.splitlines()] == [
        *("id", "said", "easy", "picture", "kind", "when", "topic")
    ]
    assert "  when: June 2018\n" in text


def test_days_need_no_quotes() -> None:
    """A day stands in the log as an author would write it."""
    assert "  when: 2018-01-01\n" in as_yaml([Draft("a", "b", "want", when="2018-01-01")])[0]


@pytest.mark.parametrize(
    ("draft", "message"),
    [
        (Draft("a", "b", "wish"), "'wish' is not a kind"),
        (Draft("a", "b" * (LONGEST + 1), "want"), "'said': this is 2,001 characters long"),
        (Draft("a", "b", "want", people=0), "'people': 0 is no number of people"),
    ],
)
def test_check(draft: Draft, message: str) -> None:
    """What is wrong with an entry is said in the words that a build would say it in."""
    entry, faults = draft.check(PLACE)
    assert entry is None
    assert [fault.message for fault in faults] == [message]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I want more buses to the town, please!", "more-buses-town"),
        ("It\u2019s a café; don't close it", "cafe-dont-close"),
        ("It is what it is", "it-is-what-it-is"),
        ("=1+1 <b>", "b"),
        ("12 2", "12-2"),
        ("\N{THUMBS UP SIGN}", ""),
        ("x" * 60, "x" * 40),
    ],
)
def test_slug(text: str, name: str) -> None:
    """An id is made of the words that mean something, in small letters."""
    assert slug(text) == name


@given(
    st.lists(st.text() | st.sampled_from(["more buses", "x" * 50, "feedback", "feedback 2", "more buses 2"]))
)
def test_ids(texts: list[str]) -> None:
    """Ids are names for links, no longer than 40 characters, and no two are the same."""
    ids = Ids(["more-buses", "feedback-1"])
    names = [ids.propose(text) for text in texts]
    assert len({*names, "more-buses", "feedback-1"}) == len(names) + 2
    for name in names:
        assert len(name) <= 40
        assert Draft(name, "a", "want").check(PLACE)[1] == []


def test_ids_without_words() -> None:
    """What has no letters is numbered."""
    ids = Ids([])
    assert [ids.propose("?"), ids.propose("!"), ids.propose("a bus"), ids.propose("a bus")] == [
        *("feedback-1", "feedback-2", "bus", "bus-2")
    ]
