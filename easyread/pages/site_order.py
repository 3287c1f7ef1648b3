"""Actions in the order of the site's pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from easyread.model import Page, Promise

if TYPE_CHECKING:
    from easyread.pages.site import Site


def by_page(site: Site, promises: Iterable[Promise]) -> list[tuple[Page, list[Promise]]]:
    """Actions with the page that each stands on, in the order of the navigation."""
    order = {path: number for number, path in enumerate(site.contents.paths())}
    groups: dict[str, list[Promise]] = {}
    for promise in sorted(promises, key=lambda each: order.get(each.page.path, len(order))):
        groups.setdefault(promise.page.path, []).append(promise)
    return [(site.plan.by_path[path], mine) for path, mine in groups.items()]
