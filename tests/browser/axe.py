"""axe-core, in the copy that the package axe-playwright-python carries."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.browser.kinds import GIVE_KIND
from tests.browser.readers import COLOURS

RULES_OF_CONTRAST = ["color-contrast", "color-contrast-enhanced"]
"""Of levels AA and AAA. Both are needed: the second leaves to the first what is worse than level AA."""

OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    # Axe leaves contrast of level AAA out unless it is asked for.
    "rules": {"color-contrast-enhanced": {"enabled": True}},
    "resultTypes": ["violations"],
}
"""WCAG 2.2 at levels A and AA, best practice, and the enhanced contrast of level AAA."""

STRUCTURE = {
    **OPTIONS,
    "rules": {rule: {"enabled": False} for rule in RULES_OF_CONTRAST},
}
"""All but contrast, which takes longest."""

CONTRAST = {
    "runOnly": {"type": "rule", "values": RULES_OF_CONTRAST},
    "resultTypes": ["violations"],
}
"""The rules that colours can break."""

RUN = """
async ([include, options]) => {
  if (!("axe" in window)) return null;
  const {passes, violations, incomplete} = await axe.run({include}, options);
  // All that axe tells would take as long to send as it took to find.
  return {
    seen: [...passes, ...violations, ...incomplete].map((rule) => rule.id),
    wrong: violations.flatMap(({id, nodes}) =>
      nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)),
  };
}
"""
"""Which rules found something to look at, and what breaks them; null on a page that has no axe yet."""

RUN_IN_COLOURS = f"""
async ([colours, options, give_kind, all]) => {{
  const kind = ({{localName, attributes}}) => [localName, ...[...attributes]
    .map(({{name, value}}) => give_kind.includes(name) ? `${{name}}=${{value}}` : name).sort()].join(" ");
  const places = new Map([[document.body, kind(document.body)]]);
  const place = (element) => {{
    if (!places.has(element)) {{
      const before = element.previousElementSibling;
      const around = place(element.parentElement);
      places.set(element, `${{around}} > ${{before ? kind(before) : ""}} + ${{kind(element)}}`);
    }}
    return places.get(element);
  }};
  const known = new Set(JSON.parse(sessionStorage.getItem(innerWidth)));
  const news = [...document.querySelectorAll("body *")].filter((element) => {{
    const words = [...element.childNodes].some((node) => node.nodeName === "#text" && node.data.trim());
    if (!words && !element.matches("input, select, textarea") || !element.checkVisibility()) return false;
    if (known.has(place(element))) return all;
    known.add(place(element));
    return true;
  }});
  sessionStorage.setItem(innerWidth, JSON.stringify([...known]));
  const found = [];
  for (const chosen of news.length ? ["light", ...colours] : []) {{
    document.documentElement.dataset.colours = chosen;
    const {{wrong}} = await ({RUN.strip()})([news, options]);
    found.push(...wrong.map((fault) => `${{chosen}}: ${{fault}}`));
  }}
  delete document.documentElement.dataset.colours;
  return found;
}}
"""
"""What breaks a rule in any colours, in all words of a page or in those that stand in something new."""


def prepare(page: Page) -> None:
    """Have axe on all pages that are opened from now on, which is quicker than to bring it to each."""
    page.add_init_script(AXE_SCRIPT)


def violations(page: Page, *parts: str, options: object = OPTIONS) -> list[str]:
    """What axe finds wrong with a page, or with parts of it, as lines that say where.

    Args:
        page: The page, open.
        parts: Selectors of the parts; none for the whole page.
        options: What axe looks at: `OPTIONS`, or `STRUCTURE` for a whole page but for its contrast.
    """
    found = page.evaluate(RUN, [parts or ["html"], options])
    if not found:
        page.evaluate(AXE_SCRIPT)
        found = page.evaluate(RUN, [parts or ["html"], options])
    # A run that looked at nothing finds nothing.
    assert {*(["document-title"] if options is STRUCTURE else RULES_OF_CONTRAST)} <= {*found["seen"]}
    return [f"{page.url}: {fault}" for fault in found["wrong"]]


def violations_in_colours(page: Page, *, everything: bool) -> list[str]:
    """What axe finds wrong with the contrast of a page in each of the colours that a reader can choose.

    Args:
        page: The page, open.
        everything: Whether it looks at all words, rather than at those alone that stand in something of a
            kind, and in a place, that it has not yet looked at in a window of this width.
    """
    found: list[str] = page.evaluate(RUN_IN_COLOURS, [COLOURS, CONTRAST, GIVE_KIND, everything])
    return [f"{page.url}: {fault}" for fault in found]
