"""A sentence says one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_SUBJECT = r"(?:I|you|we|they|it|he|she|there|this|that|people|everyone|somebody|someone|your \w+|our \w+)"
_JOINED = re.compile(
    rf"(?:,? (?:and|but|so|or) (?={_SUBJECT} ))"
    r"|(?:,? (?:because|although|though|unless|whereas|while|until|before|after|since"
    r"|which|whose|if|when) (?=\w+ \w+))"
    r"|(?:, who )"
    r"|(?: (?:and|but) (?:then|also|not) )",
    re.IGNORECASE,
)
_FIRST = re.compile(r"(?:If|When|Because|Although|While|Before|After|Unless) [^,]*, ")
_LIST = re.compile(
    r"(?:[\w'-]+(?: [\w'-]+){0,3}, ){2,}(?:and |or )?"
    r"|(?:[\w'-]+(?: [\w'-]+){0,3}, )[\w'-]+(?: [\w'-]+){0,3},? (?:and|or) "
)


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    found = _FIRST.match(sentence.text) or _JOINED.search(sentence.text) or _LIST.search(sentence.text)
    if found:
        start = found.start() + (len(found[0]) - len(found[0].lstrip(" ,")))
        yield Hit(
            start,
            found.end() - (len(found[0]) - len(found[0].rstrip(" ,"))),
            "this sentence may say several things",
            "Say one thing, and the next one in a sentence of its own.",
        )


RULE = Rule(
    id="several-ideas",
    name="A sentence says one thing",
    level=Level.ADVICE,
    source="GOV.UK, Accessible communication formats: one idea and one verb in a sentence",
    good=("You choose your home.", "Doctors and nurses will help you.", "Tell us what you want."),
    bad=(
        "We asked people, and they told us what they want.",
        "You can stay because it is your home.",
        "If you are ill, call your doctor.",
        "We talk about homes, health, money and work.",
    ),
    find=_find,
)
