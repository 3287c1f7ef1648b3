"""Where a link leads."""

from __future__ import annotations

import pytest

from easyread.model.target import Target


@pytest.mark.parametrize(
    ("written", "page", "target"),
    [
        ("homes.md", "index.md", Target("", "homes.md")),
        ("homes.md", "parts/index.md", Target("", "parts/homes.md")),
        ("../homes.md", "parts/index.md", Target("", "homes.md")),
        ("./homes.md", "index.md", Target("", "homes.md")),
        ("/homes.md", "parts/index.md", Target("", "homes.md")),
        ("../../homes.md", "parts/index.md", Target("", "../homes.md")),
        ("homes.md#where", "index.md", Target("", "homes.md", "where")),
        ("#where", "homes.md", Target("", "", "where")),
        ("my%20homes.md#caf%C3%A9", "index.md", Target("", "my homes.md", "café")),
        ("action:home-1", "index.md", Target("action", "home-1")),
        ("https://example.org/a?b#c", "index.md", Target("https", "/a", "c")),
        ("mailto:a@example.org", "index.md", Target("mailto", "a@example.org")),
        ("JAVASCRIPT:alert(1)", "index.md", Target("javascript", "alert(1)")),
        ("//example.org/a", "index.md", Target("//", "/a")),
        ("homes.md", "", Target("", "homes.md")),
    ],
)
def test_parse(written: str, page: str, target: Target) -> None:
    """A link is seen from the page it stands on, and a slash at its start means the folder of pages."""
    assert Target.parse(written, page) == target


def test_no_address() -> None:
    """What is no address at all is refused."""
    with pytest.raises(ValueError, match="IPv6"):
        Target.parse("https://[oops", "index.md")


@pytest.mark.parametrize(
    ("written", "leads_out"),
    [
        ("https://example.org", True),
        ("http://example.org", True),
        ("mailto:a@example.org", True),
        ("tel:0123", True),
        ("homes.md", False),
        ("action:home-1", False),
        ("ftp://example.org", False),
        ("//example.org", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
    ],
)
def test_leads_out(written: str, leads_out: bool) -> None:
    """Only web pages, mails and telephones lead out of the plan."""
    assert Target.parse(written, "index.md").leads_out is leads_out
