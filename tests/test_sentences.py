"""A text in sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.sentences import sentences

PROPERTY = settings(deadline=None, max_examples=150, derandomize=True)

# fmt: off
pieces = st.sampled_from([
    "We", "met", "Dr.", "J.", "£3.5m", "e.g.", "etc.", "2.30pm.", "www.rbkc.gov.uk.", "No.", "10", ".", "!",
    "?", "...", "“", "”", "\"", "'", "(", ")", "-", "\u2013", "•", "home.", "don't", " ", "  ", "\n",
    "\n\n", "\t", "\u00a0", "\u00ad", "\u200b", "é", "🏠",
])
# fmt: on
texts = st.one_of(st.text(), st.lists(pieces).map("".join), st.lists(pieces).map(" ".join))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        (" \n ", []),
        ("One", ["One"]),
        ("Is it? Yes! Good.", ["Is it?", "Yes!", "Good."]),
        ("  One.  Two.\n\nThree.\n Four ", ["One.", "Two.", "Three.", "Four"]),
        ("A heading\n\nA line", ["A heading", "A line"]),
        ("We met Dr. Smith. He was kind.", ["We met Dr. Smith.", "He was kind."]),
        ("See St. Mary's. It is big.", ["See St. Mary's.", "It is big."]),
        ("We help, e.g. with food. And more.", ["We help, e.g. with food.", "And more."]),
        ("pens, etc. and paper. We buy them.", ["pens, etc. and paper.", "We buy them."]),
        ("We have £3.5m. It is ours.", ["We have £3.5m.", "It is ours."]),
        ("We have £20.50 a week. Good.", ["We have £20.50 a week.", "Good."]),
        ("Ask J. R. Smith. He knows.", ["Ask J. R. Smith.", "He knows."]),
        ("Mr. A. Jones and Mrs. B. Brown came.", ["Mr. A. Jones and Mrs. B. Brown came."]),
        ("No. I do not.", ["No.", "I do not."]),
        ("I live in the High St. It is nice.", ["I live in the High St.", "It is nice."]),
        ("Meet at 9 a.m. on Monday. Bring a pen.", ["Meet at 9 a.m. on Monday.", "Bring a pen."]),
        ("Meet at 2.30pm. Bring a pen.", ["Meet at 2.30pm.", "Bring a pen."]),
        ("Go to www.rbkc.gov.uk. Click it.", ["Go to www.rbkc.gov.uk.", "Click it."]),
        ("No. 10 is here. Come in.", ["No. 10 is here.", "Come in."]),
        ('He said "No." Then he left.', ['He said "No."', "Then he left."]),
        ("“Stop.” She ran.", ["“Stop.”", "She ran."]),
        ("(It is.) Yes.", ["(It is.)", "Yes."]),
    ],
)
def test_sentences(text: str, found: list[str]) -> None:
    """A sentence ends where a reader would say so, not at every full stop."""
    assert [text[start:end] for start, end in sentences(text)] == found


@PROPERTY
@given(texts)
def test_cover(text: str) -> None:
    """Sentences are in order, do not overlap, and only white space lies outside them."""
    at = 0
    for start, end in sentences(text):
        assert not text[at:start].strip()
        assert at <= start < end
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()
