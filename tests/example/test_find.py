"""What the search of the example knows is there."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote

from tests.example.html_page import HtmlPage


def test_all_that_can_be_found_is_there(easy_pages: dict[str, HtmlPage], example_site: Path) -> None:
    """Each thing that the search can find leads to a part of an easy page, and its picture is published."""
    script = (example_site / "easyread" / "find-data.js").read_text(encoding="ascii")
    found = json.loads(script.partition("=")[2].removesuffix(";\n"))
    ids = {address: {element.id for element in page.root} for address, page in easy_pages.items()}
    entries = found["entries"]
    wrong = []
    for title, address, *_, parent, _ in entries:
        page, hash_sign, part = (entries[parent][1] + address if address[:1] == "#" else address).partition(
            "#"
        )
        if page not in ids or (hash_sign and unquote(part) not in ids[page]):
            wrong.append(f"{title}: {address}")
    assert wrong == []
    assert len(entries) > 300
    assert all((example_site / "easyread" / "pictures" / file).is_file() for file, *_ in found["pictures"])
