"""axe-core, in the copy that the package axe-playwright-python carries."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.browser.readers import COLOURS, in_colours

OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    # Axe leaves contrast of level AAA out unless it is asked for. What has it has that of level AA too.
    "rules": {"color-contrast-enhanced": {"enabled": True}, "color-contrast": {"enabled": False}},
    "resultTypes": ["violations"],
}
"""WCAG 2.2 at levels A and AA, best practice, and the enhanced contrast of level AAA."""

CONTRAST = {
    "runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]},
    "resultTypes": ["violations"],
}
"""The rule that other colours can break."""


STRUCTURE = {
    **OPTIONS,
    "rules": {"color-contrast-enhanced": {"enabled": False}, "color-contrast": {"enabled": False}},
}
"""All but contrast, which takes longest."""

RUN = """
async ([parts, options]) => {
  const {passes, violations, incomplete} = await axe.run({include: parts}, options);
  // All that axe tells would take as long to send as it took to find.
  return {
    seen: [...passes, ...violations, ...incomplete].map((rule) => rule.id),
    wrong: violations.flatMap(({id, nodes}) =>
      nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)),
  };
}
"""
"""Which rules found something to look at, and what breaks them."""


def prepare(page: Page) -> None:
    """Have axe on all pages that are opened from now on, which is quicker than to bring it to each."""
    page.add_init_script(AXE_SCRIPT)


def violations(page: Page, *parts: str, options: object = OPTIONS) -> list[str]:
    """What axe finds wrong with a page, or with parts of it, as lines that say where.

    Args:
        page: The page, open.
        parts: Selectors of the parts; none for the whole page.
        options: What axe looks at: `OPTIONS`, or `CONTRAST` for a page that was looked at in other colours,
            or `STRUCTURE` for a whole page whose contrast is measured in another way.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(RUN, [parts or ["html"], options])
    # A run that looked at nothing finds nothing.
    assert ("document-title" if options is STRUCTURE else "color-contrast-enhanced") in found["seen"]
    return [f"{page.url}: {fault}" for fault in found["wrong"]]


def violations_in_colours(page: Page) -> list[str]:
    """What axe finds wrong with the contrast of a page in each of the colours that a reader can choose."""
    found = []
    for colours in COLOURS:
        with in_colours(page, colours):
            found += [f"{colours}: {violation}" for violation in violations(page, options=CONTRAST)]
    return found
