"""What stands round every easy page: where it is, and its menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from easyread.pages.contents import Contents, Tile
from easyread.pages.made_page import MadePage

Step = tuple[str, str | None]
"""Words that say where a page is, and the address of the page they name, if they name one."""


class Menu:
    """The way round the easy site, at most three levels deep: all pages, a heading, a page.

    Args:
        contents: The order of the plan's pages.
        tiles: How each page is shown, by the file that an author wrote for it, or would have.
        made: The pages that nobody wrote, by their name.
    """

    def __init__(self, contents: Contents, tiles: Mapping[str, Tile], made: Mapping[str, MadePage]) -> None:
        self._contents = contents
        self._tiles = tiles
        self._made = made

    def near(self, path: str) -> list[Tile]:
        """The pages below the same heading as the page with a path, and that page."""
        return [self._tiles[beside] for beside in self._contents.beside(path) if beside in self._tiles]

    def everywhere(self, near: Sequence[Tile]) -> list[Tile]:
        """The pages that nobody wrote and that all others lead to, without those that are near."""
        shown = {tile.address for tile in near}
        tiles = [self._tiles[page.path] for page in self._made.values() if page.in_menu]
        return [tile for tile in tiles if tile.address not in shown]

    def where(self, path: str) -> list[Step]:
        """Where the page with a path is: the headings above it, or the page that lists it."""
        if above := self._contents.above(path):
            return [(title, None) for title in above]
        for folder in PurePosixPath(path).parents:
            if made := self._made.get(str(folder)):
                return [(made.easy_title, self._tiles[made.path].address)]
        return []
