"""The order in which easy pages are read: each page of the plan, then what it left to pages of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from easyread.languages import say
from easyread.model import EasyPart, Page, Plan, easy_parts
from easyread.pages.addresses import Addresses
from easyread.pages.contents import Contents
from easyread.wording import HEADINGS


@dataclass(frozen=True)
class Stop:
    """An easy page on the way through the plan.

    Attributes:
        address: Where it is.
        title: What it is called.
        picture: The picture that stands for it.
    """

    address: str
    title: str
    picture: str | None


def part_title(page: Page, part: EasyPart) -> str:
    """What a part of an easy page is called."""
    return say("heading-of-part", title=page.easy_title, part=HEADINGS[part.id])


def reading_order(plan: Plan, contents: Contents, addresses: Addresses) -> list[Stop]:
    """All easy pages of the plan's own in the order of its contents; none that the contents leave out."""
    stops = []
    for path in contents.paths():
        if page := plan.by_path.get(path):
            stops.append(Stop(addresses.easy(page), page.easy_title, page.front.picture))
            stops += [
                Stop(addresses.easy_part(page, part), part_title(page, part), part.picture)
                for part in easy_parts(page)
            ]
    return stops


def turn(order: Sequence[Stop], address: str) -> dict[str, Any]:
    """The pages before and after the one at an address, for its templates; None where there is none."""
    at = next((number for number, stop in enumerate(order) if stop.address == address), None)
    if at is None:
        return {"before": None, "after": None}
    return {
        "before": order[at - 1] if at else None,
        "after": order[at + 1] if at + 1 < len(order) else None,
    }
