"""What everyone must be able to reach is named and marked in the HTML of standard pages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.pages import reachable

REGION = '<div class="easyread-wide" role="region" aria-label="{}" tabindex="0">{}</div>'


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("", "Table 1"),
        ("<h2>Money &amp; <em>time</em></h2>", "Table 1: Money &amp; time"),
        ('<h2>Say "yes"<a class="headerlink" href="#a">¶</a></h2>', "Table 1: Say &quot;yes&quot;"),
        ("<h2>First</h2><h3>Second</h3><p>Words.</p>", "Table 1: Second"),
    ],
)
def test_names_of_tables(before: str, name: str) -> None:
    """A table stands in a region that takes focus, named after the heading above it."""
    table = "<table><tr><td>1</td></tr></table>"
    assert reachable(before + table) == before + REGION.format(name, table)


def test_caption() -> None:
    """The caption of a table is its name, before any heading."""
    table = "<table>\n<caption>Homes\nby year</caption></table>"
    assert reachable(f"<h2>Part</h2>{table}").endswith(REGION.format("Table 1: Homes by year", table))


def test_no_two_names_are_alike() -> None:
    """Tables and code below one heading have names of their own."""
    html = reachable("<h2>Part</h2><table></table><pre>1</pre><table></table><pre>2</pre>")
    names = re.findall(r'aria-label="([^"]*)"', html)
    assert names == ["Table 1: Part", "Code 1: Part", "Table 2: Part", "Code 2: Part"]


@pytest.mark.parametrize(
    "html",
    [
        "<li>{}</li>",
        "<li data-say>\n{}\n</li>",
        "<td>{}</td>",
        '<h2 id="a">{}</h2>',
        "<li><p>{}</p></li>",
    ],
)
def test_lone_links(html: str) -> None:
    """A link that is all there is in an entry, a cell or a heading is marked; its own classes stay."""
    link = '<a{} href="b/">One <b>place</b></a>'
    assert reachable(html.format(link.format(""))).count('<a class="easyread-alone" href="b/">') == 1
    assert 'class="easyread-alone more"' in reachable(html.format('<a href="b/" class="more">One</a>'))


@pytest.mark.parametrize(
    "html",
    [
        '<p>See <a href="b/">that</a>.</p>',
        '<p><a href="b/">One</a> or <a href="c/">another</a></p>',
        '<p><a href="b/"><img src="a.png" alt="A"></a></p>',
        '<p><abbr title="a">A</abbr></p>',
        "<ul><li>Words</li></ul>",
    ],
)
def test_other_links(html: str) -> None:
    """Links in sentences, of pictures and beside others are left as they are."""
    assert reachable(html) == html


TAGS = [
    f"<{end}{tag}>" for tag in ("table", "pre", "li", "p", "h2", "a", "b", "caption") for end in ("", "/")
]


@given(st.lists(st.sampled_from([*TAGS, "Words", " ", "\n", "<", ">", '"', "&amp;"])).map("".join))
def test_any_text(html: str) -> None:
    """Whatever an author wrote comes through: regions and marks are added, and nothing else is changed."""
    without = re.sub(r'<div class="easyread-wide"[^>]*>|</div>| class="easyread-alone"', "", reachable(html))
    assert without == html
