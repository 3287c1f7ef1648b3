"""Styles and scripts of the pages."""

from __future__ import annotations

from importlib import resources

from easyread.pages.people_picture import people_files


def asset_files() -> dict[str, bytes]:
    """Styles, scripts and drawn numbers of the pages: the name below the folder of assets, and the bytes."""
    folder = resources.files("easyread.pages") / "assets"
    files = sorted(folder.iterdir(), key=lambda file: file.name)
    return people_files() | {file.name: file.read_bytes() for file in files}
