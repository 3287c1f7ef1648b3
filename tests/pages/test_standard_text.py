"""What is added to the standard text, and what happens to it on its way to HTML."""

from __future__ import annotations

from importlib import resources

import pytest
from markdown import Markdown

from easyread.languages import Language, speaking
from easyread.pages import Site, StandardText, standard_markdown
from tests.conftest import SETTINGS
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import EASY_TEXT, HEALTH, HOMES, MakeSite, by_id, links

ENGLISH_WORDS = (resources.files("easyread.languages") / "en.ftl").read_text(encoding="utf-8")


def convert(extension: StandardText, text: str) -> Element:
    return HtmlPage.parse("", Markdown(extensions=["attr_list", extension]).convert(text)).root


def standard(site: Site, path: str) -> Element:
    """The HTML of a standard page's text."""
    extension = StandardText()
    extension.plan = site.plan
    page = site.plan.by_path[path]
    extension.begin(page, "the-easy-page/")
    return convert(extension, standard_markdown(site, page))


def outline(root: Element) -> list[str]:
    """What stands at the top of a page, in order: headings by their id, all else by its class."""
    return [
        part.id if part.tag in ("h1", "h2", "h3") else part.attributes.get("class", part.tag)
        for part in root.children
        if isinstance(part, Element)
    ]


def test_order(site: MakeSite) -> None:
    """The card stands below the title, the statements before the first section, the actions at the end."""
    homes = HOMES.replace("## Where", "# Homes\n\nFirst.\n\n## Where")
    made = site({"docs/homes.md": homes, "docs/health.md": HEALTH})
    assert outline(standard(made, "homes.md")) == [
        "homes",
        "easyread-card",
        "p",
        "easyread-statements",
        "easyread-way",
        "easyread-statements",
        "where-to-live",
        "easyread-way",
        "p",
        "repairs",
        "p",
        "your-part",
        "a-heading-over-nothing",
        "easyread-way",
        "p",
        "easyread-actions",
        "easyread-way",
        "easyread-actions",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["easyread-card"]),
        ("Words.\n", ["easyread-card", "p"]),
        ("Title\n=====\n\nWords.\n", ["title", "easyread-card", "p"]),
        ("# Title\n## Part\nWords.\n", ["title", "easyread-card", "part", "p"]),
        ("# Title", ["title", "easyread-card"]),
        ("Words.\n\n# Title\n\nMore.\n", ["p", "title", "easyread-card", "p"]),
        ("## Part\n\n# Title\n", ["part", "title", "easyread-card"]),
        ("Words.\n\n## Part\n", ["easyread-card", "p", "part"]),
    ],
)
def test_card(site: MakeSite, text: str, expected: list[str]) -> None:
    """The card to the easy page stands below the title, or first where the theme writes the title."""
    made = site({"docs/a.md": f"---\ntitle: A\n---\n{text}"})
    assert outline(standard(made, "a.md")) == expected


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (f"# A\n\nWords.\n\n{EASY_TEXT}", "Easy read version of this page"),
        (HEALTH, "This page has no easy read version yet. Go to the easy read pages"),
    ],
)
def test_words_of_card(site: MakeSite, page: str, words: str) -> None:
    """The card leads to the easy page, and promises no easy read that nobody has written."""
    card = standard(site({"docs/a/b.md": page}), "a/b.md").one("div", css_class="easyread-card")
    assert links(card) == [("../../easy/a/b/", words)]
    assert "data-search-exclude" in card.attributes


def test_no_easy_text(site: MakeSite) -> None:
    """No easy text stands in the standard text."""
    made = site({"docs/homes.md": HOMES, "docs/health.md": HEALTH})
    text = standard_markdown(made, made.plan.by_path["homes.md"])
    for easy in (
        "You live",
        "Where you live",
        "Tell us",
        "I choose my home",
        "We will write",
        "///",
        ":house:",
    ):
        assert easy not in text


def test_ways_to_easy(site: MakeSite) -> None:
    """Each heading with easy text is followed by the way to the same part of the easy page."""
    root = standard(site({"docs/homes.md": HOMES, "docs/health.md": HEALTH}), "homes.md")
    ways = root.all("p", css_class="easyread-way")
    assert [links(way)[0] for way in ways] == [
        (
            "the-easy-page/#easyread-statements",
            "Easy read version of the part What people should be able to say",
        ),
        ("the-easy-page/#where-to-live", "Easy read version of the part Where to live"),
        ("the-easy-page/#a-heading-over-nothing", "Easy read version of the part A heading over nothing"),
        ("the-easy-page/#easyread-actions", "Easy read version of the part What we said we would do"),
    ]
    assert all("data-search-exclude" in way.attributes for way in ways)


@pytest.mark.parametrize(
    ("message", "words", "hidden"),
    [
        ("{ $hidden }Of { $part }: { $end }easy read", "Of Where to live: easy read", ["Of Where to live: "]),
        ("Easy read", "Easy read", []),
        ("Easy read{ $hidden } of { $part }", "Easy read of Where to live", [" of Where to live"]),
    ],
)
def test_words_of_ways(site: MakeSite, message: str, words: str, hidden: list[str]) -> None:
    """Languages put the words that are heard but not seen where they belong, or do without."""
    made = site({"docs/homes.md": HOMES, "docs/health.md": HEALTH})
    own = f"easy-read-of-part = {message}\n"
    with speaking(Language("en-GB", [ENGLISH_WORDS, own])):
        root = standard(made, "homes.md")
    (way,) = [link for link in root.all("a") if link.attributes["href"].endswith("#where-to-live")]
    assert way.words == words
    assert [
        "".join(map(str, span.children)) for span in way.all("span", css_class="easyread-hidden")
    ] == hidden


def test_actions(site: MakeSite) -> None:
    """An action keeps its anchor, and says what, how far, by when and who."""
    root = standard(site({"docs/homes.md": HOMES, "docs/health.md": HEALTH}), "homes.md")
    first, second = by_id(root, "action-h-1"), by_id(root, "action-h-2")
    assert first.one("p", css_class="easyread-action-text").words == "Publish a plan."
    assert [row.words for row in first.all("dd")] == [
        "○ Planned",
        "By the end of June 2019",
        "Head of homes",
        "h-1",
    ]
    assert [row.words for row in second.all("dd")] == ["○ Planned", "No date given", "No lead named", "h-2"]


def test_texts_of_actions(site: MakeSite) -> None:
    """Reasons and progress stand with their action, and their links lead to standard pages."""
    page = (
        "---\ntitle: A\nactions:\n  - id: a\n    text: Ask [health](../health.md#doctors).\n"
        "    status: stopped\n    why: {text: 'No [money](action:a).'}\n"
        "    progress:\n      - {date: may 2018, text: Agreed.}\n---\n"
    )
    action = by_id(standard(site({"docs/a/b.md": page, "docs/health.md": HEALTH}), "a/b.md"), "action-a")
    assert links(action)[:2] == [("../../health/#doctors", "health"), ("../../actions/a/", "money")]
    assert [step.words for step in action.all("li")] == ["May 2018: Agreed."]
    assert "Why: No money." in action.words


@pytest.mark.parametrize(
    ("page", "way"),
    [
        ("index.md", "actions/h-1.md"),
        ("homes.md", "actions/h-1.md"),
        ("a/b.md", "../actions/h-1.md"),
        ("a/b/c.md", "../../actions/h-1.md"),
    ],
)
def test_links_to_actions(site: MakeSite, page: str, way: str) -> None:
    """A link to an action becomes a link to the file of its page, which the site generator resolves."""
    made = site({f"docs/{page}": HEALTH, "docs/health.md": HEALTH, "docs/homes.md": HOMES})
    extension = StandardText()
    extension.plan = made.plan
    extension.begin(made.plan.by_path[page])
    text = "[one](action:h-1) [ref] [none](action:nobody) [out](https://x.example/)\n\n[ref]: action:h-1"
    assert [address for address, _ in links(convert(extension, text))] == [
        way,
        way,
        "action:nobody",
        "https://x.example/",
    ]


def test_another_page(site: MakeSite) -> None:
    """A page that is not of the plan gets no ways to an easy page, even after one that did."""
    made = site({"docs/homes.md": HOMES, "docs/health.md": HEALTH})
    extension = StandardText()
    extension.begin(made.plan.by_path["homes.md"], "easy/")
    assert outline(convert(extension, "## W {: #where-to-live }")) == ["where-to-live", "easyread-way"]
    extension.begin(None)
    assert outline(convert(extension, "## W {: #where-to-live }")) == ["where-to-live"]


def test_day_of_the_plan(site: MakeSite) -> None:
    """A standard page says which day it shows, where the plan speaks of one."""
    made = site({"docs/a.md": HEALTH})
    assert "31 December 2018" in standard(made, "a.md").one("div", css_class="easyread-card").words
    undated = site({"docs/a.md": HEALTH, "easyread.yml": SETTINGS.replace("as_of: 2018-12-31\n", "")})
    assert "as it stood" not in standard_markdown(undated, undated.plan.by_path["a.md"])
