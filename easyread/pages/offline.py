"""What a device keeps of the easy site where its reader asks for that: pages, pictures, sound if wanted."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from importlib import resources
from pathlib import Path
from urllib.parse import unquote, urljoin

OFFLINE_SCRIPT = "offline.js"
"""Name of the service worker, in the folder of the easy site: it may answer for what stands there."""

OFFLINE_LIST = "offline.json"
"""Name of the list of what can be kept, beside it."""

_ASKED = re.compile(r'(?:src|href|srcset)="([^"#?]*)')
_NEEDED = (".css", ".js", ".webmanifest", ".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif")


def offline_script() -> bytes:
    """The service worker."""
    return (resources.files("easyread.pages") / "service_worker" / OFFLINE_SCRIPT).read_bytes()


def offline_list(site: Path, pages: Iterable[str], sounds: Mapping[str, bytes | Path]) -> bytes:
    """The list of what can be kept, as JSON: a digest of each file, by its address from the top of the site.

    Devices compare it with what they have, and ask only for what has changed.

    Args:
        site: The folder of the built site.
        pages: Addresses of its easy pages, seen from the top.
        sounds: The sound of each easy page, by its address: its bytes, or a file named by a digest of them.
    """
    found: dict[str, str] = {}
    size = 0
    for page in pages:
        html = _file(site, page).read_bytes()
        for address in (page, *sorted(_asked(html.decode(), page))):
            if address not in found and (file := _file(site, address)).is_file():
                content = file.read_bytes()
                found[address] = _digest(content)
                size += len(content)
    heard = {
        address: sound.name[:16] if isinstance(sound, Path) else _digest(sound)
        for address, sound in sounds.items()
    }
    listed = {
        "files": found,
        "sounds": heard,
        "size": size,
        "sounds_size": sum(_file(site, address).stat().st_size for address in sounds),
    }
    return (json.dumps(listed, separators=(",", ":")) + "\n").encode()


def _asked(html: str, page: str) -> set[str]:
    """Addresses of the files that a page needs to look as it should, seen from the top of the site."""
    top = "http://site/"
    written = (part.split()[0] for asked in _ASKED.findall(html) for part in asked.split(", ") if part)
    full = (urljoin(top + page, address) for address in written)
    return {
        address.removeprefix(top) for address in full if address.startswith(top) and address.endswith(_NEEDED)
    }


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()[:16]


def _file(site: Path, address: str) -> Path:
    return site / unquote(address) / "index.html" if address.endswith("/") else site / unquote(address)
