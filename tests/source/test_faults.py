"""Every mistake that an author can make, where it is shown, and what is said of it.

The front matter of a case begins on line 3 of its page, an idea stands on line 8, a setting on line 4.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import pytest

from tests.conftest import SETTINGS, MakePlan

Files: TypeAlias = "dict[str, str | bytes]"


def page(text: str | bytes) -> Files:
    """A page."""
    return {"docs/a.md": text}


def front(keys: str, body: str = "") -> Files:
    """A page with keys in its front matter, from line 3 on."""
    return page(f"---\ntitle: A page\n{keys}\n---\n{body}")


def action(keys: str) -> Files:
    """A page with an action that has some more keys, from line 6 on."""
    return front(f"actions:\n  - id: home-1\n    text: We act.\n    {keys}")


def idea(line: str) -> Files:
    """A page with one idea, on line 8."""
    return page(f"# A page\n\n## One\n\nText.\n\n/// easy-read\n{line}\n///\n")


def setting(line: str) -> Files:
    """Settings with one more line, line 4."""
    return {"easyread.yml": f"{SETTINGS}{line}\n"}


def case(name: str, files: Files, place: str, message: str, mend: str) -> Any:
    """A row of the table."""
    return pytest.param(files, place, message, mend, id=name)


ACTION = "---\ntitle: A page\nactions:\n  - id: home-1\n    text: We act.\n---\n"
BOMB = "theme:\n  a: &a [x, x]\n  b: &b [*a, *a]\n  c: [*b, *b]"

YAML = [
    case("key twice", front("title: B"), "docs/a.md:3:1", "the key 'title' stands here twice", "Delete one"),
    case(
        "key twice inside", action("id: b"), "docs/a.md:6:5", "the key 'id' stands here twice", "Delete one"
    ),
    case("yes", front("description: Yes"), "docs/a.md:3:14", "reads 'Yes' as true or false", '"Yes"'),
    case("no", front("picture: no"), "docs/a.md:3:10", "reads 'no' as true or false", '"no"'),
    case("octal", front("description: 012"), "docs/a.md:3:14", "reads '012' as another number", '"012"'),
    case(
        "hexadecimal",
        front("description: 0x1F"),
        "docs/a.md:3:14",
        "reads '0x1F' as another number",
        '"0x1F"',
    ),
    case("sixties", front("description: 1:30"), "docs/a.md:3:14", "reads '1:30' as another number", '"1:30"'),
    case("infinity", front("description: .inf"), "docs/a.md:3:14", "'.inf' as another number", '".inf"'),
    case(
        "colon",
        front("description: Homes: where they are"),
        "docs/a.md:3:19",
        "takes the colon and space in this text for a new key",
        '"double quotes"',
    ),
    case(
        "quote without end",
        front('description: "Homes\nactions: []'),
        "docs/a.md:3:14",
        "the text that begins with this quote has no end",
        "Write the same quote at its end.",
    ),
    case("tab", front("actions:\n\t- id: a"), "docs/a.md:4:1", "a tab stands where", "Indent with spaces."),
    case(
        "tab below",
        front("description: a\n\tb: c"),
        "docs/a.md:4:1",
        "a tab stands where",
        "Indent with spaces.",
    ),
    case("at", front("picture: @a"), "docs/a.md:3:10", "no text begin with '@'", '"double quotes"'),
    case("tick", front("picture: `a`"), "docs/a.md:3:10", "no text begin with '`'", '"double quotes"'),
    case("bracket", front("theme: {a: [b}"), "docs/a.md:3:14", "this is not YAML:", "Look at the quotes"),
    case("no key", front("picture: a\nb"), "docs/a.md:5:1", "could not find expected ':'", "line above"),
    case("anchor", front("description: &a b"), "docs/a.md:3:14", "'&' and '*' are YAML's", '"double quotes"'),
    case("star", front("description: *a"), "docs/a.md:3:14", "'&' and '*' are YAML's", '"double quotes"'),
    case("bomb", front(BOMB), "docs/a.md:4:6", "'&' and '*' are YAML's anchors", '"double quotes"'),
    case("tag", front("description: !a b"), "docs/a.md:3:14", "'!a' is a YAML tag", '"double quotes"'),
    case(
        "python",
        front("description: !!python/object/apply:os.system [ls]"),
        "docs/a.md:3:14",
        "'python/object/apply:os.system' is a YAML tag, which easyread does not read",
        '"double quotes"',
    ),
    case("brackets", front("theme: " + "[" * 5000), "docs/a.md:3:28", "too deep inside", "at most 20 levels"),
    case(
        "deep lists",
        front("theme: " + "[" * 5000 + "]" * 5000),
        "docs/a.md:3:28",
        "too deep inside each other",
        "at most 20 levels",
    ),
    case(
        "deep keys",
        front("theme:\n" + "\n".join(" " * depth + "a:" for depth in range(1, 40))),
        "docs/a.md:24:22",
        "too deep inside each other",
        "at most 20 levels",
    ),
    case("list as key", front("? [a]\n: b"), "docs/a.md:3:3", "cannot be a key", "Write a word as the key."),
    case("two documents", setting("---\nname: B"), "easyread.yml:4:1", "another document", "Look at"),
    case(
        "escape",
        front(r'picture: "a\0b"'),
        "docs/a.md:3:10",
        "be seen (U+0000) stands in this",
        "a backslash",
    ),
    case(
        "escaped key", front(r'"a\eb": c'), "docs/a.md:3:1", "be seen (U+001B) stands in this", "a backslash"
    ),
]

FRONT_MATTER = [
    case(
        "front matter below an empty line",
        page("\n---\ntitle: A\n---\n\n## B\n"),
        "docs/a.md:2:1",
        "begins on the first line",
        "Delete the empty lines",
    ),
    case("not closed", page("---\ntitle: A\n\n# B\n"), "docs/a.md:1:1", "front matter is not closed", "---"),
    case(
        "a list", page("---\n- a\n---\n# B\n"), "docs/a.md:2:1", "keys with values are expected", "key: value"
    ),
    case(
        "words",
        page("---\nhello\n---\n# B\n"),
        "docs/a.md:2:1",
        "keys with values are expected",
        "key: value",
    ),
    case("unknown key", front("tilte: B"), "docs/a.md:3:1", "unknown key 'tilte'", "Did you mean 'title'?"),
    case("far key", front("zzz: B"), "docs/a.md:3:1", "unknown key 'zzz'", "Known keys are 'actions', "),
    case(
        "key like pydantic's", front("function-a: B"), "docs/a.md:3:1", "key 'function-a'", "Known keys are"
    ),
    case(
        "unknown key inside", action("du: 2019"), "docs/a.md:6:5", "unknown key 'du'", "Did you mean 'due'?"
    ),
    case(
        "no words", front('easy_title: " "'), "docs/a.md:3:13", "'easy_title' has no value", "a value after"
    ),
    case("list for words", front("easy_title: [a]"), "docs/a.md:3:13", "words are expected here", "guide"),
    case("true for words", front("easy_title: true"), "docs/a.md:3:13", "words are expected here", "guide"),
    case("words for a list", front("actions: none"), "docs/a.md:3:10", "a list is expected here", "guide"),
    case("keys for a list", front("actions:\n  id: a"), "docs/a.md:4:3", "a list is expected here", "guide"),
    case(
        "words for keys", front("actions:\n  - a"), "docs/a.md:4:5", "keys with values are expected", "guide"
    ),
    case("no list", front("actions:"), "docs/a.md:3:9", "'actions' has no value", "or take the key out"),
    case(
        "words for a theme", front("theme: dark"), "docs/a.md:3:8", "keys with values are expected", "guide"
    ),
    case("picture", front("picture: My House"), "docs/a.md:3:10", "cannot be used as 'picture'", "hyphens"),
    case(
        "italics",
        front("statements:\n  - text: I *am*."),
        "docs/a.md:4:11",
        "'text': words in *it",
        "**bold**",
    ),
    case(
        "link in a statement",
        front("statements:\n  - text: I am [here](homes.md)."),
        "docs/a.md:4:11",
        "there is no page 'homes.md'",
        "The plan's pages are 'a.md'.",
    ),
    case("no title", page("Hello.\n"), "docs/a.md:1:1", "this page has no title", "Write 'title: ...'"),
    case("nothing", page(""), "docs/a.md:1:1", "this page has no title", "Write 'title: ...'"),
]

ACTIONS = [
    case(
        "no id", front("actions:\n  - text: We act."), "docs/a.md:4:5", "'id' is missing", "Add 'id:' here."
    ),
    case("no text", front("actions:\n  - id: a"), "docs/a.md:4:5", "'text' is missing", "Add 'text:' here."),
    case(
        "empty text",
        front("actions:\n  - id: a\n    text:"),
        "docs/a.md:5:10",
        "'text' has no value",
        "Write a value after 'text:'",
    ),
    case(
        "blank text",
        front('actions:\n  - id: a\n    text: " "'),
        "docs/a.md:5:11",
        "'text': there are no words here",
        "Write a sentence",
    ),
    case(
        "id",
        front("actions:\n  - id: Home_1\n    text: We act."),
        "docs/a.md:4:9",
        "'Home_1' cannot be used as 'id'",
        "Use small letters, digits and single hyphens",
    ),
    case(
        "status", action("status: finished"), "docs/a.md:6:13", "'finished' is not a status", "Write one of"
    ),
    case(
        "near status",
        action("status: on track"),
        "docs/a.md:6:13",
        "not a status",
        "Did you mean 'on-track'?",
    ),
    case(
        "no status", action("status:"), "docs/a.md:6:12", "'status' has no value", "a value after 'status:'"
    ),
    case(
        "no news", action("status: no-news"), "docs/a.md:4:5", "'no-news' is worked out", "Take 'status' out."
    ),
    case("stopped", action("status: stopped"), "docs/a.md:4:5", "'stopped' must say why", "Add 'why:'"),
    case(
        "cannot say", action("status: cannot-say"), "docs/a.md:4:5", "'cannot-say' must say why", "Add 'why:'"
    ),
    case(
        "why in one line",
        action("status: stopped\n    why: money"),
        "docs/a.md:7:10",
        "'why': keys with values are expected here",
        "guide",
    ),
    case(
        "date", action("due: soon"), "docs/a.md:6:10", "'soon' is not a date that can be read", "30 June 2019"
    ),
    case(
        "no such day",
        action("due: 2019-02-30"),
        "docs/a.md:6:10",
        "'2019-02-30' is not a date",
        "30 June 2019",
    ),
    case("no such year", action("due: 2018/20"), "docs/a.md:6:10", "'2018/20' is not a date", "2019/20"),
    case("huge number", action(f"due: {'9' * 5000}"), "docs/a.md:6:10", "is not a date", "30 June 2019"),
    case("date list", action("due: [2019]"), "docs/a.md:6:10", "'due': words are expected here", "guide"),
    case(
        "progress without a date",
        action("progress:\n      - text: We met."),
        "docs/a.md:7:9",
        "'date' is missing",
        "Add 'date:' here.",
    ),
    case("lead", action('lead: ["", Manager]'), "docs/a.md:6:12", "'lead' has no value", "after 'lead:'"),
    case("empty lead", action("lead:"), "docs/a.md:6:10", "'lead' has no value", "take the key out"),
    case(
        "link in progress",
        action("progress:\n      - date: 2019\n        text: We met.\n        easy: '[We met](action:b)'"),
        "docs/a.md:9:15",
        "there is no action 'b' in the plan",
        "The plan's actions are 'home-1'.",
    ),
    case(
        "link in a reason",
        action("why: {text: '[money](#money)'}"),
        "docs/a.md:6:17",
        "there is no section 'money' on the page a.md",
        "Its sections are 'action-home-1'.",
    ),
    case(
        "id twice",
        {"docs/a.md": ACTION, "docs/b.md": f"---\ndescription: B\n{ACTION[4:]}"},
        "docs/b.md:5:9",
        "the action id 'home-1' is taken: it stands at docs/a.md:4:9",
        "Give one of the two actions another id.",
    ),
    case(
        "id twice on a page",
        action("status: done\n  - id: home-1\n    text: We act."),
        "docs/a.md:7:9",
        "the action id 'home-1' is taken: it stands at docs/a.md:4:9",
        "another id",
    ),
]

STATUSES = ["at-risk", "cannot-say", "done", "late", "on-track", "planned"]
MORE_OF_ACTIONS = [
    case(
        "unknown colour",
        action("status: purple"),
        "docs/a.md:6:13",
        "'purple' is not a status",
        f"Write one of {', '.join(map(repr, STATUSES))} and 'stopped'.",
    ),
    case(
        "done, not yet",
        action("done: 2018"),
        "docs/a.md:4:5",
        "that has a day on which it was done cannot be 'planned'",
        "Write 'status: done', or take 'done' out.",
    ),
    case(
        "done, but red",
        action("status: Red\n    done: 2018"),
        "docs/a.md:4:5",
        "that has a day on which it was done cannot be 'late'",
        "Write 'status: done', or take 'done' out.",
    ),
    case(
        "blue needs no why", action("status: blue\n    from: x"), "docs/a.md:7:11", "'x' is not a date", "30"
    ),
    case("from", action("from: soon"), "docs/a.md:6:11", "'from': 'soon' is not a date", "30 June 2019"),
    case(
        "no such beginning",
        action("from: 2018-02-30"),
        "docs/a.md:6:11",
        "'from': '2018-02-30' is not a date",
        "30 June 2019",
    ),
    case("no such end", action("due: by ongoing"), "docs/a.md:6:10", "'by ongoing' is not a date", "ongoing"),
    case(
        "done for ever",
        action("status: done\n    done: ongoing"),
        "docs/a.md:7:11",
        "what is ongoing is no date here",
        "Write it like 30 June 2019",
    ),
    case(
        "from for ever",
        action("from: ongoing"),
        "docs/a.md:6:11",
        "what is ongoing is no date here",
        "Write it like 30 June 2019",
    ),
    case(
        "day of done",
        action("status: done\n    done: 31 June 2018"),
        "docs/a.md:7:11",
        "'done': '31 June 2018' is not a date that can be read",
        "30 June 2019",
    ),
    case("begins", action("begins: 2018"), "docs/a.md:6:5", "unknown key 'begins'", "'from', 'id', 'issues'"),
    case(
        "issues in one line",
        action("issues: money"),
        "docs/a.md:6:13",
        "'issues': a list is expected here",
        "guide",
    ),
    case(
        "issue without text",
        action("issues:\n      - easy: Money."),
        "docs/a.md:7:9",
        "'text' is missing",
        "Add 'text:' here.",
    ),
    case(
        "proof in one line",
        action("done_when: all have homes"),
        "docs/a.md:6:16",
        "'done_when': keys with values are expected here",
        "guide",
    ),
    case(
        "link in an issue",
        action("issues:\n      - text: '[Money](action:b)'"),
        "docs/a.md:7:15",
        "there is no action 'b' in the plan",
        "The plan's actions are 'home-1'.",
    ),
    case(
        "link in a proof",
        action("done_when: {text: A., easy: '[A](b.md)'}"),
        "docs/a.md:6:33",
        "there is no page 'b.md'",
        "Did you mean 'a.md'?",
    ),
]


def measure(keys: str, unit: str = "percent") -> Files:
    """A page with a measure that has some more keys, from line 8 on."""
    return front(
        f"measures:\n  - id: jobs\n    text: Jobs.\n    unit: {unit}\n    better: up\n    {keys}", "## Part\n"
    )


def values(*lines: str) -> str:
    """Numbers of a measure, the first of them on line 9."""
    return "values:" + "".join(f"\n      - {line}" for line in lines)


VALUES = values("{period: 2018, value: 1}")

MEASURES = [
    case(
        "over 100",
        measure(values("{period: 2018, value: 1}", "{period: 2019, value: 100.1}")),
        "docs/a.md:10:31",
        "'value': 100.1 is more than 100 percent",
        "Write a number from 0 to 100.",
    ),
    case(
        "target over 100",
        measure(f"{VALUES}\n    target: {{value: 120}}"),
        "docs/a.md:10:21",
        "'value': 120 is more than 100 percent",
        "Write a number from 0 to 100.",
    ),
    case(
        "no number",
        measure(values("{period: 2018, value: many}")),
        "docs/a.md:9:31",
        "'value': 'many' is not a number that can be read",
        "Write digits, such as 60.1 or 2010",
    ),
    case(
        "below 0",
        measure(values("{period: 2018, value: -1}")),
        "docs/a.md:9:31",
        "'value': -1 is less than nothing",
        "Write 0 or a number above it.",
    ),
    case(
        "half a person",
        measure(values("{period: 2018, value: 1.5}"), "people"),
        "docs/a.md:9:31",
        "'value': 1.5 is no whole number, and people are counted",
        "Write a whole number",
    ),
    case(
        "period twice",
        measure(values("{period: 2018/19, value: 1}", "{period: 2018/2019, value: 2}")),
        "docs/a.md:10:9",
        "there are two values of 2018/19",
        "Delete one of the two.",
    ),
    case(
        "period twice at a place",
        measure(values("{period: 2018, value: 1}", *["{period: 2018, place: Westminster, value: 1}"] * 2)),
        "docs/a.md:11:9",
        "there are two values of 2018 for Westminster",
        "Delete one of the two.",
    ),
    case(
        "no time of a number",
        measure(values("{period: soon, value: 1}")),
        "docs/a.md:9:18",
        "'period': 'soon' is not a date",
        "30 June 2019",
    ),
    case(
        "a number by then",
        measure(values("{period: by June 2018, value: 1}")),
        "docs/a.md:9:18",
        "'by June 2018' does not say when a number was measured",
        "such as June 2018.",
    ),
    case(
        "percent sign",
        measure(VALUES, '"%"'),
        "docs/a.md:6:11",
        "'unit': '%' is not how a unit is written",
        "Write percent, or percent of reports.",
    ),
    case(
        "unknown rate",
        measure(VALUES, "people per thousand"),
        "docs/a.md:6:11",
        "'people per thousand' is a rate that easyread does not know",
        "Write it like people-per-million.",
    ),
    case(
        "unit of signs", measure(VALUES, '"#"'), "docs/a.md:6:11", "'unit': '#' is no unit", "Write percent"
    ),
    case(
        "direction",
        measure(VALUES + "\n    survey: yes-please"),
        "docs/a.md:10:13",
        "'survey': ",
        "Look at an example in the guide.",
    ),
    case("no numbers", measure("survey: true"), "docs/a.md:4:5", "'jobs' has no number", "Add 'values:' or"),
    case(
        "unknown measure of an action",
        action("measures: [jobs]"),
        "docs/a.md:6:16",
        "there is no measure 'jobs' in the plan",
        "Write the id of a measure, or take it out.",
    ),
    case(
        "near measure of an action",
        measure(VALUES + "\nactions:\n  - id: a\n    text: A.\n    measures:\n      - jobs\n      - job"),
        "docs/a.md:15:9",
        "there is no measure 'job' in the plan",
        "Did you mean 'jobs'?",
    ),
    case(
        "unknown action of a statement",
        front("statements:\n  - text: I act.\n    actions: b"),
        "docs/a.md:5:14",
        "there is no action 'b' in the plan",
        "Write the id of an action, or take it out.",
    ),
    case(
        "near action of a statement",
        action("due: 2019\nstatements:\n  - text: I act.\n    actions: [home-1, home-2]"),
        "docs/a.md:9:23",
        "there is no action 'home-2' in the plan",
        "Did you mean 'home-1'?",
    ),
    case(
        "link to no measure",
        idea("See [jobs](measure:jobs)."),
        "docs/a.md:8:12",
        "there is no measure 'jobs' in the plan",
        "Write the id of a measure, or take it out.",
    ),
    case(
        "link to no measure in the standard text",
        page("# A\n\nSee [jobs](measure:jobs).\n"),
        "docs/a.md:3:12",
        "there is no measure 'jobs' in the plan",
        "Write the id of a measure, or take it out.",
    ),
    case(
        "link to a measure for an action",
        front(
            "measures:\n  - " + "{id: a, text: A., unit: percent, better: up, target: {value: 1}}",
            "[A](action:a)",
        ),
        "docs/a.md:6:5",
        "there is no action 'a' in the plan",
        "Write the id of an action, or take it out.",
    ),
    case(
        "measure id twice",
        {
            name: content
            for one in "ab"
            for name, content in [(f"docs/{one}.md", str(measure(VALUES)["docs/a.md"]))]
        },
        "docs/b.md:4:9",
        "the measure id 'jobs' is taken: it stands at docs/a.md:4:9",
        "Give one of the two measures another id.",
    ),
    case(
        "heading with a measure's id",
        front(
            "measures:\n  - " + "{id: b, text: A., unit: percent, better: up, target: {value: 1}}",
            "## B {#measure-b}",
        ),
        "docs/a.md:6:1",
        "the id 'measure-b' stands on this page twice",
        "Give one of them another id.",
    ),
]


def in_part(path: str, keys: str = "", folder: str = "n") -> Files:
    """An action on a page, and a plan with a part in a folder."""
    return {
        "easyread.yml": f"{SETTINGS}parts:\n  - {{folder: {folder}, name: N}}\n",
        f"docs/{path}": f"---\ntitle: A page\nactions:\n  - {{id: a, text: A.{keys}}}\n---\n",
    }


PARTS = [
    case(
        "id twice in a part",
        {**in_part("n/a.md"), **in_part("n/b/c.md")},
        "docs/n/b/c.md:4:10",
        "the action id 'a' is taken: it stands at docs/n/a.md:4:10",
        "Give one of the two actions another id.",
    ),
    case(
        "action of another part without its folder",
        {**in_part("n/a.md"), "docs/b.md": "# B\n\n[A](action:a)\n"},
        "docs/b.md:3:5",
        "there is no action 'a' in the plan",
        "The plan's actions are 'n/a'.",
    ),
    case(
        "near action of its own part",
        {**in_part("n/long-name.md", ", why: {text: '[A](action:b)'}")},
        "docs/n/long-name.md:4:35",
        "there is no action 'b' in the plan",
        "The plan's actions are 'a'.",
    ),
    case(
        "measure of another part without its folder",
        {
            **in_part("n/a.md"),
            "docs/n/b.md": str(measure(VALUES)["docs/a.md"]),
            **front("actions:\n  - {id: b, text: A., measures: jobs}"),
        },
        "docs/a.md:4:33",
        "there is no measure 'jobs' in the plan",
        "Did you mean 'n/jobs'?",
    ),
    case(
        "empty part",
        in_part("a.md", folder="nation"),
        "easyread.yml:5:14",
        "there is no page in the folder 'nation'",
        "Write a folder below the folder of pages, or take the part out.",
    ),
    case(
        "part whose name only begins so",
        in_part("nation/a.md", folder="nat"),
        "easyread.yml:5:14",
        "there is no page in the folder 'nat'",
        "or take the part out.",
    ),
    case(
        "part above the pages",
        in_part("a.md", folder="../n"),
        "easyread.yml:5:14",
        "'folder': '../n' is not a folder of pages",
        "Write it like national.",
    ),
    case(
        "part without a name",
        setting("parts:\n  - folder: n"),
        "easyread.yml:5:5",
        "'name' is missing",
        "Add",
    ),
    case(
        "day of a part",
        setting("parts:\n  - folder: n\n    name: N\n    as_of: July 2022"),
        "easyread.yml:7:12",
        "'as_of': 'July 2022' is not one day",
        "31 December 2018",
    ),
    *(
        case(
            f"suppress below {number}",
            setting(f"suppress_below: {number}"),
            "easyread.yml:4:17",
            f"'suppress_below': {number} cannot be the smallest count to show",
            "Write a number from 2 to 100.",
        )
        for number in (-3, 0, 1, 101, 1000)
    ),
    case(
        "suppress below words",
        setting("suppress_below: five"),
        "easyread.yml:4:17",
        "'suppress_below': a whole number is expected here",
        "guide",
    ),
]

REPORTED = ", progress: [{date: 2018, text: A.}]"

TAKEN = [
    case(
        "statements.md taken",
        {**front("statements:\n  - text: I act."), "docs/statements.md": "# A\n"},
        "docs/statements.md:1:1",
        "easyread makes the page of 'I' statements itself",
        "Rename it.",
    ),
    *(
        case(
            f"{name} taken",
            {**in_part("n/a.md", REPORTED), f"docs/{name}": "# A\n"},
            f"docs/{name}:1:1",
            f"easyread makes {what} itself",
            "Rename it.",
        )
        for name, what in [
            ("actions.md", "the pages of actions"),
            ("actions/index.md", "the pages of actions"),
            ("actions/x.md", "the pages of actions"),
            ("actions/n/a.md", "the pages of actions"),
            ("progress.md", "the page that says how far the plan is"),
            ("progress/README.md", "the page that says how far the plan is"),
            ("new.md", "the page of news"),
            ("new/x.md", "the page of news"),
        ]
    ),
]

BLOCKS = [
    case(
        "not closed block",
        page("# A\n\n## B\n\n/// easy-read\nHello.\n"),
        "docs/a.md:5:1",
        "this easy-read block is not closed",
        "Write /// on a line of its own",
    ),
    case(
        "closed by the next",
        page("# A\n\n/// easy-read\nHello.\n\n## B\n\n/// easy-read\nHello.\n///\n"),
        "docs/a.md:3:1",
        "this easy-read block is not closed",
        "Write /// on a line of its own",
    ),
    case(
        "outside",
        page("---\ntitle: A\n---\nText.\n\n/// easy-read\nHello.\n///\n\n# B\n"),
        "docs/a.md:6:1",
        "this easy-read block stands outside any section",
        "Move it below the heading",
    ),
    case(
        "outside at the top",
        page("/// easy-read\nHello.\n///\n\n# A\n"),
        "docs/a.md:1:1",
        "this easy-read block stands outside any section",
        "Move it below the heading",
    ),
    case(
        "in a list",
        page("# A\n\n- b\n\n  /// easy-read\n  Hello.\n  ///\n"),
        "docs/a.md:5:1",
        "stands inside a list or a quotation",
        "Begin its lines at the margin.",
    ),
    case(
        "in a quotation",
        page("# A\n\n> /// easy-read\n> Hello.\n> ///\n"),
        "docs/a.md:3:1",
        "stands inside a list or a quotation",
        "Begin its lines at the margin.",
    ),
    case(
        "two blocks",
        page("# A\n\n/// easy-read\nHello.\n///\n\n/// easy-read\nHello.\n///\n"),
        "docs/a.md:7:1",
        "this section has an easy-read block already",
        "Put the ideas into one block.",
    ),
    case(
        "empty block",
        page("# A\n\n/// easy-read\n\n///\n"),
        "docs/a.md:3:1",
        "this easy-read block is empty",
        "Write one idea on each line",
    ),
    case(
        "misspelt block",
        page("# A\n\n/// Easy Read\nHello.\n///\n"),
        "docs/a.md:3:1",
        "'/// Easy Read' does not open an easy-read block",
        "Write /// easy-read | Heading.",
    ),
    case(
        "block with a slip",
        page("# A\n\n/// easy-raed | Hello\nHello.\n///\n"),
        "docs/a.md:3:1",
        "'/// easy-raed' does not open an easy-read block",
        "Write /// easy-read | Heading.",
    ),
    case(
        "heading without a bar",
        page("# A\n\n/// easy-read Hello\nHello.\n///\n"),
        "docs/a.md:3:1",
        "'/// easy-read Hello' does not open an easy-read block",
        "Write /// easy-read | Heading.",
    ),
    case(
        "bar without a heading",
        page("# A\n\n/// easy-read |\nHello.\n///\n"),
        "docs/a.md:3:1",
        "there are no words after the '|'",
        "Write the easy heading there",
    ),
    case(
        "heading",
        page("# A\n\n##\n"),
        "docs/a.md:3:1",
        "this heading has no words",
        "Write words after the #",
    ),
    case(
        "no heading",
        page("# A\n\nText.\n##B\n"),
        "docs/a.md:4:1",
        "this line begins with '#', but is not written like a heading",
        "Write 1 to 6 of them and a space",
    ),
    case(
        "heading id twice",
        page("# A\n\n## B {#b}\n\n## C {#b}\n"),
        "docs/a.md:5:1",
        "the id 'b' stands on this page twice",
        "Give one of them another id.",
    ),
    case(
        "heading with an action's id",
        front("actions:\n  - id: b\n    text: We act.", "## B {#action-b}\n"),
        "docs/a.md:7:1",
        "the id 'action-b' stands on this page twice",
        "Give one of them another id.",
    ),
    case(
        "heading with our id",
        page("# A\n\n## B {#main}\n"),
        "docs/a.md:3:1",
        "the id 'main' stands on this page twice",
        "Give one of them another id.",
    ),
]

IDEAS = [
    case(
        "picture name", idea(":My_House: Hello."), "docs/a.md:8:1", "':My_House:' is not a", "such as :house:"
    ),
    case("no picture name", idea(":: Hello."), "docs/a.md:8:1", "'::' is not a picture's name", ":house:"),
    case("picture alone", idea("  :house:"), "docs/a.md:8:3", "there are no words here", "Write a sentence"),
    case(
        "half a picture", idea(":house Hello."), "docs/a.md:8:1", "the name of one picture", ":house: We want"
    ),
    case(
        "picture without space",
        idea(":house:Hello."),
        "docs/a.md:8:1",
        "the name of one picture",
        ":house: We",
    ),
    case(
        "two pictures",
        idea(":house: :tree: Hello."),
        "docs/a.md:8:1",
        "name of one picture",
        ":house: We want",
    ),
    case(
        "idea in italics", idea("I *am*."), "docs/a.md:8:1", "words in *italics* cannot stand", "Use **bold**"
    ),
    case("image", idea("A ![house](house.png)."), "docs/a.md:8:1", "an image cannot stand here", ":house:"),
    case(
        "code",
        idea("Type `this`."),
        "docs/a.md:8:1",
        "words in `code` cannot stand here",
        "Write plain words.",
    ),
    case("list", idea("- Hello."), "docs/a.md:8:1", "lists, headings and code cannot", "as one plain line"),
    case(
        "list further in",
        idea("  * Hello."),
        "docs/a.md:8:3",
        "lists, headings and code",
        "as one plain line",
    ),
    case(
        "heading in a block", idea("### Hello"), "docs/a.md:8:1", "lists, headings and code", "one plain line"
    ),
    case(
        "fence", idea("```text"), "docs/a.md:8:1", "lists, headings and code cannot stand", "one plain line"
    ),
    case("quotation", idea("> Hello."), "docs/a.md:8:1", "lists, headings and code cannot", "one plain line"),
]

CANNOT_BE_READ = ("a link that cannot be read", "Write [words](page.md)")
CANNOT_BEGIN = (
    "a link cannot begin with",
    "begin with action:, measure:, feedback:, word:, http:, https:, mailto:, tel:.",
)

LINKS = [
    case(
        "action", idea("[We act](action:b)."), "docs/a.md:8:10", "there is no action 'b'", "id of an action"
    ),
    case(
        "near action",
        front("actions:\n  - id: home-1\n    text: We act.", "# B\n\n[We act](action:hom-1).\n"),
        "docs/a.md:9:10",
        "there is no action 'hom-1' in the plan",
        "Did you mean 'home-1'?",
    ),
    case("page", idea("See [here](homes.md)."), "docs/a.md:8:12", "no page 'homes.md'", "pages are 'a.md'"),
    case("page of signs", idea("  [A](größe.md)"), "docs/a.md:8:1", "no page 'größe.md'", "pages are 'a.md'"),
    case("page in capitals", idea("[A](A.md)"), "docs/a.md:8:5", "there is no page 'A.md'", "mean 'a.md'?"),
    case(
        "page outside", idea("[A](../easyread.yml)"), "docs/a.md:8:5", "no page '../easyread.yml'", "'a.md'"
    ),
    case("file of data", idea("[A](words.yml)"), "docs/a.md:8:5", "there is no page 'words.yml'", "'a.md'"),
    case(
        "long page", idea(f"[A]({'a' * 5000})"), "docs/a.md:8:5", "there is no page 'aaa", "pages are 'a.md'"
    ),
    case("null page", idea("[A](%00)"), "docs/a.md:8:5", "there is no page", "pages are 'a.md'"),
    case(
        "section", idea("[A](a.md#two)"), "docs/a.md:8:5", "no section 'two' on the page a.md", "'a-page' and"
    ),
    case("section here", idea("[A](#on)"), "docs/a.md:8:5", "no section 'on' on the page", "mean 'one'?"),
    case("javascript", idea("[A](javascript:alert(1))"), "docs/a.md:8:1", *CANNOT_BE_READ),
    case("hidden javascript", idea("[A](&#106;avascript:alert(1))"), "docs/a.md:8:1", *CANNOT_BE_READ),
    case("file", idea("[A](file:///etc/passwd)"), "docs/a.md:8:1", *CANNOT_BE_READ),
    case("space", idea("[A](my page.md)"), "docs/a.md:8:1", *CANNOT_BE_READ),
    case("no end", idea("[A](a.md"), "docs/a.md:8:1", *CANNOT_BE_READ),
    case("no address", idea("[A]()"), "docs/a.md:8:1", *CANNOT_BE_READ),
    case("no link words", idea("Go [](a.md) now."), "docs/a.md:8:1", *CANNOT_BE_READ),
    case("data", idea("[A](data:image/png;base64,a)"), "docs/a.md:8:5", *CANNOT_BEGIN),
    case("ftp", idea("[A](ftp://example.org/a)"), "docs/a.md:8:5", *CANNOT_BEGIN),
    case("no scheme", idea("[A](//example.org/a)"), "docs/a.md:8:5", *CANNOT_BEGIN),
    case(
        "broken address", idea("[A](//[a:b]/)"), "docs/a.md:8:5", "'//[a:b]/' is not an address", "health.md"
    ),
    case(
        "action in the standard text",
        page("# A\n\nHello.\nSee [this](action:b).\n"),
        "docs/a.md:4:12",
        "there is no action 'b' in the plan",
        "Write the id of an action",
    ),
    case("word", idea("[A](word:b)"), "docs/a.md:8:5", "there is no word 'b' in words.yml", "hard words, or"),
    case(
        "action in a heading",
        page("# A\n\n## See [this](action:b)\n"),
        "docs/a.md:3:15",
        "there is no action 'b' in the plan",
        "Write the id of an action",
    ),
]

FILES = [
    case(
        "not UTF-8", page("# Café\n".encode("latin-1")), "docs/a.md:1:6", "this is not UTF-8", "Save the file"
    ),
    case(
        "later", page("# É\n\nÉté ".encode() + b"\xff"), "docs/a.md:3:5", "this is not UTF-8", "Save the file"
    ),
    case(
        "UTF-16", page("# A\n".encode("utf-16")), "docs/a.md:1:1", "this is not UTF-8 text", "Save the file"
    ),
    case("null", page("# A\n\nB\0C\n"), "docs/a.md:3:2", "cannot be seen (U+0000)", "Delete it and type"),
    case("escape key", page("# A\n\n\x1b[31mB\n"), "docs/a.md:3:1", "cannot be seen (U+001B)", "Delete it"),
    case(
        "line separator", page("# A\n\nB\u2028C\n"), "docs/a.md:3:2", "cannot be seen (U+2028)", "Delete it"
    ),
    case("next line", front("description: B\x85C"), "docs/a.md:3:15", "cannot be seen (U+0085)", "Delete it"),
    case(
        "two marks", page("\ufeff\ufeff---\ntitle: A\n---\n"), "docs/a.md:1:1", "seen (U+FEFF)", "Delete it"
    ),
    case(
        "after marks and Windows line ends",
        page("\ufeff# A\r\n\r\n## B\r\n\r\n/// easy-read\r\nI *am*.\r\n///\r\n"),
        "docs/a.md:6:1",
        "words in *italics* cannot stand here",
        "Use **bold**",
    ),
    case(
        "after old line ends",
        page("---\rtitle: A\rpicture: no\r---\r"),
        "docs/a.md:3:10",
        "YAML reads 'no' as true or false",
        '"no"',
    ),
    case(
        "one address",
        {"docs/a.md": "# A\n", "docs/a/index.md": "# B\n"},
        "docs/a/index.md:1:1",
        "this page would have the same address as docs/a.md",
        "Rename one of the two files.",
    ),
    case(
        "one home page",
        {"docs/index.md": "# A\n", "docs/README.md": "# B\n"},
        "docs/index.md:1:1",
        "this page would have the same address as docs/README.md",
        "Rename one of the two files.",
    ),
    case("easy page", {"docs/easy.md": "# A\n"}, "docs/easy.md:1:1", "own pages at '/easy/'", "Rename it."),
    case("easy folder", {"docs/easy/a.md": "# A\n"}, "docs/easy:1:1", "own pages at '/easy/'", "Rename it."),
    case(
        "our folder", {"docs/easyread/a.css": ""}, "docs/easyread:1:1", "pages at '/easyread/'", "Rename it."
    ),
    case(
        "credits",
        {"docs/picture-credits.md": "# A\n"},
        "docs/picture-credits.md:1:1",
        "easyread makes the page of picture credits itself",
        "Rename it.",
    ),
    case(
        "credits in a folder of their own",
        {"docs/picture-credits/index.md": "# A\n"},
        "docs/picture-credits/index.md:1:1",
        "easyread makes the page of picture credits itself",
        "Rename it.",
    ),
]

SETTINGS_FILE = [
    case(
        "unknown setting", setting("nam: B"), "easyread.yml:4:1", "unknown key 'nam'", "Did you mean 'name'?"
    ),
    case("setting twice", setting("name: B"), "easyread.yml:4:1", "'name' stands here twice", "Delete one"),
    case(
        "setting missing",
        {"easyread.yml": "name: A\n"},
        "easyread.yml:1:1",
        "'organisation' is missing",
        "Add",
    ),
    case("settings list", {"easyread.yml": "- a\n"}, "easyread.yml:1:1", "keys with values", "key: value"),
    case(
        "settings bytes", {"easyread.yml": b"name: \xff\n"}, "easyread.yml:1:7", "not UTF-8", "Save the file"
    ),
    case(
        "language", setting("language: English"), "easyread.yml:4:11", "'English' is not a lang", "like en-GB"
    ),
    case(
        "notice", setting("notice:\n  text: A."), "easyread.yml:5:3", "'easy' is missing", "Add 'easy:' here."
    ),
    case(
        "link in the notice",
        setting("notice:\n  text: A.\n  easy: '[A](action:b)'"),
        "easyread.yml:6:9",
        "there is no action 'b' in the plan",
        "Write the id of an action",
    ),
    case(
        "page in the notice",
        setting("notice:\n  text: A.\n  easy: '[A](b.md)'"),
        "easyread.yml:6:9",
        "there is no page 'b.md'",
        "Write a page's file",
    ),
    case(
        "images", setting(r'images: "a\0"'), "easyread.yml:4:9", "be seen (U+0000)", "begins with a backslash"
    ),
    *(
        case(
            f"as_of {written}",
            {"easyread.yml": SETTINGS.replace("2018-12-31", written)},
            "easyread.yml:3:8",
            message,
            mend,
        )
        for written, message, mend in [
            ("2018", "'as_of': '2018' is not one day", "31 December 2018 or 2018-12-31"),
            ("by 31 December 2018", "'by 31 December 2018' is not one day", "31 December 2018"),
            ("2018-02-30", "'2018-02-30' is not a date that can be read", "30 June 2019"),
            ("yes", "YAML reads 'yes' as true or false", '"yes"'),
            ("[2018]", "'as_of': one day is expected here", "guide"),
            ("true", "'as_of': one day is expected here", "guide"),
        ]
    ),
]

STATEMENT = """\
accessibility:
  status: partly
  prepared: 2027-03-01
  contact: {phone: 020 7946 0000}
  problems:
    - text: A map.
      reason: burden
"""


def statement(old: str, new: str) -> Files:
    """Settings with an accessibility statement, from line 4 on, in which something is written wrong."""
    assert old in STATEMENT
    return setting(STATEMENT.replace(old, new).rstrip())


ACCESSIBILITY = [
    case("status", statement("partly", "mostly"), "easyread.yml:5:11", "'mostly' is not a status", "fully"),
    case("no status", statement("  status: partly\n", ""), "easyread.yml:5:3", "'status' is missing", "Add"),
    case("key", statement("contact", "contacts"), "easyread.yml:7:3", "unknown key 'contacts'", "'contact'"),
    case(
        "key of a problem",
        statement("reason: burden", "reason: burden\n      untill: 2028"),
        "easyread.yml:11:7",
        "unknown key 'untill'",
        "Did you mean 'until'?",
    ),
    case("reason", statement("burden", "cost"), "easyread.yml:10:15", "'cost' is not a reason", "burden"),
    case(
        "criterion",
        statement("reason: burden", "reason: burden\n      wcag: 1.4.6"),
        "easyread.yml:11:13",
        "'1.4.6' is not a success criterion of WCAG 2.2 at level A or AA",
        "such as 1.4.3",
    ),
    case(
        "no criterion",
        statement("burden", "not-compliant"),
        "easyread.yml:9:7",
        "must say to which of them",
        "Add 'wcag:'",
    ),
    case(
        "partly without problems",
        statement("reason: burden", "reason: not-in-scope"),
        "easyread.yml:5:11",
        "no problem says what people cannot use",
        "reason: not-compliant",
    ),
    case(
        "fully with problems",
        statement("partly", "fully"),
        "easyread.yml:9:7",
        "cannot have this problem",
        "status: partly",
    ),
    case(
        "no contact",
        statement("  contact: {phone: 020 7946 0000}\n", ""),
        "easyread.yml:4:1",
        "must say how people can tell you of a problem",
        "Add 'contact:'",
    ),
    case(
        "page of the contact",
        statement("{phone: 020 7946 0000}", "{page: b.md}"),
        "easyread.yml:7:19",
        "there is no page 'b.md'",
        "Write a page's file",
    ),
    case(
        "reviewed too early",
        statement("2027-03-01", "2027-03-01\n  reviewed: 2027-02-28"),
        "easyread.yml:7:13",
        "reviewed before it was prepared",
        "Mend one",
    ),
    case(
        "tested later",
        statement("  problems", "  tests:\n    - {text: A., date: April 2027}\n  problems"),
        "easyread.yml:9:24",
        "later than 1 March 2027",
        "'reviewed:'",
    ),
    case(
        "until before",
        statement("reason: burden", "reason: burden\n      until: February 2027"),
        "easyread.yml:11:14",
        "had passed on 1 March 2027",
        "Write the new date",
    ),
    case(
        "one day", statement("2027-03-01", "March 2027"), "easyread.yml:6:13", "is not one day", "2018-12-31"
    ),
    case(
        "days to answer",
        statement("  problems", "  answer_within: soon\n  problems"),
        "easyread.yml:8:18",
        "a whole number is expected",
        "guide",
    ),
    case(
        "link of a problem",
        statement("A map.", "'[A](b.md)'"),
        "easyread.yml:9:13",
        "there is no page 'b.md'",
        "Write a page's file",
    ),
    case(
        "page of the author's",
        statement("A map.", "A map.") | {"docs/accessibility.md": "# A\n"},
        "docs/accessibility.md:1:1",
        "easyread makes the accessibility statement itself",
        "Rename it.",
    ),
]


@pytest.mark.parametrize(
    ("files", "place", "message", "mend"),
    [
        *(*YAML, *FRONT_MATTER, *ACTIONS, *MORE_OF_ACTIONS, *MEASURES, *PARTS, *TAKEN),
        *(*BLOCKS, *IDEAS, *LINKS, *FILES, *SETTINGS_FILE, *ACCESSIBILITY),
    ],
)
def test_fault(plan: MakePlan, files: Files, place: str, message: str, mend: str) -> None:
    """A mistake gives one fault: exactly where it is, what is wrong, and how to mend it."""
    faults = plan(files).faults()
    assert [str(fault.place) for fault in faults] == [place], faults
    assert message in faults[0].message
    assert mend in faults[0].mend


def test_each_has_its_own_message(plan: MakePlan) -> None:
    """Mistakes that differ are told apart by their messages."""
    different: list[Files] = [
        front("title: B"),
        {"docs/a.md": ACTION, "docs/b.md": ACTION},
        front("picture: Yes"),
        front("picture: 012"),
        front("theme: {a: [b}"),
        page("# A\n\n/// easy-read\nHello.\n"),
        page("/// easy-read\nHello.\n///\n\n# A\n"),
        idea("[We act](action:b)."),
    ]
    messages = []
    for files in different:
        folder = plan(files)
        messages.append(folder.faults()[0].message)
        for name in files:
            (folder.folder / name).unlink()
    assert len(set(messages)) == len(different)


def test_same_names_in_two_parts(plan: MakePlan) -> None:
    """Two parts may use the same ids for actions and measures, and their pages mean their own by them."""
    text = str(measure(VALUES + "\nactions:\n  - {id: b, text: B., measures: jobs}")["docs/a.md"])
    links = "\n[b](action:b), [jobs](measure:jobs)\n"
    files = {
        "easyread.yml": f"{SETTINGS}parts:\n  - {{folder: n, name: N}}\n  - {{folder: n/m, name: M}}\n",
        **{f"docs/{name}.md": text + links for name in ("a", "n/a", "n/m/a")},
    }
    assert plan(files).faults() == []


@pytest.mark.parametrize("name", ["actions", "actions/x", "progress", "new", "new/index", "statements"])
def test_names_without_actions(plan: MakePlan, name: str) -> None:
    """In a plan without actions, pages may have the names of pages that easyread makes of actions."""
    assert plan({f"docs/{name}.md": "# A\n", "docs/b.md": "# B\n"}).faults() == []


@pytest.mark.parametrize("name", ["new", "n/actions", "n/progress", "n/new", "actions-of-ours"])
def test_names_beside_actions(plan: MakePlan, name: str) -> None:
    """Without reports the page of news may be the author's; and names in folders are theirs anyway."""
    assert plan({**in_part("n/a.md"), f"docs/{name}.md": "# A\n"}).faults() == []


@pytest.mark.parametrize("number", [2, 100])
def test_smallest_counts(plan: MakePlan, number: int) -> None:
    """The smallest and the largest number that counts can be hidden below are no faults."""
    assert plan({**setting(f"suppress_below: {number}"), **page("# A\n")}).faults() == []
