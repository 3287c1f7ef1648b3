"""`easyread feedback`, as authors use it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from xlsxwriter.worksheet import Worksheet

from easyread.cli import main
from tests.conftest import MakePlan
from tests.importing.test_workbook import workbook

PAGE = "---\ntitle: Homes\n---\n\nWords.\n"
LOG = """\
# What people said
feedback:
  - id: more-buses
    said: More buses.
    kind: want
    received: '1'
    answers:
      - {date: 2018, status: did, text: We did it.}   # at last
# The end
"""
EXPORT = "Your voice \u2013 answers;;;;\r\n;;;;\r\n"
EXPORT += "ID;Completion time;What would you like to tell us?;It is;About\r\n"
CHOICES = (
    "--map",
    "said=What would you like to tell us?",
    "--map",
    "received=ID",
    "--map",
    "when=completion time",
)
Easyread = Callable[..., Result]


@pytest.fixture
def easyread(plan: MakePlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Easyread:
    """Runs the command in the folder of a small plan with a log."""
    plan({"docs/homes.md": PAGE, "docs/feedback.yml": LOG})
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, keys: str | None = None) -> Result:
        return CliRunner().invoke(main, ["feedback", *arguments], input=keys)

    return run


def export(*rows: str) -> None:
    """A form's export as an old spreadsheet saves it."""
    Path("answers.csv").write_bytes((EXPORT + "".join(f"{row}\r\n" for row in rows)).encode("cp1252"))


def log() -> str:
    return Path("docs/feedback.yml").read_bytes().decode()


ROWS = (
    "1;43101;More buses;A wish;My home",
    "2;02/01/2018;<b>I\u2019m</b> worried about noise;A worry;My home",
    "",
    '3;January 2018;"Two lines\n=1+1";A wish;Parks',
    "4;43104;Ring me on 020 7946 0000;A wish;",
    "5;43105;Nice;Something;",
    "6;43105;;A wish;",
)
MEANINGS = """\
# Our own notes
columns: {said: "What would you like to tell us?", when: Completion time, kind: It is, topic: About,
  received: ID}
constants: {who: People who filled in the form}
values:
  kind: {A wish: want, A worry: worry}
  topic: {My home: homes.md}
"""


def test_import(easyread: Easyread) -> None:
    """A messy export is sorted: what is new is added, and all else is told by its row."""
    export(*ROWS)
    Path("feedback-columns.yml").write_text(MEANINGS)
    done = easyread("import", "answers.csv")
    assert done.exit_code == 0, done.output
    assert done.output == (
        "answers.csv, row 7: 'Parks' is no page; 'topic' is left out\n"
        "    Say which page it means below 'values:' and 'topic:' in feedback-columns.yml. "
        "The plan's pages are 'homes.md'.\n"
        "answers.csv, row 8: looks like a telephone number\n"
        "    Take it out of the cell and import again. If everybody may know it, add the entry by hand, "
        "with 'allow:'.\n"
        "answers.csv, row 9: 'Something' is not a kind\n"
        "    Say what it means (want, worry, idea, thanks) below 'values:' and 'kind:' "
        'in feedback-columns.yml, such as "I would like": want\n'
        "6 rows: 2 new, 1 known already, 1 looks private, 1 could not be read, 1 has no words.\n"
        "The new ones are in docs/feedback.yml.\n"
    )
    new = """
  - id: b-b-worried-about-noise
    said: <b>I\u2019m</b> worried about noise
    kind: worry
    who: People who filled in the form
    when: 2018-01-02
    topic: homes.md
    received: '2'

  - id: two-lines
    said: Two lines =1+1
    kind: want
    who: People who filled in the form
    when: January 2018
    received: '3'
"""
    assert log() == LOG.replace("# The end", f"{new}# The end")
    assert Path("feedback-columns.yml").read_text() == MEANINGS


def test_import_again(easyread: Easyread) -> None:
    """The same file again adds nothing and changes nothing."""
    export(*ROWS)
    Path("feedback-columns.yml").write_text(MEANINGS)
    easyread("import", "answers.csv")
    before = log()
    done = easyread("import", "answers.csv")
    assert "6 rows: 0 new, 3 known already," in done.output
    assert log() == before


def test_answers_stay(easyread: Easyread) -> None:
    """An entry whose answer in the form has changed is told, and stays with its answer."""
    export("1;43101;Fewer buses;;")
    done = easyread("import", "answers.csv", *CHOICES, "--set", "kind=idea")
    assert (
        "answers.csv, row 4: its words differ from docs/feedback.yml:4:11; the entry is left as it is\n"
        in done.output
    )
    assert log() == LOG


def test_first_import(easyread: Easyread) -> None:
    """What is chosen the first time is kept, with notes on what else can be said."""
    export("7;43101;Parks;;")
    done = easyread("import", "answers.csv", *CHOICES, "--set", "kind=idea")
    assert done.exit_code == 0, done.output
    assert done.output.splitlines()[-1] == "Which column is which is kept in feedback-columns.yml."
    kept = Path("feedback-columns.yml").read_text()
    assert kept.startswith("# Which column of the form's export is which.")
    export("7;43101;Parks;;", "8;43102;Trees;;")
    assert "2 rows: 1 new, 1 known already" in easyread("import", "answers.csv").output
    assert Path("feedback-columns.yml").read_text() == kept


def test_dry_run(easyread: Easyread) -> None:
    """A dry run shows the first new entries, how many more there are, and writes nothing."""
    export(*(f"{number};43101;Idea number {number};;" for number in range(2, 10)))
    done = easyread("import", "answers.csv", *CHOICES, "--set", "kind=idea", "--dry-run")
    assert done.exit_code == 0
    assert done.output.startswith("8 rows: 8 new, 0 known already, 0 look private, 0 could not be read.\n")
    assert (
        "This would be added to docs/feedback.yml:\n\n- id: idea-number\n  said: Idea number 2\n"
        in done.output
    )
    assert done.output.count("- id:") == 5
    assert "... and 3 more\n" in done.output
    assert "This would be kept in feedback-columns.yml:\n\ncolumns:\n  said: What would" in done.output
    assert done.output.endswith("Nothing was written, because of --dry-run.\n")
    assert log() == LOG
    assert sorted(path.name for path in Path().iterdir()) == [
        "answers.csv",
        "docs",
        "easyread.yml",
        "mkdocs.yml",
    ]


def test_another_file(easyread: Easyread) -> None:
    """The new entries can go into a file of their own, which knows what is in the others."""
    export("1;43101;More buses;;", "2;43101;Trees;;")
    done = easyread("import", "answers.csv", *CHOICES, "--set", "kind=idea", "--to", "docs/feedback/2018.yml")
    assert "2 rows: 1 new, 1 known already" in done.output
    assert "    said: Trees\n" in Path("docs/feedback/2018.yml").read_text()
    assert log() == LOG


def test_workbook(easyread: Easyread) -> None:
    """A workbook is imported as a CSV file is, with its real dates."""

    def fill(sheet: Worksheet) -> None:
        sheet.merge_range("A1:B1", "Answers")
        sheet.write_row("A2", ["Said", "When"])
        sheet.write_string("A3", "=Trees")
        sheet.write_datetime("B3", datetime(2018, 4, 3, 12, 30))

    Path("answers.xlsx").write_bytes(workbook(fill))
    done = easyread(
        "import", "answers.xlsx", "--map", "said=Said", "--map", "when=When", "--set", "kind=idea"
    )
    assert done.exit_code == 0, done.output
    assert "    said: =Trees\n    kind: idea\n    when: 2018-04-03\n" in log()


def test_many(easyread: Easyread) -> None:
    """3,000 answers are imported in less than 5 seconds, and known again in less than 5."""
    # Seconds of this process: what else the machine does meanwhile does not count.
    export(
        *(
            f'{number};{43101 + number % 365};"Number {number} \u2013 a ""bus"", please";;'
            for number in range(2, 3002)
        )
    )
    start = time.process_time()
    done = easyread("import", "answers.csv", *CHOICES, "--set", "kind=idea")
    assert time.process_time() - start < 5
    assert done.output.startswith(
        "3,000 rows: 3,000 new, 0 known already, 0 look private, 0 could not be read.\n"
    )
    start = time.process_time()
    assert easyread("import", "answers.csv").output.startswith("3,000 rows: 0 new, 3,000 known already")
    assert time.process_time() - start < 5


def test_asked_for_columns(easyread: Easyread, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a keyboard, each part of an entry is asked for with the columns in sight."""
    monkeypatch.setattr("easyread.cli.feedback.is_interactive", lambda: True)
    export("2;43101;Trees;A wish;")
    done = easyread("import", "answers.csv", keys="9\n3\n\n\n2\n\n\n\n1\nwish\nwant\nPeople at the club\n")
    assert done.exit_code == 0, done.output
    assert "   3  What would you like to tell us?\n" in done.output
    assert (
        Path("feedback-columns.yml")
        .read_text()
        .endswith(
            "columns:\n"
            "  said: What would you like to tell us?\n"
            "  when: Completion time\n"
            "  received: ID\n"
            "constants:\n"
            "  kind: want\n"
            "  who: People at the club\n"
        )
    )


def test_nobody_to_ask(easyread: Easyread) -> None:
    """Where nobody can be asked, the columns are named, and how to say which is which."""
    export("2;43101;Trees;A wish;")
    done = easyread("import", "answers.csv")
    assert done.exit_code == 2
    assert (
        "nobody has said yet which column is which. Its columns are\n    ID\n    Completion time\n"
        in done.output
    )
    assert "--map said=" in done.output
    assert easyread("import", "answers.csv", "--set", "kind=idea").output == done.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("--map", "said=What would you like to tell me?"),
            "Did you mean 'What would you like to tell us?'?",
        ),
        (("--map", "said=ID", "--map", "who=Your name"), "nothing says what kind of thing the answers are"),
        (("--map", "said"), "'said' is no pair. Write it like said=..."),
        (("--map", "sad=ID"), "'sad' is not known here. Did you mean 'said'?"),
        (("--set", "people=3"), "'people' is not known here. "),
        (("--map", "said=ID", "--set", "kind=wish"), "'wish' is not a kind"),
        (("--map", "said=ID", "--sheet", "A"), "a CSV file has no sheets"),
        (("--map", "said=ID", "--to", "docs/homes.md"), "the plan does not read feedback from there"),
    ],
)
def test_cannot_import(easyread: Easyread, arguments: tuple[str, ...], message: str) -> None:
    """What does not fit together is told with a way out, ends with 2, and writes nothing."""
    export("2;43101;Trees;;")
    kind = () if "--set" in arguments or "nothing says" in message else ("--set", "kind=idea")
    done = easyread("import", "answers.csv", *arguments, *kind)
    assert done.exit_code == 2
    assert message in done.output
    assert "Traceback" not in done.output
    assert log() == LOG
    assert not Path("feedback-columns.yml").exists()


def test_american_dates(easyread: Easyread) -> None:
    """Dates with the month first are imported once somebody says that they are."""
    export("2;04/13/2018;Trees;;")
    arguments = ("import", "answers.csv", *CHOICES, "--set", "kind=idea")
    refused = easyread(*arguments)
    assert refused.exit_code == 2
    assert "answers.csv, row 4: '04/13/2018' can only be a date with the month first" in refused.output
    assert easyread(*arguments, "--dates", "month-first").exit_code == 0
    assert "    when: 2018-04-13\n" in log()
    assert "dates: month-first\n" in Path("feedback-columns.yml").read_text()


def test_log_with_faults(easyread: Easyread) -> None:
    """A log with faults is not added to: its faults are shown with their places."""
    Path("docs/feedback.yml").write_text(LOG.replace("kind: want", "kind: wish"))
    export("2;43101;Trees;;")
    for arguments in (("import", "answers.csv", *CHOICES), ("add", "--said", "a", "--kind", "want", "--yes")):
        done = easyread(*arguments)
        assert done.exit_code == 2
        assert "docs/feedback.yml:5:11: 'wish' is not a kind" in done.output


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.csv", b""), ("a.csv", b"\0\1\2"), ("a.xlsx", b"PK\3\4"), ("a.xls", b"a"), ("a.pdf", b"a")],
)
def test_bad_files(easyread: Easyread, name: str, data: bytes) -> None:
    """A file that is no table of answers ends with 2 and a sentence, not with a traceback."""
    Path(name).write_bytes(data)
    done = easyread("import", name, "--map", "said=A", "--set", "kind=idea")
    assert done.exit_code == 2
    assert done.output.startswith(f"Error: {name}: ")
    assert "Traceback" not in done.output


KEYS = (
    "I like my home\n"
    "I like *my* home.\nI like my home.\n"
    "hous\n:house:\n"
    "thank\nThanks\n"
    "ann@example.org\nPeople at the Monday club\n"
    "31 June 2018\n03/04/2018\n"
    "A meeting\n"
    "many\n3\n"
    "home\nhomes.md\n"
    "more-buses\n\n"
)
ADDED = """
  - id: home
    said: I like my home
    easy: I like my home.
    picture: house
    kind: thanks
    who: People at the Monday club
    when: 2018-04-03
    where: A meeting
    people: 3
    topic: homes.md
"""


def test_add(easyread: Easyread) -> None:
    """What was said is asked for step by step; what is not right is asked for again, with a word why."""
    done = easyread("add", keys=f"{KEYS}y\n")
    assert done.exit_code == 0, done.output
    for words in (
        "words in *italics* cannot stand here",
        "Pictures that may fit: house ('home')",
        "There is no picture 'hous'. Did you mean 'house'",
        "'thank' is not a kind\n    Did you mean 'thanks'?",
        "This looks like an email address, and would be published.",
        "'31 June 2018' is not a date that can be read",
        "'many' is no number of people.",
        "There is no page 'home'. Did you mean 'homes.md'?",
        "Its name in links [home]",
        "The id 'more-buses' is taken.",
        "- id: home\n  said: I like my home\n",
    ):
        assert words in done.output
    assert done.output.endswith("'home' is in docs/feedback.yml now.\n")
    assert log() == LOG.replace("# The end", f"{ADDED}# The end")


def test_add_and_think_again(easyread: Easyread) -> None:
    """Whoever does not like the entry leaves the log as it was."""
    done = easyread("add", keys=f"{KEYS}n\n")
    assert done.exit_code == 0
    assert done.output.endswith("Nothing was written.\n")
    assert log() == LOG


def test_add_in_a_script(easyread: Easyread) -> None:
    """All can be given by options, and then nothing is asked; what is not given is left out."""
    done = easyread("add", "--said", "- yes: #no", "--kind", "idea", "--when", "2018", "--id", "x-1", "--yes")
    assert done.output == "'x-1' is in docs/feedback.yml now.\n"
    assert "\n  - id: x-1\n    said: '- yes: #no'\n    kind: idea\n    when: '2018'\n# The end" in log()


def test_add_what_is_given_is_not_asked(easyread: Easyread) -> None:
    """Only what is not given is asked for."""
    done = easyread("add", "--said", "Trees", "--kind", "want", "--who", "", keys="\n" * 7 + "y\n")
    assert done.exit_code == 0, done.output
    assert "What was said" not in done.output
    assert "Which group" not in done.output
    assert "    said: Trees\n    kind: want\n" in log()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "--said: This must be there."),
        (("--said", "a"), "--kind: This must be there."),
        (("--said", "a", "--kind", "wish"), "--kind: 'wish' is not a kind"),
        (("--said", "My name is Ann", "--kind", "want"), "--said: This looks like a person's name"),
        (("--said", "a", "--kind", "want", "--id", "A b"), "--id: 'A b' cannot be used as 'id'"),
        (("--said", "a" * 2001, "--kind", "want"), "--said: 'said': this is 2,001 characters long"),
        (("--said", "a", "--kind", "want", "--people", "0"), "--people: 'people': 0 is no number of people"),
        (
            ("--said", "a", "--kind", "want", "--to", "a.yml"),
            "a.yml: the plan does not read feedback from there",
        ),
    ],
)
def test_cannot_add(easyread: Easyread, arguments: tuple[str, ...], message: str) -> None:
    """An option that is not right is told, and the command ends with 2."""
    done = easyread("add", *arguments, "--yes")
    assert done.exit_code == 2
    assert message in done.output
    assert log() == LOG


def test_add_the_first(easyread: Easyread) -> None:
    """The first entry makes the file."""
    Path("docs/feedback.yml").unlink()
    assert easyread("add", "--said", "Trees", "--kind", "want", "--yes").exit_code == 0
    assert log().endswith("\nfeedback:\n  - id: trees\n    said: Trees\n    kind: want\n")


def test_help(easyread: Easyread) -> None:
    """The commands explain themselves."""
    for arguments in ([], ["add"], ["import"]):
        done = easyread(*arguments, "--help")
        assert done.exit_code == 0
        assert "Usage:" in done.output
