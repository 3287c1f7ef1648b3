"""Files of sound, put into a site."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from shutil import copyfile


def publish_files(files: Mapping[str, bytes | Path], site: Path) -> None:
    """Put files into the folder of a site that is built.

    Args:
        files: The content of each file, or the file that has it, by its address. A file must be one that is
            never changed in place, as those of `easyread.cache.ContentCache` are: the site shares its bytes.
        site: The folder.
    """
    for folder in {(site / name).parent for name in files}:
        folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        published = site / name
        # Never written over: that could change a file of the cache.
        published.unlink(missing_ok=True)
        if isinstance(content, bytes):
            published.write_bytes(content)
        else:
            _link(content, published)


def _link(source: Path, published: Path) -> None:
    """Link a file, as sound is most of a site and copying it took longer than all else that a build does.

    It is copied where the disk cannot link, and where only its owner could read the link.
    """
    try:
        if not source.stat().st_mode & stat.S_IROTH:
            raise PermissionError
        os.link(source, published)
    except OSError:
        copyfile(source, published)
