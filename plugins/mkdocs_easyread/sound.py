"""The sound of the pages, of both sites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from easyread.cache import content_key
from easyread.model import LISTEN_PAGE
from easyread.pages import (
    MadePage,
    Recording,
    Site,
    cover,
    cover_address,
    feed_address,
    podcast,
    record,
    standard_made_html,
    without_marks,
)
from easyread.publication import Publication
from easyread.speech import SpeechUnavailableError, progress_bar
from mkdocs_easyread.added_files import add_file
from mkdocs_easyread.own_pages import OwnPage


def write_pages(
    publication: Publication, site: Site, own_pages: Sequence[OwnPage], files: Files, config: MkDocsConfig
) -> Recording | None:
    """Write the pages, with what can be heard of them.

    Returns:
        What was spoken, if anybody speaks.
    """
    pages = {own.address: (own.title, own.html(files, site, config)) for own in own_pages if own.title}
    standard = dict(_standard_pages(files, site))
    pages |= {address: (str(page.title), page.content or "") for address, page in standard.items()}
    recording = _record(publication, pages, site) if publication.voice else None
    html: Mapping[str, str] = {address: without_marks(marked) for address, (_, marked) in pages.items()}
    if recording:
        html = recording.html
        site.tracks = recording.tracks
        _add_podcasts(publication, site, files, config)
    for own in own_pages:
        own.write(files, html.get(own.address) or without_marks(own.html(files, site, config)))
    for address, page in standard.items():
        page.content = html[address]
    # What is not read aloud can speak of the sound of the others.
    for made, page in _made_pages(files, site):
        if not made.spoken:
            page.content = without_marks(standard_made_html(site, made.name))
    return recording


def _standard_pages(files: Files, site: Site) -> Iterator[tuple[str, Page]]:
    """Each standard page that is read aloud, with its address; those that nobody wrote are made now."""
    for page in site.plan.pages:
        file = files.get_file_from_path(page.path)
        if file is not None and file.page is not None:
            yield site.addresses.standard(page), file.page
    for made, of_theme in _made_pages(files, site):
        if made.spoken:
            of_theme.content = standard_made_html(site, made.name)
            yield site.addresses.own_page(made.name, easy=False), of_theme


def _made_pages(files: Files, site: Site) -> Iterator[tuple[MadePage, Page]]:
    for made in site.made.values():
        file = files.get_file_from_path(made.path)
        if file is not None and file.page is not None:
            yield made, file.page


def _record(publication: Publication, pages: dict[str, tuple[str, str]], site: Site) -> Recording:
    assert publication.voice  # noqa: S101  - asked for before
    try:
        with progress_bar() as heard:
            return record(
                pages,
                publication.plan,
                publication.voice,
                publication.cache,
                heard,
                # The easy site is easyread's own: no file of an author's can be in the way.
                site.addresses.is_easy,
            )
    except SpeechUnavailableError as error:
        raise PluginError(str(error)) from None


def _add_podcasts(publication: Publication, site: Site, files: Files, config: MkDocsConfig) -> None:
    """The podcast of each version; it needs the full addresses of its sounds."""
    if not config.site_url:
        return
    settings = publication.plan.settings
    full = partial(urljoin, config.site_url)
    for easy in (False, True):
        page = site.addresses.own_page(LISTEN_PAGE, easy=easy)
        feed = podcast(publication.plan, site.tracks_of(easy=easy), full, page, easy=easy)
        add_file(files, config, feed_address(easy=easy), feed.encode())
    names = (settings.easy_name or settings.name, settings.organisation)
    picture = publication.cache.remember(content_key("cover 1", *names), lambda: cover(*names))
    add_file(files, config, cover_address(), picture)
