"""What is told of each page where people share it, and where they print it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from easyread.cache import ContentCache, content_key
from easyread.languages import say
from easyread.model import Page, easy_parts
from easyread.pages.addresses import ASSETS, relative
from easyread.pages.qr_code import qr_code
from easyread.pages.reading_order import part_title
from easyread.pages.rendering import render
from easyread.pages.sharing_picture import sharing_picture

if TYPE_CHECKING:
    from easyread.pages.site import Site

_LONGEST_ADDRESS = 1000
"""Characters of an address for which there is a code; denser ones cannot be read from paper."""

_LONGEST = 200
"""Characters of a description that is taken from the text."""

_NO_WORDS = re.compile(r"\s*(?:[#>|<:!`~=]|[-*_+] |[-*_]{3}|\d+[.)] |\[[^]]*\]:|/{3})|\s{4}")
"""How a line of Markdown begins that is no text to be read first."""

_LINK = re.compile(r"!?\[([^]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\{:[^}]*\}|<[^>]+>|[*_`\\]")


@dataclass(frozen=True)
class Shared:
    """A page of either version.

    Attributes:
        address: Its address, seen from the top of the site.
        plan: Name of the plan, in the words of its version.
        title: Its title.
        description: What it is about.
        day: The day it speaks of.
        easy: Whether it is an easy page.
        shows: What the preview names: the page, the page it is a part of, or the plan.
        preview_of: Address of the page whose preview it has; None for that of the plan.
        picture: Name of the picture on it.
        full: Its full address, if the site knows its own.
    """

    address: str
    plan: str
    title: str
    description: str
    day: date
    easy: bool
    shows: str
    preview_of: str | None = None
    picture: str | None = None
    full: str | None = None

    @property
    def has_code(self) -> bool:
        """Whether a code can lead to it: that needs its full address, and a long one fits into none."""
        return self.full is not None and len(self.full) <= _LONGEST_ADDRESS

    @property
    def preview(self) -> str:
        """The file of its preview."""
        if self.preview_of is not None:
            return f"{ASSETS}sharing/{_name(self.preview_of)}.png"
        return f"{ASSETS}sharing-easy.png" if self.easy else f"{ASSETS}sharing.png"

    @property
    def code(self) -> str:
        """The file of the code that leads to it."""
        return f"{ASSETS}qr/{_name(self.address)}.svg"

    @property
    def preview_address(self) -> str:
        """Address of its preview, seen from the top of the site."""
        return quote(self.preview)

    @property
    def code_address(self) -> str:
        """Address of its code, seen from the top of the site."""
        return quote(self.code)


def _name(address: str) -> str:
    """What the files of the page at an address are called."""
    return unquote(address).removesuffix(".html").rstrip("/") or "index"


def shared_pages(site: Site) -> Iterator[Shared]:
    """Every page of both versions, those that nobody wrote among them."""
    plan, addresses = site.plan, site.addresses
    name = plan.settings.name
    easy_name = plan.settings.easy_name or name
    own, easy_own = say("part-of-plan", plan=name), say("part-of-plan.easy", plan=easy_name)
    standard_page = partial(Shared, plan=name, easy=False)
    easy_page = partial(Shared, plan=easy_name, easy=True)

    yield easy_page(
        addresses.front_door, title=easy_name, description=easy_own, day=plan.day, shows=easy_name
    )
    for made in site.made.values():
        at, easy_at = (addresses.own_page(made.name, easy=easy) for easy in (False, True))
        if not made.easy_only:
            yield standard_page(at, title=made.title, description=own, day=plan.day, shows=name)
        yield easy_page(easy_at, title=made.easy_title, description=easy_own, day=plan.day, shows=easy_name)
    for page in plan.pages:
        at, easy_at = addresses.standard(page), addresses.easy(page)
        same: dict[str, Any] = {"day": plan.day_of(page), "picture": page.front.picture}
        told = page.front.description or first_words(page) or own
        yield standard_page(at, title=page.title, description=told, shows=page.title, preview_of=at, **same)
        ideas = (idea.text.plain for section in page.sections for idea in section.ideas)
        told = next(ideas, page.front.description or easy_own)
        same |= {"description": told, "shows": page.easy_title, "preview_of": easy_at}
        yield easy_page(easy_at, title=page.easy_title, **same)
        for part in easy_parts(page):
            title = part_title(page, part)
            yield easy_page(addresses.easy_part(page, part), title=title, **same)


def first_words(page: Page) -> str:
    """The first words of a page's standard text, without marks; empty if it has none."""
    paragraph: list[str] = []
    for line in page.markdown.split("\n"):
        if _NO_WORDS.match(line) or not line.strip():
            if paragraph:
                break
        else:
            paragraph.append(line.strip())
    words = " ".join(_MARKS.sub("", _LINK.sub(r"\1", " ".join(paragraph))).split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rpartition(' ')[0] or words[:_LONGEST]} …"


def sharing_files(site: Site, cache: ContentCache) -> dict[str, bytes | Path]:
    """The previews and the codes of all pages: the content of each, or the file that has it, by its name.

    They lead to full addresses: there are none where the site does not know its own.

    Args:
        site: The site.
        cache: Where they are kept, by what is on them.
    """
    files: dict[str, bytes | Path] = {}
    for shared in site.shared.values():
        if shared.full and shared.has_code:
            key = content_key("the code of a page 1", shared.full)
            files[shared.code] = _kept(cache, key, partial(qr_code, shared.full))
        if shared.full and shared.preview not in files:
            files[shared.preview] = _preview(shared, site, cache)
    return files


def _preview(shared: Shared, site: Site, cache: ContentCache) -> bytes | Path:
    prepared = site.pictures.get(shared.picture or "")
    title = shared.shows
    plan = shared.plan if title != shared.plan else site.plan.settings.organisation
    note = say("easy-read") if shared.easy else ""
    picture = (prepared.files[prepared.fallback], prepared.width, prepared.height) if prepared else None
    key = content_key("the preview of a page 2", plan, title, note, picture[0] if picture else b"")
    return _kept(cache, key, partial(sharing_picture, plan, title, note, picture))


def _kept(cache: ContentCache, key: str, make: Callable[[], bytes]) -> bytes | Path:
    """A file that was made before, which need only be linked; its content if it is made now."""
    name = cache.find(key)
    file = cache.stored(name.decode()) if name else None
    if file is not None:
        return file
    content = make()
    cache.keep(key, cache.store(content).encode())
    return content


def sharing_html(site: Site, address: str) -> str:
    """What the head of a standard page tells those who share it."""
    return render("sharing", shared_values(site, address))


def print_address_html(site: Site, address: str) -> str:
    """What a standard page says of itself where it is printed."""
    shared = site.shared.get(address)
    return render("print_address", shared_values(site, address)) if shared and shared.has_code else ""


def shared_values(site: Site, address: str) -> dict[str, Any]:
    """What the templates of previews and codes can ask for, seen from the page at `address`."""
    return {
        "shared": site.shared.get(address),
        "full_address": site.full_address,
        "to": lambda target: relative(target, address),
    }
