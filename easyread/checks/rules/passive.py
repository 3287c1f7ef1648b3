"""Sentences say who does what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_IRREGULAR = (
    "made|done|given|taken|told|seen|shown|known|written|read|held|kept|sent|paid|spent|bought|brought|built|"
    "found|left|lost|met|put|set|cut|hurt|hit|let|led|sold|said|heard|felt|chosen|spoken|broken|driven|eaten|"
    "forgotten|hidden|stolen|thrown|drawn|grown|worn|torn|begun|run|taught|caught|thought|sought|fought|"
    "understood|understaken|undertaken|overseen|overcome|withdrawn|laid|dealt|meant|learnt|spelt|shut|shot|beaten|"
    "bitten|fed|lent|sung|rung|won|hung|bound|ground|struck|stuck|swept|treated"
)
_NOT_PASSIVE = frozenset(
    [
        "tired",
        "worried",
        "interested",
        "excited",
        "scared",
        "frightened",
        "pleased",
        "bored",
        "annoyed",
        "married",
        "retired",
        "ashamed",
        "confused",
        "disappointed",
        "surprised",
        "relaxed",
        "stressed",
        "embarrassed",
        "related",
        "qualified",
        "experienced",
        "skilled",
        "aged",
        "limited",
        "detailed",
        "complicated",
        "needed",
        "red",
        "bed",
        "disabled",
    ]
)
_PASSIVE = re.compile(
    r"\b(?P<be>(?:am|is|are|was|were|be|been|being|get|gets|got|getting"
    r"|gotten))(?P<not> not| never| always| also| often| "
    r"only| then| now| all| both| usually| still| being| n't| \w+ly)*"
    rf" (?P<participle>(?:\w+ed|{_IRREGULAR}))\b(?! (?:to\b)?(?:person|people))",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    rf"^(?:(?:who|what|where|when|why|how) )?(?:am|is|are|was"
    rf"|were) (?:\w+ ){{1,3}}(?P<participle>\w+ed|{_IRREGULAR})\b.*\?",
    re.IGNORECASE,
)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for pattern in (_PASSIVE, _QUESTION):
        for match in pattern.finditer(sentence.text):
            participle = match["participle"].lower()
            behind = sentence.text[match.end() :]
            if participle in _NOT_PASSIVE or (participle == "used" and behind.startswith(" to ")):
                continue
            if participle.endswith("eed") or (
                (match.groupdict().get("be") or "").lower().startswith("g")
                and participle
                in (
                    "left",
                    "set",
                    "put",
                    "read",
                    "hurt",
                    "lost",
                    "cut",
                )
            ):
                continue
            yield Hit(
                match.start(),
                match.end("participle"),
                "this may be in the passive voice",
                "Say who does it: 'The council gives you money', not 'Money is given to you'.",
            )
            return


RULE = Rule(
    id="passive",
    name="Sentences say who does what",
    level=Level.ADVICE,
    source="GOV.UK, Accessible communication formats; Inclusion Europe, Information for all",
    good=(
        "The council gives you money.",
        "I was tired.",
        "People used to live there.",
        "You are interested.",
    ),
    bad=("Money is given to you.", "You will be told about it.", "The plan was not written by us."),
    find=_find,
)
