"""Which pages have between them all that any page has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.example.html_page import Element, HtmlPage

Place = tuple[str, ...]
"""An element that stands in others and behind another: what a style sheet can go by."""

GIVE_KIND = ("class", "role", "type", "rel")
"""Attributes whose values tell one kind of element from another; of others it counts that they are there."""


def kinds(pages: Mapping[str, HtmlPage], tag: str | None = None) -> tuple[str, ...]:
    """Addresses of pages on which each kind of element stands, in each place where it stands on any page.

    Pages that are built of the same elements in the same places differ in their words alone.

    Args:
        pages: Pages by their address.
        tag: What elements count, if not all do.
    """
    places = {address: set(_places(page.root, (), tag)) for address, page in pages.items()}
    chosen, seen = [], set[Place]()
    for address in sorted(places, key=lambda address: (-len(places[address]), address)):
        if not places[address] <= seen:
            chosen.append(address)
            seen |= places[address]
    # What a large page was chosen for may stand on the smaller ones that came after it.
    for address in tuple(chosen):
        others = (places[other] for other in chosen if other != address)
        if places[address] <= set[Place]().union(*others):
            chosen.remove(address)
    return tuple(sorted(chosen))


def _places(element: Element, around: Place, tag: str | None) -> Iterator[Place]:
    before = ""
    for child in element.children:
        if isinstance(child, Element):
            kind = _kind(child)
            if tag in (None, child.tag):
                yield (*around, before, kind)
            yield from _places(child, (*around, kind), tag)
            before = kind


def _kind(element: Element) -> str:
    attributes = (
        f"{name}={value}" if name in GIVE_KIND else name for name, value in element.attributes.items()
    )
    return " ".join((element.tag, *sorted(attributes)))
