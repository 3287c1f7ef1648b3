"""What must not be published of people: how to reach them, who they are, when they were born."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from easyread.model import Fault, Key, Places
from easyread.model.feedback import Allowed

_PATTERNS = {
    "an email address": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "an NHS number": re.compile(r"(?<![\d.])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.]\d|\d)"),
    "a telephone number": re.compile(r"(?<![\w.])(?:\+44|0044|0)(?:[ ().-]*\d){9,10}(?!\w)"),
    "a postcode": re.compile(
        r"\b[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-HJKPSTUW]? ?[0-9](?!(?:st|nd|rd|th)\b)[ABD-HJLNP-UW-Z]{2}\b",
        re.IGNORECASE,
    ),
    "a date of birth": re.compile(
        r"\b(?:date of birth|d\.?o\.?b\.?\b|born (?:on )?(?:the )?(?=\d)|birthday is)[^.;]{0,30}",
        re.IGNORECASE,
    ),
    "a person's name": re.compile(
        r"\b(?:my name is|my name['\u2019]s|i am called|i['\u2019]m called)\b\W*\w*(?: \w+)?", re.IGNORECASE
    ),
}
"""What looks private, and how it looks. Postcodes as the Royal Mail's format has them."""


def private_parts(text: str) -> Iterator[tuple[str, str]]:
    """What looks private in a text: what it is, and the words."""
    seen: list[tuple[int, int]] = []
    for what, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            if what == "an NHS number" and not _is_nhs_number(match[0]):
                continue
            if any(start < match.end() and match.start() < end for start, end in seen):
                continue
            seen.append(match.span())
            yield what, match[0].strip()


def check_private(
    texts: Iterable[tuple[Key, str]], allowed: Sequence[Allowed], key: Key, places: Places
) -> Iterator[Fault]:
    """Every fault of what looks private and is not allowed, and of what is allowed for nothing.

    Args:
        texts: The texts of an entry, each with its key.
        allowed: What its author allows.
        key: Key of the entry.
        places: Where each value was written.
    """
    used: set[str] = set()
    for place, text in texts:
        for what, words in private_parts(text):
            reasons = [one.words for one in allowed if words.casefold() in one.words.casefold()]
            used.update(reasons)
            if not reasons:
                yield Fault(
                    places.of(*place),
                    f"'{words}' looks like {what}, and would be published",
                    "Take it out. If everybody may know it, add 'allow:' with '- words:' and 'reason:'.",
                )
    for number, one in enumerate(allowed):
        if one.words not in used:
            yield Fault(
                places.of(*key, "allow", number),
                f"nothing here looks like '{one.words}'",
                "Take it out of 'allow'.",
            )


def _is_nhs_number(written: str) -> bool:
    """Whether the last digit fits the others, as the NHS Data Dictionary says (modulus 11)."""
    *digits, check = (int(sign) for sign in written if sign.isdigit())
    rest = 11 - sum(weight * digit for weight, digit in zip(range(10, 1, -1), digits, strict=True)) % 11
    return rest % 11 == check and rest != 10
