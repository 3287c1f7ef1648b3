"""You said, we did: the loop, the lists, and one page for each thing said."""

from __future__ import annotations

import re

import pytest

from easyread.pages import Site, easy_made_html, easy_page_html, standard_made_html, standard_markdown
from easyread.pages.feedback import MOST
from tests.conftest import SETTINGS
from tests.example.html_page import Element
from tests.pages.conftest import MakeSite, links
from tests.pages.feedback import FILES, HOMES, REPLIES, TOPICS
from tests.pages.promises import both, easy_made, headings, standard_made

TOP = "you-said-we-did"


@pytest.fixture
def heard(site: MakeSite) -> Site:
    """The site of a plan in which much was said."""
    return site(FILES)


def shown(root: Element) -> list[str]:
    """Ids of what was said on a page, in its order."""
    return [
        element.id.removeprefix("said-")
        for element in root
        if re.fullmatch(r"said-(?!.*--)[a-z-]+", element.id)
    ]


def facts(root: Element) -> dict[str, str]:
    """What the first list of facts on a standard page says."""
    found = root.all("dl")[0]
    return {name.words: value.words for name, value in zip(found.all("dt"), found.all("dd"), strict=True)}


def test_pages(heard: Site) -> None:
    """There is a page of the loop, one for each topic, one for each status, and one for each thing said."""
    names = {name for name in heard.made if name.startswith(TOP)}
    assert names == {
        TOP,
        *(f"{TOP}/{name}" for name in REPLIES),
        *(f"{TOP}/by/{name}" for name in TOPICS),
        *(f"{TOP}/by/status-{reply}" for reply in REPLIES.values()),
    }
    assert [name for name in names if heard.made[name].listed] == [TOP]


def test_nothing_said(site: MakeSite) -> None:
    """A plan in which nobody said anything has no such page."""
    made = site({"docs/a.md": "# A\n", "docs/feedback.yml": "feedback: []\n"})
    assert not [name for name in made.made if name.startswith(TOP)]


@pytest.mark.parametrize("easy", [True, False], ids=["easy", "standard"])
def test_topics(heard: Site, easy: bool) -> None:
    """Each thing said stands on the page of its topic and nowhere else, in the order of the log."""
    for name, said in TOPICS.items():
        assert shown(both(heard, f"{TOP}/by/{name}")[not easy]) == said


@pytest.mark.parametrize("easy", [True, False], ids=["easy", "standard"])
def test_statuses(heard: Site, easy: bool) -> None:
    """Each thing said stands on the page of its status; what is not answered begins with the oldest."""
    for reply in REPLIES.values():
        expected = [name for name, found in REPLIES.items() if found == reply]
        found = shown(both(heard, f"{TOP}/by/status-{reply}")[not easy])
        assert found == (["older", "silent"] if reply == "not-answered" else expected)


def test_overview_standard(heard: Site) -> None:
    """The standard page counts everything, says what it cannot say, and hides nothing that is unanswered."""
    root = standard_made(heard, TOP)
    assert facts(root) == {
        "Things said": "6",
        "Answered": "3",
        "Not answered yet": "2",
        "Middle time to a first answer": "Not known: 1 of 3 answers have dates exact enough to tell",
    }
    assert shown(root) == ["older", "silent", "paint", "rent", "homes"]
    ways = {words: address for address, words in links(root)}
    assert ways["xsHomes (2)"] == "by/topic-homes/"
    assert ways["Other things (1)"] == "by/no-topic/"
    assert ways["Not answered yet (2)"] == "by/status-not-answered/"


def test_overview_easy(heard: Site) -> None:
    """The easy page says the same, idea by idea, in easy words only."""
    root = easy_made(heard, TOP)
    rows = [row.words for row in root.all("div", css_class="idea")]
    assert rows[1:4] == [
        "You told us 6 things.",
        "We answered 3 things.",
        "We cannot say how long our answers took.",
    ]
    assert shown(root) == ["older", "silent", "paint", "rent", "homes"]
    ways = {words: address for address, words in links(root)}
    assert ways["My home: 2"] == "by/topic-homes/"
    assert ways["No answer yet: 2"] == "by/status-not-answered/"


def test_middle_time(site: MakeSite) -> None:
    """The middle time to a first answer is told in both versions where enough dates tell."""
    entries = "".join(
        f"  - {{id: f-{n}, said: F., kind: want, when: 2018-01-01,"
        f" answers: [{{date: 2018-01-0{n}, status: heard, text: Yes.}}]}}\n"
        for n in range(2, 8)
    )
    made = site({"docs/a.md": "# A\n", "docs/feedback.yml": f"feedback:\n{entries}"})
    easy, standard = both(made, TOP)
    assert facts(standard)["Middle time to a first answer"].startswith("4 days (6 of 6 answers")
    assert "Half of our first answers took 4 days or less." in easy.words
    assert "Everything has an answer." in standard.words
    assert "We have answered everything." in easy.words


def test_said_standard(heard: Site) -> None:
    """The page of one thing says who said it, when, where and how many, and each answer, the latest first."""
    root = standard_made(heard, f"{TOP}/homes")
    assert root.one("h1").words == 'You said: xsMore homes, "near" <b>us</b> & *soon*.'
    assert facts(root) == {
        "Status": "\u25b7 Will be done",
        "Kind": "Wish",
        "Said by": "people who rent",
        "People who said it": "12",
        "When": "January 2018",
        "Where": "At the yearly event",
        "Topic": "xsHomes",
        "Reference": "homes",
    }
    answers = [answer.words for answer in root.all("div", css_class="easyread-action")]
    assert answers == [
        "\u25b7 Will be done June 2018 xsWe build and paint. "
        "This answer is also about 1 other thing that people said.",
        "\u2026 Being thought about March 2018, head of homes xsWe think.",
        "\u25cb Heard February 2018 xsHeard.",
    ]
    assert ("../../actions/h-2/", "paint") in links(root)
    assert "R-17" not in root.words


def test_said_easy(heard: Site) -> None:
    """The easy page says the same idea by idea: the words, who and when, each answer and promise."""
    root = easy_made(heard, f"{TOP}/homes")
    assert root.one("h1").words == "We want homes near us."
    rows = [row.words for row in root.all("div", css_class="idea")]
    assert rows[1:4] == [
        "People who rent said this in January 2018.",
        "12 people said it.",
        "It was said here: At the yearly event.",
    ]
    assert headings(root) == ["Our answers", "This became promises", "The story so far"]
    answers = [answer.words for answer in root.all("article") if re.match("answer|shared", answer.id)]
    assert answers[:2] == [
        "We will do this. We will build and paint. We answered in June 2018.",
        "We are thinking about this. We think about homes. The head of homes answered in March 2018.",
    ]
    assert answers[2].startswith("We heard you. There is no easy read for this answer yet.")
    assert "xs" not in root.words


def test_cannot(heard: Site) -> None:
    """What cannot be done says why, in both versions, with links that stay in their version."""
    easy, standard = both(heard, f"{TOP}/rent")
    assert "We cannot do this. We cannot pay it. The law says no." in easy.words
    assert ("../../national/law/", "law") in links(easy)
    assert "\u00d7 Cannot be done 2018 xsNo. Why: xsThe law says so." in standard.words
    assert ("../../national/law/", "law") in links(standard)


def test_did(heard: Site) -> None:
    """Only what was done is called what we did; all else is our answer."""
    for name, reply in REPLIES.items():
        easy, standard = both(heard, f"{TOP}/{name}")
        for root in (easy, standard):
            first = next(words for words in headings(root) if words.startswith(("We did", "Our answer")))
            assert first.startswith("We did" if reply == "did" else "Our answer")


def test_unanswered(heard: Site) -> None:
    """What nobody answered says so, and what was thanks says that nothing was asked for."""
    assert "Nobody has answered this yet." in standard_made(heard, f"{TOP}/silent").words
    assert "Nothing was asked for." in standard_made(heard, f"{TOP}/good").words
    assert "We have not answered this yet." in easy_made(heard, f"{TOP}/older").words
    assert "You told us what is good." in easy_made(heard, f"{TOP}/good").words
    easy = easy_made(heard, f"{TOP}/silent")
    assert "There is no easy read for what was said yet." in easy.words
    assert "xs" not in easy.words


def test_story(heard: Site) -> None:
    """The story goes from what was said to what was done, each step with its date as it was written."""
    steps = [step.words for step in standard_made(heard, f"{TOP}/homes").one("ol").all("li")]
    assert steps == [
        "January 2018: Said",
        "February 2018: Answered: heard",
        "March 2018: Answered: being thought about",
        "May 2018: Reported. xsFound land.",
        "June 2018: Answered: will be done",
        "October 2018: Action done. xsPaint.",
        "2018: Reported. xsAsked.",
    ]
    root = easy_made(heard, f"{TOP}/homes")
    (section,) = [part for part in root.all("section") if part.id == "story"]
    rows = [row.words for row in section.all("div", css_class="idea")]
    assert rows[:4] == [
        "In January 2018. You said this.",
        "In February 2018. We said that we heard you.",
        "In March 2018. We said we would think about this.",
        "In May 2018. There was news. We found land.",
    ]
    assert ("../../health/", "land") in links(section)


def test_story_without_a_date(heard: Site) -> None:
    """What has no date begins its story, and says that nobody knows it."""
    steps = [step.words for step in standard_made(heard, f"{TOP}/paint").one("ol").all("li")]
    assert steps[0] == "Date not recorded: Said"
    assert "We do not know the date. You said this." in easy_made(heard, f"{TOP}/paint").words


@pytest.mark.parametrize("easy", [True, False], ids=["easy", "standard"])
def test_to_actions_and_back(heard: Site, easy: bool) -> None:
    """From everything that was said a way leads to the actions it led to, and back from each of them."""
    ways, back = set(), set()
    for name in REPLIES:
        for address, _ in links(both(heard, f"{TOP}/{name}")[not easy]):
            if match := re.fullmatch(r"\.\./\.\./actions/(?!by/)(.+)/", address):
                ways.add((name, match[1]))
    for key in heard.plan.promises:
        for address, _ in links(both(heard, f"actions/{key}")[not easy]):
            if match := re.search(rf"{TOP}/(?!by/)([a-z-]+)/$", address):
                back.add((match[1], key))
    assert (
        ways
        == back
        == {
            ("homes", "h-1"),
            ("homes", "h-2"),
            ("paint", "h-1"),
            ("paint", "h-2"),
            ("paint", "national/h-1"),
        }
    )


def test_pages_lead_to_what_was_said(heard: Site) -> None:
    """A page leads to what was said about it, in both versions, and to single things where it names them."""
    page = heard.plan.by_path["homes.md"]
    easy = easy_page_html(heard, page)
    assert "You told us 2 things about this." in easy
    assert 'href="../you-said-we-did/by/topic-homes/"' in easy
    assert 'href="../you-said-we-did/homes/"' in easy
    standard = standard_markdown(heard, page)
    assert "People said 2 things about this." in standard
    assert 'href="../you-said-we-did/by/topic-homes/"' in standard


def many(count: int, said: str = "xsThing") -> dict[str, str | bytes]:
    """A plan in which much was said about one page, all of it answered by one action."""
    entries = "".join(
        f"  - {{id: f-{n}, said: '{said} {n}.', easy: Thing {n}., kind: want, topic: a.md}}\n"
        for n in range(count)
    )
    to = ", ".join(f"f-{n}" for n in range(count))
    answer = f"answers: [{{to: [{to}], date: 2018, status: did, text: Yes., easy: Yes., actions: a-1}}]\n"
    return {
        "easyread.yml": SETTINGS + "speech: none\n",
        "docs/a.md": "---\ntitle: A\nactions: [{id: a-1, text: We act., easy: We act.}]\n---\n",
        "docs/feedback.yml": f"feedback:\n{entries}{answer}",
    }


def test_split(site: MakeSite) -> None:
    """A long list is split over pages: everything stands on exactly one of them, and each leads on."""
    made = site(many(2 * MOST + 1))
    for easy in (True, False):
        found = []
        for name in (f"{TOP}/by/topic-a", f"{TOP}/by/topic-a/page-2", f"{TOP}/by/topic-a/page-3"):
            root = both(made, name)[not easy]
            found += [element.id for element in root if re.fullmatch(r"said-f-\d+", element.id)]
        assert found == [f"said-f-{n}" for n in range(2 * MOST + 1)]
    ways = [address for address, _ in links(easy_made(made, f"{TOP}/by/topic-a/page-2"))]
    assert {"../", "../page-3/"} <= set(ways)


def test_action_that_many_asked_for(site: MakeSite) -> None:
    """An action that more asked for than its page can show leads to all of them."""
    made = site(many(MOST + 1))
    for easy in (True, False):
        ways = [address for address, _ in links(both(made, "actions/a-1")[not easy])]
        assert sum("you-said-we-did/f-" in address for address in ways) == MOST
        assert "../../you-said-we-did/by/action-a-1/" in ways
        pages = [both(made, f"{TOP}/by/action-a-1{more}")[not easy] for more in ("", "/page-2")]
        assert (
            sum(
                len(page.all("h3" if easy else "div", css_class=None if easy else "easyread-loop"))
                for page in pages
            )
            == MOST + 1
        )


def test_light_pages(site: MakeSite) -> None:
    """However much was said, and however long, no page of it passes 300 KB."""
    made = site(many(300, said="x" * 1900))
    sizes = {
        name: max(len(easy_made_html(made, name)), len(standard_made_html(made, name)))
        for name in made.made
        if name.startswith((TOP, "actions"))
    }
    assert max(sizes.values()) < 300_000, max(sizes, key=lambda name: sizes[name])


def test_names_as_files(site: MakeSite) -> None:
    """Where a site names files, so do the pages of feedback."""
    made = site(FILES, directory_urls=False)
    assert "you-said-we-did/homes.html" in easy_made_html(made, TOP)
    assert 'href="../you-said-we-did.html"' in easy_made_html(made, f"{TOP}/homes")


def test_news_leads_to_answers(heard: Site, site: MakeSite) -> None:
    """What is new leads to the newest answers, where anything was said."""
    for root in both(heard, "new"):
        ways = [words for address, words in links(root) if address.endswith("../you-said-we-did/")]
        assert any("newest answers" in words for words in ways)
    homes = HOMES.replace("(feedback:homes)", "(health.md)")
    nothing = site({**FILES, "docs/feedback.yml": "", "docs/homes.md": homes})
    assert all("you-said" not in address for root in both(nothing, "new") for address, _ in links(root))
