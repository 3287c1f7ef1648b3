"""The plan -> the HTML of its easy pages, and what is added to its standard pages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import Any

import jinja2
from markupsafe import Markup, escape

from easyread.model import Action, Page, Plan, Text, standing
from easyread.pages.addresses import ASSETS, Addresses, relative
from easyread.pages.contents import Contents
from easyread.pages.markup import text_html
from easyread.pictures import PreparedPicture
from easyread.wording import (
    STATUS_WORDS,
    day_in_words,
    deadline_in_words,
    lead_in_words,
    period_in_words,
    promise_in_words,
    when_in_words,
)

PICTURES_ALWAYS = (
    "easy-read",
    "standard-version",
    *sorted({words.picture for words in STATUS_WORDS.values()}),
)
"""Pictures that the pages themselves need."""


@cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("easyread.pages"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        auto_reload=False,
    )
    environment.filters |= {
        "day": day_in_words,
        "deadline": deadline_in_words,
        "period": period_in_words,
        "when": when_in_words,
        "lead": lead_in_words,
        "capitalize_first": lambda words: words[:1].upper() + words[1:],
    }
    return environment


class Site:
    """Renders a plan that has no faults.

    Args:
        plan: The plan.
        pictures: Its pictures, by name.
        addresses: Where its pages are published.
        contents: The order of its pages.
    """

    def __init__(
        self, plan: Plan, pictures: Mapping[str, PreparedPicture], addresses: Addresses, contents: Contents
    ) -> None:
        self.plan = plan
        self.pictures = pictures
        self.addresses = addresses
        self.contents = contents
        self._picture_html: dict[str | None, str] = {
            name: _picture_html(picture) for name, picture in pictures.items()
        }
        order = [path for path in contents.paths() if path in plan.by_path]
        self._after = dict(pairwise(order))
        self._before = {after: before for before, after in self._after.items()}

    def easy_page(self, page: Page, *, canonical: str | None = None, edit: str | None = None) -> str:
        """The whole easy page of `page`.

        Args:
            page: The page.
            canonical: Its full address, if it is known.
            edit: Where its source can be changed, if anywhere.
        """
        address = self.addresses.easy(page)
        front_door = address == self.addresses.front_door
        return (
            _templates()
            .get_template("easy_page.html")
            .render(
                self._common(address),
                page=page,
                entries=self.contents.entries if front_door else (),
                parts=[section for section in page.sections if section.ideas and section.id],
                before=self.plan.by_path.get(self._before.get(page.path, "")),
                after=self.plan.by_path.get(self._after.get(page.path, "")),
                text=lambda text: self._easy_text(text, page, address),
                standard=lambda fragment="": relative(
                    self.addresses.standard(page) + (f"#{fragment}" if fragment else ""), address
                ),
                canonical=canonical,
                edit=edit,
            )
        )

    def front_door(self, *, canonical: str | None = None) -> str:
        """The easy site's first page, for a plan that has no home page of its own."""
        address = self.addresses.front_door
        return (
            _templates()
            .get_template("front_door.html")
            .render(
                self._common(address),
                entries=self.contents.entries,
                standard=lambda: relative(self.addresses.home, address),
                canonical=canonical,
                edit=None,
            )
        )

    def credits_page(self, *, canonical: str | None = None) -> str:
        """The page that says whose the pictures are."""
        address = self.addresses.credits
        return (
            _templates()
            .get_template("credits.html")
            .render(
                self._common(address), standard=lambda: relative(self.addresses.home, address), canonical=canonical, edit=None
            )
        )

    def standard_markdown(self, page: Page) -> str:
        """The standard text of `page` with a card that leads to the easy page, its statements and its actions."""
        address = self.addresses.standard(page)
        values = self._common(address) | {
            "page": page,
            "easy": relative(self.addresses.easy(page), address),
            "text": lambda text: self._standard_text(text, page, address),
        }

        def part(name: str) -> str:
            html = _templates().get_template(f"standard_{name}.html").render(values)
            return f"\n{html.strip()}\n"

        lines = page.markdown.split("\n")
        title = next((section for section in page.sections if section.level == 1 and section.id), None)
        first = next((page.line_of(section) for section in page.sections if section.level > 1), len(lines))
        card_after = page.line_of(title) if title else -1
        out = [part("card")] if title is None else []
        for number, line in enumerate([*lines, ""]):
            if number == first:
                out.append(part("statements"))
            out.append(line)
            if number == card_after:
                out.append(part("card"))
        return "\n".join([*out, part("actions")])

    def _common(self, address: str) -> dict[str, Any]:
        settings = self.plan.settings

        def to(target: str) -> str:
            return relative(target, address)

        assets = to(ASSETS)

        return {
            "settings": settings,
            "plan": self.plan,
            "name": settings.easy_name or settings.name,
            "addresses": self.addresses,
            "to": to,
            "picture": lambda name: self._picture(name, assets),
            "pictures": self.pictures,
            "notice": lambda text: text_html(text, lambda link: to(self.addresses.easy_link(link, ""))),
            "standard_notice": lambda text: text_html(
                text, lambda link: to(self.addresses.standard_link(link, ""))
            ),
            "by_path": self.plan.by_path,
            "standing": self._standing,
            "promise": lambda action: promise_in_words(action, self.plan.day),
            "assets": assets,
        }

    def _standing(self, action: Action) -> Any:
        return STATUS_WORDS[standing(action, self.plan.day)]

    def _easy_text(self, text: Text, page: Page, address: str) -> Markup:
        return text_html(text, lambda link: relative(self.addresses.easy_link(link, page.path), address))

    def _standard_text(self, text: Text, page: Page, address: str) -> Markup:
        return text_html(text, lambda link: relative(self.addresses.standard_link(link, page.path), address))

    def _picture(self, name: str | None, assets: str) -> Markup:
        """A picture as HTML; nothing if there is none. Its size is set, so that nothing moves as it loads."""
        if name not in self._picture_html:
            return Markup("")
        return Markup(f'<img src="{assets}pictures/{self._picture_html[name]}')  # noqa: S704  - escaped below


def _picture_html(picture: PreparedPicture) -> str:
    """What follows the folder of pictures in the HTML of a picture."""
    longest = max(picture.width, picture.height)
    width, height = (max(1, round(side * _SHOWN / longest)) for side in (picture.width, picture.height))
    return (
        f'{escape(picture.file_name)}" alt="{escape(picture.picture.alt)}" '
        f'width="{width}" height="{height}" loading="lazy">'
    )


_SHOWN = 144
"""Pixels of the longer side of a picture on an easy page."""


def asset_files() -> dict[str, bytes]:
    """Styles of the pages: the name below the folder of assets, and the bytes."""
    folder = resources.files("easyread.pages") / "assets"
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir(), key=lambda file: file.name)}
