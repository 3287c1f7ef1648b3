"""Pictures in a built site: only those in use, photos made fit, and what must never be published."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import SETTINGS, MakePlan, PlanFolder
from tests.plugin.conftest import built
from tests.plugin.test_faults import bytes_of, said

INDEX = """\
set: Ours
author: Ann
licence: CC0
licence_url: https://cc0.example/
pictures:
  hall: {file: Hall.JPG, title: A hall}
  boat: {file: boat.svg, title: A boat}
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
PAGE = "# A\n\nWords.\n\n/// easy-read\n:hall: A hall.\n:house: A house.\n///\n"


def photo() -> bytes:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[2] = (51.0, 30.0, 1.0)
    out = io.BytesIO()
    Image.effect_noise((900, 600), 90).save(out, "JPEG", exif=exif)
    return out.getvalue()


@pytest.fixture
def made(plan: MakePlan) -> PlanFolder:
    """A plan with a photo and a drawing of its own, of which the photo is in use."""
    return plan(
        {
            "docs/index.md": PAGE,
            "images/pictures.yml": INDEX,
            "images/Hall.JPG": photo(),
            "images/boat.svg": SVG,
        }
    )


def pictures(made: PlanFolder) -> set[str]:
    return {file.name for file in (made.folder / "site" / "easyread" / "pictures").iterdir()}


def test_only_those_in_use(made: PlanFolder) -> None:
    """What a page shows is published, and nothing else: above all not the photo as it was."""
    built(made, "--strict")
    published = pictures(made)
    assert {"hall.jpg", "hall-1x.webp", "hall-2x.webp", "hall-3x.webp", "house.svg"} <= published
    assert published & {"Hall.JPG", "boat.svg", "bus.svg"} == set()
    original = (made.folder / "images" / "Hall.JPG").read_bytes()
    files = [file for file in (made.folder / "site").rglob("*") if file.is_file()]
    assert not [file for file in files if file.read_bytes() == original]
    for name in published - {name for name in published if name.endswith(".svg")}:
        content = (made.folder / "site" / "easyread" / "pictures" / name).read_bytes()
        assert b"Exif" not in content
        assert not Image.open(io.BytesIO(content)).getexif()


def test_work_is_done_once(made: PlanFolder, tmp_path: Path) -> None:
    """A second build does no image work: it succeeds even where nothing can open an image."""
    built(made)
    first = bytes_of(made.folder / "site")
    (tmp_path / "without" / "PIL").mkdir(parents=True)
    (tmp_path / "without" / "PIL" / "__init__.py").write_text("raise RuntimeError('an image was opened')\n")

    def build_without_images() -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"PYTHONPATH": str(tmp_path / "without"), "NO_MKDOCS_2_WARNING": "1"}
        command = [sys.executable, "-m", "mkdocs", "build"]
        return subprocess.run(
            command, cwd=made.folder, env=environment, capture_output=True, text=True, check=False
        )

    again = build_without_images()
    assert again.returncode == 0, again.stderr
    assert bytes_of(made.folder / "site") == first
    made.write({"images/Hall.JPG": photo()})
    assert "an image was opened" in build_without_images().stderr


def test_summary(made: PlanFolder) -> None:
    """The build says how many ideas have a picture, and from which sets."""
    assert "pictures: 2 of 2 ideas (Ours 50 %, OpenMoji 50 %)" in built(made).output


def test_suggested_pictures_are_marked(plan: MakePlan) -> None:
    """Where the settings allow suggestions to be published, the build names each that nobody chose."""
    page = "# A\n\nWords.\n\n/// easy-read\nA dentist.\n///\n"
    site = built(plan({"docs/index.md": page, "easyread.yml": SETTINGS + "suggest: publish\n"}), "--strict")
    assert "nobody chose this picture: docs/index.md:6:1: dentist" in site.output
    assert "dentist.svg" in pictures(site.plan)


def bomb() -> bytes:
    """A PNG of a few bytes that claims to have 3,600 million pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


HOSTILE: dict[str, tuple[dict[str, str | bytes], str]] = {
    "script": (
        {"images/boat.svg": SVG.replace("<path", "<script>alert(1)</script><path")},
        "images/pictures.yml:7:16: the picture 'boat.svg': this SVG has a <script>",
    ),
    "handler": (
        {"images/boat.svg": SVG.replace("<path", '<path onclick="alert(1)"')},
        "images/pictures.yml:7:16: the picture 'boat.svg': the <path> of this SVG has 'onclick'",
    ),
    "reference": (
        {"images/boat.svg": SVG.replace("<path", '<use href="https://evil.example/a.svg#b"/><path')},
        "images/pictures.yml:7:16: the picture 'boat.svg': the <use> of this SVG has 'href'",
    ),
    "image": (
        {"images/boat.svg": SVG.replace("<path", '<image href="https://evil.example/a.png"/><path')},
        "images/pictures.yml:7:16: the picture 'boat.svg': this SVG has a <image>",
    ),
    "bomb": (
        {"images/Hall.JPG": bomb()},
        "images/pictures.yml:6:16: the picture 'Hall.JPG': it has too many pixels",
    ),
    "truncated": (
        {"images/Hall.JPG": photo()[:5000]},
        "images/pictures.yml:6:16: the picture 'Hall.JPG': it cannot be read: image file is truncated",
    ),
    "traversal": (
        {"images/pictures.yml": INDEX.replace("Hall.JPG", "../docs/index.md")},
        "images/pictures.yml:6:9: 'hall': '../docs/index.md' does not lie beside the index",
    ),
    "no set": (
        {"easyread.yml": SETTINGS + "picture_sets: [drawn, openmoji, gone]\n"},
        "easyread.yml:4:33: there is no picture set 'gone'",
    ),
    "no licence": (
        {"images/pictures.yml": INDEX.replace("licence: CC0\n", "")},
        "images/pictures.yml:1:1: 'licence' is missing",
    ),
}


@pytest.mark.parametrize(("files", "fault"), HOSTILE.values(), ids=list(HOSTILE))
def test_hostile(made: PlanFolder, files: dict[str, str | bytes], fault: str) -> None:
    """A picture or a set that must not be published is a fault with its place; the last good site stays."""
    made.write({"docs/index.md": PAGE.replace(":house:", ":boat: A boat.\n:house:")})
    before = bytes_of(built(made).folder)
    made.write(files)
    output = said(made.build())
    assert fault in output
    assert bytes_of(made.folder / "site") == before
