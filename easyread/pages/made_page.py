"""A page that nobody writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from easyread.pages.site import Site

Values = dict[str, Any]

_TITLE = 45
"""Characters of something that a title tells: more would push the way to easy read off a small screen."""


def short_title(words: str) -> str:
    """The beginning of some words, as a title can hold it."""
    return words if len(words) <= _TITLE else words[:_TITLE].rsplit(" ", 1)[0] + "\u2026"


@dataclass(frozen=True)
class MadePage:
    """A page in both versions that easyread makes from the plan.

    Attributes:
        name: Its address, without its ending, seen from the top of the standard site and of the easy site.
        title: Its title on the standard site.
        easy_title: Its title on the easy site.
        template: Its template on the easy site; the one of the standard site begins with ``standard_``.
        values: What its templates can ask for, for a site, and whether it is the easy one.
        picture: The picture that stands for it.
        spoken: Whether it is read aloud.
        listed: Whether every page leads to it.
        tile: Whether the front door shows it, be it in the navigation or not.
        twin: Name of its standard version, if that is not its own: only the easy site has it then.
        in_menu: Whether the menu of every easy page shows it.
    """

    name: str
    title: str
    easy_title: str
    template: str
    values: Callable[[Site, bool], Values]
    picture: str | None = None
    spoken: bool = True
    listed: bool = True
    tile: bool = False
    in_menu: bool = False
    twin: str | None = None

    @property
    def easy_only(self) -> bool:
        """Whether it has no standard version of its own."""
        return self.twin not in (None, self.name)

    @property
    def path(self) -> str:
        """The file that an author would have written for it."""
        return f"{self.name}.md"
