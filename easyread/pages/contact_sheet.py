"""Contact sheets: pictures beside their words, for authors and checking groups to look at.

One file of HTML with everything inside, so that it can be sent, opened and printed anywhere.
"""

from __future__ import annotations

import base64
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass, replace

from easyread.pages.markup import picture_html
from easyread.pages.rendering import render
from easyread.pictures import PreparedPicture


@dataclass(frozen=True)
class SheetPicture:
    """A picture on a contact sheet.

    Attributes:
        picture: The picture.
        name: What authors call it.
        note: What else there is to say of it.
    """

    picture: PreparedPicture
    name: str
    note: str = ""


@dataclass(frozen=True)
class SheetRow:
    """A row of a contact sheet.

    Attributes:
        heading: What the row is about: a sentence, or the name of a picture.
        pictures: The pictures to compare with it.
        lines: Sentences that belong to it.
        question: What a checking group should say yes or no to; empty for none.
    """

    heading: str
    pictures: Sequence[SheetPicture]
    lines: Sequence[str] = ()
    question: str = ""


def contact_sheet(title: str, rows: Sequence[SheetRow], *, language: str = "en-GB") -> str:
    """A contact sheet as a whole file of HTML.

    Args:
        title: Its heading.
        rows: What it shows.
        language: Language of its words, as HTML writes it.
    """
    return render("contact_sheet", {"title": title, "rows": rows, "language": language, "image": data_image})


def data_image(picture: PreparedPicture) -> str:
    """A picture as HTML with the picture itself in it; one size is enough for a sheet."""
    return picture_html(replace(picture, webp={}), lambda name: _data(name, picture.files[name]))


def _data(name: str, content: bytes) -> str:
    kind = mimetypes.guess_type(name)[0]
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"
