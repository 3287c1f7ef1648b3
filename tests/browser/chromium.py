"""Which browser pages are seen in. As a command it tells by its exit status whether there is one."""

from __future__ import annotations

import os
import shutil
import sys

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""Names of Chromium, the one first that has no windows of its own and is quicker for it."""


def installed() -> str | None:
    """Path of the one that ``EASYREAD_CHROMIUM`` names, or of the machine's own, if there is one."""
    return os.environ.get("EASYREAD_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


if __name__ == "__main__":
    sys.exit(installed() is None)
