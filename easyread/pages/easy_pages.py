"""The pages of the easy site, as whole HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from easyread.model import HELP_PAGE, SAYINGS, EasyPart, Page, easy_parts
from easyread.pages.addresses import relative
from easyread.pages.how_we_are_doing import counted
from easyread.pages.reading_order import turn
from easyread.pages.rendering import render
from easyread.pages.statements import served

if TYPE_CHECKING:
    from easyread.pages.site import Site


def easy_page_html(site: Site, page: Page, *, canonical: str | None = None, edit: str | None = None) -> str:
    """The whole easy page of `page`.

    Args:
        site: The site.
        page: The page.
        canonical: Its full address, if it is known.
        edit: Where its source can be changed, if anywhere.
    """
    address = site.addresses.easy(page)
    values = _values_of(site, page, address) | {
        "sections": [section for section in page.sections if section.ideas and section.id],
        "entries": site.menu.tiles(page.path) if address == site.addresses.front_door else (),
        "counts": counted(site.promises_of(page)),
        "edit": edit,
        **site.said_about(page),
        "tell_about": lambda section, title: site.ways.of(f"{address}#{section}", title, easy=True),
    }
    return _easy(site, "easy_page", page.path, address, site.addresses.standard(page), canonical, values)


def easy_part_html(
    site: Site, page: Page, part: EasyPart, *, canonical: str | None = None, edit: str | None = None
) -> str:
    """The whole page of a part of the easy page of `page`.

    Args:
        site: The site.
        page: The page.
        part: The part.
        canonical: Its full address, if it is known.
        edit: Where its source can be changed, if anywhere.
    """
    address = site.addresses.easy_part(page, part)
    values = _values_of(site, page, address) | {"part": part, "edit": edit}
    if part is SAYINGS:
        values["statements"] = [served(each, page, site.plan) for each in page.front.statements]
    standard = f"{site.addresses.standard(page)}#{part.id}"
    # Where it is: below the page it is a part of, and so below that page's heading.
    values["where"] = [*site.menu.where(page.path), (page.easy_title, site.addresses.easy(page))]
    return _easy(site, f"easy_{part.name}", page.path, address, standard, canonical, values)


def front_door_html(site: Site, *, canonical: str | None = None) -> str:
    """The easy site's first page, for a plan that has no home page of its own."""
    address = site.addresses.front_door
    ways = site.ways.of(address, site.plan.settings.easy_name or site.plan.settings.name, easy=True)
    values = {"entries": site.menu.tiles(), "ways": ways}
    return _easy(site, "front_door", "", address, site.standard_start, canonical, values)


def easy_made_html(site: Site, name: str, *, canonical: str | None = None) -> str:
    """The easy version of a page that nobody wrote."""
    made = site.made[name]
    address = site.addresses.own_page(made.name)
    standard = site.addresses.own_page(made.twin or made.name, easy=False)
    values = {"made": made, "ways": site.ways.of(address, made.easy_title, easy=True)}
    values |= made.values(site, True)
    return _easy(site, made.template, made.path, address, standard, canonical, values)


def _values_of(site: Site, page: Page, address: str) -> dict[str, Any]:
    """What the templates of an easy page and of its parts can ask for."""
    return {
        "page": page,
        "explain": site.texts.explain(address, page.path),
        "promises": site.promises_of(page),
        "measures": [site.shown(measure, page) for measure in page.front.measures],
        "as_of": site.as_of(page),
        "parts": list(easy_parts(page)),
        "way_to": lambda part: relative(site.addresses.easy_part(page, part), address),
        "ways": site.ways.of(address, page.easy_title, easy=True),
        "checked": site.checked_by.page(page.path),
    }


def _easy(
    site: Site,
    template: str,
    path: str,
    address: str,
    standard: str,
    canonical: str | None,
    values: dict[str, Any],
) -> str:
    """A page of the easy site, with the way to `standard` as its standard version.

    Args:
        site: The site.
        template: Its template.
        path: The file that an author wrote for it, or would have; empty for none.
        address: Its address.
        standard: The address of its standard version.
        canonical: Its full address, if it is known.
        values: What only its own template asks for.
    """
    near = site.menu.near(path)

    def way_to_standard(section: str = "") -> str:
        return relative(f"{standard.partition('#')[0]}#{section}" if section else standard, address)

    return render(
        template,
        site.common(address)
        | {
            "name": site.plan.settings.easy_name or site.plan.settings.name,
            "here": address,
            **turn(site.order, address),
            "where": site.menu.where(path),
            "near": near,
            "everywhere": site.menu.everywhere(near),
            "help_page": HELP_PAGE,
            "notice": site.texts.easy(address, ""),
            "standard": way_to_standard,
            "canonical": canonical,
            "checked": site.checked_by.nobody(),
            "said_here": (),
            "topic": "",
            "edit": None,
        }
        | values,
    )
