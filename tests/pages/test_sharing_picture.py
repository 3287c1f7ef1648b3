"""The pictures beside shared links, and the codes on printed pages."""

from __future__ import annotations

import io
import re
from itertools import pairwise

import pytest
from PIL import Image

from easyread.pages.qr_code import qr_code
from easyread.pages.sharing_picture import HEIGHT, WIDTH, sharing_picture
from easyread.pictures.folder_set import drawn_folder
from tests.pages.test_escaping import HOSTILE

DRAWING = ((drawn_folder() / "advocate.svg").read_bytes(), 72, 72)


def photo(kind: str, width: int, height: int) -> tuple[bytes, int, int]:
    """A photo with many colours."""
    out = io.BytesIO()
    Image.radial_gradient("L").resize((width, height)).convert("RGB").save(out, kind)
    return out.getvalue(), width, height


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize(
    "title", [*HOSTILE[::4], *(sign * 300 for sign in HOSTILE[3::7]), "word " * 60, "W" * 300, ""]
)
def test_any_title(title: str) -> None:
    """Whatever a page is called, its preview is a small PNG of the size that services ask for."""
    content = sharing_picture("A plan", title, "Easy read", DRAWING)
    image = opened(content)
    assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
    assert len(content) < 40_000


def test_same_bytes() -> None:
    """The same page gives the same bytes, another title, plan, note or picture others."""
    ways = [
        ("A plan", "My home", "", DRAWING),
        ("A plan", "My health", "", DRAWING),
        ("Our plan", "My home", "", DRAWING),
        ("A plan", "My home", "Easy read", DRAWING),
        ("A plan", "My home", "", None),
    ]
    made = [sharing_picture(*way) for way in ways]
    assert made == [sharing_picture(*way) for way in ways]
    assert len(set(made)) == len(ways)


@pytest.mark.parametrize("picture", [photo("JPEG", 800, 300), photo("PNG", 300, 900), photo("WEBP", 40, 40)])
def test_photos(picture: tuple[bytes, int, int]) -> None:
    """A photo stands in the preview, which stays small."""
    content = sharing_picture("A plan", "My home", "", picture)
    assert content != sharing_picture("A plan", "My home", "", None)
    assert len(content) < 40_000


def test_drawing_that_cannot_be_drawn() -> None:
    """A drawing that cannot be drawn here is left out."""
    without = sharing_picture("A plan", "My home", "", None)
    assert sharing_picture("A plan", "My home", "", (b"<svg", 72, 72)) == without


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Tŷ a chartref", "Ty a chartref"),
        ("Homes \u2013 2018", "Homes - 2018"),
        ("Homes 🏠", "Homes"),
        ("Straße\u00a0eins", "Strasse eins"),
        ("A\u202eb", "Ab"),
    ],
)
def test_letters_that_the_font_lacks(title: str, shown: str) -> None:
    """Accents and signs that say nothing fall, and the rest can be read."""
    assert sharing_picture("A plan", title, "", None) == sharing_picture("A plan", shown, "", None)


@pytest.mark.parametrize("title", ["£5 a week", "בית", "Дом 5", "½ of us"])
def test_words_that_would_be_wrong(title: str) -> None:
    """A title that would lose a letter, a number or a currency is not shown: the plan's name stands there."""
    made = sharing_picture("A plan", title, "", None)
    assert made == sharing_picture("A plan", "", "", None)
    assert made != sharing_picture("A plan", "5 a week", "", None)


def test_codes() -> None:
    """A code is a small drawing with four modules of white round it; each address has its own."""
    addresses = [f"https://plan.example/easy/actions/homes-{number}/" for number in range(20)]
    codes = [qr_code(address) for address in addresses]
    assert codes == [qr_code(address) for address in addresses]
    assert all(one != other for one, other in pairwise(codes))
    for code in codes:
        assert len(code) < 3_000
        (side,) = re.findall(rb'viewBox="0 0 (\d+) \d+"', code)
        # The drawing begins with the first row, at four modules from the left and above.
        assert re.search(rb'd="M4 4\.5h7', code)
        assert int(side) in {17 + 4 * version + 8 for version in range(1, 41)}
