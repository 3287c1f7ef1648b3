"""What both versions of a page name, each in its own words."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.languages import say


@dataclass(frozen=True)
class InBothVersions:
    """Something with a name on standard pages and a sentence on easy ones.

    Attributes:
        message: Name of its words in the files of languages.
    """

    message: str

    @property
    def word(self) -> str:
        """On standard pages."""
        return say(self.message)

    @property
    def easy(self) -> str:
        """On easy pages, as one sentence."""
        return say(f"{self.message}.easy")
