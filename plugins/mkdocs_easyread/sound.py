"""The sound of the pages, of both sites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from easyread.cache import content_key
from easyread.pages import Recording, Site, cover, cover_address, feed_address, podcast, record, without_marks
from easyread.publication import Publication
from easyread.speech import SpeechUnavailableError, progress_bar
from easyread.wording import LISTEN
from mkdocs_easyread.own_pages import OwnPage

LISTEN_PAGE = f"{LISTEN}.md"
"""Path of the standard page to listen among the pages of MkDocs; nobody wrote it."""


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
    recording = _record(publication, pages, files, config) if publication.voice else None
    html: Mapping[str, str] = {address: without_marks(marked) for address, (_, marked) in pages.items()}
    if recording:
        html = recording.html
        site.tracks, site.feeds = recording.tracks, bool(config.site_url)
        _add_listening(publication, site, files, config)
    for own in own_pages:
        own.write(files, html.get(own.address) or without_marks(own.html(files, site, config)))
    for address, page in standard.items():
        page.content = html[address]
    return recording


def _standard_pages(files: Files, site: Site) -> Iterator[tuple[str, Page]]:
    """Each standard page of the plan that MkDocs has converted, with its address."""
    for page in site.plan.pages:
        file = files.get_file_from_path(page.path)
        if file is not None and file.page is not None:
            yield site.addresses.standard(page), file.page


def _record(
    publication: Publication, pages: dict[str, tuple[str, str]], files: Files, config: MkDocsConfig
) -> Recording:
    assert publication.voice  # noqa: S101  - asked for before
    try:
        with progress_bar() as heard:
            recording = record(pages, publication.plan, publication.voice, publication.cache, heard)
    except SpeechUnavailableError as error:
        raise PluginError(str(error)) from None
    for name, content in recording.files.items():
        _add(files, config, name, content)
    return recording


def _add_listening(publication: Publication, site: Site, files: Files, config: MkDocsConfig) -> None:
    """The standard page to listen, and the podcast of each version."""
    listen = files.get_file_from_path(LISTEN_PAGE)
    if listen is not None and listen.page is not None:
        listen.page.content = site.standard_listen()
    if not config.site_url:
        return
    settings = publication.plan.settings
    full = partial(urljoin, config.site_url)
    for easy in (False, True):
        page = site.addresses.listen if easy else site.addresses.standard_listen
        feed = podcast(publication.plan, site.tracks_of(easy=easy), full, page, easy=easy)
        _add(files, config, feed_address(easy=easy), feed.encode())
    names = (settings.easy_name or settings.name, settings.organisation)
    picture = publication.cache.remember(content_key("cover 1", *names), lambda: cover(*names))
    _add(files, config, cover_address(), picture)


def _add(files: Files, config: MkDocsConfig, name: str, content: bytes | Path) -> None:
    file = (
        File.generated(config, name, content=content, inclusion=InclusionLevel.NOT_IN_NAV)
        if isinstance(content, bytes)
        else File.generated(config, name, abs_src_path=str(content), inclusion=InclusionLevel.NOT_IN_NAV)
    )
    files.append(file)
