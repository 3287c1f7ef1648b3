"""What shows only when all pages are seen together."""

from __future__ import annotations

import pytest

from tests.conftest import SETTINGS, MakePlan

HOMES = (
    "---\ntitle: Homes\nactions:\n  - id: homes-1\n    text: We act.\n---\n"
    "## Where you live\n\nText.\n\n## Größe\n\n## Given {#given}\n"
)


@pytest.mark.parametrize(
    "link",
    [
        *("homes.md", "./homes.md", "/homes.md", "homes.md#where-you-live", "homes.md#gr%C3%B6%C3%9Fe"),
        *(
            "homes.md#größe",
            "homes.md#given",
            "homes.md#action-homes-1",
            "action:homes-1",
            "#one",
            "a.md",
            "a.md#one",
        ),
        *(
            "parts/b.md",
            "parts/../homes.md",
            "plan.pdf",
            "parts/my%20plan.pdf",
            "https://example.org",
            "HTTP://a.b",
        ),
        *("mailto:a@example.org", "tel:0123", "https://example.org/a.md#b", "http://[::1]/"),
    ],
)
@pytest.mark.parametrize("where", ["idea", "statement"])
def test_links_that_lead_somewhere(plan: MakePlan, link: str, where: str) -> None:
    """Easy text may link to pages, sections, actions, files, web pages, mails and telephones."""
    statement = f"[b]({link})" if where == "statement" else "b"
    idea = f"[b]({link})" if where == "idea" else "b"
    files = {
        "docs/homes.md": HOMES,
        "docs/parts/b.md": "# B\n",
        "docs/plan.pdf": b"",
        "docs/parts/my plan.pdf": b"",
        "docs/a.md": (
            f"---\ntitle: A\nstatements:\n  - text: '{statement}'\n---\n"
            f"## One\n\n/// easy-read\n{idea}\n///\n"
        ),
    }
    assert plan(files).faults() == []


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("homes.md", "there is no page 'parts/homes.md'"),
        ("../../homes.md", "there is no page '../homes.md'"),
        ("/../docs/homes.md", "there is no page '../docs/homes.md'"),
        ("../plan.pdf", "there is no page 'plan.pdf'"),
        ("../words.yml", "there is no page 'words.yml'"),
        ("..", "there is no page '.'"),
        ("../homes.md#two", "there is no section 'two' on the page homes.md"),
        ("../homes.md#Given", "there is no section 'Given' on the page homes.md"),
        ("#given", "there is no section 'given' on the page parts/a.md"),
        ("action:Homes-1", "there is no action 'Homes-1' in the plan"),
        ("action:", "there is no action '' in the plan"),
    ],
)
def test_links_that_lead_nowhere(plan: MakePlan, link: str, message: str) -> None:
    """A link in easy text to what is not published is a fault, seen from the page it stands on."""
    folder = plan(
        {
            "docs/homes.md": HOMES,
            "docs/words.yml": "words: {}\n",
            "docs/parts/a.md": f"# A\n\n/// easy-read\n[b]({link})\n///\n",
        }
    )
    (fault,) = folder.faults()
    assert (str(fault.place), fault.message) == ("docs/parts/a.md:4:5", message)
    assert fault.mend


def test_standard_links_are_left_alone(plan: MakePlan) -> None:
    """Links of the standard text are the site generator's to check, but for those to actions."""
    text = "# A\n\n[b](missing.md) [c](#d) [e](ftp://f) [g](action:homes-1)\n"
    assert plan({"docs/a.md": text, "docs/homes.md": HOMES}).faults() == []


@pytest.mark.parametrize(
    ("homes", "place"),
    [
        (HOMES.replace("title", "tilte"), "docs/homes.md:2:1"),
        (HOMES.replace("Text.", "/// easy-read\nText."), "docs/homes.md:9:1"),
    ],
    ids=["front matter", "text"],
)
def test_links_to_a_page_with_faults(plan: MakePlan, homes: str, place: str) -> None:
    """A page with faults is reported alone: links to it, its sections and its actions are not."""
    links = " ".join(f"[b]({link})" for link in ("homes.md", "homes.md#given", "action:homes-1"))
    folder = plan(
        {
            "docs/a.md": f"# A\n\n/// easy-read\n{links}\n///\n",
            "docs/homes.md": homes,
        }
    )
    assert [str(fault.place) for fault in folder.faults()] == [place]


def test_links_of_the_notice(plan: MakePlan) -> None:
    """Links of the notice are seen from the folder of pages, because it stands on every page."""
    notice = "notice:\n  text: '[a](parts/b.md#b)'\n  easy: '[a](action:homes-1)'\n"
    files = {"docs/homes.md": HOMES, "docs/parts/b.md": "# B\n", "easyread.yml": SETTINGS + notice}
    assert plan(files).faults() == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a.md", "a/index.md"),
        ("a.md", "a/README.md"),
        ("README.md", "index.md"),
        ("b/a.md", "b/a/index.md"),
    ],
)
def test_same_address(plan: MakePlan, one: str, other: str) -> None:
    """Two pages that would be published at one address are a fault of the second."""
    (fault,) = plan({f"docs/{one}": "# A\n", f"docs/{other}": "# B\n"}).faults()
    assert str(fault.place) == f"docs/{max(one, other)}:1:1"
    assert fault.message == f"this page would have the same address as docs/{min(one, other)}"


@pytest.mark.parametrize(
    ("owner", "written", "name"),
    [
        ("homes.md", "actions: [{id: a, text: A.}]", "promises"),
        (
            "homes.md",
            "measures: [{id: a, text: A, unit: percent, better: up, values: [{period: 2017, value: 1}]}]",
            "numbers",
        ),
        ("homes.md", "statements: [{text: A., actions: h-1}]", "what-people-say"),
        ("homes/index.md", "actions: [{id: a, text: A.}]", "promises"),
        ("homes/README.md", "actions: [{id: a, text: A.}]", "promises"),
    ],
)
def test_address_of_an_easy_part(plan: MakePlan, owner: str, written: str, name: str) -> None:
    """A page whose easy page would stand where a part of another easy page stands is a fault of that page."""
    other = "docs/other.md", "---\nactions: [{id: h-1, text: A.}]\n---\n# Other\n"
    page = f"docs/{owner}", f"---\n{written}\n---\n# Homes\n"
    (fault,) = plan(dict([other, page, (f"docs/homes/{name}.md", "# Mine\n")])).faults()
    assert str(fault.place) == f"docs/homes/{name}.md:1:1"
    assert fault.message == f"its easy page would have the same address as the part '{name}' of docs/{owner}"
    assert fault.mend == "Rename this file."


@pytest.mark.parametrize("home", ["index.md", "README.md"])
@pytest.mark.parametrize("taken", ["promises.md", "promises/index.md"])
def test_address_of_a_part_of_the_home_page(plan: MakePlan, home: str, taken: str) -> None:
    """The parts of the home page stand at the top of the easy site, whichever file is read first."""
    actions = "---\nactions: [{id: a, text: A.}]\n---\n# Home\n"
    (fault,) = plan({f"docs/{home}": actions, f"docs/{taken}": "# Mine\n"}).faults()
    assert str(fault.place) == f"docs/{taken}:1:1"
    assert fault.message.endswith(f"the part 'promises' of docs/{home}")


def test_addresses_of_no_part(plan: MakePlan) -> None:
    """A page may be called like a part that its neighbour does not have."""
    files = {
        "homes.md": "---\nactions: [{id: a, text: A.}]\nstatements: [{text: A.}]\n---\n# Homes\n",
        "homes/numbers.md": "# Numbers\n",
        "homes/what-people-say.md": "# Said\n",
        "homes/promises/more.md": "# More\n",
        "promises.md": "# Ours\n",
        "numbers.md": "# All numbers\n",
    }
    assert plan({f"docs/{name}": text for name, text in files.items()}).faults() == []


def test_other_addresses(plan: MakePlan) -> None:
    """Pages of the same name in different folders, and names that only begin like ours, are fine."""
    names = [
        "a.md",
        "b/a.md",
        "b/index.md",
        "easy-read.md",
        "b/easy.md",
        "easyreads.md",
        "b/picture-credits.md",
    ]
    assert plan({f"docs/{name}": "# A\n" for name in names}).faults() == []


def test_three_of_one_id(plan: MakePlan) -> None:
    """Of actions with the same id, all but the first are faults that say where the first one stands."""
    folder = plan({f"docs/{name}.md": HOMES for name in "abc"})
    assert [(str(fault.place), fault.message.rpartition(" ")[2]) for fault in folder.faults()] == [
        ("docs/b.md:4:9", "docs/a.md:4:9"),
        ("docs/c.md:4:9", "docs/a.md:4:9"),
    ]
