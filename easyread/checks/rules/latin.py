"""Nothing is said in Latin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_ENGLISH: dict[str, str | None] = {
    "eg": "for example",
    "ie": "that is",
    "etc": "and so on",
    "via": "through",
    "perannum": "a year",
    "percapita": "for each person",
    "viceversa": "the other way round",
    "etal": "and others",
    "nb": "note",
    "adhoc": None,
    "prorata": None,
    "interalia": "among other things",
    "perse": None,
    "statusquo": None,
    "defacto": None,
    "bonafide": None,
    "quorum": None,
}
_LATIN = re.compile(
    r"(?<![\w.])(?:e\.?g\.?|i\.?e\.?|etc\.?|via|per annum|per capita|vice[ -]versa"
    r"|et al\.?|N\.?B\.?|ad hoc|pro rata|"
    r"inter alia|per se|status quo|de facto|bona fide|quorum)(?!\w)",
    re.IGNORECASE,
)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for match in _LATIN.finditer(sentence.text):
        word = match[0]
        if word in ("IE", "EG", "ETC", "nb"):
            continue
        english = _ENGLISH[re.sub(r"[ .-]", "", word.lower())]
        ends = word.endswith(".") and match.end() == len(sentence.text)
        written = f"{english}." if english and ends else english
        if written and word[0].isupper():
            written = written[0].upper() + written[1:]
        mend = f"Write '{english}'." if english else "Say it in English."
        yield Hit(match.start(), match.end(), f"'{word}' is Latin", mend, written)


RULE = Rule(
    id="latin",
    name="Nothing is said in Latin",
    level=Level.FAULT,
    source="Inclusion Europe, Information for all, general standard 11; GOV.UK style guide",
    good=("Bring food, for example fruit.", "We wrote by email."),
    bad=(
        "Bring food, e.g. fruit.",
        "Bring fruit etc.",
        "We wrote via email.",
        "It costs 50 pounds per annum.",
    ),
    find=_find,
)
