"""Nothing private reaches the site: roles are published, people are not."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

SURNAMES = frozenset(
    {
        "84a13726d3225267f01856c48489cf0fe2d7d45f3b732a99e76160d470556856",
        "941192abb086502a3dfe15af00eaa964f230e9e6123c3e719320c9cf1cb22de0",
        "9fe93417853739c1c18c2e8b051860d1a317824f1aa91304d16f3fe832486f7a",
        "c5a620f53f8f7bccb10a058e74d77e703ef3e6d1d2722ff03bd507974b35b220",
        "cf742ff8502d7791d39dbb02b29f2ced4e03f064e5adf8adea3fbc6be85068ea",
        "cfcd650bffa27ddb6d65197835191a5bdf3601921ca8cf5884ec1721b23f35f2",
        "df9448d9f61292c1252503fba63d8dfdcc3e4a01a5d06005cc5e7e00a6223d5f",
    }
)
"""SHA-256 of the surnames, in small letters, that stand beside the roles in the plan's source."""

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|mailto:", re.IGNORECASE)

TELEPHONE = re.compile(r"(?<![\w.])(?:\+44|0044|0)(?:[ ().-]*\d){9,10}(?!\w)|tel:", re.IGNORECASE)
"""Telephone numbers of the UK: ten or eleven digits with the 0, in any groups."""

DRAWING = re.compile(r"<(svg|script)\b.*?</\1>", re.DOTALL)
"""Parts of a page that hold numbers of another kind."""

RASTERS = {".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".tif", ".tiff"}


@pytest.fixture(scope="session")
def published(example_site: Path) -> dict[str, str]:
    """All that people or search engines read: every page, and the texts of the search."""
    files = [*example_site.rglob("*.html"), *example_site.rglob("*.json"), *example_site.rglob("*.xml")]
    return {
        file.relative_to(example_site).as_posix(): DRAWING.sub("", file.read_text(encoding="utf-8"))
        for file in files
    }


def test_no_page_has_an_email_address_or_a_telephone_number(published: dict[str, str]) -> None:
    """No page publishes an email address or a telephone number."""
    found = [
        f"{name}: {match.group()}"
        for name, text in published.items()
        for pattern in (EMAIL, TELEPHONE)
        for match in pattern.finditer(text)
    ]

    assert found == []


def test_no_page_names_the_people_of_the_source(published: dict[str, str]) -> None:
    """Actions name the role that leads them, never the person who has it."""
    words = {
        word: name for name, text in published.items() for word in re.findall(r"[^\W\d_]+", text.lower())
    }
    named = [
        f"{name}: {word}" for word, name in words.items() if sha256(word.encode()).hexdigest() in SURNAMES
    ]

    assert named == []
    assert len(words) > 1000


def test_pictures_carry_no_hidden_data(example_site: Path) -> None:
    """No published picture says where, when or with what it was taken."""
    rasters = [file for file in example_site.rglob("*") if file.suffix.lower() in RASTERS]
    telling = []
    for file in rasters:
        with Image.open(file) as image:
            if image.getexif() or image.info.keys() & {
                "exif",
                "xmp",
                "XML:com.adobe.xmp",
                "photoshop",
                "comment",
            }:
                telling.append(file.name)

    assert telling == []
    assert rasters


def test_what_authors_write_stays_at_home(example_site: Path) -> None:
    """The site holds what is published of the plan, and none of the files it was made from."""
    sources = [
        file.name for file in example_site.rglob("*") if file.suffix.lower() in {".yml", ".yaml", ".md"}
    ]

    assert sources == []
