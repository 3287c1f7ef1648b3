"""The log as it is before an import."""

from __future__ import annotations

import pytest

from easyread.importing.log import Log, fold, said_by
from easyread.importing.refused import ImportRefusedError
from easyread.model import Period
from tests.conftest import MakePlan

ENTRY = "feedback:\n  - {id: a, said: 'More buses!', kind: want, who: Us, when: June 2018, received: '7'}\n"
OTHER = "feedback:\n- id: b\n  said: Thank you.\n  kind: thanks\n"


def test_open(plan: MakePlan) -> None:
    """All files of the log are known, with the place of each entry."""
    folder = plan({"docs/a.md": "# A\n", "docs/feedback.yml": ENTRY, "docs/feedback/2017.yml": OTHER}).folder
    log = Log.open(folder, folder / "docs")
    assert log.files.ids == {"a", "b"}
    assert list(log.pages) == ["a.md"]
    known = log.known()
    entry, place = known.received["7"]
    assert (entry.id, str(place)) == ("a", "docs/feedback.yml:2:19")
    assert said_by("more  BUSES", "us", Period.parse("June 2018")) in known.said
    assert said_by("thank you", None, None) in known.said
    assert said_by("more buses", "us", Period.parse("July 2018")) not in known.said


def test_no_log(plan: MakePlan) -> None:
    """A plan need have no log yet."""
    folder = plan({"docs/a.md": "# A\n"}).folder
    assert list(Log.open(folder, folder / "docs").entries()) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (ENTRY.replace("want", "wish"), "docs/feedback.yml:2:40: 'wish' is not a kind"),
        (ENTRY.replace("who", "topic"), "docs/feedback.yml:2:53: there is no page 'Us'"),
        ("feedback: [", "docs/feedback.yml:"),
    ],
)
def test_faults(plan: MakePlan, text: str, message: str) -> None:
    """A log with faults is not added to: they are shown."""
    folder = plan({"docs/a.md": "# A\n", "docs/feedback.yml": text}).folder
    with pytest.raises(ImportRefusedError) as caught:
        Log.open(folder, folder / "docs")
    assert str(caught.value).startswith("The log of feedback has faults. Nothing was written")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("More buses!", "  more\tBUSES ", True),
        ("It\u2019s far", "It's far", True),
        ("C++", "C", True),
        ("\N{THUMBS UP SIGN}", "\N{THUMBS DOWN SIGN}", False),
        ("more buses", "no more buses", False),
    ],
)
def test_fold(one: str, other: str, same: bool) -> None:
    """Capitals, spaces and stops do not count; words do, and signs where there are no words."""
    assert (fold(one) == fold(other)) is same
