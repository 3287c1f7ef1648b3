"""Links to actions in the standard text: ``[action 19](action:home-19)``."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from easyread.model import Page


class ActionLinks(Extension):
    """Markdown extension that turns a link to an action into a link to its page's file.

    From there on it is a link like any other: the site generator checks and resolves it.

    Attributes:
        action_pages: The page of each action, by the action's id. Set anew for each build.
        page: Path of the page that is being converted. Set anew for each page.
    """

    def __init__(self) -> None:
        super().__init__()
        self.action_pages: Mapping[str, Page] = {}
        self.page = ""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  - the name is Markdown's
        """Take part in the conversion, before links between files are resolved."""
        md.treeprocessors.register(_Links(self, md), "easyread-action-links", 5)


class _Links(Treeprocessor):
    def __init__(self, owner: ActionLinks, md: Markdown) -> None:
        super().__init__(md)
        self._owner = owner

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            target = link.get("href", "")
            if not target.startswith("action:"):
                continue
            page = self._owner.action_pages.get(target.removeprefix("action:"))
            if page is not None:
                file = posixpath.relpath(page.path, posixpath.dirname(self._owner.page) or ".")
                link.set("href", f"{file}#action-{target.removeprefix('action:')}")
