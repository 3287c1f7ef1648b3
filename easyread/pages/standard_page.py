"""The standard text of a page, and what is added to it."""

from __future__ import annotations

from easyread.model import Page


def woven(page: Page, card: str, statements: str, rest: str) -> str:
    """The Markdown of a page with what is added.

    The card stands below the title: where the text has none, the theme writes it above the text. Statements
    stand above the first section, all the rest behind the last.
    """
    title = next((section for section in page.sections if section.level == 1 and section.id), None)
    first = next((section for section in page.sections if section.level > 1), None)
    lines = page.markdown.split("\n")
    below_title = page.line_of(title) + 1 if title else 0
    above_sections = page.line_of(first) if first else len(lines)
    added = {above_sections: statements, len(lines) + 1: rest}
    added[below_title] = card + added.get(below_title, "")
    return "\n".join(added.get(number, "") + line for number, line in enumerate([*lines, "", ""]))
