"""New entries in the text of a log."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.importing.drafts import Draft, as_yaml
from easyread.importing.log_text import NEW_LOG, with_entries
from easyread.importing.refused import ImportRefusedError
from easyread.model import FeedbackLog, Place
from easyread.source.entries import read_entry
from easyread.source.text_file import text_in
from easyread.source.yaml_values import read_yaml

NEW = as_yaml([Draft("new", "More.", "want"), Draft("newer", "Even more.", "idea")])


def ids(text: str) -> list[str]:
    """The ids in a log that has no faults."""
    read, faults = text_in(text.encode(), "a.yml")
    assert faults == []
    log, faults = read_entry(FeedbackLog, read_yaml(read, Place("a.yml")))
    assert faults == []
    assert log
    return [entry.id for entry in log.feedback]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "feedback:\n  - id: a\n    said: b\n    kind: want # c\n\n# Answers\nanswers: []\n",
            "feedback:\n  - id: a\n    said: b\n    kind: want # c\n@@\n# Answers\nanswers: []\n",
            id="another key after the list",
        ),
        pytest.param(
            "feedback:\n- id: a\n  said: b\n  kind: want\n  # about a\n# at the end\n",
            "feedback:\n- id: a\n  said: b\n  kind: want\n  # about a\n@@# at the end\n",
            id="comments",
        ),
        pytest.param(
            "feedback:\n- {id: a, said: b, kind: want}",
            "feedback:\n- {id: a, said: b, kind: want}\n@@",
            id="no line end",
        ),
        pytest.param(
            "feedback:\n    - id: a\n      kind: want\n      said: |\n        b\n\n        c\n\n\n# d\n",
            "feedback:\n    - id: a\n      kind: want\n      said: |\n        b\n\n        c\n@@\n\n# d\n",
            id="a block of text",
        ),
        pytest.param(
            "feedback:\n - id: a\n   kind: want\n   said: >-\n     b",
            "feedback:\n - id: a\n   kind: want\n   said: >-\n     b\n@@",
            id="a block of text without line end",
        ),
        pytest.param(
            "feedback:\n- id: a\n  kind: want\n  said: b\n    c\n  allow: []\n\nanswers: []\n",
            "feedback:\n- id: a\n  kind: want\n  said: b\n    c\n  allow: []\n@@\nanswers: []\n",
            id="a list in brackets last",
        ),
        pytest.param("feedback: []\n", "feedback:\n@@", id="an empty list"),
        pytest.param(
            "feedback: [] # none\nanswers: []\n", "feedback:  # none\n@@answers: []\n", id="and a comment"
        ),
        pytest.param("feedback:\nanswers: []\n", "feedback:\n@@answers: []\n", id="an empty key"),
        pytest.param("feedback:", "feedback:\n@@", id="an empty key without line end"),
        pytest.param("'feedback' : null", "'feedback' :\n@@", id="null"),
        pytest.param("# a\n", "# a\nfeedback:\n@@", id="only a comment"),
        pytest.param("answers: []", "answers: []\nfeedback:\n@@", id="no key"),
        pytest.param("", "feedback:\n@@", id="an empty file"),
        pytest.param(NEW_LOG, f"{NEW_LOG}@@", id="a new file"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_every_byte_stays(before: str, after: str, newline: str, mark: str) -> None:
    """Entries are set in after the last one, and every byte before and behind them stays."""
    if "\n" not in before:
        newline = "\n"  # nothing says how lines end here
    head, tail = (mark + after if mark else after).replace("\n", newline).split("@@")
    found = with_entries(mark + before.replace("\n", newline), NEW, "a.yml")
    assert found.startswith(head)
    assert found.endswith(tail)
    assert found[len(head) : len(found) - len(tail)].split() == "".join(NEW).split()
    assert ids(found)[-2:] == ["new", "newer"]


def test_looks_like_its_neighbours() -> None:
    """New entries are indented as the old ones are, and as far apart."""
    close = "feedback:\n- id: a\n  said: b\n  kind: want\n- id: b\n  said: b\n  kind: want\n"
    assert with_entries(close, NEW, "a.yml") == close + "".join(NEW)
    apart = close.replace("\n- id: b", "\n\n- id: b")
    assert with_entries(apart, NEW, "a.yml") == apart + "\n" + "\n".join(NEW)
    deep = close.replace("\n- ", "\n    - ").replace("\n  ", "\n      ").replace("\n        - ", "\n    - ")
    assert (
        with_entries(deep, NEW[:1], "a.yml") == deep + "    - id: new\n      said: More.\n      kind: want\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "feedback: [{id: a, said: b, kind: want}]\n",
        "{feedback: []}\n",
        "feedback: [\n]\n",
    ],
)
def test_brackets(text: str) -> None:
    """A list in brackets is not taken apart: the author is told how to write it."""
    with pytest.raises(ImportRefusedError) as caught:
        with_entries(text, NEW, "a.yml")
    assert caught.value.message.startswith("a.yml:1:")
    assert "with '- ' before the first" in caught.value.mend


ENTRIES = st.lists(
    st.sampled_from(
        [
            "{id: ID, said: b, kind: want}",
            "id: ID\n  said: b\n  kind: want",
            "id: ID  # note\n\n  kind: want\n  said: |\n    b\n\n    c\n",
            "kind: want\n  said: >-\n    b\n  # about it\n  id: ID",
            "id: ID\n  kind: want\n  said: 'b\n\n    c'",
            "id: ID\n  said: b\n  kind: want\n  answers:\n  - date: 2018\n    status: did\n    text: b",
        ]
    ),
    min_size=1,
    max_size=4,
)


@given(
    ENTRIES, st.sampled_from(["", "\n", "# end\n", "  # end\n", "\n\n# end\nanswers: []\n"]), st.booleans()
)
def test_any_log(entries: list[str], end: str, windows: bool) -> None:
    """Whatever the list looks like, taking the new lines out again gives the old bytes."""
    text = "# head\nfeedback:\n" + "".join(
        f"- {entry.replace('ID', f'e{number}')}\n" for number, entry in enumerate(entries)
    )
    text = (text + end).replace("\n", "\r\n") if windows else text + end
    found = with_entries(text, NEW, "a.yml")
    assert ids(found) == [*ids(text), "new", "newer"]
    length = len(found) - len(text)
    assert any(found[:at] + found[at + length :] == text for at in range(len(text) + 1))


def test_empty_value_last() -> None:
    """A key without a value at the end of the last entry stays that entry's, as the reader then says."""
    text = "feedback:\n- id: a\n  said: b\n  kind: want\n  who:\n\n# end\n"
    assert with_entries(text, NEW[:1], "a.yml") == text.replace("who:\n", f"who:\n\n{NEW[0]}")
