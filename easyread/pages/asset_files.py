"""Styles and scripts of the pages."""

from __future__ import annotations

from importlib import resources

from rcssmin import cssmin
from rjsmin import jsmin

from easyread.pages.people_picture import people_files
from easyread.pages.spoken_script import spoken_script


def asset_files() -> dict[str, bytes]:
    """Styles, scripts and drawn numbers of the pages: the name below the folder of assets, and the bytes.

    Scripts are published with their words, in the language of the pages; styles and scripts without their
    comments and spaces: pages must open on slow lines.
    """
    folder = resources.files("easyread.pages") / "assets"
    files = sorted(folder.iterdir(), key=lambda file: file.name)
    return people_files() | {file.name: _small(file.name, file.read_text(encoding="utf-8")) for file in files}


def _small(name: str, text: str) -> bytes:
    small = cssmin(text) if name.endswith(".css") else jsmin(spoken_script(text))
    return str(small).encode()
