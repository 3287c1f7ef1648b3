"""What must not be published of people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.model import Place, Places
from easyread.model.feedback import Allowed
from easyread.source.private import check_private, private_parts


@pytest.mark.parametrize(
    ("text", "what", "words"),
    [
        ("Write to me: jo.o-b+x@mail.example.co.uk!", "an email address", "jo.o-b+x@mail.example.co.uk"),
        ("Ring 020 7946 0000 please", "a telephone number", "020 7946 0000"),
        ("Ring (0114) 496 0999.", "a telephone number", "0114) 496 0999"),
        ("Ring +44 7700 900123.", "a telephone number", "+44 7700 900123"),
        ("Ring 07700900123", "a telephone number", "07700900123"),
        ("I live at 4 High Road, W1A 1AA.", "a postcode", "W1A 1AA"),
        ("in sw1a2aa", "a postcode", "sw1a2aa"),
        ("M1 1AE", "a postcode", "M1 1AE"),
        ("CR2 6XH", "a postcode", "CR2 6XH"),
        ("My NHS number is 943 476 5919.", "an NHS number", "943 476 5919"),
        ("9434765919", "an NHS number", "9434765919"),
        ("943-476-5919", "an NHS number", "943-476-5919"),
        ("I was born on 3 May 1980.", "a date of birth", "born on 3 May 1980"),
        ("DOB: 03/05/80", "a date of birth", "DOB: 03/05/80"),
        ("Date of birth 3.5.80", "a date of birth", "Date of birth 3"),
        ("Hello, my name is Sam Example.", "a person's name", "my name is Sam Example"),
        ("My name\u2019s Sam", "a person's name", "My name\u2019s Sam"),
        ("I'm called Sam.", "a person's name", "I'm called Sam"),
    ],
)
def test_private(text: str, what: str, words: str) -> None:
    """Ways to reach or to recognise a person are found, however they are written."""
    assert list(private_parts(text)) == [(what, words)]


@pytest.mark.parametrize(
    "text",
    [
        "We asked 300 people in 2018, and 1,234,567 answered.",
        "It costs £10,500.50 a year, from 2018/19 to 2020/21.",
        "Ring 999 or 111 or 101.",
        "943 476 5918 is no number of the NHS: its last digit does not fit.",
        "On 3 May 2018 from 10.30 to 12.",
        "Meet us @ the town hall, room A1 on the 2nd floor.",
        "Come to SE1 3rd Thursday",
        "People who were born with a learning disability.",
        "My name should be on my door.",
        "We want to be called back.",
        "Use the B1 1st bus",
    ],
)
def test_not_private(text: str) -> None:
    """Numbers, dates and words of other kinds are left alone."""
    assert list(private_parts(text)) == []


@given(st.text())
def test_any_text(text: str) -> None:
    """Any text can be looked through, and what is found stands in it."""
    assert all(words in text for _, words in private_parts(text))


def check(text: str, *allowed: tuple[str, str]) -> list[str]:
    places = Places(Place("feedback.yml"), {})
    rules = [Allowed(words=words, reason=reason) for words, reason in allowed]
    return [fault.message for fault in check_private([((), text)], rules, (), places)]


def test_allowed() -> None:
    """What an author allows with a reason is no fault, and nothing else is allowed by it."""
    text = "Write to plan@example.org, not to me@example.org."
    assert len(check(text)) == 2
    (fault,) = check(text, ("plan@example.org", "The council's own address"))
    assert fault.startswith("'me@example.org'")


def test_allowed_for_nothing() -> None:
    """Something that is allowed, and does not stand there, is a fault of its own."""
    assert check("Words.", ("me@example.org", "Why")) == ["nothing here looks like 'me@example.org'"]
