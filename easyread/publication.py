"""The one way in for every door: sources -> a plan that may be published, or all that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from easyread.model import Plan, PlanError
from easyread.pages import PICTURES_ALWAYS
from easyread.pictures import PreparedPicture, choose_pictures, open_sets
from easyread.source import read_plan, seen_from


@dataclass(frozen=True)
class Publication:
    """A plan without faults, and the pictures it uses.

    Attributes:
        plan: The plan.
        pictures: Every picture in use, by name.
    """

    plan: Plan
    pictures: Mapping[str, PreparedPicture]


def prepare_publication(settings_file: Path, folder: Path, paths: Iterable[str], root: Path) -> Publication:
    """Read and check everything before anything is published.

    Args:
        settings_file: The plan's settings, ``easyread.yml``.
        folder: The folder of pages.
        paths: The Markdown files below it that are pages of the plan.
        root: The folder that authors work in: the files in faults are seen from there.

    Raises:
        PlanError: With every fault of every file.
    """
    reading = read_plan(settings_file, folder, paths, root)
    if reading.plan is None:
        raise PlanError(reading.faults)
    images = settings_file.parent / reading.plan.settings.images
    chosen = choose_pictures(reading.plan, open_sets(images, seen_from(root, images)), PICTURES_ALWAYS)
    if faults := (*reading.faults, *chosen.faults):
        raise PlanError(faults)
    return Publication(reading.plan, chosen.by_name)
