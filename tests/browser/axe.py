"""axe-core, in the copy that the package axe-playwright-python carries."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page, *parts: str) -> list[str]:
    """What axe finds wrong with a page, or with parts of it, as lines that say where.

    Args:
        page: The page, open.
        parts: Selectors of the parts; none for the whole page.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(
        "([parts, options]) => axe.run({include: parts}, options)",
        [parts or ["html"], {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}],
    )
    # A run that looked at nothing finds nothing.
    assert {"color-contrast", "target-size"} <= {rule["id"] for rule in found["passes"] + found["violations"]}
    return [
        f"{page.url}: {rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
