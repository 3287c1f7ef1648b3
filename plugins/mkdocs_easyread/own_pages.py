"""The pages that easyread adds to the site.

They are whole files of HTML, not pages of MkDocs: MkDocs would convert empty Markdown and fill a
template for each of them, and put them through every plugin that changes pages.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from easyread.model import EasyPart, Page, Plan, easy_parts
from easyread.pages import (
    Addresses,
    MadePage,
    Site,
    easy_made_html,
    easy_page_html,
    easy_part_html,
    front_door_html,
    part_title,
)
from mkdocs_easyread.added_files import add_file

Render = Callable[[Site, str | None, str | None], str]


@dataclass(frozen=True)
class OwnPage:
    """A page that easyread adds.

    Attributes:
        address: Where it is published, seen from the top of the site.
        source: Path of the page whose easy page it is; None if nobody wrote it.
        title: Its title, if it is read aloud.
        render: Gives its HTML for the site, its full address, and the address where it can be changed.
    """

    address: str
    source: str | None
    title: str | None
    render: Render

    @property
    def file_name(self) -> str:
        """The file it is written to, seen from the top of the site."""
        path = unquote(self.address)
        return posixpath.join(path, "index.html") if path.endswith("/") else path

    def add_to(self, files: Files, config: MkDocsConfig) -> None:
        """Make room for it among the files of the site."""
        add_file(files, config, self.file_name)

    def html(self, files: Files, site: Site, config: MkDocsConfig) -> str:
        """Its HTML with marks, once MkDocs knows the addresses of all pages."""
        original = files.get_file_from_path(self.source) if self.source else None
        edit = original.page.edit_url if original and original.page else None
        return self.render(site, self.full_address(config), edit)

    def write(self, files: Files, html: str) -> None:
        """Have MkDocs write its HTML."""
        file = files.get_file_from_path(self.file_name)
        if file is not None:
            file.content_string = html

    def full_address(self, config: MkDocsConfig) -> str | None:
        """Its address with the host, where the site knows its own."""
        return urljoin(config.site_url, self.address) if config.site_url else None


def own_pages(plan: Plan, addresses: Addresses, made: Iterable[MadePage]) -> Iterator[OwnPage]:
    """Every page that easyread adds to the easy site of a plan.

    Args:
        plan: The plan.
        addresses: Where its pages are published.
        made: The pages that nobody wrote.
    """
    has_home = False
    for page in plan.pages:
        address = addresses.easy(page)
        has_home = has_home or address == addresses.front_door
        yield OwnPage(address, page.path, page.easy_title, _twin(page))
        for part in easy_parts(page):
            title = part_title(page, part)
            yield OwnPage(addresses.easy_part(page, part), page.path, title, _part(page, part))
    if not has_home:
        name = plan.settings.easy_name or plan.settings.name
        yield OwnPage(
            addresses.front_door, None, name, lambda site, full, _: front_door_html(site, canonical=full)
        )
    for one in made:
        yield OwnPage(addresses.own_page(one.name), None, one.easy_title if one.spoken else None, _made(one))


def _twin(page: Page) -> Render:
    return lambda site, canonical, edit: easy_page_html(site, page, canonical=canonical, edit=edit)


def _part(page: Page, part: EasyPart) -> Render:
    return lambda site, canonical, edit: easy_part_html(site, page, part, canonical=canonical, edit=edit)


def _made(made: MadePage) -> Render:
    return lambda site, canonical, _: easy_made_html(site, made.name, canonical=canonical)
