"""Words that a text does not have -> words that it has and that mean the same."""

from __future__ import annotations

from collections.abc import Collection

from easyread.pictures.concepts import concept_words

_MOST = 4
"""Words that stand for another: those that a concept names first are its commonest."""


def synonyms(words: Collection[str]) -> dict[str, list[str]]:
    """Everyday words that `words` lacks, from A to Z, each with the words among them that mean the same.

    Args:
        words: The words of a text, in small letters.
    """
    found: dict[str, list[str]] = {}
    vague = {*concept_words().vague, *concept_words().general}
    for concept, phrases in concept_words().words.items():
        single = [phrase for phrase in phrases if phrase.isalpha() and phrase.islower()]
        known = [word for word in single if word in words or f"{word}s" in words][:_MOST]
        if known and concept not in vague:
            for word in single:
                if word not in words and f"{word}s" not in words:
                    found.setdefault(word, []).extend(known)
    return dict(sorted(found.items()))
