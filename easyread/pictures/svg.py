"""Looking through an SVG file before it is published."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from easyread.model import WrittenWrongError

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_ACTIVE = (_NAMESPACE, "{http://www.w3.org/1999/xhtml}")
"""Namespaces whose elements browsers act on wherever they stand, even inside <metadata>."""

_ELEMENTS = frozenset(
    [
        "svg",
        "g",
        "defs",
        "title",
        "desc",
        "metadata",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "clipPath",
        "mask",
        "linearGradient",
        "radialGradient",
        "stop",
        "symbol",
        "use",
        "pattern",
    ]
)
_OUTSIDE = re.compile(r"""//|\\|(?:https?|data|javascript):|url\(\s*['"]?(?![#'"\s])""", re.I)
"""What leads out of the file; no drawing needs a backslash, which CSS takes for any other character."""

_LENGTH = re.compile(r"\s*(\d{1,9}(?:\.\d+)?)(?:px)?\s*")
_LARGEST = 2_000_000


def check_svg(content: bytes) -> tuple[int, int]:
    """Make sure that an SVG draws shapes and does nothing else.

    Only elements that draw are allowed: no scripts, no styles, no embedded pictures or pages. Document
    types are refused before anything is parsed, because their entities can grow without end.

    Returns:
        Width and height in pixels.

    Raises:
        WrittenWrongError: If it is not a plain drawing; the message names what must go.
    """
    if len(content) > _LARGEST:
        raise WrittenWrongError("this SVG is larger than 2 MB", "Save it as a simpler drawing, or as a PNG.")
    if b"\0" in content:
        # UTF-16, in which nothing below would be found.
        raise WrittenWrongError("this SVG is not in UTF-8", "Save it again as 'plain SVG'.")
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise WrittenWrongError("this SVG has a document type", "Save it as 'plain SVG'.")
    if b"<?xml-stylesheet" in content:
        raise WrittenWrongError("this SVG has an <?xml-stylesheet>", "Save it as 'plain SVG'.")
    try:
        root = ElementTree.fromstring(content)  # noqa: S314  - what would be dangerous was refused above
    except (ElementTree.ParseError, ValueError, LookupError):
        raise WrittenWrongError(
            "this is not an SVG that can be read", "Save it again as 'plain SVG'."
        ) from None
    if root.tag != f"{_NAMESPACE}svg":
        raise WrittenWrongError("this is not an SVG that can be read", "Save it again as 'plain SVG'.")
    inside_metadata = {
        id(child) for element in root.iter(f"{_NAMESPACE}metadata") for child in element.iter()
    }
    for element in root.iter():
        if id(element) not in inside_metadata or str(element.tag).startswith(_ACTIVE):
            _check_element(element)
    return _size(root)


def _check_element(element: ElementTree.Element) -> None:
    name = str(element.tag).removeprefix(_NAMESPACE)
    if name not in _ELEMENTS:
        shown = name.rpartition("}")[2]
        raise WrittenWrongError(
            f"this SVG has a <{shown}>, which can do more than draw", "Save it as 'plain SVG'."
        )
    for key, value in element.attrib.items():
        attribute = key.rpartition("}")[2].lower()
        outside = _OUTSIDE.search(value) or (attribute == "href" and not value.startswith("#"))
        if attribute.startswith("on") or outside:
            raise WrittenWrongError(
                f"the <{name}> of this SVG has '{attribute}', which can do more than draw",
                "Save it as 'plain SVG'.",
            )


def _size(root: ElementTree.Element) -> tuple[int, int]:
    box = root.get("viewBox", "").replace(",", " ").split()
    numbers = [
        _LENGTH.fullmatch(part)
        for part in (box[2:] if len(box) == 4 else [root.get("width", ""), root.get("height", "")])
    ]
    width, height = (float(match[1]) if match else 0 for match in numbers)
    if not width or not height:
        raise WrittenWrongError("this SVG does not say how large it is", "Give it a viewBox.")
    return max(1, round(width)), max(1, round(height))
