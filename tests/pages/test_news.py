"""What is new: the page and the feeds."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import feedparser
import pytest

from easyread.pages import Site, news_feeds
from easyread.pages.news import by_month, newest_first, news_of
from tests.conftest import SETTINGS
from tests.pages.conftest import MakeSite, links
from tests.pages.promises import both, easy_made, headings, standard_made

TOP = "https://plan.example/a/"
STANDARD, EASY = "easyread/news.xml", "easyread/news-easy.xml"


def full(address: str) -> str:
    return TOP + address


def page(*reports: str) -> str:
    """A page with one action, of which this was reported; each report is a date."""
    steps = "".join(
        f"      - {{date: {when}, text: xs{n}., easy: Easy {n}.}}\n" for n, when in enumerate(reports)
    )
    action = "  - id: a-1\n    text: xsAct.\n    easy: We act.\n    progress:\n"
    return f"---\ntitle: A\nactions:\n{action}{steps}---\n"


def feeds(site: Site) -> dict[str, str]:
    """The feeds of both versions."""
    return {name: feed.decode() for name, feed in news_feeds(site.plan, site.addresses, full).items()}


def test_news_of(two_plans: Site) -> None:
    """Everything that was reported is news, named by its place in the list of its action."""
    assert [(news.promise.key, news.name, news.text.plain) for news in news_of(two_plans.plan)] == [
        ("h-1", "news-1", "xsAgreed."),
        ("h-1", "news-2", "xsFound land."),
        ("h-1", "news-3", "xsAsked."),
        ("national/h-1", "news-1", "xsDrafted."),
    ]


def test_newest_first(two_plans: Site) -> None:
    """The newest news comes first; of a month and its last season, the more exact comes first."""
    assert [str(news.date) for news in newest_first(two_plans.plan)] == [
        "June 2021",
        "2 November 2018",
        "May 2018",
        "spring 2018",
    ]


def test_news_of_one_day(site: MakeSite) -> None:
    """News of the same day stands in the order of the plan, on the page and in the feed."""
    made = site({"docs/a.md": page("2018-05-01", "2018-05-01", "2018-05-02", "1 May 2018")})
    assert [news.text.plain for news in newest_first(made.plan)] == ["xs2.", "xs0.", "xs1.", "xs3."]
    assert [entry.id.rpartition("#")[2] for entry in feedparser.parse(feeds(made)[STANDARD]).entries] == [
        *("news-3", "news-1", "news-2", "news-4")
    ]


def test_by_month(site: MakeSite) -> None:
    """News stands below its month; what was told of a season or a year is not said to be of a month."""
    dates = [
        *("2018-05-31", "May 2018", "spring 2018", "2018-05-01", "April 2018", "2018", "winter 2017"),
        *("2017/18", "2017-05-31"),
    ]
    made = site({"docs/a.md": page(*dates)})
    groups = [
        (month, [str(news.date) for news in found]) for month, found in by_month(newest_first(made.plan))
    ]
    assert groups == [
        ("2018", ["2018"]),
        ("May 2018", ["31 May 2018", "May 2018", "1 May 2018"]),
        ("spring 2018 (March, April or May)", ["spring 2018"]),
        ("April 2018", ["April 2018"]),
        ("April 2017 to March 2018", ["2017/18"]),
        ("winter 2017 (December, January or February)", ["winter 2017"]),
        ("May 2017", ["31 May 2017"]),
    ]
    assert [heading[0].lower() + heading[1:] for heading in headings(easy_made(made, "new"))] == [
        month[0].lower() + month[1:] for month, _ in groups
    ]
    assert headings(standard_made(made, "new")) == headings(easy_made(made, "new"))


def test_page(two_plans: Site) -> None:
    """Each piece of news leads to its promise in the same version, and its own links lead there too."""
    easy, standard = both(two_plans, "new")
    articles = easy.all("article")
    assert [links(article)[0] for article in articles[:2]] == [
        ("../actions/national/h-1/", "We will change the law."),
        ("../actions/h-1/", "We will build homes."),
    ]
    assert ("../national/law/", "land") in links(articles[1])
    assert articles[-1].words.endswith("Read this news in the standard version")
    lines = [line.words for line in standard.all("li")]
    assert lines[0] == "xsDrafted. About: xsChange the law."
    assert ("../national/law/", "land") in links(standard)
    assert ("../actions/national/h-1/", "xsChange the law.") in links(standard)


def test_feeds_on_the_page(two_plans: Site) -> None:
    """The page leads to the feed of its version where there are feeds, and to none where there are not."""
    assert "news" not in " ".join(address for root in both(two_plans, "new") for address, _ in links(root))
    with_feeds = Site(
        two_plans.plan,
        two_plans.pictures,
        two_plans.addresses,
        two_plans.contents,
        site_url="https://example.org/",
    )
    easy, standard = both(with_feeds, "new")
    assert f"../../{EASY}" in [address for address, _ in links(easy)]
    assert f"../{STANDARD}" in [address for address, _ in links(standard)]


def test_no_news(site: MakeSite) -> None:
    """A plan of which nothing was reported has no page of news and no feed."""
    made = site({"docs/a.md": "---\ntitle: A\nactions:\n  - {id: a, text: A.}\n---\n"})
    assert "new" not in made.made
    assert feeds(made) == {}


@pytest.mark.parametrize(
    ("name", "title", "easy"), [(STANDARD, "A plan", ""), (EASY, "Our plan - easy read", "easy/")]
)
def test_feed(two_plans: Site, name: str, title: str, easy: str) -> None:
    """Readers of news can read each feed: who publishes it, where its page is, and every piece of news."""
    found = feedparser.parse(feeds(two_plans)[name])
    assert not found.bozo
    assert found.version == "atom10"
    assert (found.feed.title, found.feed.author, found.feed.link) == (title, "A council", f"{TOP}{easy}new/")
    assert [link.href for link in found.feed.links if link.rel == "self"] == [TOP + name]
    assert [(entry.link, entry.id) for entry in found.entries] == [
        (f"{TOP}{easy}actions/{key}/", f"{TOP}{easy}actions/{key}/#{news}")
        for key, news in [
            ("national/h-1", "news-1"),
            *(("h-1", "news-2"), ("h-1", "news-1"), ("h-1", "news-3")),
        ]
    ]


def test_words_of_feeds(two_plans: Site) -> None:
    """The title of an entry is its promise, and its text says when and what, as exactly as it was written."""
    standard, easy = (feedparser.parse(feeds(two_plans)[name]).entries for name in (STANDARD, EASY))
    assert [(entry.title, entry.content[0].value) for entry in standard] == [
        ("xsChange the law.", "June 2021: xsDrafted."),
        ("xsBuild homes.", "2 November 2018: xsFound land."),
        ("xsBuild homes.", "May 2018: xsAgreed."),
        ("xsBuild homes.", "Spring 2018 (March, April or May): xsAsked."),
    ]
    assert [(entry.title, entry.content[0].value) for entry in easy] == [
        ("We will change the law.", "June 2021: We wrote it."),
        ("We will build homes.", "2 November 2018: There is land."),
        ("We will build homes.", "May 2018: They said yes."),
        (
            "We will build homes.",
            "Spring 2018 (March, April or May): There is no easy read for this news yet.",
        ),
    ]


def test_versions_in_feeds(two_plans: Site, site: MakeSite) -> None:
    """The easy feed has no word of the standard text, and the standard feed none of the easy text."""
    assert "xs" not in feeds(two_plans)[EASY]
    assert not re.search("We will|They said|Our plan", feeds(two_plans)[STANDARD])
    made = site({"docs/a.md": page("2018").replace("    easy: We act.\n", "").replace(", easy: Easy 0.", "")})
    (entry,) = feedparser.parse(feeds(made)[EASY]).entries
    assert entry.title == "A promise"
    assert "xs" not in feeds(made)[EASY]


def test_dates_of_feeds(two_plans: Site) -> None:
    """An entry has the last day that can be meant, in the form of Atom; the feed has the newest of them."""
    space = "{http://www.w3.org/2005/Atom}"
    for feed in feeds(two_plans).values():
        days = [found.text for found in ElementTree.fromstring(feed).iter(f"{space}updated")]
        assert days == [
            f"{day}T00:00:00Z"
            for day in ("2021-06-30", "2021-06-30", "2018-11-02", "2018-05-31", "2018-05-31")
        ]


def test_ids_never_change(site: MakeSite) -> None:
    """When news is added, that of before keeps its id, so that nobody is told of it again."""
    dates = ["May 2018", "2018-05-02", "2018-11-02", "2017"]

    def ids(count: int) -> dict[str, str]:
        made = site({"docs/a.md": page(*dates[:count])})
        return {
            e.content[0].value: e.id for name in feeds(made).values() for e in feedparser.parse(name).entries
        }

    before: dict[str, str] = {}
    for count in range(1, len(dates) + 1):
        now = ids(count)
        assert len(set(now.values())) == 2 * count
        assert before.items() <= now.items()
        before = now


def test_hostile_words(site: MakeSite) -> None:
    """Whatever stands in names and texts stands in the feeds as the characters that were typed."""
    hostile = "A <script>alert(1)</script> & ]]> \"q\" 'r' <!-- é 🏠"
    quoted = "'" + hostile.replace("'", "''") + "'"
    text = page("2018")
    for word in ("xs0.", "Easy 0.", "xsAct.", "We act."):
        text = text.replace(word, quoted)
    settings = SETTINGS.replace("A plan", quoted).replace("A council", quoted)
    made = site({"docs/a.md": text, "easyread.yml": settings})
    for feed in feeds(made).values():
        found = feedparser.parse(feed, sanitize_html=False)
        assert not found.bozo
        space = "{http://www.w3.org/2005/Atom}"
        root = ElementTree.fromstring(feed)
        assert {element.tag.removeprefix(space) for element in root.iter()} == {
            *("feed", "title", "id", "link", "updated", "author", "name", "entry", "content")
        }
        assert root.findtext(f"{space}author/{space}name") == hostile
        assert (root.findtext(f"{space}title") or "").startswith(hostile)
        assert root.findtext(f"{space}entry/{space}title") == hostile
        assert root.findtext(f"{space}entry/{space}content") == f"2018: {hostile}"
