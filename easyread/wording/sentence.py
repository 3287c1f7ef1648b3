"""How sentences are written."""

from __future__ import annotations


def capitalized(words: str) -> str:
    """Words with a large first letter, and the others as they are."""
    return words[:1].upper() + words[1:]
