"""Styles and scripts of the pages."""

from __future__ import annotations

from importlib import resources


def asset_files() -> dict[str, bytes]:
    """Styles and scripts of the pages: the name below the folder of assets, and the bytes."""
    folder = resources.files("easyread.pages") / "assets"
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir(), key=lambda file: file.name)}
