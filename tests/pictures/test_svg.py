"""What an SVG may hold."""

from __future__ import annotations

import time

import pytest

from easyread.model import WrittenWrongError
from easyread.pictures.svg import check_svg

NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str = "", attributes: str = 'viewBox="0 0 72 36"') -> str:
    return f"<svg {NAMESPACES} {attributes}>{inside}</svg>"


def refusal(content: str | bytes) -> str:
    with pytest.raises(WrittenWrongError) as caught:
        check_svg(content if isinstance(content, bytes) else content.encode())
    assert caught.value.mend
    return caught.value.message


@pytest.mark.parametrize(
    ("inside", "named"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<g><g><script/></g></g>", "<script>"),
        ('<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>', "<script>"),
        ("<metadata><script>alert(1)</script></metadata>", "<script>"),
        ('<metadata><x:script xmlns:x="http://www.w3.org/1999/xhtml"/></metadata>', "<script>"),
        ("<style>path { fill: red }</style>", "<style>"),
        ("<foreignObject><p>Words</p></foreignObject>", "<foreignObject>"),
        ('<title><b xmlns="http://www.w3.org/1999/xhtml">Words</b></title>', "<b>"),
        ('<image href="#a"/>', "<image>"),
        ('<a href="#a"/>', "<a>"),
        ('<animate attributeName="href"/>', "<animate>"),
        ('<set attributeName="href"/>', "<set>"),
        ("<handler/>", "<handler>"),
        ('<iframe xmlns="http://www.w3.org/1999/xhtml"/>', "<iframe>"),
    ],
)
def test_element(inside: str, named: str) -> None:
    """An element that does not draw is refused by its name, wherever it stands."""
    assert refusal(svg(inside)) == f"this SVG has a {named}, which can do more than draw"


@pytest.mark.parametrize(
    ("inside", "element", "attribute"),
    [
        ('<path onload="alert(1)"/>', "path", "onload"),
        ('<path ONCLICK="alert(1)"/>', "path", "onclick"),
        ('<metadata onload="alert(1)"/>', "metadata", "onload"),
        ('<use href="https://other.example/a.svg#a"/>', "use", "href"),
        ('<use xlink:href="https://other.example/a.svg#a"/>', "use", "href"),
        ('<use href="other.svg#a"/>', "use", "href"),
        ('<use href="data:image/svg+xml,a#a"/>', "use", "href"),
        ('<use href="javascript:alert(1)"/>', "use", "href"),
        ('<path fill="url(http://other.example/a#b)"/>', "path", "fill"),
        ("<path fill=\"url( 'http://other.example/a#b' )\"/>", "path", "fill"),
        ('<path fill="URL(//other.example/a#b)"/>', "path", "fill"),
        ('<path fill="url(a.svg#b)"/>', "path", "fill"),
        (r'<path fill="\75 rl(a.svg#b)"/>', "path", "fill"),
        ('<path style="fill: url(#a); mask: url(a.svg#b)"/>', "path", "style"),
        ("<g style=\"background: image-set('https://other.example/a.png' 1x)\"/>", "g", "style"),
        ('<g xml:base="https://other.example/"/>', "g", "base"),
    ],
)
def test_attribute(inside: str, element: str, attribute: str) -> None:
    """An attribute that acts or leads out of the file is refused by its name."""
    message = refusal(svg(inside))
    assert message == f"the <{element}> of this SVG has '{attribute}', which can do more than draw"


def test_root_attributes() -> None:
    """The outermost element is looked at like any other."""
    assert "<svg> of this SVG has 'onload'" in refusal(svg(attributes='viewBox="0 0 9 9" onload="alert(1)"'))


def test_entity_bomb() -> None:
    """A document type is refused before its entities are opened, so that a bomb stays small."""
    entities = "".join(f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 12))
    bomb = f'<!DOCTYPE svg [<!ENTITY a0 "laugh">{entities}]>{svg("<title>&a11;</title>")}'
    before = time.process_time()
    assert refusal(bomb) == "this SVG has a document type"
    assert time.process_time() - before < 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (f'<!DOCTYPE svg SYSTEM "https://other.example/a.dtd">{svg()}', "this SVG has a document type"),
        (f'<?xml-stylesheet href="a.css"?>{svg()}', "this SVG has an <?xml-stylesheet>"),
        (f"<!DOCTYPE svg>{svg()}".encode("utf-16"), "this SVG is not in UTF-8"),
        (f"<!DOCTYPE svg>{svg()}".encode("utf-16-le"), "this SVG is not in UTF-8"),
        (f"<!DOCTYPE svg>{svg()}".encode("utf-16-be"), "this SVG is not in UTF-8"),
        (b"", "this is not an SVG that can be read"),
        ("not XML", "this is not an SVG that can be read"),
        (svg() + svg(), "this is not an SVG that can be read"),
        ('<svg viewBox="0 0 9 9"/>', "this is not an SVG that can be read"),
        ("<html><body/></html>", "this is not an SVG that can be read"),
        (b'<?xml version="1.0" encoding="no-such"?><svg/>', "this is not an SVG that can be read"),
        (b'<?xml version="1.0" encoding="shift_jis"?><svg/>', "this is not an SVG that can be read"),
        (svg("<path/>" * 300_000), "this SVG is larger than 2 MB"),
    ],
    ids=lambda value: None if isinstance(value, bytes) or len(value) > 80 else value,
)
def test_document(content: str | bytes, message: str) -> None:
    """What is no plain SVG as a whole is refused, and the message says why."""
    assert refusal(content) == message


@pytest.mark.parametrize(
    "inside",
    [
        "",
        "<title>A house</title><desc>With a door</desc>",
        '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path fill="url(#a)"/>',
        "<defs/><path style=\"fill: url( '#a' )\"/>",
        '<symbol id="a"><circle r="2"/></symbol><use xlink:href="#a"/>',
        '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<r:li r:resource="https://creativecommons.org/ns#Attribution"/></r:RDF></metadata>',
        "<!-- a comment with a <script> in it -->",
    ],
)
def test_drawing(inside: str) -> None:
    """A drawing may have shapes, gradients, its own parts again, words about itself and its licence."""
    assert check_svg(svg(inside).encode()) == (72, 36)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 72 36"', (72, 36)),
        ('viewBox="0,0,72,36"', (72, 36)),
        ('viewBox="-5 -5 72.4 35.6"', (72, 36)),
        ('width="72px" height="36"', (72, 36)),
        ('viewBox="0 0 72 36" width="10" height="10"', (72, 36)),
        ('viewBox="0 0 72 0.2"', (72, 1)),
    ],
)
def test_size(attributes: str, size: tuple[int, int]) -> None:
    """The size of a drawing is that of its viewBox, or else its own width and height."""
    assert check_svg(svg(attributes=attributes).encode()) == size


@pytest.mark.parametrize(
    "attributes",
    [
        "",
        'width="100%" height="100%"',
        'width="72"',
        'viewBox="0 0 72"',
        'viewBox="0 0 0 0"',
        'viewBox="0 0 -1 5"',
        f'viewBox="0 0 {"9" * 400} 5"',
        'viewBox="0 0 nan inf"',
    ],
)
def test_no_size(attributes: str) -> None:
    """A drawing that does not say how large it is, or not in numbers that can be, is refused."""
    assert refusal(svg(attributes=attributes)) == "this SVG does not say how large it is"
