"""Guessing which name was meant."""

from __future__ import annotations

import pytest

from easyread.source import did_you_mean


@pytest.mark.parametrize(
    ("name", "known", "mend"),
    [
        ("tilte", ["title", "theme"], "Did you mean 'title'?"),
        ("TITLE", ["title"], "Did you mean 'title'?"),
        ("home-3", ["home-1", "home-2", "x"], "Did you mean 'home-2' or 'home-1'?"),
        ("zzz", ["b", "a", "c"], "Known are 'a', 'b' and 'c'."),
        ("zzz", ["a"], "Known are 'a'."),
        ("zzz", [], ""),
        ("zzz", [f"name {number}" for number in range(13)], ""),
    ],
)
def test_mend(name: str, known: list[str], mend: str) -> None:
    """The nearest names are offered, or all of them where none is near and they are few."""
    assert did_you_mean(name, known, "Known are") == mend
