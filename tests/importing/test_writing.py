"""New entries in a file of the log."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.importing.drafts import Draft
from easyread.importing.log import Log
from easyread.importing.refused import ImportRefusedError
from easyread.importing.writing import add_entries
from tests.conftest import MakePlan

NEW = Draft("new", "yes: #1", "want", when="2018-01-01")
LOG = """\
# Ours.\r
feedback:\r
  - id: a   # the first
    said: 'Words' \r
    kind: want\r
answers:
  - {to: a, date: 2018, status: did, text: We did it.}"""


@pytest.fixture
def log(plan: MakePlan) -> Log:
    """A log with an entry and an answer, of mixed line ends."""
    folder = plan({"docs/a.md": "# A\n", "docs/feedback.yml": LOG}).folder
    return Log.open(folder, folder / "docs")


def test_write(log: Log) -> None:
    """The new entry is there, and each old byte."""
    change = add_entries(log, [NEW])
    assert (log.docs / "feedback.yml").read_bytes() == LOG.encode()
    change.write()
    new = "\r\n  - id: new\r\n    said: 'yes: #1'\r\n    kind: want\r\n    when: 2018-01-01\r\n"
    written = (log.docs / "feedback.yml").read_bytes().decode()
    assert written == LOG.replace("answers:", f"{new}answers:")
    assert Log.open(log.root, log.docs).files.ids == {"a", "new"}
    assert sorted(path.name for path in log.docs.iterdir()) == ["a.md", "feedback.yml"]


@pytest.mark.parametrize("name", ["feedback.yml", "feedback/2018.yml"])
def test_new_file(plan: MakePlan, name: str) -> None:
    """A file that is not there yet is made, with a word about what it is."""
    folder = plan({"docs/a.md": "# A\n"}).folder
    add_entries(Log.open(folder, folder / "docs"), [NEW], folder / "docs" / name).write()
    assert (folder / "docs" / name).read_text().startswith("# What people said")
    assert Log.open(folder, folder / "docs").files.ids == {"new"}


def test_rights(log: Log) -> None:
    """The file keeps its rights, and a link to it stays a link."""
    file = log.docs / "feedback.yml"
    real = file.rename(log.root / "elsewhere.yml")
    real.chmod(0o640)
    file.symlink_to(real)
    add_entries(log, [NEW]).write()
    assert file.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert b"id: new" in real.read_bytes()


@pytest.mark.parametrize(
    "name", ["feedback.yaml", "homes.md", "feedback/a.txt", "feedback/a/b.yml", "../feedback.yml"]
)
def test_other_files(log: Log, name: str) -> None:
    """A file that the plan does not read gets no entries."""
    with pytest.raises(ImportRefusedError) as caught:
        add_entries(log, [NEW], log.docs / name)
    assert "the plan does not read feedback from there" in caught.value.message
    assert caught.value.mend == "Write docs/feedback.yml, or a file such as docs/feedback/2018.yml"


@pytest.mark.parametrize(
    ("draft", "message"),
    [
        (Draft("a", "b", "want"), "the feedback id 'a' is taken"),
        (Draft("b", "b", "want", topic="b.md"), "there is no page 'b.md'"),
        (Draft("b", "Write to a@example.org", "want"), "looks like an email address"),
        (Draft("b", "b", "wish"), "'wish' is not a kind"),
    ],
)
def test_faults_are_not_written(log: Log, draft: Draft, message: str) -> None:
    """An entry that would stop the next build is refused."""
    with pytest.raises(ImportRefusedError) as caught:
        add_entries(log, [NEW, draft])
    assert str(caught.value).startswith("docs/feedback.yml would have faults with the new entries. Nothing")
    assert message in str(caught.value)


def test_strange_file(plan: MakePlan) -> None:
    """Where the composed file would not be read as it is meant, nothing is written."""
    text = "feedback:\n  - {id: a, said: b, kind: want}\n...\n"
    folder = plan({"docs/a.md": "# A\n", "docs/feedback.yml": "answers: []\n...\n"}).folder
    with pytest.raises(ImportRefusedError, match="Nothing was written"):
        add_entries(Log.open(folder, folder / "docs"), [NEW])
    plan({"docs/feedback.yml": text})
    add_entries(Log.open(folder, folder / "docs"), [NEW]).write()
    assert Log.open(folder, folder / "docs").files.ids == {"a", "new"}


def test_changed_in_the_meantime(log: Log) -> None:
    """What an author saved in the meantime is not lost."""
    change = add_entries(log, [NEW])
    (log.docs / "feedback.yml").write_text(LOG + "\n# mine\n")
    with pytest.raises(ImportRefusedError, match="the file was changed in the meantime"):
        change.write()
    assert (log.docs / "feedback.yml").read_text() == (LOG + "\n# mine\n").replace("\r\n", "\n")


def test_cannot_be_written(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be replaced stays as it was, and nothing is left beside it."""

    def fail(self: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(
        ImportRefusedError, match=r"docs/feedback\.yml: the file cannot be written: Permission"
    ):
        add_entries(log, [NEW]).write()
    assert (log.docs / "feedback.yml").read_bytes() == LOG.encode()
    assert sorted(path.name for path in log.docs.iterdir()) == ["a.md", "feedback.yml"]
