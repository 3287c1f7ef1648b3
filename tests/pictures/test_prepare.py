"""Making pictures fit to be published."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from easyread.cache import ContentCache
from easyread.model import Fault
from easyread.pictures import PictureFaultError, PictureSets, PreparedPicture, prepare, reduce
from easyread.pictures.reduce import reduce_photo
from tests.pictures.conftest import SVG

OwnSets = Callable[..., PictureSets]

RED, BLUE = (255, 0, 0), (0, 0, 255)
ORIENTATION, MAKER, GPS = 0x0112, 0x010F, 0x8825


@pytest.fixture
def prepared(own: OwnSets, cache: ContentCache) -> Callable[[str, bytes], PreparedPicture]:
    """Prepares a file as the plan's own picture 'photo'."""

    def prepare_file(name: str, content: bytes) -> PreparedPicture:
        sets = own(f"  photo: {{file: {name}, title: A photo, alt: A photo}}\n", {name: content})
        assert not sets.faults
        picture = sets.find("photo")
        assert picture
        return prepare(picture, cache)

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


def opened(picture: PreparedPicture, name: str = "photo-2x.webp") -> Image.Image:
    return Image.open(io.BytesIO(picture.files[name]))


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
    assert (picture.files, picture.fallback, picture.webp) == ({"photo.svg": SVG.encode()}, "photo.svg", {})
    assert (picture.width, picture.height) == (20, 10)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_place_of_a_photo(prepared: Prepared, kind: str) -> None:
    """Nothing of the camera's notes is published: above all not the place where a photo was taken."""
    notes = {"exif": camera_notes(), "xmp": b"<x:xmpmeta>51.5N</x:xmpmeta>", "comment": b"Jo at home"}
    original = photo((300, 200), kind, **notes)
    assert Image.open(io.BytesIO(original)).getexif().get_ifd(GPS)
    picture = prepared(f"photo.{kind.lower()}", original)
    assert list(picture.files) == [f"photo-{density}x.webp" for density in (1, 2, 3)] + ["photo.jpg"]
    for name, content in picture.files.items():
        assert not opened(picture, name).getexif()
        assert b"CAMERA" not in content
        assert name == "photo.jpg" or parts(content) == [b"VP8 "]
    assert not Image.open(io.BytesIO(picture.files["photo.jpg"])).info.keys() - {
        "jfif",
        "jfif_version",
        "jfif_unit",
        "jfif_density",
    }


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [
        (1, (288, 192), (20, 100)),
        (2, (288, 192), (270, 100)),
        (3, (288, 192), (270, 100)),
        (4, (288, 192), (20, 100)),
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
    ("size", "webp", "fallback"),
    [
        ((100, 50), {1: (100, 50)}, (100, 50)),
        ((200, 100), {1: (144, 72), 2: (200, 100)}, (200, 100)),
        ((2880, 1440), {1: (144, 72), 2: (288, 144), 3: (432, 216)}, (288, 144)),
        ((1000, 5000), {1: (58, 288), 2: (115, 576), 3: (173, 864)}, (115, 576)),
        ((1, 1), {1: (1, 1)}, (1, 1)),
    ],
)
def test_size(
    prepared: Prepared, size: tuple[int, int], webp: dict[int, tuple[int, int]], fallback: tuple[int, int]
) -> None:
    """A photo is made as small as each kind of screen needs, in its own shape, and never larger."""
    picture = prepared("photo.jpg", photo(size))
    assert {density: opened(picture, name).size for density, name in picture.webp.items()} == webp
    assert (picture.fallback, opened(picture, "photo.jpg").size) == ("photo.jpg", fallback)
    assert picture.files.keys() == {*picture.webp.values(), "photo.jpg"}
    assert picture.width * size[1] == pytest.approx(picture.height * size[0], rel=0.02)


def test_transparency(prepared: Prepared) -> None:
    """What is transparent stays transparent."""
    out = io.BytesIO()
    Image.new("LA", (10, 10), (0, 0)).save(out, "PNG")
    picture = prepared("photo.png", out.getvalue())
    assert picture.files.keys() == {"photo-1x.webp", "photo.png"}
    for name in picture.files:
        assert opened(picture, name).convert("RGBA").getpixel((5, 5))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize(("mode", "kind"), [("L", "JPEG"), ("CMYK", "JPEG"), ("1", "PNG"), ("I;16", "PNG")])
def test_colours(prepared: Prepared, mode: str, kind: str) -> None:
    """Photos in grey, in printers' colours or in black and white are published too."""
    out = io.BytesIO()
    Image.new(mode, (30, 20)).save(out, kind)
    assert opened(prepared("photo.img", out.getvalue()), "photo.jpg").size == (30, 20)


def noise() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((900, 700), 60).save(out, "PNG", exif=camera_notes(6))
    return out.getvalue()


def test_same_bytes() -> None:
    """The same photo always gives the same bytes."""
    original = noise()
    assert reduce_photo(original) == reduce_photo(original)


def test_work_is_done_once(prepared: Prepared, monkeypatch: pytest.MonkeyPatch) -> None:
    """A photo that was prepared before is taken from the cache, under whatever name; another one is not."""
    original = noise()
    first = prepared("photo.png", original)
    monkeypatch.setattr(reduce, "reduce_photo", lambda content: pytest.fail("the photo was reduced again"))
    assert prepared("again.png", original).files == first.files
    with pytest.raises(pytest.fail.Exception, match="reduced again"):
        prepared("photo.png", noise())


def test_colours_of_a_wide_space(prepared: Prepared) -> None:
    """A profile that changes nothing, fits not or is none leaves the colours, and is never published."""
    grey = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    linear = ImageCms.createProfile("sRGB")
    same = ImageCms.ImageCmsProfile(linear).tobytes()
    plain = opened(prepared("photo.png", photo((9, 9), "PNG")), "photo.jpg")
    for profile in (grey, same, b"no profile"):
        picture = prepared("photo.png", photo((9, 9), "PNG", icc_profile=profile))
        assert "icc_profile" not in opened(picture, "photo.jpg").info
        assert opened(picture, "photo.jpg").getpixel((1, 1)) == plain.getpixel((1, 1))


def display_p3() -> bytes:
    """A profile of colours as new telephones have them, with the primaries of Display P3 (adapted to D50)."""

    def fixed(*numbers: float) -> bytes:
        return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)

    colours = {
        b"rXYZ": (0.5151, 0.2412, -0.0011),
        b"gXYZ": (0.2920, 0.6922, 0.0419),
        b"bXYZ": (0.1571, 0.0666, 0.7841),
        b"wtpt": (0.9642, 1.0, 0.8249),
    }
    tags = {name: b"XYZ \0\0\0\0" + fixed(*xyz) for name, xyz in colours.items()}
    curve = b"curv\0\0\0\0" + struct.pack(">IHH", 1, round(2.2 * 256), 0)
    tags |= dict.fromkeys([b"rTRC", b"gTRC", b"bTRC"], curve)
    tags[b"desc"] = b"desc\0\0\0\0" + struct.pack(">I", 3) + b"P3\0" + bytes(79)
    tags[b"cprt"] = b"text\0\0\0\0CC0\0"
    table, data, start = b"", b"", 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        table += name + struct.pack(">II", start + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    body = struct.pack(">I", len(tags)) + table + data
    head = struct.pack(">I4sI4s4s4s", 128 + len(body), b"\0" * 4, 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += bytes(12) + b"acsp" + bytes(28) + fixed(0.9642, 1.0, 0.8249)
    return head + bytes(128 - len(head)) + body


def test_wide_colours(prepared: Prepared) -> None:
    """A colour of a wide space becomes the one that looks the same without a profile, not a pale one."""
    orange = Image.new("RGB", (9, 9), (200, 100, 50))
    out = io.BytesIO()
    orange.save(out, "PNG", icc_profile=display_p3())
    red, green, blue = opened(prepared("photo.png", out.getvalue()), "photo.jpg").getpixel((1, 1))  # type: ignore[misc]
    # Worked out from the matrices of Display P3 and sRGB.
    assert (red, green, blue) == pytest.approx((216, 93, 24), abs=5)


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


def test_unreadable(own: OwnSets, cache: ContentCache, tmp_path: Path) -> None:
    """A picture that went away after its index was read is a fault at its place."""
    sets = own("  photo: {file: a.jpg, title: A photo, alt: A photo}\n", {"a.jpg": photo((9, 9))})
    (tmp_path / "images" / "a.jpg").unlink()
    picture = sets.find("photo")
    assert picture
    with pytest.raises(PictureFaultError, match="it cannot be read: No such file"):
        prepare(picture, cache)


def test_wrong_svg(prepared: Prepared) -> None:
    """What is wrong in an SVG is reported at the place where its index names it."""
    fault = fault_of(prepared, "a.svg", SVG.replace("<path", "<script/><path").encode())
    assert fault.message == "the picture 'a.svg': this SVG has a <script>, which can do more than draw"
