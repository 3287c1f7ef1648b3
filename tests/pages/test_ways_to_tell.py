"""Tell us what you think: on every page, and beside every section."""

from __future__ import annotations

from urllib.parse import unquote

import markdown
import pytest

from easyread.pages import Site, StandardText, easy_page_html, standard_markdown, ways_to_tell_beside
from tests.conftest import SETTINGS
from tests.example.html_page import HtmlPage
from tests.pages.conftest import HEALTH, HOMES, MakeSite, easy, links
from tests.pages.promises import both

ALL = """\
tell_us:
  form: https://forms.example.org/plan?about={page}&title={title}
  email: plan@example.org
  phone: 020 7946 0000
  post: "Plan team, 1 <High> Street"
  page: health.md
"""


def made(site: MakeSite, tell_us: str) -> Site:
    """A site with ways to tell, that knows its address."""
    found = site({"docs/homes.md": HOMES, "docs/health.md": HEALTH, "easyread.yml": SETTINGS + tell_us})
    return Site(
        found.plan, found.pictures, found.addresses, found.contents, site_url="https://plan.example/a/"
    )


def test_on_easy_pages(site: MakeSite) -> None:
    """An easy page offers every way, one idea a row, with the page named in form and mail."""
    root = easy(made(site, ALL), "homes.md")
    (section,) = [part for part in root.all("section") if part.id == "easyread-tell-us"]
    rows = [row.words for row in section.all("div", css_class="idea")]
    assert rows == [
        "What do you think about this page?",
        "Fill in our form",
        "Send an email to plan@example.org",
        "Phone 020 7946 0000",
        "Write a letter to Plan team, 1 <High> Street",
        "Ways to take part",
    ]
    form, mail, call, page, _ = (address for address, _ in links(section))
    assert unquote(form).endswith("about=https://plan.example/a/easy/homes/&title=My home")
    assert unquote(mail).startswith(
        "mailto:plan@example.org?subject=My home&body=https://plan.example/a/easy/"
    )
    assert (call, page) == ("tel:02079460000", "../health/")


def test_beside_sections(site: MakeSite) -> None:
    """Each section of an easy page leads to the form with the section in it."""
    ways = links(easy(made(site, ALL), "homes.md"))
    found = [unquote(address) for address, words in ways if words == "Tell us what you think about this part"]
    assert len(found) == 2
    assert found[0].endswith("about=https://plan.example/a/easy/homes/#where-to-live&title=Where you live")


@pytest.mark.parametrize(
    ("tell_us", "way"),
    [
        ("{email: plan@example.org, page: health.md}", "mailto:plan@example.org?subject=Where%20you%20live&"),
        ("{page: health.md}", None),
        ("{phone: 020 7946 0000, post: 1 High Street}", None),
    ],
)
def test_naming_way(site: MakeSite, tell_us: str, way: str | None) -> None:
    """Without a form, sections lead to a mail that names them; what cannot name them stands on the page."""
    found = made(site, f"tell_us: {tell_us}\n")
    ways = links(easy(found, "homes.md"))
    beside = [address for address, words in ways if words == "Tell us what you think about this part"]
    assert beside[:1] == [address for address in beside[:1] if way and address.startswith(way)]
    assert bool(beside) == bool(way) == bool(ways_to_tell_beside(found, found.plan.by_path["homes.md"]))


def test_on_standard_pages(site: MakeSite) -> None:
    """A standard page offers every way below its text."""
    found = made(site, ALL)
    text = standard_markdown(found, found.plan.by_path["homes.md"])
    root = HtmlPage.parse("", markdown.markdown(text, extensions=["attr_list"])).root
    (heading,) = [element for element in root.all("h2") if element.id == "easyread-tell-us"]
    assert heading.words == "Tell us what you think"
    ways = [unquote(address) for address, _ in links(root.one("div", css_class="easyread-tell"))]
    assert ways[0].endswith("about=https://plan.example/a/homes/&title=Making my home my own")
    assert ways[1].startswith("mailto:plan@example.org?subject=Making my home my own")
    assert ways[2:] == ["tel:02079460000", "../health/"]


def test_beside_standard_sections(site: MakeSite) -> None:
    """Each section of a standard page that says something leads to the form, behind the way to easy read."""
    found = made(site, ALL)
    page = found.plan.by_path["homes.md"]
    text = StandardText()
    text.begin(page, "../easy/homes/", "../hard-words/", ways_to_tell_beside(found, page))
    html = markdown.markdown(page.markdown, extensions=["attr_list", text])
    ways = HtmlPage.parse("", html).root.all("p", css_class="easyread-way")
    assert [[words for _, words in links(way)] for way in ways] == [
        [
            "Easy read version of the part Where to live",
            "Tell us what you think about the part Where to live",
        ],
        ["Tell us what you think about the part Repairs"],
        [
            "Easy read version of the part A heading over nothing",
            "Tell us what you think about the part A heading over nothing",
        ],
    ]
    address = links(ways[1])[1 - 1][0]
    assert unquote(address).endswith("about=https://plan.example/a/homes/#repairs&title=Repairs")


def test_on_made_pages(site: MakeSite) -> None:
    """Pages that nobody wrote offer the same ways, with their own names."""
    for root, name in zip(both(made(site, ALL), "actions"), ("easy/actions", "actions"), strict=True):
        (form,) = [address for address, _ in links(root) if address.startswith("https://forms.example.org/")]
        assert f"about=https://plan.example/a/{name}/&" in unquote(form)


def test_page_that_says_how(site: MakeSite) -> None:
    """The page that says how to take part does not lead to itself, and offers whatever else there is."""
    only = made(site, "tell_us: {page: health.md}\n")
    page = only.plan.by_path["health.md"]
    assert "easyread-tell-us" not in easy_page_html(only, page)
    assert "Tell us" not in standard_markdown(only, page)
    more = made(site, ALL)
    assert "Fill in our form" in easy_page_html(more, page)
    assert "Ways to take part" not in easy_page_html(more, page)


def test_no_ways(site: MakeSite) -> None:
    """A plan without ways to tell offers none."""
    found = made(site, "")
    assert "ell us what you think" not in easy_page_html(found, found.plan.by_path["homes.md"])
    assert ways_to_tell_beside(found, found.plan.by_path["homes.md"]) == {}
    assert all("Tell us" not in root.words for root in both(found, "actions"))


def test_without_an_address(site: MakeSite) -> None:
    """A site that does not know its address names the page as it is seen from its top."""
    found = site({"docs/homes.md": HOMES, "docs/health.md": HEALTH, "easyread.yml": SETTINGS + ALL})
    assert "about=easy%2Fhomes%2F&amp;" in easy_page_html(found, found.plan.by_path["homes.md"])
