"""What readers see pages in."""

from __future__ import annotations

import pytest

WINDOWS = {"enlarged": (320, 256), "desk": (1280, 800)}
"""1280 x 1024 pixels enlarged to 400 %, which is as wide as a small telephone; and a usual window."""

windows = pytest.mark.parametrize("window", WINDOWS.values(), ids=list(WINDOWS))
"""In each of them."""

HIGH = 640
"""Pixels of the window's height: less than most telephones show."""

WIDTHS = pytest.mark.parametrize("width", [320, 1280])
"""Of a telephone, and of a desk."""
