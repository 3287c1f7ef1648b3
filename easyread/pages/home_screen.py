"""The easy site on the home screen of a device: its manifest and its icon."""

from __future__ import annotations

import io
import json
from functools import partial

from easyread.cache import ContentCache, content_key
from easyread.pages.addresses import ASSETS, relative

ICON_SIDES = (192, 512)
"""Pixels: what browsers ask of a site that can be installed."""

MANIFEST = "app.webmanifest"
"""Name of the manifest in the folder of assets."""

_GROUND, _INK = "#0b4a8f", "#ffffff"
_LETTER = 0.5
"""How much of the icon its letter fills: devices cut icons to circles and other shapes."""


def icon_name(side: int) -> str:
    """Name of an icon in the folder of assets."""
    return f"icon-{side}.png"


def icon(name: str, side: int) -> bytes:
    """The first letter of a name on a square, as PNG; the same name gives the same bytes.

    Args:
        name: Name of the plan.
        side: Length of its sides, in pixels.
    """
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (side, side), _GROUND)
    letter = next((character for character in name if character.isalnum()), "?").upper()
    font = ImageFont.load_default(side * _LETTER)
    ImageDraw.Draw(image).text((side / 2, side / 2), letter, fill=_INK, font=font, anchor="mm")
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def manifest(name: str, language: str, front_door: str) -> bytes:
    """The manifest of the easy site, with addresses seen from where it is published.

    It keeps the browser's own buttons, as readers know them, and says nothing of colours: readers choose
    them. (W3C, Web Application Manifest.)

    Args:
        name: Name of the plan.
        language: Its language, as HTML writes it.
        front_door: Address of the first easy page, seen from the top of the site.
    """
    start = relative(front_door, ASSETS)
    return json.dumps(
        {
            "name": name,
            "short_name": name,
            "lang": language,
            "id": start,
            "start_url": start,
            "scope": start.removesuffix("index.html"),
            "display": "minimal-ui",
            "icons": [
                {"src": icon_name(side), "sizes": f"{side}x{side}", "type": "image/png", "purpose": purpose}
                for side in ICON_SIDES
                for purpose in ("any", "maskable")
            ],
        },
        indent=1,
    ).encode()


def home_screen_files(name: str, language: str, front_door: str, kept: ContentCache) -> dict[str, bytes]:
    """The manifest and the icons: the name of each below the folder of assets, and the bytes.

    Args:
        name: Name of the plan.
        language: Its language, as HTML writes it.
        front_door: Address of the first easy page, seen from the top of the site.
        kept: Where icons are kept that were drawn before.
    """
    icons = {
        icon_name(side): kept.remember(content_key("icon 1", name, str(side)), partial(icon, name, side))
        for side in ICON_SIDES
    }
    return {MANIFEST: manifest(name, language, front_door), **icons}
