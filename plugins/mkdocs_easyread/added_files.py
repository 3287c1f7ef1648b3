"""Files that easyread adds to those of MkDocs."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel


def add_file(files: Files, config: MkDocsConfig, name: str, content: bytes = b"") -> None:
    """Add a file that stands in no navigation.

    Args:
        files: The files of the site.
        config: How it is built.
        name: Where the file is published, seen from the top of the site.
        content: What is in it; a page is empty until it is written.
    """
    files.append(File.generated(config, name, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
