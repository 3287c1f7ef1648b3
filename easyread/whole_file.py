"""Files that appear whole or not at all."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Put new content in the place of a file's, or make the file. It keeps its rights; a link stays a link.

    Raises:
        OSError: If that cannot be done; the file is then as it was.
    """
    path = path.resolve()
    new = path.with_name(f".new-{secrets.token_hex(8)}")
    try:
        new.write_bytes(content)
        if path.exists():
            shutil.copymode(path, new)
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
