"""The rules of easy read, held against a plan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.cache import ContentCache
from easyread.checks import RULE_IDS, Checked, Finding, Level, check, remembered_check
from easyread.checks.mending import mended
from easyread.source import markdown_files, plan_texts
from tests.conftest import SETTINGS, MakePlan, PlanFolder

PAGE = """\
---
title: Homes
easy_title: My home
statements:
  - text: I choose.
    easy: I don't choose three homes.
    picture: choice
actions:
  - id: a-1
    text: We act.
    easy: >-
      We will act on
      03/04/2018.
    picture: plan
---

## One

Text.

/// easy-read | My home & yours
:house: We **don't** know [the plan](#one) e.g. yet.
It's three homes: not one.
///
"""


def files(page: str = PAGE, settings: str = "") -> dict[str, str | bytes]:
    """A plan of one page."""
    return {"docs/a.md": page, "easyread.yml": SETTINGS + settings}


def idea(*lines: str) -> str:
    """A page with some lines in its easy-read block, from line 8 on."""
    body = "\n".join(lines)
    return f"# A\n\n## One\n\nText.\n\n/// easy-read\n{body}\n///\n"


def checked(folder: PlanFolder) -> Checked:
    """What the checks find in a plan."""
    docs = folder.folder / "docs"
    reading = folder.read()
    assert not reading.faults, reading.faults
    assert reading.plan
    texts = plan_texts(folder.folder / "easyread.yml", docs, markdown_files(docs), folder.folder)
    return check(reading.plan, texts)


def faults(found: Checked) -> list[Finding]:
    return [finding for finding in found.findings if finding.level is Level.FAULT]


def test_places(plan: MakePlan) -> None:
    """Every fault is told where its words stand, in front matter, in headings and behind markup."""
    found = [(str(one.place), one.words, one.rule) for one in faults(checked(plan(files())))]
    assert found == [
        ("docs/a.md:6:13", "don't", "contraction"),
        ("docs/a.md:6:26", "three", "number-word"),
        ("docs/a.md:13:7", "03/04/2018", "date"),
        ("docs/a.md:17:1", "&", "punctuation"),
        ("docs/a.md:22:14", "don't", "contraction"),
        ("docs/a.md:22:44", "e.g.", "latin"),
        ("docs/a.md:23:1", "It's", "contraction"),
        ("docs/a.md:23:6", "three", "number-word"),
        ("docs/a.md:23:17", ":", "punctuation"),
    ]


def test_feedback_and_words(plan: MakePlan) -> None:
    """The easy texts of the log of feedback and of hard words are checked too."""
    log = "feedback:\n  - id: a\n    said: A.\n    easy: We can't go.\n    kind: want\n"
    words = "words:\n  rent:\n    easy: Rent isn't a gift.\n"
    found = faults(checked(plan({**files("# A\n"), "docs/feedback.yml": log, "docs/words.yml": words})))
    assert [(str(one.place), one.words) for one in found] == [
        ("docs/feedback.yml:4:14", "can't"),
        ("docs/words.yml:3:16", "isn't"),
    ]


def test_standard_text_is_free(plan: MakePlan) -> None:
    """What stands in standard text is nobody's business here."""
    page = (
        "---\ntitle: Don't\nactions: [{id: a, text: 'Don''t do 50% e.g. now.'}]\n---\nIt's 50%; e.g. three.\n"
    )
    assert checked(plan(files(page))).findings == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("<!-- easyread: allow contraction - so the law is called -->", "We don't know."),
        ("We don't know. <!-- easyread: allow contraction - so the law is called -->",),
        ("<!-- easyread: allow latin, contraction - so it is called -->", "We don't know, e.g. now."),
        (":house: We don't know. <!-- easyread: allow contraction - a name -->",),
    ],
)
def test_allowed(plan: MakePlan, lines: tuple[str, ...]) -> None:
    """What an author allows with a reason is no fault, and is counted; the note is not published."""
    folder = plan(files(idea(*lines)))
    found = checked(folder)
    assert faults(found) == []
    assert found.allowed >= 1
    reading = folder.read()
    assert reading.plan
    (text,) = [text.text.plain for section in reading.plan.pages[0].sections for text in section.ideas]
    assert text.startswith("We don't know")
    assert "easyread" not in text


def test_allowed_in_front_matter(plan: MakePlan) -> None:
    """In YAML, the note stands behind the sign of a comment."""
    page = PAGE.replace(
        "I don't choose three homes.", "I don't choose. # easyread: allow contraction - a song"
    )
    found = faults(checked(plan(files(page))))
    assert "docs/a.md:6:13" not in [str(one.place) for one in found]


def test_allowed_for_a_block(plan: MakePlan) -> None:
    """Above an easy-read block, the note is for all of it."""
    note = "<!-- easyread: allow contraction - words of a song -->\n/// easy-read\n"
    page = idea("We don't know.", "You can't go.").replace("/// easy-read\n", note)
    assert faults(checked(plan(files(page)))) == []


@pytest.mark.parametrize(
    ("note", "message"),
    [
        ("allow contraction", "has no reason"),
        ("allow contraktion - a song", "there is no rule 'contraktion'"),
        ("allow latin - a song", "nothing here breaks the rule 'latin'"),
    ],
)
def test_wrong_exceptions(plan: MakePlan, note: str, message: str) -> None:
    """An exception without a reason, a rule or a use is a fault, and allows nothing."""
    found = faults(checked(plan(files(idea(f"<!-- easyread: {note} -->", "We don't know.")))))
    assert [(one.place.line, one.rule) for one in found] == [(8, "exception"), (9, "contraction")]
    assert message in found[0].message


def test_known_words(plan: MakePlan) -> None:
    """A hard word is found, unless the plan explains it or says why its readers know it."""

    def hard(more: dict[str, str | bytes]) -> list[str]:
        found = checked(plan({**files(idea("We like the procurement.")), **more})).findings
        return [one.words for one in found if one.rule == "hard-word"]

    assert hard({}) == ["procurement"]
    settings = "checks: {known: [{word: Procurement, reason: Our group buys things.}]}\n"
    assert hard({"easyread.yml": SETTINGS + settings}) == []
    unused = {**files("# A\n"), "easyread.yml": SETTINGS + settings}
    assert [one.message for one in faults(checked(plan(unused)))] == [
        "no easy text has the word 'Procurement'"
    ]
    assert hard({"docs/words.yml": "words: {procurement: {easy: Buying things.}}"}) == []


def test_profiles(plan: MakePlan) -> None:
    """A profile changes levels: what only tells in the UK is advice elsewhere."""

    def levels(profile: str) -> set[Level]:
        settings = f"checks: {{profile: {profile}}}\n"
        found = checked(plan(files(idea("You know nobody."), settings))).findings
        return {one.level for one in found if one.rule == "negative"}

    assert levels("uk") == {Level.INFORMATION}
    assert levels("inclusion-europe") == {Level.ADVICE}
    assert levels("nsw") == {Level.INFORMATION}


def test_rules_of_pages(plan: MakePlan) -> None:
    """What shows only when a page is seen as a whole is told at the place where it begins."""
    ideas = [f":house: Word {number}." for number in range(6)]
    page = (
        "---\ntitle: A\neasy_title: This is a title of very many words that goes on\n"
        "statements: [{text: A., easy: You choose.}]\n---\n" + idea(*ideas, "No picture.")
    )
    found = {one.rule: str(one.place) for one in checked(plan(files(page))).findings}
    assert found["long-heading"] == "docs/a.md:3:13"
    assert found["first-person"] == "docs/a.md:4:31"
    assert found["picture-repeated"] == "docs/a.md:17:9"
    assert found["no-picture"] == "docs/a.md:19:1"
    many = checked(plan(files(idea(*[f":house: Word {number}." for number in range(61)])))).findings
    assert [one.message for one in many if one.rule == "many-ideas"] == [
        "this page has 61 ideas; 60 are many"
    ]


def test_words_of_the_plan(plan: MakePlan) -> None:
    """A heading with a hard word above its explanation, two names of one thing and the grade are told."""
    lines = ("We phone you.", "We phone the council.", "The telephone rings.", "The rent is paid.")
    page = idea(*lines).replace("/// easy-read", "/// easy-read | Your rent")
    words = "words: {rent: {easy: Rent is money for a home.}}"
    found = checked(plan({**files(page), "docs/words.yml": words})).findings
    told = {one.rule: (str(one.place), one.message) for one in found}
    assert told["explained-late"][1] == "'rent' stands in a heading before it is explained"
    assert told["different-words"] == (
        "docs/a.md:10:5",
        "'telephone' stands for what is called 'phone' elsewhere",
    )
    assert "reading grade 1 (ARI" in told["reading-grade"][1]


def test_alt_texts(plan: MakePlan) -> None:
    """Words of a picture that stand beside it anyway are told; words that add something are not."""
    folder = plan(files(idea(":house: You choose your home.", ":tea: You choose your home.")))
    reading = folder.read()
    assert reading.plan
    found = check(reading.plan, {}, {"house": "Your home", "tea": "Two friends drink tea"}).findings
    assert [str(one.place) for one in found if one.rule == "alt-text"] == ["docs/a.md:8:1"]


def test_remembered(plan: MakePlan) -> None:
    """What was found is remembered by the texts, and found anew when one of them changes."""
    folder = plan(files())
    cache = ContentCache(folder.folder / "cache")

    def remembered() -> Checked:
        docs = folder.folder / "docs"
        reading = folder.read()
        assert reading.plan
        texts = plan_texts(folder.folder / "easyread.yml", docs, markdown_files(docs), folder.folder)
        return remembered_check(reading.plan, texts, {}, cache)

    first = remembered()
    assert remembered() == first == checked(folder)
    folder.write({"docs/a.md": PAGE.replace("e.g. yet", "yet")})
    assert len(remembered().findings) < len(first.findings)


def mend(folder: PlanFolder) -> str:
    """The page with all mechanical mends, until nothing is left to do."""
    text = (folder.folder / "docs/a.md").read_bytes().decode()
    for _ in range(4):
        findings = [one for one in checked(folder).findings if one.place.file == "docs/a.md"]
        text, count = mended(text, findings)
        folder.write({"docs/a.md": text.encode()})
        if not count:
            return text
    raise AssertionError("mends never end")


def test_mended(plan: MakePlan) -> None:
    """Mends change the words they are for, and no other byte; twice is like once."""
    folder = plan(files(PAGE.replace("\n", "\r\n")))
    text = mend(folder)
    expected = PAGE
    for before, after in (
        ("I don't choose three", "I do not choose 3"),
        ("03/04/2018", "3 April 2018"),
        ("**don't**", "**do not**"),
        ("e.g. yet", "for example yet"),
        ("It's three", "It's 3"),
    ):
        expected = expected.replace(before, after)
    assert text == expected.replace("\n", "\r\n")
    assert mend(folder) == text


WORDS = st.sampled_from(
    [
        "We",
        "don't",
        "can't",
        "won't",
        "It's",
        "three",
        "twenty-five",
        "50%",
        "of",
        "people",
        "e.g.",
        "etc.",
        "via",
        "&",
        "14:30",
        "03/04/2018",
        "3rd",
        "Oct",
        "Part",
        "IV",
        "**bold**",
        "[link](#one)",
        "utilise",
        "homes.",
        "Yes?",
        "NOT",
        "and",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=9))
def test_any_words_mended(tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> None:
    """Whatever an author writes, mends end, change only easy text, and leave a plan that can be read."""
    folder = PlanFolder(tmp_path_factory.mktemp("mend")).write(files(idea(f"Hello {' '.join(words)}")))
    if folder.read().faults:
        return
    text = mend(folder)
    assert text.startswith("# A\n\n## One\n\nText.\n\n/// easy-read\nHello ")
    assert folder.read().faults == ()
    left = [one for one in faults(checked(folder)) if one.replacement]
    assert left == []


def test_names_of_rules() -> None:
    """About thirty rules can be named in exceptions."""
    assert len(RULE_IDS) >= 28


def test_other_languages(plan: MakePlan) -> None:
    """Easy text that is not English is held only to the rules that need to know no word."""
    words = "word " * 30
    page = idea(":house: Mae'r don't e.g. three were written.", f":house: {words.strip()}.")
    english = {one.rule for one in checked(plan(files(page))).findings}
    welsh = {one.rule for one in checked(plan(files(page, "language: cy\n"))).findings}
    assert {"contraction", "latin", "number-word", "long-sentence"} <= english
    assert "long-sentence" in welsh
    assert welsh < english
    assert not welsh & {"contraction", "latin", "number-word", "passive", "hard-word"}
