"""Guessing which name an author meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(name: str, known: Iterable[str], otherwise: str, *, most: int = 12) -> str:
    """A mend for a name that is not known.

    Args:
        name: What was written.
        known: What may be written.
        otherwise: Begins the sentence that lists what is known, where nothing is near and the list is short.
        most: How many names a short list has.

    Returns:
        A sentence, or nothing where there is nothing to say.
    """
    known = sorted(known)
    near = get_close_matches(name.lower(), known, n=3, cutoff=0.6)
    if near:
        return f"Did you mean {_listed(near, 'or')}?"
    if known and len(known) <= most:
        return f"{otherwise} {_listed(known, 'and')}."
    return ""


def _listed(words: list[str], last: str) -> str:
    quoted = [f"'{word}'" for word in words]
    return f" {last} ".join(filter(None, [", ".join(quoted[:-1]), quoted[-1]]))
