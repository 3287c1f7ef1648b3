"""The language of the plan, for the words that a theme says itself."""

from __future__ import annotations

import re
from pathlib import Path

from babel import Locale
from mkdocs.theme import Theme

from easyread.languages import Language

_NOT_CHOSEN = "en"
"""What themes speak if their author chose nothing."""


def follow_language(theme: Theme, language: Language) -> None:
    """Have a theme speak a language, and write in its direction, unless its author chose others.

    Material has words in files of its own. MkDocs' own themes have a locale: MkDocs warns of one for which
    they have no words.

    Args:
        theme: The theme, before its templates are used.
        language: The language of the plan.
    """
    name, parts = language.tag, Path("partials", "languages")
    if theme.get("language") == _NOT_CHOSEN and (known := _nearest(theme, name, parts, ".html")):
        theme["language"] = known
    if "direction" in theme and not theme["direction"]:
        theme["direction"] = language.direction
    name = name.replace("-", "_")
    if str(theme.locale) == _NOT_CHOSEN and (known := _nearest(theme, name, Path("locales"))):
        theme["locale"] = Locale.parse(known)


def _nearest(theme: Theme, name: str, folder: Path, ending: str = "") -> str | None:
    """The nearest to a language that a theme has words in: pt-BR before pt."""
    for candidate in (name, re.split("[-_]", name)[0]):
        if any(Path(top, folder, candidate + ending).exists() for top in theme.dirs):
            return candidate
    return None
