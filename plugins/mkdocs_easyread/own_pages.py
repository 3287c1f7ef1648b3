"""The pages that easyread adds to the site, as MkDocs' files."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from easyread.model import Page, Plan
from easyread.pages import Addresses, Site

Render = Callable[[Site, str | None, str | None], str]


@dataclass(frozen=True)
class OwnPage:
    """A page that easyread adds.

    Attributes:
        source: Path that MkDocs knows it by. That of an easy page is a sibling of its standard page's.
        destination: The file it is written to, seen from the top of the site.
        title: Its title.
        edit: Path of the file that an author changes, if there is one.
        render: Gives its HTML for the site, its full address and the address to change it.
    """

    source: str
    destination: str
    title: str
    edit: str | None
    render: Render

    def as_file(self, config: MkDocsConfig, files: Files) -> File:
        """A file that MkDocs publishes outside the navigation."""
        file = File.generated(config, self.source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        file.dest_uri = self.destination
        original = files.get_file_from_path(self.edit) if self.edit else None
        file.edit_uri = original.edit_uri if original else None
        return file


class OwnPages:
    """Every page that easyread adds to a site.

    Attributes:
        addresses: Where the plan's pages are published.
    """

    def __init__(self, plan: Plan, addresses: Addresses) -> None:
        self.addresses = addresses
        self._by_source = {own.source: own for own in _own_pages(plan, addresses)}

    def __iter__(self) -> Iterator[OwnPage]:
        return iter(self._by_source.values())

    def get(self, source: str) -> OwnPage | None:
        """The page that MkDocs knows by the path `source`."""
        return self._by_source.get(source)


def _own_pages(plan: Plan, addresses: Addresses) -> Iterator[OwnPage]:
    has_home = False
    for page in plan.pages:
        address = addresses.easy(page)
        has_home = has_home or address == addresses.front_door
        yield OwnPage(_easy_source(page.path), _file_of(address), page.easy_title, page.path, _twin(page))
    name = plan.settings.easy_name or plan.settings.name
    if not has_home:
        yield OwnPage(
            "easyread-front-door.md",
            _file_of(addresses.front_door),
            name,
            None,
            lambda site, canonical, _edit: site.front_door(canonical=canonical),
        )
    yield OwnPage(
        "easyread-picture-credits.md",
        _file_of(addresses.credits),
        "Who made the pictures",
        None,
        lambda site, canonical, _edit: site.credits_page(canonical=canonical),
    )


def _twin(page: Page) -> Render:
    return lambda site, canonical, edit: site.easy_page(page, canonical=canonical, edit=edit)


def _easy_source(path: str) -> str:
    return f"{path.removesuffix('.md')}.easyread.md"


def _file_of(address: str) -> str:
    path = unquote(address)
    return posixpath.join(path, "index.html") if path.endswith("/") or not path else path
