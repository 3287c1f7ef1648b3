"""Work that is done once: results kept in a folder, by what they were made from."""

from __future__ import annotations

import hashlib
import os
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from easyread.whole_file import replace_file

_DIGEST = hashlib.sha256
_DAY = 86_400
_BLOCK = 1 << 18
_DIGEST_SIZE = _DIGEST().digest_size


class ContentCache:
    """A folder of results, each in a file named by the key of what it was made from.

    Safe for several builds at once and for one that is killed: a file appears whole or not at all. A file
    that was damaged afterwards is found out by its digest and made again. A folder that cannot be written
    costs time, not the build.

    Args:
        folder: Where results are kept; made when the first one is.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def remember(self, key: str, make: Callable[[], bytes]) -> bytes:
        """The result for a key, made now only if it was never made before.

        Args:
            key: What `content_key` gives for all that decides the result.
            make: Makes the result.
        """
        found = self.find(key)
        if found is None:
            found = make()
            self.keep(key, found)
        return found

    def find(self, key: str) -> bytes | None:
        """The result for a key, if it was made before and is whole."""
        file = self._file(key)
        found = _read(file)
        if found is not None:
            _use(file)
        return found

    def keep(self, key: str, content: bytes) -> None:
        """Keep a result for later."""
        with suppress(OSError):
            _write(self._file(key), _DIGEST(content).digest() + content)

    def store(self, content: bytes) -> str:
        """Keep a large result as a file of its own, which can be copied without being read.

        Returns:
            Its name, by which `stored` finds it: a digest of its content, and a checksum.
        """
        name = f"{_DIGEST(content).hexdigest()}-{zlib.crc32(content):08x}"
        with suppress(OSError):
            _write(self._file(name), content)
        return name

    def stored(self, name: str) -> Path | None:
        """The file of a result that was stored, if it is there and whole.

        A checksum tells whether it is: a digest of all sound would take longer than all else that is done
        for it where nothing has changed.
        """
        file = self._file(name)
        try:
            if _checksum(file) != name.rpartition("-")[2]:
                return None
        except OSError:
            return None
        _use(file)
        return file

    def prune(self, days: int) -> tuple[int, int]:
        """Delete what was not used for some days; it is made again when it is needed.

        Returns:
            How many results were deleted, and how many bytes they had.
        """
        oldest = time.time() - days * _DAY
        count = size = 0
        for file in sorted(self._folder.glob("??/*")):
            with suppress(OSError):
                state = file.stat()
                if state.st_mtime < oldest:
                    file.unlink()
                    count, size = count + 1, size + state.st_size
        return count, size

    def _file(self, key: str) -> Path:
        return self._folder / key[:2] / key


def _use(file: Path) -> None:
    """Note that a result is in use, once a day."""
    with suppress(OSError):
        if file.stat().st_mtime < time.time() - _DAY:
            os.utime(file)


def content_key(*parts: bytes | str) -> str:
    """A name for a result: the same for the same parts, and for no others.

    Args:
        parts: The source, the tool and its version, and every setting that changes the result.
    """
    digest = _DIGEST()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        # With their lengths, so that ("ab", "c") and ("a", "bc") differ.
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def _read(file: Path) -> bytes | None:
    try:
        # Unbuffered: results can be large, and so they are in memory once.
        with file.open("rb", buffering=0) as kept:
            digest, content = kept.read(_DIGEST_SIZE), kept.readall()
    except OSError:
        return None
    return content if digest == _DIGEST(content).digest() else None


def _checksum(file: Path) -> str:
    checksum = 0
    with file.open("rb", buffering=0) as content:
        while block := content.read(_BLOCK):
            checksum = zlib.crc32(block, checksum)
    return f"{checksum:08x}"


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # Not a private file, as those of `tempfile` are: caches are shared, and sites are made of them.
    replace_file(file, content)
