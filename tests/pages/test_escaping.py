"""Whatever an author types is published as the characters that were typed, and never runs."""

from __future__ import annotations

import json

import markdown
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from easyread.model import NUMBERS, PROMISES, SAYINGS, Text, easy_parts
from easyread.pages import (
    Contents,
    Entry,
    Site,
    StandardText,
    easy_made_html,
    easy_page_html,
    easy_part_html,
    front_door_html,
    standard_made_html,
    standard_markdown,
)
from tests.example.html_page import Element, HtmlPage
from tests.pages.conftest import MakeSite, without_own_scripts

PROPERTY = settings(
    deadline=None,
    max_examples=75,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

SCRIPT = "<script>alert(1)</script>"
HOSTILE = [
    *(
        SCRIPT,
        "<SCRIPT src=//a>",
        "&lt;script&gt;",
        "&#60;script>",
        "<script",
        "</script>",
        "<",
        ">",
        '"',
        "'",
        "&",
    ),
    *(
        "</p></div>",
        "</title>",
        "</h1>",
        "<img src=a onerror=alert(1)>",
        '" onload="alert(1)',
        "' onclick='a",
    ),
    *(
        "<!--",
        "-->",
        "<![CDATA[",
        "<?php",
        "<svg/onload=a>",
        "{{ 7 * 7 }}",
        "{% raw %}",
        "{: onclick=a }",
        "{#a}",
    ),
    *("## A", "\n\n", " ", "  ", "\t", "javascript:alert(1)", "\u202e", "🏠", "\u05d1\u05d9\u05ea", "Größe"),
]
ANY_CHARACTER = st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn"], exclude_characters="\ufeff")
typed = (
    st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(ANY_CHARACTER, max_size=6)), min_size=1, max_size=6)
    .map("".join)
    .map("A{}z".format)
)
"""Words for where there is no markup."""

texts = typed.map(lambda words: "".join(sign for sign in words if sign not in "*_[]`\\!"))
"""Words for where bold and links are markup."""


def written(**values: object) -> str:
    """Values as lines of YAML."""
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in values.items())


def site_of(site: MakeSite, words: str, text: str) -> Site:
    """A site in which words and a text stand wherever an author can write them."""
    said = {"text": text, "easy": text}
    action = {"id": "a-1", "lead": [words], "due": "2019", "status": "stopped", "why": said}
    front = written(
        title=words,
        easy_title=words,
        description=words,
        statements=[said],
        actions=[said | action | {"progress": [said | {"date": "2019"}]}],
    )
    line = " ".join(text.split())
    title = " ".join(words.split())
    link = '[a](https://example.org/"onclick="alert(1)) <script>'
    block = f"/// easy-read | {title}\nThe words {line}\n{link}\n///\n"
    return site(
        {
            "easyread.yml": written(name=words, easy_name=words, organisation=words, notice=said),
            "docs/index.md": f"---\n{front}---\n\n## One\n\nText.\n\n{block}",
        },
        contents=Contents((Entry(words, entries=(Entry("", "index.md"),)),)),
    )


def assert_harmless(html: str) -> Element:
    """Make sure that HTML has no script in it, and nothing else that runs."""
    assert "<script" not in html.lower()
    root = HtmlPage.parse("", html).root
    for element in root:
        assert element.tag not in {"script", "svg", "iframe"} or element.has_class("easyread-bar")
        assert not [name for name in element.attributes if name.startswith("on")]
        assert not element.attributes.get("href", "").lower().startswith("javascript:")
    return root


def easy_harmless(html: str) -> Element:
    """The same for an easy page, beside the two scripts that each of them has."""
    return assert_harmless(without_own_scripts(html))


def folded(words: str) -> str:
    """Words as a browser shows them, with single spaces."""
    return " ".join(words.split())


@PROPERTY
@given(words=typed, text=texts)
def test_easy_pages(site: MakeSite, words: str, text: str) -> None:
    """No words that an author types become markup on an easy page, and all of them can be read."""
    made = site_of(site, words, text)
    (written_page,) = made.plan.pages
    page = easy_harmless(easy_page_html(made, written_page, canonical=words, edit=words))
    shown = folded(Text.parse(text).plain)
    assert page.one("h1").words == folded(words)
    assert page.one("title").words.startswith(folded(words))
    descriptions = [meta.attributes["content"] for meta in page.all("meta") if "name" in meta.attributes]
    assert words.strip() in descriptions
    assert page.one("p", css_class="where").words == f"You are in: {folded(words)}"
    promises = easy_harmless(easy_part_html(made, written_page, PROMISES, canonical=words, edit=words))
    assert promises.one("title").words.startswith(f"{folded(words)}: ")
    assert promises.one("p", css_class="where").words == f"You are in: {folded(words)}, {folded(words)}"
    assert promises.one("article").words.count(shown) >= 3
    assert f"The {folded(words)} leads this." in promises.one("article").words
    for one in (page, promises):
        assert folded(words) in [link.words for link in one.one("details", css_class="menu").all("a")]
        assert folded(words) in one.one("nav", css_class="turn").words
    for front_page in (
        front_door_html(made),
        easy_made_html(made, "picture-credits"),
        easy_made_html(made, "help"),
    ):
        assert folded(words) in easy_harmless(front_page).words


@PROPERTY
@given(words=typed, text=texts)
def test_standard_pages(site: MakeSite, words: str, text: str) -> None:
    """No words of the data become markup on a standard page, and all of them can be read."""
    made = site_of(site, words, text)
    source = standard_markdown(made, made.plan.pages[0])
    assert "<script" not in source.lower()
    page = assert_harmless(markdown.markdown(source, extensions=["attr_list", "toc", StandardText()]))
    shown = folded(Text.parse(text).plain)
    (action,) = page.all("div", css_class="easyread-action")
    assert action.words.count(shown) >= 3
    assert folded(words) in action.words
    assert shown in page.one("ul", css_class="easyread-statements").words
    assert shown in page.one("div", css_class="easyread-card").words


@PROPERTY
@given(text=texts)
def test_titles_of_sections(site: MakeSite, text: str) -> None:
    """A heading, which may have HTML of its author's on the standard page, has none on the easy page."""
    made = site(
        {"docs/index.md": f"# A\n\n## One {folded(text)} two\n\nText.\n\n/// easy-read\nThree.\n///\n"}
    )
    page = easy_harmless(easy_page_html(made, made.plan.pages[0]))
    (section,) = [
        section for section in page.all("section") if section.id == made.plan.pages[0].sections[1].id
    ]
    assert section.one("h2").words.startswith("One A")
    assert section.one("h2").words.endswith("z two")


FILTER = '<script src="../easyread/filter.js" defer></script>'
"""The only script that easyread puts into a page of promises: that of the filters of all actions."""

KINDS = ("late", "cannot-say", "stopped", "done", "on-track")


def site_of_promises(site: MakeSite, words: str, text: str) -> Site:
    """A site in which words and a text stand wherever an author can write them about promises and numbers."""
    said = {"text": text, "easy": text}
    action: dict[str, object] = {
        **said,
        "lead": [words],
        "partners": [words],
        "cost": words,
        "source": words,
        "due": "2019-01-31",
        "from": "2018",
        "measures": ["m"],
        "why": said,
        "issues": [said],
        "done_when": said,
        "progress": [said | {"date": "2018"}],
    }
    measure = said | {
        "id": "m",
        "unit": "people",
        "better": "down",
        "source": words,
        "target": {"value": "1"},
        "values": [{"period": when, "place": words, "value": "30"} for when in ("2017", "2018")],
    }
    front = written(
        title=words,
        easy_title=words,
        statements=[said | {"actions": [f"a-{kind}" for kind in KINDS]}],
        actions=[action | {"id": f"a-{kind}", "status": kind} for kind in KINDS],
        measures=[measure],
    )
    part = {"folder": "n", "name": words, "easy_name": words, "as_of": "2018-06-30"}
    title = folded(words)
    body = f"## One\n\n[a](action:a-done)\n\n/// easy-read | {title}\n[a](action:a-done)\n///\n"
    settings = written(name=words, easy_name=words, organisation=words, as_of="2018-12-31", parts=[part])
    return site(
        {
            "easyread.yml": f"{settings}speech: none\n",
            "docs/index.md": "# Home\n",
            "docs/n/a.md": f"---\n{front}---\n\n{body}",
        }
    )


@settings(PROPERTY, max_examples=15)
@given(words=typed, text=texts)
def test_pages_of_promises(site: MakeSite, words: str, text: str) -> None:
    """No words become markup on any page that easyread makes of promises, and all of them can be read."""
    made = site_of_promises(site, words, text)
    shown = folded(Text.parse(text).plain)
    assert standard_made_html(made, "actions").count(FILTER) == 1
    pages = {
        name: [
            easy_harmless(easy_made_html(made, name)),
            assert_harmless(standard_made_html(made, name).replace(FILTER, "")),
        ]
        for name in made.made
        if name not in ("find", "picture-credits")
    }
    assert folded(words) in easy_harmless(easy_made_html(made, "find")).words
    written_page = made.plan.by_path["n/a.md"]
    parts = {
        part: easy_harmless(easy_part_html(made, written_page, part)) for part in easy_parts(written_page)
    }
    # The number is said at two times, which stand for one place.
    assert parts[NUMBERS].one("article").words.count(f"This is about {folded(words)}.") == 1
    assert all(part.one("article").words.startswith(shown) for part in (parts[SAYINGS], parts[NUMBERS]))
    assert [one.one("h2").words for one in parts[PROMISES].all("article")] == [shown] * len(KINDS)
    # An overview counts promises and does not show them.
    counting = {"actions", "actions/by/part-n", "help"}
    # What the filters read is what was typed.
    rows = [row for row in pages["actions"][1].all("tr") if "data-leads" in row.attributes]
    assert [json.loads(row.attributes["data-leads"]) for row in rows] == [[words.strip()]] * len(KINDS)
    assert {
        "actions",
        "progress",
        "new",
        "statements",
        "actions/by/part-n",
        "actions/by/status-done",
    } <= pages.keys()
    for name, both in pages.items():
        for page in both[name in counting :] if name != "help" else ():
            assert shown in page.words, name
        assert both[0].one("title").words.endswith(f"{folded(words)} - easy read")
    for name in (f"actions/n/a-{kind}" for kind in KINDS):
        easy, standard = pages[name]
        assert f"The {folded(words)} leads this." in easy.words
        assert f"These people and groups help: {folded(words)}." in easy.words
        assert standard.one("dl").words.count(folded(words)) >= 4
        # The promise itself, its proof, its news, its obstacle, its statement and its measure.
        assert min(easy.one("main").words.count(shown), standard.words.count(shown)) >= 6


def site_of_feedback(site: MakeSite, words: str, text: str) -> Site:
    """A site in which words and a text stand wherever an author can write them about feedback."""
    said = {"text": text, "easy": text}
    about = {"easy": text, "kind": "want", "who": words, "where": words, "topic": "n/a.md", "when": "2018"}
    answer = said | {"date": "2018", "status": "cannot", "because": said, "who": words, "actions": ["n/a"]}
    log = written(feedback=[{"id": "a", "said": words, "answers": [answer]} | about])
    action = said | {"id": "a", "status": "done", "done": "2018", "progress": [said | {"date": "2018"}]}
    front = written(title=words, easy_title=words, actions=[action])
    tell_us = {"form": "https://forms.example.org/?about={page}&title={title}", "post": words}
    part = {"folder": "n", "name": words, "as_of": "2018-06-30"}
    settings = written(name=words, organisation=words, as_of="2018-12-31", parts=[part], tell_us=tell_us)
    return site(
        {
            "easyread.yml": f"{settings}speech: none\n",
            "docs/n/a.md": f"---\n{front}---\n\n## One\n\nText.\n",
            "docs/feedback.yml": log,
        }
    )


@settings(PROPERTY, max_examples=15)
@given(words=typed, text=texts)
def test_pages_of_feedback(site: MakeSite, words: str, text: str) -> None:
    """No words become markup on any page of feedback, and what was said stands there as it was typed."""
    made = site_of_feedback(site, words, text)
    shown = folded(Text.parse(text).plain)
    for name in made.made:
        if not name.startswith("you-said-we-did"):
            continue
        easy = easy_harmless(easy_made_html(made, name))
        standard = assert_harmless(standard_made_html(made, name))
        assert shown in easy.words
        assert shown in standard.words
        assert folded(words) in standard.words
        assert f"Write a letter to {folded(words)}" in easy.words
    easy = easy_harmless(easy_made_html(made, "you-said-we-did/a"))
    standard = assert_harmless(standard_made_html(made, "you-said-we-did/a"))
    assert f"The {folded(words)} answered in 2018." in easy.words
    assert easy.one("main").words.count(shown) >= 5
    assert standard.words.count(folded(words)) >= 3
