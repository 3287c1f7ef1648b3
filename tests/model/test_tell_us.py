"""How people can say what they think."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from easyread.model import TellUs


@given(st.text(min_size=1), st.text(min_size=1))
def test_form(address: str, title: str) -> None:
    """Whatever a page is called, its form is asked with exactly its address and title."""
    form = TellUs(form="https://forms.example.org/a?about={page}&of={title}").form_for(address, title)
    assert form
    parts = urlsplit(form)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "forms.example.org", "/a")
    asked = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert (asked["about"], asked["of"]) == ([address], [title])


@given(st.text(min_size=1), st.text(min_size=1))
def test_email(address: str, title: str) -> None:
    """A mail names the page in its subject and text, and goes to nobody else."""
    mail = TellUs(email="plan+us@example.org").email_for(address, title)
    assert mail
    to, _, query = mail.removeprefix("mailto:").partition("?")
    assert unquote(to) == "plan+us@example.org"
    assert parse_qs(query, strict_parsing=True) == {"subject": [title], "body": [address]}


def test_ways_that_are_not_there() -> None:
    """A way that nobody set up has no address."""
    nothing = TellUs()
    assert (nothing.form_for("a/", "A"), nothing.email_for("a/", "A"), nothing.call) == (None, None, None)


def test_call() -> None:
    """A telephone calls the number without what only people read."""
    assert TellUs(phone="+44 (20) 7946-0000").call == "tel:+442079460000"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("form", "javascript:alert(1)"),
        ("form", "forms.example.org"),
        ("form", "https://"),
        ("form", "https://[bad/"),
        ("form", "https://example.org/a b"),
        ("email", "plan at example.org"),
        ("email", "a@b.example?cc=c@d.example"),
        ("phone", "call us"),
    ],
)
def test_wrong_ways(key: str, value: str) -> None:
    """What is no address of its kind is a fault."""
    with pytest.raises(ValidationError, match="is not"):
        TellUs.model_validate({key: value})
