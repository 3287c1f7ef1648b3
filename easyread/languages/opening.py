"""Languages that come with easyread, and those that an organisation brings along."""

from __future__ import annotations

from functools import cache
from importlib import resources

from easyread.languages.language import Language

_FOLDER = resources.files("easyread.languages")


def shipped_languages() -> list[str]:
    """Languages whose words come with easyread: cy, en."""
    return sorted(file.name.removesuffix(".ftl") for file in _FOLDER.iterdir() if file.name.endswith(".ftl"))


def open_language(tag: str, own: str | None = None) -> Language:
    """A language.

    Args:
        tag: The language as HTML writes it: en-GB, cy.
        own: A file of words of the organisation's own, in the format of Fluent: its messages come before
            those of easyread. For a language that easyread does not have, it must have all messages.

    Raises:
        KeyError: If there are no words in this language, or nobody knows it.
        LanguageFileError: If its own file cannot be used.
    """
    return _opened(tag, own)


# Apart, so that a language is one object in whichever of the two ways it was asked for.
@cache
def _opened(tag: str, own: str | None) -> Language:
    name = tag.partition("-")[0].lower()
    shipped = [words_of(name)] if name in shipped_languages() else []
    if own is not None:
        return Language(tag, [*shipped, own], ENGLISH)
    if not shipped:
        raise KeyError(tag)
    return Language(tag, shipped)


def words_of(name: str) -> str:
    """The words of a language that comes with easyread, as its file has them."""
    return (_FOLDER / f"{name}.ftl").read_text(encoding="utf-8")


ENGLISH = open_language("en-GB")
"""The language that all others are compared with."""
