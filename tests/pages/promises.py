"""What the tests of the pages about promises share: a plan with another plan inside it.

Words that begin with ``xs`` are standard text; easy pages must not show them.
"""

from __future__ import annotations

from easyread.pages import Contents, Entry, Site, easy_made_html, standard_made_html
from tests.conftest import SETTINGS
from tests.example.html_page import Element, HtmlPage

PARTS = """\
parts:
  - {folder: national, name: xsEngland, easy_name: All of England, as_of: 31 July 2022}
"""

HOMES = """\
---
title: xsHomes
easy_title: My home
statements:
  - {text: xsI have a home., easy: I have a home., picture: house, actions: [h-1, national/h-1]}
  - {text: xsI am safe., actions: h-1}
measures:
  - id: jobs
    text: xsJobs
    easy: People with a job
    unit: percent
    better: up
    values: [{period: 2017, value: 40}, {period: 2018, value: 60}]
actions:
  - id: h-1
    text: xsBuild [homes](health.md).
    easy: We will build [homes](health.md).
    picture: house
    lead: Head of homes
    partners: [Builders, Neighbours]
    from: spring 2018
    due: June 2019
    status: amber
    progress:
      - {date: May 2018, text: xsAgreed., easy: They said yes.}
      - date: 2018-11-02
        text: xsFound [land](national/law.md).
        easy: There is [land](national/law.md).
      - {date: spring 2018, text: xsAsked.}
    issues:
      - {text: xsMoney is short., easy: Money is hard to find.}
      - {text: xsLand is dear.}
    done_when: {text: xsTen homes., easy: There are 10 homes.}
    measures: jobs
    cost: 3 million
    source: Cabinet paper
  - {id: h-2, text: xsWrite a plan., due: May 2018, lead: [Head of homes, Planner]}
  - {id: h-3, text: xsDid it., easy: We did this., status: done, due: 2018, done: October 2018}
---

## Where to live

xsText about [the homes](action:h-1).

/// easy-read | Where you live
Read [about homes](action:h-1).
///

## Repairs

xsText about [the homes](action:h-1) again.
"""

HEALTH = """\
---
title: xsHealth
easy_title: My health
actions:
  - id: he-1
    text: xsCheck all.
    easy: We will check you.
    lead: Nurse
    due: 2017
    status: cannot-say
    why: {text: xsNobody counts., easy: Nobody counts this.}
  - {id: he-2, text: xsCount all., easy: We will count., status: cannot-say, why: {text: xsLost.}}
  - {id: he-3, text: xsStop it., easy: We stop., status: stopped, due: 2019, why: {text: xsOver.}}
  - {id: he-4, text: xsTrain., easy: We learn., status: green, due: March 2019, lead: Head of Homes!}
  - {id: he-5, text: xsGo on., easy: We go on., status: green, due: ongoing, lead: Schwester Ä}
---
"""

LAW = """\
---
title: xsLaw
easy_title: The law
actions:
  - id: h-1
    text: xsChange the law.
    easy: We will change the law.
    due: 2021
    status: on-track
    progress: [{date: June 2021, text: xsDrafted., easy: We wrote it.}]
  - {id: n-2, text: xsFund., easy: We pay., due: December 2022, status: on-track}
---

## The act

xsText about [the law](action:h-1).
"""

FILES: dict[str, str | bytes] = {
    "easyread.yml": SETTINGS + "easy_name: Our plan\nspeech: none\n" + PARTS,
    "docs/homes.md": HOMES,
    "docs/health.md": HEALTH,
    "docs/national/law.md": LAW,
}

ORDER = Contents(
    (Entry("", "national/law.md"), Entry("Ours", None, (Entry("", "homes.md"), Entry("", "health.md"))))
)
"""The order of the navigation, which is not that of the paths."""

STATUSES = {
    "h-1": "at-risk",
    "h-2": "no-news",
    "h-3": "done",
    "he-1": "cannot-say",
    "he-2": "cannot-say",
    "he-3": "stopped",
    "he-4": "on-track",
    "he-5": "on-track",
    "national/h-1": "late",
    "national/n-2": "on-track",
}
"""What is shown of each action."""


def easy_made(site: Site, name: str) -> Element:
    """The easy version of a page that nobody wrote."""
    return HtmlPage.parse("", easy_made_html(site, name)).root


def standard_made(site: Site, name: str) -> Element:
    """Its standard version."""
    return HtmlPage.parse("", standard_made_html(site, name)).root


def both(site: Site, name: str) -> tuple[Element, Element]:
    """Both versions."""
    return easy_made(site, name), standard_made(site, name)


def headings(root: Element) -> list[str]:
    """Words of the headings of parts, in the order of the page."""
    return [heading.words for heading in root.all("h2")]


def below(root: Element, heading: str) -> list[Element]:
    """What follows a heading on a standard page, up to the next one."""
    found: list[Element] = []
    inside = False
    for element in root.children:
        if isinstance(element, Element):
            if element.tag == "h2":
                inside = element.words == heading
            elif inside:
                found.append(element)
    assert found, heading
    return found


def table(element: Element) -> list[list[str]]:
    """Words of each cell below the head of a table, row by row."""
    return [[cell.words for cell in row.all("th", "td")] for row in element.one("tbody").all("tr")]
