"""What a page says, taken from its HTML, and the times that are written into it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markupsafe import escape

from easyread.pages.spoken import LISTEN, PLAYER, passages, with_times, without_marks
from easyread.speech import Passage

PROPERTY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def said(html: str) -> list[str]:
    return [passage.text if passage.instead is None else passage.instead for passage in passages(html)]


def test_marked_elements() -> None:
    """What is marked is said, in the order of the page, with what stands inside it; the rest is not."""
    html = (
        "<h1 data-say>My <b>home</b></h1><p>Not this.</p><div><p data-say>You &amp; me.<br> Now.</p>"
        '<img data-x alt="no"><p class="a" data-say id="b">Go <a href="c">there</a>.</p></div>'
    )
    assert said(html) == ["My home", "You & me. Now.", "Go there."]


def test_pauses() -> None:
    """There is more silence behind a heading than behind a paragraph."""
    heading, paragraph = passages("<h2 data-say>One</h2><p data-say>Two</p>")
    assert heading.pause > paragraph.pause > 0


def test_row_of_a_table() -> None:
    """A row of a table is said as a sentence, each cell behind the head of its column."""
    html = (
        "<table><thead><tr><th>Year</th><th>West <i>End</i></th></tr></thead><tbody>"
        '<tr data-say="row"><td>2018</td><td>54 %</td></tr><tr data-say="row"><td>2019</td><td> </td></tr>'
        "</tbody></table>"
    )
    assert said(html) == ["Year: 2018. West End: 54 %.", "Year: 2019."]


def test_table_without_heads() -> None:
    """A row of a table without heads is said cell by cell."""
    assert said('<table><tr data-say="row"><td>One.</td><td>Two</td></tr></table>') == ["One. Two."]


def test_list_of_data() -> None:
    """A list of data is said as sentences: what it is, and its value."""
    data = "<div><dt>Status</dt><dd><span>*</span> Late</dd></div><dt>Lead</dt><dd>A</dd>"
    html = f'<dl data-say="row">{data}</dl>'
    assert said(html) == ["Status: * Late. Lead: A."]


def test_times() -> None:
    """Each passage gets its times, the player and the links their place; a link behind one has its times."""
    html = f"{PLAYER}<p data-say>One</p>{LISTEN}<p id='x' data-say>Two</p><dl data-say=\"row\"></dl>{LISTEN}"
    filled = with_times(
        html,
        [(0, 1.234), (2, 3), (4, 5)],
        "<i>play</i>",
        lambda *passage: "[{} {} {}]".format(*passage),
    )
    assert filled == (
        "<i>play</i><p data-say>One</p>[0 0 1.234]"
        "<p id='x' data-say=\"2.00 3.00\">Two</p><dl data-say></dl>[2 4 5]"
    )


def test_times_of_nothing() -> None:
    """A page that says nothing stays as it is."""
    assert with_times("<p>One</p>", [], "", lambda *_: "") == "<p>One</p>"


def test_without_marks() -> None:
    """Where nothing can be listened to, nothing of the marks is left."""
    html = f'<p>{PLAYER}</p><p class="a" data-say id="b">One</p>{LISTEN}<tr data-say="row">'
    assert without_marks(html) == '<p></p><p class="a" id="b">One</p><tr>'


@pytest.mark.parametrize("text", [" data-say ", '<p data-say>"', PLAYER, LISTEN, "a > b data-say >"])
def test_marks_in_texts(text: str) -> None:
    """What looks like a mark in an author's text is text."""
    html = f"<p data-say>{escape(text)}</p><p data-say>Two</p>"
    assert said(html) == [text, "Two"]
    filled = with_times(html, [(0, 1), (2, 3)], "<i>here</i>", lambda *_: "<i>here</i>")
    assert "<i>" not in filled
    assert '<p data-say="2.00 3.00">Two</p>' in filled


@PROPERTY
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\0"))))
def test_every_text(texts: list[str]) -> None:
    """Whatever stands on a page, as many passages are said as are marked, and all get their times."""
    html = "".join(f"<p data-say>{escape(text)}</p>" for text in texts)
    assert passages(html) == [Passage(text) for text in texts]
    filled = with_times(html, [(number, number + 1) for number in range(len(texts))], "", lambda *_: "")
    assert filled.count("data-say=") >= len(texts)


@PROPERTY
@given(st.lists(st.booleans()))
def test_every_passage_has_its_times(linked: list[bool]) -> None:
    """Whichever passages have a link to listen, each has its own times once: in the link, or itself."""
    html = "".join(f"<p data-say>A</p>{LISTEN if link else ''}" for link in linked)
    times = [(number, number + 0.5) for number in range(len(linked))]
    filled = with_times(html, times, "", lambda number, start, end: f"[{number} {start:.2f} {end:.2f}]")
    assert filled == "".join(
        f"<p data-say>A</p>[{number} {start:.2f} {end:.2f}]"
        if link
        else f'<p data-say="{start:.2f} {end:.2f}">A</p>'
        for number, (link, (start, end)) in enumerate(zip(linked, times, strict=True))
    )
