"""The example's log of feedback, as it is published: a loop that is whole."""

from __future__ import annotations

import posixpath

import pytest

from easyread.model import Plan, Reply
from easyread.source import markdown_files, read_plan
from tests.conftest import ROOT
from tests.example.html_page import HtmlPage


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The example plan."""
    docs = ROOT / "docs"
    reading = read_plan(ROOT / "easyread.yml", docs, markdown_files(docs), ROOT)
    assert reading.plan
    return reading.plan


def ways(page: HtmlPage) -> set[str]:
    """Where a page leads, seen from the top of the site."""
    found = (link.attributes.get("href", "").partition("#")[0] for link in page.root.all("a"))
    inside = [way for way in found if way.endswith("/") and ":" not in way]
    return {posixpath.normpath(posixpath.join(page.address, way)) + "/" for way in inside}


@pytest.mark.parametrize("version", ["", "easy/"], ids=["standard", "easy"])
def test_loop(plan: Plan, pages: dict[str, HtmlPage], version: str) -> None:
    """From every action a way leads to each thing that led to it, and back again."""
    asked = 0
    for key, found in plan.asked_for.items():
        action = pages[f"{version}actions/{key}/"]
        for said in found:
            asked += 1
            entry = pages[f"{version}you-said-we-did/{said.feedback.id}/"]
            assert entry.address in ways(action)
            assert action.address in ways(entry)
    assert asked >= 40


@pytest.mark.parametrize("version", ["", "easy/"], ids=["standard", "easy"])
def test_everything_can_be_found(plan: Plan, pages: dict[str, HtmlPage], version: str) -> None:
    """From the first page of feedback, in a few steps, everything that was said can be reached."""
    start = f"{version}you-said-we-did/"
    seen, new = {start}, {start}
    while new:
        reached = {way for address in new for way in ways(pages[address])}
        new = {way for way in reached if way.startswith(start)} - seen
        seen |= new
    assert {f"{start}{name}/" for name in plan.said} <= seen


def test_kinds(plan: Plan) -> None:
    """The example shows thanks, shared answers, answers with actions, and what nobody has answered."""
    said = plan.said.values()
    assert len(said) >= 40
    replies = {one.reply for one in said}
    assert {Reply.WILL_DO, Reply.DOING, Reply.THANKS, Reply.NOT_ANSWERED} <= replies
    assert sum(any(answered.to > 1 for answered in one.answers) for one in said) >= 10
    assert all(one.feedback.easy and one.feedback.picture for one in said)
    assert all(answered.answer.easy for one in said for answered in one.answers)


def test_light_pages(pages: dict[str, HtmlPage]) -> None:
    """No page of feedback weighs more than a third of what a large log may."""
    sizes = {
        address: len(page.source.encode())
        for address, page in pages.items()
        if address.removeprefix("easy/").startswith("you-said-we-did/")
    }
    assert len(sizes) > 80
    assert max(sizes.values()) < 100_000
