"""What all rooms' tests share: small plans in a folder, and the example plan, built once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings

from easyread.model import Fault
from easyread.source import Reading, read_plan
from easyread.speech import get_voices
from tests.languages.mirrored import LANGUAGE, mirrored

# How long one example takes says how busy the machine is: speed has tests and benchmarks of its own.
settings.register_profile("easyread", deadline=None)
settings.load_profile("easyread")

ROOT = Path(__file__).parents[1]

NATURAL_HOME = ROOT / ".cache" / "natural-voices"
"""Where the tests keep the natural voices; as a user's folder of data, easyread finds them in it."""

SETTINGS = """\
name: A plan
organisation: A council
as_of: 2018-12-31
"""

MKDOCS = """\
site_name: A plan
site_url: https://plan.example/
theme:
  name: material
  font: false
plugins: [search, easyread]
"""


@dataclass(frozen=True)
class PlanFolder:
    """A plan in a folder of its own."""

    folder: Path

    def write(self, files: dict[str, str | bytes]) -> PlanFolder:
        """Write files, such as ``{"docs/homes.md": "..."}``."""
        for name, content in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return self

    def read(self) -> Reading:
        """Read it with the library."""
        docs = self.folder / "docs"
        paths = [path.relative_to(docs).as_posix() for path in docs.rglob("*.md")]
        return read_plan(self.folder / "easyread.yml", docs, paths, self.folder)

    def faults(self) -> list[Fault]:
        """Every fault of it, sorted by place."""
        return sorted(self.read().faults)

    def build(self, *arguments: str, tool: str = "mkdocs") -> subprocess.CompletedProcess[str]:
        """Build its site into ``site/``, as an author would."""
        return run(self.folder, sys.executable, "-m", tool, "build", *arguments)

    def published(self, name: str) -> str:
        """A file of its built site."""
        return (self.folder / "site" / name).read_text(encoding="utf-8")


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder and keep what it prints."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=300
    )


LONGEST = (
    "browser/test_easy_pages.py",
    "plugin/test_sound.py",
    "browser/test_standard_pages.py",
    "browser/test_player.py",
    "browser/test_without_scripts.py",
    "browser/test_keyboard.py",
    "speech/test_kokoro.py",
    "plugin/test_build.py",
    "plugin/test_pictures.py",
    "speech/test_espeak.py",
)
"""The files of tests that take longest, the longest first."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where several workers share the tests, let them begin with the longest files.

    A file begun last would keep one of them when nothing is left for the others.
    """
    if hasattr(config, "workerinput"):
        places = {ROOT / "tests" / name: place for place, name in enumerate(LONGEST)}
        items.sort(key=lambda item: places.get(item.path, len(places)))


MakePlan = Callable[..., PlanFolder]
"""What the fixture `plan` gives."""


@pytest.fixture
def plan(tmp_path: Path) -> MakePlan:
    """Makes a plan of the files given, on top of valid settings: ``plan({"docs/index.md": "# Hello"})``."""

    def make(files: dict[str, str | bytes]) -> PlanFolder:
        return PlanFolder(tmp_path).write({"easyread.yml": SETTINGS, "mkdocs.yml": MKDOCS, **files})

    return make


def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for this run that all workers share, be there one or several."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def build_example(tmp_path_factory: pytest.TempPathFactory, tool: str) -> Path:
    """The example plan's site, built strictly with a tool by the first worker that needs it.

    All workers read this one site: a test that changes a file of it changes a copy.
    """
    folder = shared_folder(tmp_path_factory) / f"example-{tool}"
    site = folder / "site"
    # One lock for all tools: they share the cache of what was spoken, and each uses all processors.
    with FileLock(folder.with_name("example.lock")):
        if not site.is_dir():
            building = folder / "building"
            built = run(ROOT, sys.executable, "-m", tool, "build", "--strict", "--site-dir", str(building))
            assert built.returncode == 0, built.stdout + built.stderr
            building.rename(site)
    return site


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example plan's site."""
    return build_example(tmp_path_factory, "mkdocs")


@pytest.fixture(scope="session")
def mirrored_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example plan's site, silent, in a language of brackets that is written from right to left."""
    folder = tmp_path_factory.mktemp("mirrored")
    for name in ("docs", "images", "mkdocs.yml"):
        (folder / name).symlink_to(ROOT / name)
    words = (ROOT / "easyread" / "languages" / "en.ftl").read_text(encoding="utf-8")
    (folder / "words.ftl").write_text(mirrored(words), encoding="utf-8")
    settings = (ROOT / "easyread.yml").read_text(encoding="utf-8")
    settings += f"language: {LANGUAGE}\nlanguage_file: words.ftl\nspeech: none\n"
    (folder / "easyread.yml").write_text(settings, encoding="utf-8")
    built = run(folder, sys.executable, "-m", "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def voices() -> Path:
    """The folder of the natural voices, brought by npm if they are not there yet."""
    folder = NATURAL_HOME / "easyread" / "voices"
    NATURAL_HOME.mkdir(parents=True, exist_ok=True)
    with FileLock(NATURAL_HOME / "voices.lock"):
        if not folder.is_dir():
            get_voices(folder=folder)
    return folder
