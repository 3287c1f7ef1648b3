"""The pages of the easy site."""

from __future__ import annotations

import re

import pytest

from easyread.model import CREDITS_PAGE, PROMISES, Status
from easyread.pages import (
    ASSETS,
    Site,
    asset_files,
    easy_made_html,
    easy_page_html,
    front_door_html,
    pictures_of_pages,
    standard_made_html,
    standard_markdown,
)
from easyread.wording import STATUS_WORDS
from tests.conftest import SETTINGS
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import (
    EASY_TEXT,
    HEALTH,
    MakeSite,
    by_id,
    easy,
    easy_part,
    links,
    without_own_scripts,
)


def ideas(element: Element) -> list[tuple[str | None, str]]:
    """File of the picture, and the words, of each idea in an element."""
    found: list[tuple[str | None, str]] = []
    for row in element.all("div", css_class="idea"):
        pictures = [image.attributes["src"].rpartition("/")[2] for image in row.all("img")]
        found.append((pictures[0] if pictures else None, row.words))
    return found


def status_rows(root: Element) -> dict[str, str]:
    """What the easy page says of each action, by its anchor."""
    return {action.id: action.one("p", css_class="status").words for action in root.all("article")}


def test_head(homes: Site) -> None:
    """An easy page has the plan's language, its own easy title and description, and our style."""
    html = easy(homes, "homes.md")
    assert html.one("html").attributes["lang"] == "en-GB"
    assert html.one("title").words == "My home - A plan - easy read"
    assert html.one("h1").words == "My home"
    metas = [meta.attributes for meta in html.all("meta")]
    assert {"name": "description", "content": "More homes."} in metas
    styles = [link.attributes["href"] for link in html.all("link") if link.attributes["rel"] == "stylesheet"]
    assert styles == [f"../../{ASSETS}easy.css"]
    assert "easy.css" in asset_files()


def test_no_script(homes: Site) -> None:
    """An easy page has the two scripts of the reader's choices and no other, and asks no other host."""
    source = without_own_scripts(easy_page_html(homes, homes.plan.by_path["homes.md"]))
    assert HtmlPage.parse("", source).root.all("script", "iframe", "object", "embed", "form") == []
    html = easy(homes, "homes.md")
    assert "reader.js" in asset_files()
    asked = [element.attributes.get("src", "") for element in html]
    asked += [element.attributes["href"] for element in html.all("link")]
    assert not [address for address in asked if ":" in address or address.startswith("//")]


def test_sections(homes: Site) -> None:
    """Each section of the easy page has the id of the standard section that it says, in its order."""
    sections = easy(homes, "homes.md").all("section")
    assert [
        (section.id, [heading.words for heading in section.all("h2", "h3")][:1]) for section in sections
    ] == [
        ("easyread-statements", ["What people should be able to say"]),
        ("where-to-live", ["Where you live"]),
        ("repairs", ["Repairs"]),
        ("your-part", ["Your part"]),
        ("a-heading-over-nothing", ["A heading over nothing"]),
        ("easyread-actions", ["What we said we would do"]),
    ]


def test_ideas(homes: Site) -> None:
    """An idea is one row: its picture, if it has one, and its words."""
    section = by_id(easy(homes, "homes.md"), "where-to-live")
    assert ideas(section) == [
        ("house.svg", "You live near people you know."),
        (None, "Read about health, your part or our promise."),
    ]
    assert section.one("b").words == "near"


def test_links_of_easy_text(homes: Site) -> None:
    """Links of easy text lead to easy pages, to their parts and to the easy pages of actions."""
    section = by_id(easy(homes, "homes.md"), "where-to-live")
    assert links(section)[:3] == [
        ("../health/", "about health"),
        ("#your-part", "your part"),
        ("../actions/h-1/", "our promise"),
    ]


def test_no_standard_text(homes: Site) -> None:
    """No sentence of the standard text stands on the easy page."""
    words = easy(homes, "homes.md").words
    for sentence in (
        "Some text",
        "Some other text",
        "Publish a plan",
        "Build.",
        "I decide where",
        "I have a",
    ):
        assert sentence not in words


def test_way_to_standard(homes: Site) -> None:
    """The page and each part with easy text lead to the same place of the standard version."""
    html = easy(homes, "homes.md")
    assert links(html.one("p", css_class="switch")) == [("../../homes/", "Standard version")]
    assert [links(way)[0][0] for way in html.all("p", css_class="way")] == [
        "../../homes/#easyread-statements",
        "../../homes/#where-to-live",
        "../../homes/#a-heading-over-nothing",
    ]
    alternates = [link.attributes for link in html.all("link") if link.attributes["rel"] == "alternate"]
    assert alternates == [{"rel": "alternate", "href": "../../homes/", "title": "Standard version"}]


def test_section_without_easy_text(homes: Site) -> None:
    """A section that nobody has put into easy words says so and leads to its standard text."""
    html = easy(homes, "homes.md")
    assert ideas(by_id(html, "repairs")) == [
        (None, "There is no easy read for this part yet. Read this part in the standard version")
    ]
    assert links(by_id(html, "repairs"))[0][0] == "../../homes/#repairs"
    assert ideas(by_id(html, "your-part")) == []


def test_statement_without_easy_text(homes: Site) -> None:
    """A statement that nobody has put into easy words says so, in its place among the others."""
    assert ideas(by_id(easy(homes, "homes.md"), "easyread-statements")) == [
        ("choice.svg", "I choose my home."),
        (None, "There is no easy read for this statement yet. Read this statement in the standard version"),
    ]


def test_page_without_easy_text(homes: Site) -> None:
    """A page that nobody has put into easy words says so once and leads to its standard page."""
    html = easy(homes, "health.md")
    main = html.one("main")
    assert main.one("h1").words == "Health"
    assert ideas(main)[1:] == [
        (None, "There is no easy read for this page yet. Read this page in the standard version")
    ]
    assert links(main)[0] == ("../../health/", "Read this page in the standard version")
    assert main.all("section") == []


def test_actions(homes: Site) -> None:
    """An action keeps its anchor and says in easy words what, by when, how far it is and who leads it."""
    html = easy_part(homes, "homes.md", PROMISES)
    assert ideas(by_id(html, "action-h-1")) == [
        ("plan.svg", "We will write a plan."),
        ("date.svg", "We plan to do this by the end of June 2019."),
        (None, "The Head of homes leads this."),
    ]
    assert ideas(by_id(html, "action-h-2")) == [
        (None, "There is no easy read for this promise yet. Read this promise in the standard version"),
        ("date.svg", "We plan to do this. We have not said when."),
        (None, "The plan does not say who leads this."),
    ]
    assert links(by_id(html, "action-h-1")) == [("../../actions/h-1/", "We will write a plan.")]
    assert links(by_id(html, "action-h-2")) == [
        ("../../../homes/#action-h-2", "Read this promise in the standard version"),
        ("../../actions/h-2/", "More about this promise"),
    ]


STATUSES = [
    ("planned", "We plan to do this.", "Planned"),
    ("on-track", "We are doing this now.", "On track"),
    ("at-risk", "We might be late.", "At risk"),
    ("late", "We are late.", "Late"),
    ("done", "We did it.", "Done"),
    ("stopped", "We stopped doing this.", "Stopped"),
    ("cannot-say", "We cannot say how far we are.", "Cannot say"),
]


@pytest.mark.parametrize(("status", "easy_words", "standard_word"), STATUSES)
def test_status(site: MakeSite, status: str, easy_words: str, standard_word: str) -> None:
    """Each status is said in a word, a sign and a sentence, so that no colour stands alone."""
    page = (
        f"---\ntitle: A\nactions:\n  - {{id: a, text: A., easy: A., status: {status},"
        " why: {text: No money., easy: We had no money.}}\n---\n"
    )
    made = site({"docs/a.md": page})
    root = easy_part(made, "a.md", PROMISES)
    when = "" if status == "done" else " We have not said when."
    assert status_rows(root) == {"action-a": f"{easy_words}{when}"}
    assert ideas(by_id(root, "action-a"))[1][0]
    assert ideas(by_id(root, "action-a"))[2] == (None, "We had no money.")
    shown = HtmlPage.parse("a/", standard_markdown(made, made.plan.by_path["a.md"])).root
    status_shown = shown.all("span", css_class="easyread-status")[0]
    assert status_shown.words.endswith(f" {standard_word}")
    assert len(status_shown.all("span")[-1].words) == 1


def test_date_has_passed(site: MakeSite) -> None:
    """An action that is only planned, and whose date has passed, is not said to be on its way."""
    page = "---\ntitle: A\nactions:\n  - {id: a, text: A., easy: A., due: June 2018}\n---\n"
    said = status_rows(easy_part(site({"docs/a.md": page}), "a.md", PROMISES))["action-a"]
    assert said == "We said we would do this by the end of June 2018. The date has passed. We have no news."


def test_progress(site: MakeSite) -> None:
    """Progress is told with its date, as it was written."""
    page = (
        "---\ntitle: A\nactions:\n  - id: a\n    text: A.\n    easy: A.\n    progress:\n"
        "      - {date: May 2018, text: Agreed., easy: 'They [said](b.md) yes.'}\n---\n"
    )
    made = site({"docs/a.md": page, "docs/b.md": HEALTH})
    action = by_id(easy_part(made, "a.md", PROMISES), "action-a")
    assert ideas(action)[2:4] == [(None, "News from May 2018."), (None, "They said yes.")]
    assert links(action)[1] == ("../../b/", "said")


def test_pictures(site: MakeSite) -> None:
    """Every picture has a size, so that nothing moves, and an alternative text, even if it is empty.

    Square pictures have their size from the style; only others name it.
    """
    index = (
        "set: Ours\nauthor: Ann\nlicence: CC0\nlicence_url: https://cc0.example/\npictures:\n"
        "  map: {file: map.svg, title: A map, alt: 'The office is \"left\" of the park'}\n"
    )
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"/>'
    files = {"images/pictures.yml": index, "images/map.svg": drawing}
    made = site({"docs/a.md": "# A\n\nWords.\n\n/// easy-read\n:map: Come.\n:house: Here.\n///\n", **files})
    images = {
        image.attributes["src"]: image.attributes for image in easy(made, "a.md").one("main").all("img")
    }
    assert images == {
        f"../../{ASSETS}pictures/map.svg": {
            "src": f"../../{ASSETS}pictures/map.svg",
            "alt": 'The office is "left" of the park',
            "width": "144",
            "height": "36",
            "loading": "lazy",
        },
        f"../../{ASSETS}pictures/house.svg": {
            "src": f"../../{ASSETS}pictures/house.svg",
            "alt": "",
            "loading": "lazy",
        },
    }
    assert re.search(r"img:not\(\[width\]\)\s*{\s*aspect-ratio:\s*1\b", asset_files()["easy.css"].decode())


def test_pictures_of_pages(homes: Site) -> None:
    """The pages themselves show pictures for the versions, and for how far the actions are, and no others."""
    listening = {"listen", "headphones", "computer", "download"}
    own = {"write", "promise", "report", "manager", "done", "date", "talk"}
    help_page = {"help", "support-worker", "list", "glasses", "printer", "download"}
    assert pictures_of_pages(homes.plan) == {
        *("easy-read", "standard-version", "search"),
        *own,
        *listening,
        *help_page,
    }
    assert homes.pictures.keys() == {*pictures_of_pages(homes.plan), "house", "choice", "plan"}


def test_no_picture_without_use(site: MakeSite) -> None:
    """A plan without sound, hard words and promises publishes no picture that stands for any of these."""
    made = site({"docs/a.md": HEALTH, "easyread.yml": SETTINGS + "speech: none\n"})
    (page,) = made.plan.pages
    pages = [easy_page_html(made, page), standard_markdown(made, page), front_door_html(made)]
    pages += [
        html
        for name in made.made
        if name != CREDITS_PAGE
        for html in (easy_made_html(made, name), standard_made_html(made, name))
    ]
    unused = [
        name for name, item in made.pictures.items() if not any(item.fallback in html for html in pages)
    ]
    assert unused == []


def test_pictures_of_statuses(site: MakeSite) -> None:
    """Every status has a picture that comes with easyread."""
    reason = "why: {text: A., easy: A.}"
    written = [status for status in Status if status is not Status.NO_NEWS]
    actions = "".join(
        f"  - {{id: '{number}', text: A., easy: A., status: {status}, {reason}}}\n"
        for number, status in enumerate(written)
    )
    made = site({"docs/a.md": f"---\ntitle: A\nactions:\n{actions}  - {{id: z, text: A., due: 2017}}\n---\n"})
    assert pictures_of_pages(made.plan) >= {words.picture for words in STATUS_WORDS.values()}
    assert made.pictures.keys() == pictures_of_pages(made.plan)


@pytest.mark.parametrize(("part_count", "shown"), [(3, False), (4, True)])
def test_parts(site: MakeSite, part_count: int, shown: bool) -> None:
    """A long page begins with a list of its parts, a short one does not."""
    parts = "".join(f"## Part {number}\n\nText.\n\n{EASY_TEXT}\n" for number in range(part_count))
    lists = easy(site({"docs/a.md": f"# A\n\n{parts}"}), "a.md").all("nav", css_class="parts")
    expected = [(f"#part-{number}", f"Part {number}") for number in range(part_count)]
    assert [links(nav) for nav in lists] == ([expected] if shown else [])


def test_parts_with_data(homes: Site) -> None:
    """The list of parts names statements, the sections with easy text, and actions."""
    assert links(easy(homes, "homes.md").one("nav", css_class="parts")) == [
        ("#easyread-statements", "What people should be able to say"),
        ("#where-to-live", "Where you live"),
        ("#a-heading-over-nothing", "A heading over nothing"),
        ("#easyread-actions", "What we said we would do"),
    ]


def test_notice(site: MakeSite) -> None:
    """The plan's notice stands on every page, on easy pages in easy words."""
    notice = "notice: {text: 'A [draft](a/b.md).', easy: 'Not [ready](a/b.md).', picture: important}\n"
    made = site({"docs/index.md": HEALTH, "docs/a/b.md": HEALTH, "easyread.yml": SETTINGS + notice})
    for path, way in (("index.md", "a/b/"), ("a/b.md", "./")):
        aside = easy(made, path).one("aside")
        assert ideas(aside) == [("important.svg", "Not ready.")]
        assert links(aside) == [(way, "ready")]
        card = HtmlPage.parse("", standard_markdown(made, made.plan.by_path[path])).root
        said = card.one("p", css_class="easyread-notice")
        assert (said.words, links(said)) == ("A draft.", [(way, "draft")])


def test_addresses_of_a_page(homes: Site) -> None:
    """A page names its full address and the place where it can be changed where these are known."""
    page = homes.plan.by_path["homes.md"]
    known = easy_page_html(
        homes, page, canonical="https://plan.example/easy/homes/", edit="https://edit.example/"
    )
    root = HtmlPage.parse("", known).root
    assert ("https://edit.example/", "Change this page") in links(root.one("footer"))
    canonical = {"rel": "canonical", "href": "https://plan.example/easy/homes/"}
    assert canonical in [link.attributes for link in root.all("link")]
    assert "canonical" not in easy_page_html(homes, page)
    assert "Change this page" not in easy_page_html(homes, page)


def test_day_of_the_plan(homes: Site) -> None:
    """A page says which day it shows, so that nobody takes an old plan for a new one."""
    assert "31 December 2018" in easy(homes, "homes.md").one("footer").words


def test_claims_no_check(homes: Site) -> None:
    """A page says that nobody is known to have checked its easy read, never that people will understand."""
    words = easy(homes, "homes.md").words
    assert "We have no record of anyone checking this easy read yet." in words
    assert "understand" not in words
