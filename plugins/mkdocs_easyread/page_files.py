"""Which files are pages of the plan."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import InclusionLevel, get_files


def page_paths(config: MkDocsConfig, *, serving: bool) -> Iterator[str]:
    """Path of every Markdown file that MkDocs will publish, below the folder of pages.

    Asked before MkDocs lists the files itself: by then it has emptied the site. Drafts are shown while
    the site is served, and are no part of a site that is built.
    """
    inclusion = InclusionLevel.is_in_serve if serving else InclusionLevel.is_included
    for file in get_files(config).documentation_pages(inclusion=inclusion):
        yield file.src_uri
