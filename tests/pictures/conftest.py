"""What the tests of pictures share: a plan's own folder of pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.pictures import PictureSets, open_sets
from tests.conftest import PlanFolder

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


@pytest.fixture
def own(plan: Callable[..., PlanFolder], tmp_path: Path) -> Callable[..., PictureSets]:
    """Opens the sets of a plan with an index of its own: ``own("  boat: {...}", {"boat.svg": SVG})``."""

    def open_own(entries: str, files: dict[str, str | bytes] | None = None) -> PictureSets:
        plan({"images/pictures.yml": INDEX + entries, "docs/index.md": "# Hello\n"}).write(
            {f"images/{name}": content for name, content in (files or {}).items()}
        )
        return open_sets(tmp_path / "images", "images")

    return open_own
