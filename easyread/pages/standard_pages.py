"""What stands on standard pages: the author's text with what is added, and what nobody wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from easyread.model import SAYINGS, Page, easy_parts
from easyread.pages.addresses import relative
from easyread.pages.reachable import reachable
from easyread.pages.rendering import render

if TYPE_CHECKING:
    from easyread.pages.site import Site


def standard_markdown(site: Site, page: Page) -> str:
    """The standard text with what is added: the card to the easy page, statements and actions."""
    address = site.addresses.standard(page)
    values = site.common(address) | {
        "page": page,
        "promises": site.promises_of(page),
        "measures": [site.shown(measure, page) for measure in page.front.measures],
        "as_of": site.as_of(page),
        "text": site.texts.standard(address, page.path),
        **site.said_about(page),
    }
    values |= _card(site, address, site.addresses.easy(page), has_easy_text=page.has_easy_text)
    values |= {"ways": site.ways.of(address, page.title, easy=False), "markdown": True}
    card, statements, measures, actions, tell_us = (
        f"\n{render(f'standard_{part}', values).strip()}\n"
        for part in ("card", "statements", "measures", "actions", "tell_us")
    )
    return _woven(page, card, statements, measures + actions + tell_us)


def standard_made_html(site: Site, name: str) -> str:
    """Its standard version, as what stands in a page of the theme."""
    made = site.made[name]
    easy, address = (site.addresses.own_page(made.name, easy=easy) for easy in (True, False))
    values = site.common(address) | _card(site, address, easy, has_easy_text=True)
    own = made.values(site, False)
    html = render(f"standard_{made.template}", values | {"made": made} | own)
    ways = {"said_here": (), "ways": site.ways.of(address, made.title, easy=False), "markdown": False}
    return reachable(html + render("standard_tell_us", values | ways | own))


def ways_to_tell_beside(site: Site, page: Page) -> dict[str, tuple[str, str]]:
    """Where the link beside each section of a standard page leads, and the section's title."""
    address = site.addresses.standard(page)
    return {
        section.id: (ways.naming, section.title)
        for section in page.sections
        if section.id and section.level > 1 and section.counts
        if (ways := site.ways.of(f"{address}#{section.id}", section.title, easy=False)) and ways.naming
    }


def ways_to_easy(site: Site, page: Page) -> dict[str, str]:
    """Where the parts of a standard page lead whose easy part has a page of its own, by their id.

    Statements stand on the easy page itself too.
    """
    address = site.addresses.standard(page)
    return {
        part.id: relative(site.addresses.easy_part(page, part), address)
        for part in easy_parts(page)
        if part is not SAYINGS
    }


def _card(site: Site, address: str, easy: str, *, has_easy_text: bool) -> dict[str, Any]:
    """What the card on a standard page can ask for: it says what all pages say, and leads to `easy`."""
    notice = site.texts.standard(address, "")
    is_home = easy == site.addresses.front_door
    return {
        "easy": relative(easy, address),
        "has_easy_text": has_easy_text,
        "is_home": is_home,
        "notice": notice,
    }


def _woven(page: Page, card: str, statements: str, rest: str) -> str:
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
