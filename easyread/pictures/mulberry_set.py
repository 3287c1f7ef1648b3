"""Mulberry Symbols, from the folder into which its release was unpacked."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from easyread.model import Fault, Place
from easyread.pictures.concepts import concepts
from easyread.pictures.picture import Picture
from easyread.pictures.picture_set import PictureSet
from easyread.source import read_text

MULBERRY_INDEX = "symbol-info.csv"
"""Name of the index in Mulberry's release."""

BY_SYMBOL = "mulberry-"
"""How the name of a picture begins that an author chose by its symbol: ``mulberry-doctor-1a``."""

_LICENCES = ("LICENSE.txt", "LICENSE", "LICENSE.md")
_FOLDERS = ("EN-symbols", "EN", ".")
_ADDRESS = re.compile(r"https?://creativecommons\.org/licenses/by-sa/(\d\.\d)/")
_COPYRIGHT = re.compile(r"^Copyright .+$", re.M)
_VERB = re.compile(r"(.+)_,_to")


def open_mulberry_set(folder: Path, shown_as: str) -> tuple[PictureSet | None, list[Fault]]:
    """Open the set in a folder: a picture for each concept that has a good one, every other by its symbol.

    Args:
        folder: The folder, with ``symbol-info.csv``, ``LICENSE.txt`` and the folder ``EN-symbols``.
        shown_as: The folder as the author knows it.

    Returns:
        The set, with the pictures that are there, or None where it must not be used; and its faults.
    """
    licence, faults = _licence(folder, shown_as)
    symbols, more = _symbols(folder, shown_as)
    faults += more
    if licence is None or faults:
        return None, faults
    files = _files(folder)
    by_symbol = {
        symbol: Picture(
            name=BY_SYMBOL + _slug(symbol),
            file=files[symbol],
            alt="",
            title=_title(symbol),
            author="Mulberry Symbols",
            source="https://mulberrysymbols.org/",
            licence=licence.name,
            licence_url=licence.address,
            place=place,
            set="Mulberry Symbols",
            credit=licence.credit,
        )
        for symbol, place in symbols.items()
        if symbol in files
    }
    chosen = {
        name: replace(by_symbol[concept.mulberry], name=name)
        for name, concept in concepts().items()
        if concept.mulberry in by_symbol
    }
    pictures = {picture.name: picture for picture in by_symbol.values()} | chosen
    return PictureSet("Mulberry Symbols", pictures), faults


@dataclass(frozen=True, slots=True)
class _Licence:
    name: str
    address: str
    credit: str


def _licence(folder: Path, shown_as: str) -> tuple[_Licence | None, list[Fault]]:
    """The licence that lies in the folder: which version it is, and who must be credited."""
    name = next((name for name in _LICENCES if (folder / name).is_file()), None)
    if name is None:
        return None, [
            Fault(
                Place(f"{shown_as}/{_LICENCES[0]}"),
                "the licence of this picture set is missing",
                "Unpack the whole release, with the file of its licence.",
            )
        ]
    text, faults = read_text(folder / name, f"{shown_as}/{name}")
    address, copyright_line = _ADDRESS.search(text), _COPYRIGHT.search(text)
    if faults or not address or not copyright_line:
        message, mend = (
            "this is not the licence of Mulberry Symbols",
            "Take the file from Mulberry's own release.",
        )
        return None, faults or [Fault(Place(f"{shown_as}/{name}"), message, mend)]
    licence = f"CC BY-SA {address[1]}"
    credit = f"Mulberry Symbols. {copyright_line[0].strip()}. License: {licence}"
    return _Licence(licence, address[0], credit), []


def _symbols(folder: Path, shown_as: str) -> tuple[Mapping[str, Place], list[Fault]]:
    """Every symbol in the index, and where it stands."""
    file = f"{shown_as}/{MULBERRY_INDEX}"
    text, faults = read_text(folder / MULBERRY_INDEX, file)
    if faults:
        return {}, faults
    rows = csv.DictReader(text.splitlines())
    if "symbol" not in (rows.fieldnames or ()):
        return {}, [
            Fault(Place(file), "the column 'symbol' is missing", "Take the file from Mulberry's own release.")
        ]
    found = {}
    for row in rows:
        symbol = row["symbol"] or ""
        place = Place(file, rows.line_num)
        if "/" in symbol or "\\" in symbol or symbol.startswith("."):
            faults.append(Fault(place, f"'{symbol}' cannot be the name of a symbol", "Delete the line."))
        elif symbol:
            found[symbol] = place
    return found, faults


def _files(folder: Path) -> dict[str, Path]:
    return {file.stem: file for name in reversed(_FOLDERS) for file in _svg_files(folder / name)}


def _svg_files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.glob("*.svg")):
        if not file.is_symlink():
            yield file


def _slug(symbol: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", symbol.lower()).strip("-")


def _title(symbol: str) -> str:
    verb = _VERB.fullmatch(symbol)
    words = (f"to {verb[1]}" if verb else symbol).replace("_", " ")
    return words[:1].upper() + words[1:]
