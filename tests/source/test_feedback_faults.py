"""Every mistake that an author can make in the log of feedback, where it is shown, and what is said of it.

The one entry of a case begins on line 2 of the log; more keys of it stand on line 5 and after.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import MakePlan
from tests.source.test_faults import Files, setting

PAGE = "---\ntitle: A\nactions: [{id: a-1, text: We act.}]\n---\n"


def log(text: str) -> Files:
    """A page, and a log."""
    return {"docs/a.md": PAGE, "docs/feedback.yml": text}


def entry(keys: str, more: str = "") -> Files:
    """A log of one entry that has some more keys, from line 5 on, and what stands behind it."""
    return log(f"feedback:\n  - id: one\n    said: One.\n    kind: want\n    {keys}\n{more}")


def answer(keys: str) -> Files:
    """A log of one entry with one answer that has some more keys, from line 9 on."""
    return entry(f"when: 2018\n    answers:\n      - date: 2018\n        text: Yes.\n        {keys}")


def case(name: str, files: Files, place: str, message: str, mend: str) -> Any:
    """A row of the table; a place without a file is one of the log."""
    place = place if ".yml" in place or ".md" in place else f"docs/feedback.yml:{place}"
    return pytest.param(files, place, message, mend, id=name)


HEARD = "status: heard"
SHARED = "answers:\n  - {date: 2018, status: heard, text: Yes., to: "

CASES = [
    case("no id", log("feedback: [{said: A., kind: want}]"), "1:12", "'id' is missing", "Add 'id:'"),
    case("bad id", log("feedback: [{id: A b, said: A., kind: want}]"), "1:17", "'A b' cannot be", "small"),
    case("nothing said", log("feedback: [{id: a, kind: want}]"), "1:12", "'said' is missing", "Add 'said:'"),
    case(
        "empty", log("feedback: [{id: a, said: ' ', kind: want}]"), "1:26", "no words here", "what was said"
    ),
    case("no kind", log("feedback: [{id: a, said: A.}]"), "1:12", "'kind' is missing", "Add 'kind:'"),
    case(
        "kind", log("feedback: [{id: a, said: A., kind: thank}]"), "1:36", "'thank' is not a kind", "thanks"
    ),
    case("unknown key", entry("whom: Carers"), "5:5", "unknown key 'whom'", "'who'"),
    case("unknown list", log("feedbacks: []"), "1:1", "unknown key 'feedbacks'", "'feedback'"),
    case("date", entry("when: soon"), "5:11", "'soon' is not a date", "June 2019"),
    case("ongoing", entry("when: ongoing"), "5:11", "what is ongoing is no date here", "June 2019"),
    case("nobody", entry("people: 0"), "5:13", "0 is no number of people", "how many said it"),
    case("some people", entry("people: some"), "5:13", "a whole number is expected", "guide"),
    case("topic", entry("topic: b.md"), "5:12", "there is no page 'b.md'", "'a.md'"),
    case(
        "id twice",
        entry("topic: a.md", "  - {id: one, said: Two., kind: want}"),
        "6:10",
        "the feedback id 'one' is taken: it stands at docs/feedback.yml:2:9",
        "another id",
    ),
    case(
        "id twice in two files",
        {**entry("topic: a.md"), "docs/feedback/b.yml": "feedback: [{id: one, said: A., kind: want}]"},
        "docs/feedback/b.yml:1:17",
        "it stands at docs/feedback.yml:2:9",
        "another id",
    ),
    case("no status", answer("easy: Yes."), "7:9", "'status' is missing", "Add 'status:'"),
    case("status", answer("status: willdo"), "9:17", "'willdo' is not a status", "'will-do'"),
    case(
        "status worked out",
        answer("status: thanks"),
        "7:9",
        "'thanks' is worked out, not written",
        "such as will-do",
    ),
    case(
        "cannot without a reason",
        answer("status: cannot"),
        "7:9",
        "an answer with the status 'cannot' must say why",
        "Add 'because:'",
    ),
    case(
        "reason without words",
        answer("status: cannot\n        because: {easy: No.}"),
        "10:18",
        "'text' is missing",
        "Add 'text:'",
    ),
    case("action", answer(f"{HEARD}\n        actions: b-1"), "10:18", "there is no action 'b-1'", "'a-1'"),
    case(
        "answer before the question",
        entry(f"when: 2018\n    answers: [{{date: 2017, text: Yes., {HEARD}}}]"),
        "6:22",
        "this answer is older than what it answers: 'one' was said 2018",
        "one of the two dates",
    ),
    case(
        "shared answer before the question",
        entry("when: 2019", f"{SHARED}one}}\n"),
        "7:12",
        "older than what it answers: 'one' was said 2019",
        "dates",
    ),
    case("to nobody", entry("people: 2", f"{SHARED}[]}}\n"), "7:49", "'to' has no value", "Write a value"),
    case(
        "to what nobody said",
        entry("people: 2", f"{SHARED}[one, won]}}\n"),
        "7:55",
        "there is no feedback 'won' in the plan",
        "'one'",
    ),
    case(
        "long",
        log(f"feedback: [{{id: a, kind: want, said: {'x' * 2001}}}]"),
        "1:38",
        "'said': this is 2,001 characters long",
        "2,000 characters or fewer",
    ),
    case(
        "long answer",
        entry(f"answers: [{{date: 2018, {HEARD}, text: {'xyz ' * 501}}}]"),
        "5:49",
        "'text': this is 2,003 characters long",
        "2,000 characters or fewer",
    ),
    case(
        "email",
        entry("easy: Write to a@example.org."),
        "5:11",
        "'a@example.org' looks like an email address",
        "add 'allow:'",
    ),
    case(
        "name", entry("who: My name is Sam"), "5:10", "'My name is Sam' looks like a person's name", "allow"
    ),
    case("place", entry("where: W1A 1AA"), "5:12", "'W1A 1AA' looks like a postcode", "allow"),
    case(
        "telephone in an answer",
        answer(f"{HEARD}\n        who: Sam, 020 7946 0000"),
        "10:14",
        "looks like a telephone number",
        "allow",
    ),
    case(
        "telephone in a reason",
        answer(f"{HEARD}\n        because: {{text: Ring 020 7946 0000.}}"),
        "10:25",
        "looks like a telephone number",
        "allow",
    ),
    case(
        "allowed for nothing",
        entry("allow: [{words: a@example.org, reason: Ours}]"),
        "5:13",
        "nothing here looks like 'a@example.org'",
        "Take it out of 'allow'",
    ),
    case("no reason", entry("allow: [{words: a@b.org}]"), "5:13", "'reason' is missing", "Add 'reason:'"),
    case("image", entry("easy: '![a](b.png)'"), "5:11", "an image cannot stand here", "picture"),
    case("link", entry("easy: '[a](b.md)'"), "5:11", "there is no page 'b.md'", "'a.md'"),
    case(
        "link to nothing",
        {**entry("people: 2"), "docs/b.md": "# B\n\n[A](feedback:on)\n"},
        "docs/b.md:3:5",
        "there is no feedback 'on' in the plan",
        "'one'",
    ),
    case(
        "page taken",
        {**entry("people: 2"), "docs/you-said-we-did.md": "# A\n"},
        "docs/you-said-we-did.md:1:1",
        "easyread makes the pages of feedback itself",
        "Rename it.",
    ),
    case(
        "no way to take part",
        {**setting("tell_us: {page: take-part.md}"), "docs/a.md": PAGE},
        "easyread.yml:4:17",
        "there is no page 'take-part.md'",
        "'a.md'",
    ),
    case(
        "no form",
        {**setting("tell_us: {form: forms.example.org}"), "docs/a.md": PAGE},
        "easyread.yml:4:17",
        "'forms.example.org' is not the address of a form",
        "https://",
    ),
]


@pytest.mark.parametrize(("files", "place", "message", "mend"), CASES)
def test_fault(plan: MakePlan, files: Files, place: str, message: str, mend: str) -> None:
    """A mistake gives one fault: exactly where it is, what is wrong, and how to mend it."""
    faults = plan(files).faults()
    assert [str(fault.place) for fault in faults] == [place], faults
    assert message in faults[0].message
    assert mend in faults[0].mend


@pytest.mark.parametrize(
    "files",
    [
        log(""),
        log("feedback: []"),
        entry("when: 2018", "answers: [{to: one, date: May 2018, status: heard, text: Yes.}]"),
        entry("when: May 2018", "answers: [{to: one, date: 2018, status: heard, text: Yes.}]"),
        entry("easy: Write to a@b.org.\n    allow: [{words: a@b.org, reason: Ours}]"),
        answer(
            f"{HEARD}\n        who: Ring 020 7946 0000\n        allow: [{{words: 020 7946 0000, reason: R}}]"
        ),
        {**log("feedback: []"), "docs/you-said-we-did.md": "# A\n"},
        {**log("feedback: [{id: a}]"), "docs/b.md": "# B\n\n[A](feedback:a)\n"},
    ],
    ids=["empty", "none", "later", "same year", "allowed", "allowed in answer", "free name", "known id"],
)
def test_no_fault(plan: MakePlan, files: Files) -> None:
    """What is right is no fault; nor is a link to an entry that has faults of its own."""
    faults = plan(files).faults()
    assert [fault for fault in faults if "is missing" not in fault.message] == []


HOSTILE = (
    "<script>alert(1)</script> ![x](https://evil.example/x.png) [a](javascript:alert(1)) =1+1 **b** {{ 7*7 }}"
)


def test_said_is_text(plan: MakePlan) -> None:
    """What was said is the characters that were typed, whatever they would mean elsewhere."""
    quoted = HOSTILE.replace("'", "''")
    reading = plan(log(f"feedback: [{{id: a, kind: want, said: '{quoted}'}}]")).read()
    assert reading.faults == ()
    assert reading.plan
    said = reading.plan.said["a"].feedback.said
    assert (said.plain, said.links) == (HOSTILE, ())


def test_five_thousand(plan: MakePlan) -> None:
    """A log of 5,000 entries is read whole."""
    entries = "".join(f"  - {{id: f-{n}, said: Thing {n}., kind: want}}\n" for n in range(5000))
    reading = plan(log(f"feedback:\n{entries}")).read()
    assert reading.faults == ()
    assert reading.plan
    assert len(reading.plan.said) == 5000
