"""What stands round every easy page: where it is, and its menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from easyread.model import Plan
from easyread.pages.addresses import Addresses
from easyread.pages.contents import Contents, Entry, Tile
from easyread.pages.made_page import MadePage

Step = tuple[str, str | None]
"""Words that say where a page is, and the address of the page they name, if they name one."""


class Menu:
    """The way round the easy site, at most three levels deep: all pages, a heading, a page.

    Args:
        plan: The plan.
        contents: The order of its pages.
        addresses: Where they are published.
        made: The pages that nobody wrote, by their name.

    Attributes:
        tile_of: How each page is shown, by the file that an author wrote for it, or would have.
    """

    def __init__(
        self, plan: Plan, contents: Contents, addresses: Addresses, made: Mapping[str, MadePage]
    ) -> None:
        self._contents = contents
        self._made = made
        self._written = frozenset(plan.by_path)
        tiles = {
            page.path: Tile(page.easy_title, page.front.picture, addresses.easy(page), page.has_easy_text)
            for page in plan.pages
        }
        self.tile_of: Mapping[str, Tile] = tiles | {
            page.path: Tile(page.easy_title, page.picture, addresses.own_page(page.name))
            for page in made.values()
        }

    def tiles(self, here: str = "") -> tuple[Entry, ...]:
        """What the front door shows: all pages of the contents but the one at `here`, and easyread's own."""
        listed = {page.path for page in self._made.values() if page.tile}
        elsewhere = listed - set(self._contents.paths())
        own = [Entry("", path) for path in self.tile_of if path in elsewhere]
        return (*self._contents.only({*self._written, *listed} - {here}).entries, *own)

    def near(self, path: str) -> list[Tile]:
        """The pages below the same heading as the page with a path, and that page."""
        return [self.tile_of[beside] for beside in self._contents.beside(path) if beside in self.tile_of]

    def everywhere(self, near: Sequence[Tile]) -> list[Tile]:
        """The pages that nobody wrote and that all others lead to, without those that are near."""
        shown = {tile.address for tile in near}
        tiles = [self.tile_of[page.path] for page in self._made.values() if page.in_menu]
        return [tile for tile in tiles if tile.address not in shown]

    def where(self, path: str) -> list[Step]:
        """Where the page with a path is: the headings above it, or the page that lists it."""
        if above := self._contents.above(path):
            return [(title, None) for title in above]
        for folder in PurePosixPath(path).parents:
            if made := self._made.get(str(folder)):
                return [(made.easy_title, self.tile_of[made.path].address)]
        return []
