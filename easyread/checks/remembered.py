"""The checks of texts that have not changed are remembered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from pydantic import TypeAdapter

from easyread.cache import ContentCache, content_key
from easyread.checks.check import Checked, check
from easyread.model import Plan

_CHECKED = TypeAdapter(Checked)


def remembered_check(
    plan: Plan, files: Mapping[str, str], alt_texts: Mapping[str, str], kept: ContentCache
) -> Checked:
    """What `check` finds, from a cache where it was found before.

    Args:
        plan: The plan.
        files: The content of its files, by the names that its places call them.
        alt_texts: The words of its pictures, by their names.
        kept: Where findings are kept.
    """
    texts = [part for known in (files, alt_texts) for name in sorted(known) for part in (name, known[name])]
    key = content_key("easy read", _recipe(), *texts)
    return _CHECKED.validate_json(
        kept.remember(key, lambda: _CHECKED.dump_json(check(plan, files, alt_texts)))
    )


@cache
def _recipe() -> str:
    """Names the rules and the words they know: others find something else."""
    return content_key(*(file.read_bytes() for file in _files(resources.files("easyread.checks"))))


def _files(folder: Traversable) -> list[Traversable]:
    found = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            found += _files(entry)
        elif entry.name.endswith((".py", ".txt", ".yml")):
            found.append(entry)
    return found
