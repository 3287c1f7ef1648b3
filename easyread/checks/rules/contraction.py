"""Words are not drawn together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.finding import Hit, Level
from easyread.checks.knowledge import Knowledge
from easyread.checks.rule import Rule
from easyread.checks.sentence import Sentence

_SHORT = re.compile(
    r"(?<!\w)(?:"
    r"(?P<not>(?:is|are|was|were|do|does|did|has|have|had|could|should|would|must|need|might|ought|ca|wo|sha)n['\u2019]t)"
    r"|(?P<verb>(?:I|you|we|they|he|she|it|there|that|who|what|this|these|those|people)['\u2019](?P<end>m|re|ve|ll|d))"
    r"|(?P<is>(?:he|she|it|that|there|here|what|who|where|how|when|everything|everyone|someone)['\u2019]s)"
    r"|(?P<let>let['\u2019]s)"
    r")(?!\w)",
    re.IGNORECASE,
)
_IRREGULAR = {"ca": "cannot", "wo": "will not", "sha": "shall not"}
_ENDS = {"m": "am", "re": "are", "ve": "have", "ll": "will"}


def _find(sentence: Sentence, knowledge: Knowledge) -> Iterator[Hit]:
    for match in _SHORT.finditer(sentence.text):
        whole = _whole(match)
        yield Hit(
            match.start(),
            match.end(),
            f"'{match[0]}' is drawn together",
            f"Write '{whole}'." if whole else "Write both words.",
            whole,
        )


def _whole(match: re.Match[str]) -> str | None:
    """The words in full; None where they can be several."""
    written = match[0].replace("\u2019", "'")
    if match["let"]:
        return written[:3] + " us"
    if match["is"]:
        return None  # is, or has
    if match["verb"]:
        end = _ENDS.get(match["end"].lower())
        return f"{written.partition(chr(39))[0]} {end}" if end else None
    stem = written[: -len("n't")]
    whole = _IRREGULAR.get(stem.lower(), f"{stem} not")
    return whole[0].upper() + whole[1:] if stem[0].isupper() else whole


RULE = Rule(
    id="contraction",
    name="Words are written in full",
    level=Level.FAULT,
    source="People First (2012); Department of Health (2010)",
    good=("We do not know.", "This is the council's plan.", "That is Sam's home."),
    bad=("We don't know.", "You'll get a letter.", "It\u2019s your choice.", "I can't go.", "Let's talk."),
    find=_find,
)
