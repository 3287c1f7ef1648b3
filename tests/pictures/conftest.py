"""What the tests of pictures share: a plan's own folder of pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.cache import ContentCache
from easyread.pictures import PictureSets, open_sets
from tests.conftest import MakePlan

INDEX = """\
set: Our pictures
author: Ann Author
licence: CC BY 4.0
licence_url: https://creativecommons.org/licenses/by/4.0/
source: https://pictures.example/
pictures:
"""
"""The first six lines of an index."""

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>'


OpenSets = Callable[[dict[str, str | bytes]], PictureSets]
"""What the fixture `sets` gives."""


@pytest.fixture
def own(sets: OpenSets) -> Callable[..., PictureSets]:
    """Opens the sets of a plan with an index of its own: ``own("  boat: {...}", {"boat.svg": SVG})``."""

    def open_own(entries: str, files: dict[str, str | bytes] | None = None) -> PictureSets:
        pictures = {f"images/{name}": content for name, content in (files or {}).items()}
        return sets({"images/pictures.yml": INDEX + entries, **pictures})

    return open_own


@pytest.fixture
def sets(plan: MakePlan, tmp_path: Path) -> OpenSets:
    """Opens the sets of a plan, of which only the files that are given need to be there."""

    def open_them(files: dict[str, str | bytes]) -> PictureSets:
        reading = plan({"docs/index.md": "# Hello\n", **files}).read()
        assert reading.plan
        return open_sets(reading.plan, tmp_path, tmp_path)

    return open_them


@pytest.fixture
def cache(tmp_path: Path) -> ContentCache:
    """An empty cache."""
    return ContentCache(tmp_path / ".cache")
