"""What a speech engine is given instead of what is written."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.speech.speakable import Part, Speakable, speakable
from easyread.speech.word_times import word_times

PROPERTY = settings(deadline=None, max_examples=150, derandomize=True)

# fmt: off
pieces = st.sampled_from([
    "£3.5m", "£20.50", "2014/15", "30/06/2019", "12 Jan 2019", "9am", "14:30", "020 7361 3000", "999",
    "www.rbkc.gov.uk.", "a@b.org", "e.g.", "etc.", "St ", "Dr", "A&E", "and/or", "24/7", "3/4", "54%",
    "5-10", "18+", "5km", "2½", "No. 10", "**", "•", " \u2013 ", "“", "LeDeR", "word", " ", "\n", ",", ".",
    "-", "/", "\0", "é", "🏠",
])
short_words = st.sampled_from([
    "a", "I", "We", "the", "that", "home", "may", "march", "sat", "sun", "no", "in", "of", "mad", "street",
    "Iceland", "people",
])
# fmt: on
texts = st.one_of(st.text(), st.lists(pieces).map("".join), st.lists(pieces).map(" ".join))
plain_words = st.one_of(
    short_words,
    st.text(st.characters(categories=["Lu", "Ll"]), min_size=7),
)
events = st.lists(st.tuples(st.integers(-5, 90), st.integers(-10, 1200)))


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        # Money.
        ("We have £3.5m.", "We have 3.5 million pounds."),
        ("It costs £20.50 a week.", "It costs 20 pounds 50 a week."),
        ("£1", "1 pound"),
        ("£2.00", "2 pounds"),
        ("£0.50", "50 pence"),
        ("50p", "50 pence"),
        ("1p", "1 penny"),
        ("£1,900 and £1,234,567", "1,900 pounds and 1,234,567 pounds"),
        ("£2 billion", "2 billion pounds"),
        ("£1bn or £200k", "1 billion pounds or 200 thousand pounds"),
        ("a £10 note", "a 10 pound note"),
        ("a £2 million fund", "a 2 million pound fund"),
        ("£5-£10", "5 pounds to 10 pounds"),
        ("£5\u201310", "5 to 10 pounds"),
        ("£1-2m", "1 to 2 million pounds"),
        ("£10/hour", "10 pounds an hour"),
        ("€5 and $1", "5 euros and 1 dollar"),
        # Dates.
        ("On 30/06/2019.", "On 30th June 2019."),
        ("On 01/02/19 we met", "On 1st February 2019 we met"),
        ("2019-06-30", "30th June 2019"),
        ("30.06.2019", "30th June 2019"),
        ("03/11/1995", "3rd November 19 95"),
        ("13/13/2019", "13 13 2019"),
        ("06/2019", "June 2019"),
        ("2019-03", "March 2019"),
        ("on 1st June", "on 1st June"),
        ("on 22 June 2019", "on 22nd June 2019"),
        ("on 11 and 12 May", "on 11 and 12th May"),
        ("12 Jan 2019", "12th January 2019"),
        ("Sept 2020", "September 2020"),
        ("on 3 Dec.", "on 3rd December."),
        ("1-3 June", "1st to 3rd June"),
        ("April-June 2019", "April to June 2019"),
        ("Mon-Fri", "Monday to Friday"),
        ("Tues 4 June", "Tuesday 4th June"),
        ("2014/15", "2014 to 2015"),
        ("2010-12", "2010 to 2012"),
        ("1999/00", "19 99 to 2000"),
        ("2018-2021", "2018 to 2021"),
        ("1995 \u2013 2005", "19 95 to 2005"),
        ("the 1990s", "the 19 nineties"),
        ("the 2000s and 2010s", "the 2 thousands and 20 tens"),
        ("in their 80s", "in their eighties"),
        ("In 1995, we began.", "In 19 95, we began."),
        ("1905", "19 oh 5"),
        ("1900", "19 hundred"),
        # Times.
        ("at 9am", "at 9 AM"),
        ("at 2.30pm.", "at 2 30 PM."),
        ("at 9.05 a.m. on Monday", "at 9 oh 5 AM on Monday"),
        ("at 14:30", "at 2 30 PM"),
        ("at 10:00", "at 10 AM"),
        ("at 12:00 or 00:00", "at 12 noon or 12 midnight"),
        ("9am-5pm", "9 AM to 5 PM"),
        ("10:00 \u2013 11:30", "10 AM to 11 30 AM"),
        ("24/7", "24 hours a day, 7 days a week"),
        # Phone numbers.
        ("Call 020 7361 3000.", "Call 0 2 0, 7 3 6 1, 3 0 0 0."),
        ("(020) 7361 3000", "0 2 0, 7 3 6 1, 3 0 0 0"),
        ("07700 900123", "0 7 7 0 0, 9 0 0 1 2 3"),
        ("0800 123 4567", "0 8 0 0, 1 2 3, 4 5 6 7"),
        ("0800 1111", "0 8 0 0, 1 1 1 1"),
        ("116 123", "1 1 6, 1 2 3"),
        ("+44 20 7361 3000", "0 2 0, 7 3 6 1, 3 0 0 0"),
        ("+44 (0)20 7361 3000", "0 2 0, 7 3 6 1, 3 0 0 0"),
        ("18001 020 7361 3000", "1 8 0 0 1, 0 2 0, 7 3 6 1, 3 0 0 0"),
        ("Call 999 or 111.", "Call 9 9 9 or 1 1 1."),
        ("Ring 101 if you can.", "Ring 1 0 1 if you can."),
        ("In an emergency: 999", "In an emergency: 9 9 9"),
        ("NHS 111 can help.", "NHS 1 1 1 can help."),
        ("Text 60006.", "Text 6 0 0 0 6."),
        # Web and email addresses.
        ("Go to www.rbkc.gov.uk.", "Go to rbkc dot gov dot U K."),
        ("(https://easy-read.org/a/b.html)", "(easy dash read dot org slash a slash b dot html)"),
        ("https://example.org/", "example dot org"),
        ("See gov.uk/care today.", "See gov dot U K slash care today."),
        ("Write to jo-ann.s@rbkc.gov.uk.", "Write to jo dash ann dot s at rbkc dot gov dot U K."),
        # Abbreviations.
        ("for you, e.g. food", "for you, for example food"),
        ("eg a bus, ie one", "for example a bus, that is one"),
        ("i.e. this", "that is this"),
        ("pens, etc. and paper", "pens, and so on and paper"),
        ("pens, etc.", "pens, and so on."),
        ("Dr Smith and Mrs. Jones", "Doctor Smith and Missis Jones"),
        ("at St Mary's and St. John's", "at Saint Mary's and Saint John's"),
        ("in Church St", "in Church Street"),
        ("I live in the High St.", "I live in the High Street."),
        ("High St Kensington", "High Street Kensington"),
        ("A&E, R&D, A & E", "A-and E, R and D, A-and E"),
        ("Smith & Sons", "Smith and Sons"),
        ("and/or", "and or"),
        ("his/her", "his or her"),
        ("N/A", "not applicable"),
        ("No. 10", "number 10"),
        ("on p. 4 and pp. 5-6", "on page 4 and pages 5 to 6"),
        # Numbers.
        ("3/4 of people", "3 quarters of people"),
        ("7/10", "7 out of 10"),
        ("54% and 0.5%", "54 per cent and 0.5 per cent"),
        ("5-10 homes", "5 to 10 homes"),
        ("5 - 10 homes", "5 to 10 homes"),
        ("5-10%", "5 to 10 per cent"),
        ("14\u201325 year olds", "14 to 25 year olds"),
        ("18+", "18 or more"),
        ("5km and 1km", "5 kilometres and 1 kilometre"),
        ("30 mph", "30 miles an hour"),
        ("3m people", "3 million people"),
        ("3 m tall, 2m wide", "3 metres tall, 2 metres wide"),
        ("2½ hours", "2 and a half hours"),
        ("2 1/2 hours", "2 and a half hours"),
        ("½ price", "half price"),
        ("1:1 and 1-2-1 support", "one to one and one to one support"),
        ("5 hours/week", "5 hours a week"),
        ("<5 people", "less than 5 people"),
        # Signs that are shown and not said.
        ("**Bold** words, *these*", "Bold words, these"),
        ("• A home", "A home"),
        ("- A home", "A home"),
        ("Homes \u2013 not hospitals", "Homes, not hospitals"),
        ("Homes—not hospitals", "Homes, not hospitals"),
        ("Action 2019 - 3 homes", "Action 2019, 3 homes"),
    ],
)
def test_said(written: str, spoken: str) -> None:
    """What engines stumble over is said in plain British English."""
    assert speakable(written).spoken == spoken


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "The etcetera",
        "No. I do not.",
        "Iceland",
        "10 Downing Street",
        "111 people came, 999 homes were built, 101 dalmatians",
        "We called 111 people.",
        "119 people or 111 people",
        "£",
        "1 in 4",
        "12 noon",
        "18 may come.",
        "May I come in March?",
        "All 5 march on.",
        "50 May",
        "The NHS and a GP",
        "A heading without a full stop",
        "1,000 homes and 1,999 homes",
        "version 1.2.10 of 3.5",
        "COVID-19 in W11 3AB",
        "well-being at the drop-in",
        "“Yes,” she said. 'No.' \"Why?\"",
        "We sat in the sun.",
        "Room 2019",
        "I am. Ask me.",
        "An egg in a tin, a pie",
        "Drive, Drum, Mst, Provide",
        "1st, 2nd and 3rd",
        "LGBTQ+ people",
        "It is free.Then we go.",
    ],
)
def test_stays(written: str) -> None:
    """What only looks like a date, a phone number or an abbreviation is said as it is written."""
    assert speakable(written).spoken == written


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("LeDeR is here.", "leader is here."),
        ("The LeDeR's", "The leader's"),
        ("LeDeRs and leder", "LeDeRs and leder"),
        ("NHS England and NHS", "the health service of England and N H S"),
        ("e.g. C++!", "for example see plus plus!"),
        ("Dr No", "Dee Ar No"),
        ("Nothing", "Nothing"),
    ],
)
def test_sayings(written: str, spoken: str) -> None:
    """A plan's own sayings hold for whole words, the longest first, and go before every rule."""
    sayings = {
        "NHS": "N H S",
        "LeDeR": "leader",
        "NHS England": "the health service of England",
        "C++": "see plus plus",
        "Dr": "Dee Ar",
        "": "never",
    }
    assert speakable(written, sayings).spoken == spoken


def test_place() -> None:
    """Each word that is said has the place of a word that is written."""
    ready = speakable("We met on 12 Jan at St Mary's.")
    assert ready.spoken == "We met on 12th January at Saint Mary's."
    places = [ready.written[ready.place(word.start()) :] for word in re.finditer(r"\S+", ready.spoken)]
    assert [rest.split()[0] for rest in places] == ["We", "met", "on", "12", "Jan", "at", "St", "Mary's."]
    assert ready.place(1) == 1
    assert ready.place(1000) == len(ready.written)


def test_place_of_many_words() -> None:
    """Where many words are said for a few, these come one after the other."""
    ready = speakable("020 7361 3000")
    assert [ready.place(word.start()) for word in re.finditer(r"\S+", ready.spoken)] == [0] * 4 + [4] * 4 + [
        9
    ] * 3


def test_word_times() -> None:
    """A word lasts until the next begins, and a dash has no time of its own."""
    ready = speakable("Pay £5 \u2013 now")
    assert ready.spoken == "Pay 5 pounds, now"
    times = word_times(ready, [(0, 10), (4, 20), (6, 30), (14, 40)], 50)
    assert times == [(0, 3, 10, 20), (4, 2, 20, 40), (7, 1, 40, 40), (9, 3, 40, 50)]


@pytest.mark.parametrize(
    "piece", ["a.", "1-", "1 ", "*", " ", "£1,000", "0", "a@", "+", "/1", "e.g. ", "- ", "1 - "]
)
def test_long(piece: str) -> None:
    """Thousands of signs are read in the blink of an eye."""
    begun = process_time()
    speakable(piece * 2000)
    assert process_time() - begun < 2


@PROPERTY
@given(texts)
def test_parts_cover(written: str) -> None:
    """The parts are all of the text, without gaps and without overlaps."""
    at = 0
    for part in speakable(written, {"LeDeR": "leader"}).parts:
        assert isinstance(part, Part)
        assert part.start == at < part.end
        at = part.end
    assert at == len(written)


@PROPERTY
@given(texts, st.integers(-5, 400))
def test_place_lies_in_the_text(written: str, position: int) -> None:
    """Every position has a place in the text, and later positions do not have earlier places."""
    ready = speakable(written)
    assert 0 <= ready.place(position) <= ready.place(position + 1) <= len(written)


@PROPERTY
@given(st.lists(plain_words))
def test_plain_words_stay(words: list[str]) -> None:
    """Words of letters and spaces are said as they are written."""
    written = " ".join(words)
    ready = speakable(written)
    assert ready.spoken == written
    assert [ready.place(position) for position in range(len(written))] == list(range(len(written)))


@PROPERTY
@given(texts, events, st.integers(0, 1000))
def test_every_word_has_a_time(written: str, begun: list[tuple[int, int]], end: int) -> None:
    """Whatever an engine tells, each word has its time, in order and within the sentence."""
    ready = speakable(written)
    times = word_times(ready, begun, end)
    assert [written[place : place + length] for place, length, _, _ in times] == written.split()
    at = 0
    for _, _, first, after in times:
        assert at <= first <= after <= end
        at = after


@PROPERTY
@given(texts, events)
def test_order_of_events(written: str, begun: list[tuple[int, int]]) -> None:
    """In which order an engine tells makes no difference."""
    ready = speakable(written)
    assert word_times(ready, begun, 1000) == word_times(ready, begun[::-1], 1000)


def test_without_words() -> None:
    """Where nothing is written, nothing is said."""
    assert speakable("") == Speakable("", ())
    assert word_times(speakable(" "), [(0, 5)], 10) == []


def test_words_in_one_breath() -> None:
    """Words that the engine says in one breath share its time by their length; a dash has none."""
    sentence = speakable("We do not go \N{EN DASH} now.")
    events = [(0, 0), (3, 100), (10, 200), (15, 300)]
    assert word_times(sentence, events, 400) == [
        (0, 2, 0, 100),
        (3, 2, 100, 140),
        (6, 3, 140, 200),
        (10, 2, 200, 300),
        (13, 1, 300, 300),
        (15, 4, 300, 400),
    ]


def test_other_languages() -> None:
    """In other languages only the plan's own sayings are said: English words would stand between theirs."""
    written = "LeDeR: £3.5m yn 2014/15, e.e. 50%."
    assert speakable(written, {"LeDeR": "leder"}, english=False).spoken == written.replace("LeDeR", "leder")
    assert speakable(written, english=False).spoken == written
