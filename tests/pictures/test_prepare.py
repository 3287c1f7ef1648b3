"""Making pictures fit to be published."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from easyread.model import Fault
from easyread.pictures import PictureFaultError, PictureSets, PreparedPicture, prepare
from tests.pictures.conftest import SVG

OwnSets = Callable[..., PictureSets]

RED, BLUE = (255, 0, 0), (0, 0, 255)
ORIENTATION, MAKER, GPS = 0x0112, 0x010F, 0x8825


@pytest.fixture
def prepared(own: OwnSets) -> Callable[[str, bytes], PreparedPicture]:
    """Prepares a file as the plan's own picture 'photo'."""

    def prepare_file(name: str, content: bytes) -> PreparedPicture:
        sets = own(f"  photo: {{file: {name}, title: A photo, alt: A photo}}\n", {name: content})
        assert not sets.faults
        return prepare(sets.pictures["photo"])

    return prepare_file


Prepared = Callable[[str, bytes], PreparedPicture]


def photo(size: tuple[int, int], kind: str = "JPEG", **settings: object) -> bytes:
    """A picture whose left half is red and whose right half is blue."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    out = io.BytesIO()
    image.save(out, kind, **settings)
    return out.getvalue()


def camera_notes(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[MAKER] = "A CAMERA"
    place = exif.get_ifd(GPS)
    place[1], place[2], place[3], place[4] = "N", (51.0, 30.0, 1.0), "W", (0.0, 7.0, 2.0)
    return exif


def opened(picture: PreparedPicture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.content))
    assert (image.format, image.size) == ("WEBP", (picture.width, picture.height))
    return image


def parts(webp: bytes) -> list[bytes]:
    """Names of the parts that a WebP file is made of."""
    found, start = [], 12
    while start < len(webp):
        found.append(webp[start : start + 4])
        length = int.from_bytes(webp[start + 4 : start + 8], "little")
        start += 8 + length + length % 2
    return found


def fault_of(prepared: Prepared, name: str, content: bytes) -> Fault:
    with pytest.raises(PictureFaultError) as caught:
        prepared(name, content)
    assert str(caught.value.fault.place) == "images/pictures.yml:7:17"
    assert caught.value.fault.mend
    return caught.value.fault


def test_drawing(prepared: Prepared) -> None:
    """A drawing is published byte for byte as it is, under the name that authors call it."""
    picture = prepared("Drawing 1.SVG", SVG.encode())
    assert (picture.file_name, picture.content) == ("photo.svg", SVG.encode())
    assert (picture.width, picture.height) == (20, 10)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_place_of_a_photo(prepared: Prepared, kind: str) -> None:
    """Nothing of the camera's notes is published: above all not the place where a photo was taken."""
    notes = {"exif": camera_notes(), "xmp": b"<x:xmpmeta>51.5N</x:xmpmeta>", "comment": b"Jo at home"}
    original = photo((300, 200), kind, **notes)
    assert Image.open(io.BytesIO(original)).getexif().get_ifd(GPS)
    picture = prepared(f"photo.{kind.lower()}", original)
    assert not opened(picture).getexif()
    assert parts(picture.content) == [b"VP8 "]


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [
        (1, (300, 200), (20, 100)),
        (2, (300, 200), (280, 100)),
        (3, (300, 200), (280, 100)),
        (4, (300, 200), (20, 100)),
        (5, (200, 300), (100, 20)),
        (6, (200, 300), (100, 20)),
        (7, (200, 300), (100, 280)),
        (8, (200, 300), (100, 280)),
    ],
)
def test_upright(
    prepared: Prepared, orientation: int, size: tuple[int, int], red_at: tuple[int, int]
) -> None:
    """A photo stands upright, however the camera was held."""
    picture = prepared("photo.jpg", photo((300, 200), exif=camera_notes(orientation)))
    image = opened(picture).convert("RGB")
    assert image.size == size
    red, _, blue = image.getpixel(red_at)  # type: ignore[misc]
    assert red > 200
    assert blue < 60


@pytest.mark.parametrize(
    ("size", "published"),
    [
        ((300, 200), (300, 200)),
        ((720, 1440), (720, 1440)),
        ((2880, 1440), (720, 360)),
        ((1000, 5000), (288, 1440)),
        ((1, 1), (1, 1)),
    ],
)
def test_size(prepared: Prepared, size: tuple[int, int], published: tuple[int, int]) -> None:
    """A photo is made as small as its place on the page needs, in its own shape, and never larger."""
    picture = prepared("photo.jpg", photo(size))
    assert (picture.file_name, opened(picture).size) == ("photo.webp", published)


def test_transparency(prepared: Prepared) -> None:
    """What is transparent stays transparent."""
    out = io.BytesIO()
    Image.new("LA", (10, 10), (0, 0)).save(out, "PNG")
    assert opened(prepared("photo.png", out.getvalue())).convert("RGBA").getpixel((5, 5))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize(("mode", "kind"), [("L", "JPEG"), ("CMYK", "JPEG"), ("1", "PNG"), ("I;16", "PNG")])
def test_colours(prepared: Prepared, mode: str, kind: str) -> None:
    """Photos in grey, in printers' colours or in black and white are published too."""
    out = io.BytesIO()
    Image.new(mode, (30, 20)).save(out, kind)
    assert opened(prepared("photo.img", out.getvalue())).size == (30, 20)


def test_same_bytes(prepared: Prepared) -> None:
    """The same photo always gives the same bytes."""
    noise = Image.effect_noise((900, 700), 60)
    out = io.BytesIO()
    noise.save(out, "PNG", exif=camera_notes(6))
    first, second = (prepared("photo.png", out.getvalue()).content for _ in range(2))
    assert first == second


def test_truncated(prepared: Prepared) -> None:
    """A photo of which a part is missing is a fault, not half a picture."""
    content = photo((300, 200))
    fault = fault_of(prepared, "photo.jpg", content[: len(content) // 2])
    assert fault.message.startswith("the picture 'photo.jpg': it cannot be read: image file is truncated")


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be large."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(60_000, 60_000), (60_000_001, 1), (10_000, 9_000)])
def test_too_many_pixels(prepared: Prepared, size: tuple[int, int]) -> None:
    """A picture that claims more pixels than any telephone takes is refused before they are laid out."""
    fault = fault_of(prepared, "photo.png", png_claiming(*size))
    assert fault.message == "the picture 'photo.png': it has too many pixels"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("photo.jpg", b""),
        ("photo.jpg", b"no picture"),
        ("photo.jpg", photo((9, 9))[:20]),
        ("photo.gif", photo((9, 9), "GIF")),
        ("photo.png", png_claiming(9, 9)[:30]),
    ],
)
def test_no_photo(prepared: Prepared, name: str, content: bytes) -> None:
    """What is no JPEG, PNG, WebP or SVG is a fault that says so."""
    fault = fault_of(prepared, name, content)
    assert fault.message == f"the picture '{name}': it is not a JPEG, PNG, WebP or SVG that can be read"


def test_senseless_notes(prepared: Prepared) -> None:
    """A photo with camera's notes that make no sense is a fault at its place, not a crash."""
    on_its_side = struct.pack(">HHIHH", ORIENTATION, 3, 1, 6, 0)
    resolution = struct.pack(">HHI4s", 0x011A, 2, 4, b"abc\0")
    exif = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 2) + on_its_side + resolution + bytes(4)
    fault = fault_of(prepared, "photo.jpg", photo((30, 20), exif=exif))
    assert fault.message.endswith("it is not a JPEG, PNG, WebP or SVG that can be read")


def test_unreadable(own: OwnSets, tmp_path: Path) -> None:
    """A picture that went away after its index was read is a fault at its place."""
    sets = own("  photo: {file: a.jpg, title: A photo, alt: A photo}\n", {"a.jpg": photo((9, 9))})
    (tmp_path / "images" / "a.jpg").unlink()
    with pytest.raises(PictureFaultError, match="it cannot be read: No such file"):
        prepare(sets.pictures["photo"])


def test_wrong_svg(prepared: Prepared) -> None:
    """What is wrong in an SVG is reported at the place where its index names it."""
    fault = fault_of(prepared, "a.svg", SVG.replace("<path", "<script/><path").encode())
    assert fault.message == "the picture 'a.svg': this SVG has a <script>, which can do more than draw"
