"""Where a link leads: what an author may write as the target of a link."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

WEB_SCHEMES = ("http", "https", "mailto", "tel")
"""Schemes that lead out of the plan."""


@dataclass(frozen=True, slots=True)
class Target:
    """A link's target, taken apart.

    Attributes:
        scheme: ``action``, ``https`` ...; empty for a file of the plan.
        path: An action's id, a page's path below the folder of pages, or empty for the same page.
        fragment: What follows ``#``.
    """

    scheme: str
    path: str
    fragment: str = ""

    @classmethod
    def parse(cls, written: str, page: str) -> Target:
        """Take apart what was written on the page with the path `page`.

        Raises:
            ValueError: If it is no address at all.
        """
        parts = urlsplit(written)
        if parts.scheme or parts.netloc:
            return cls(parts.scheme or "//", unquote(parts.path), unquote(parts.fragment))
        path = unquote(parts.path)
        if path.startswith("/"):
            path = path.lstrip("/")
        elif path:
            path = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
        return cls("", path, unquote(parts.fragment))

    @property
    def leads_out(self) -> bool:
        """Whether it leads to another site, a mail or a telephone."""
        return self.scheme in WEB_SCHEMES
