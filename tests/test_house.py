"""The walls of the house: which room may ask which."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

LIBRARY = ROOT / "easyread"
PLUGIN = ROOT / "plugins" / "mkdocs_easyread"

MAY_ASK: dict[str, set[str]] = {
    "model": set(),
    "whole_file": set(),
    "languages": set(),
    "source": {"model", "languages", "whole_file"},
    "wording": {"model", "languages"},
    "sentences": set(),
    "cache": {"whole_file"},
    "checks": {"model", "sentences", "cache"},
    "pictures": {"model", "source", "cache"},
    "speech": {"cache", "sentences"},
    "pages": {"model", "checks", "languages", "wording", "pictures", "speech", "cache"},
    "publication": {"model", "languages", "source", "checks", "cache", "pictures", "speech", "pages"},
    "importing": {"model", "source", "whole_file"},
    "cli": {
        *(
            "model",
            "languages",
            "source",
            "checks",
            "cache",
            "pictures",
            "speech",
            "pages",
            "importing",
            "publication",
        ),
        "whole_file",
    },
}
"""Every room of the library, and the rooms that it may import."""

DOORS = {"mkdocs", "properdocs", "material", "mkdocs_easyread"}
"""What the library must not know: the site generators and what is made for them."""


def modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def imports(file: Path, root: Path) -> Iterator[tuple[str, str]]:
    """Each module that a file imports, under its whole name, with the name taken from it (or nothing)."""
    package = file.relative_to(root).parent.parts
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*above, *filter(None, [node.module])))
            yield from ((module, alias.name) for alias in node.names)


def rooms_asked(room: str) -> set[str]:
    files = modules(LIBRARY / room) or [LIBRARY / f"{room}.py"]
    asked = set()
    for file in files:
        for module, name in imports(file, ROOT):
            parts = f"{module}.{name}".split(".")
            if parts[0] == "easyread":
                asked.add(parts[1] if len(parts) > 1 else "")
    return asked - {room}


def test_rooms() -> None:
    """Every part of the library is a room with a place in the order."""
    found = {
        path.stem for path in LIBRARY.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()
    }
    assert found - {"__init__"} == MAY_ASK.keys()


@pytest.mark.parametrize("room", MAY_ASK)
def test_directions(room: str) -> None:
    """A room asks only the rooms before it."""
    assert rooms_asked(room) <= MAY_ASK[room]


def test_order() -> None:
    """The order has no circle: each room comes after those that it may ask."""
    seen: set[str] = set()
    for room, asked in MAY_ASK.items():
        assert asked <= seen
        seen.add(room)


def test_no_door_in_the_library() -> None:
    """The library imports nothing of MkDocs, of its forks or its themes, so that other doors can be built."""
    found = {
        (file.name, module)
        for file in modules(LIBRARY)
        for module, _ in imports(file, ROOT)
        if module.split(".")[0] in DOORS
    }
    assert found == set()


def test_no_door_at_run_time() -> None:
    """Preparing a publication loads no site generator, not even by way of another package."""
    code = "import sys, easyread.publication; print(*{name.split('.')[0] for name in sys.modules})"
    printed = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert "easyread" in printed
    assert DOORS & set(printed) == set()


def test_plugin_asks_for_public_names() -> None:
    """The plugin uses only what rooms name as public."""
    for file in modules(PLUGIN):
        for module, name in imports(file, PLUGIN.parent):
            if module.startswith("easyread."):
                public = importlib.import_module(module)
                assert name in getattr(public, "__all__", [name]), f"{file.name}: {module}.{name}"
                assert module.count(".") == 1, f"{file.name}: {module}"


def test_plugin_uses_nothing_private_of_mkdocs() -> None:
    """The plugin imports no private name of MkDocs, so that new versions of it do no harm."""
    for file in modules(PLUGIN):
        for module, name in imports(file, PLUGIN.parent):
            if module.split(".")[0] in DOORS:
                assert not any(part.startswith("_") for part in f"{module}.{name}".split(".") if part), (
                    file.name
                )


@pytest.mark.parametrize("room", sorted(MAY_ASK.keys() - {"cache", "publication", "sentences", "whole_file"}))
def test_tests_mirror_rooms(room: str) -> None:
    """Each room has its tests in a folder of the same name."""
    assert list((ROOT / "tests" / room).glob("test_*.py"))
