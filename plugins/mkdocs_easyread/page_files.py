"""Which files are pages of the plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig


def page_paths(config: MkDocsConfig) -> Iterator[str]:
    """Path of every Markdown file that MkDocs will publish, below the folder of pages.

    Asked before MkDocs lists the files itself: by then it has emptied the site.
    """
    docs = Path(config.docs_dir)
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs).as_posix()
        hidden = any(part.startswith(".") for part in path.split("/"))
        excluded = config.exclude_docs is not None and config.exclude_docs.match_file(path)
        if file.is_file() and not hidden and not excluded:
            yield path
