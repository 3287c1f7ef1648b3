"""What the tests of the pages of feedback share: a plan in which much was said.

Words that begin with ``xs`` are standard text; easy pages must not show them.
"""

from __future__ import annotations

from tests.conftest import SETTINGS

HOMES = """\
---
title: xsHomes
easy_title: My home
picture: house
actions:
  - id: h-1
    text: xsBuild homes.
    easy: We will build homes.
    picture: house
    due: June 2019
    status: on-track
    progress:
      - {date: May 2018, text: "xsFound [land](health.md).", easy: "We found [land](health.md)."}
      - {date: 2018, text: xsAsked.}
  - {id: h-2, text: xsPaint., status: done, done: October 2018}
---

## Where

xsText, and [what was said](feedback:homes).

/// easy-read
[What you said](feedback:homes).
///
"""

LAW = """\
---
title: xsLaw
easy_title: The law
actions:
  - {id: h-1, text: xsChange the law., easy: We will change the law.}
---
"""

LOG = """\
feedback:
  - id: homes
    said: xsMore homes, "near" <b>us</b> & *soon*.
    easy: We want homes near us.
    picture: house
    kind: want
    who: people who rent
    when: January 2018
    where: At the yearly event
    people: 12
    topic: homes.md
    received: R-17
    answers:
      - date: March 2018
        status: thinking
        text: xsWe think.
        easy: We think about homes.
        picture: think
        who: head of homes
      - {date: February 2018, status: heard, text: xsHeard.}
  - {id: paint, said: xsPaint it., easy: Paint my door., kind: idea, topic: homes.md}
  - id: rent
    said: xsPay our rent.
    easy: We cannot pay the rent.
    kind: worry
    when: 2017
    answers:
      - date: 2018
        status: cannot
        text: xsNo.
        easy: We cannot pay it.
        because: {text: "xsThe [law](national/law.md) says so.", easy: "The [law](national/law.md) says no."}
  - {id: good, said: xsGood work., easy: You did well., kind: thanks, topic: health.md}
  - {id: silent, said: xsHelp us., kind: want, when: May 2018, topic: health.md}
  - {id: older, said: xsHelp me., easy: Help me., kind: want, when: 2016, topic: national/law.md}
answers:
  - to: [homes, paint]
    date: June 2018
    status: will-do
    text: xsWe build and [paint](action:h-2).
    easy: We will build and paint.
    actions: [h-1, h-2]
  - {to: paint, date: 2018, status: did, text: xsPainted., easy: We painted it., actions: [h-2, national/h-1]}
"""

FILES: dict[str, str | bytes] = {
    "easyread.yml": SETTINGS
    + "easy_name: Our plan\nspeech: none\nparts: [{folder: national, name: xsEngland, easy_name: England}]\n",
    "docs/homes.md": HOMES,
    "docs/health.md": "---\ntitle: xsHealth\neasy_title: My health\n---\n# xsHealth\n",
    "docs/national/law.md": LAW,
    "docs/feedback.yml": LOG,
}

REPLIES = {
    "homes": "will-do",
    "paint": "did",
    "rent": "cannot",
    "good": "thanks",
    "silent": "not-answered",
    "older": "not-answered",
}
"""How far the answer to each thing is."""

TOPICS = {
    "topic-homes": ["homes", "paint"],
    "topic-health": ["good", "silent"],
    "topic-national--law": ["older"],
    "no-topic": ["rent"],
}
"""What was said about each topic."""
