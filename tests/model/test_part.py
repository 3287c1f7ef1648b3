"""Parts of a site that are plans of their own, and the names of what stands in them."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from easyread.model import Part, Settings, WrittenWrongError, find_key, key_of, part_of

DEEP, NATIONAL, SPACED = (
    Part(folder=folder, name=folder) for folder in ("national/deep", "national", "our plan")
)


@pytest.mark.parametrize("parts", [(NATIONAL, DEEP, SPACED), (DEEP, SPACED, NATIONAL)])
@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("homes.md", None),
        ("national.md", None),
        ("nationals/homes.md", None),
        ("a/national/homes.md", None),
        ("national/homes.md", NATIONAL),
        ("national/index.md", NATIONAL),
        ("national/deeper/homes.md", NATIONAL),
        ("national/deep.md", NATIONAL),
        ("national/deep/homes.md", DEEP),
        ("national/deep/a/homes.md", DEEP),
        ("our plan/homes.md", SPACED),
    ],
)
def test_part_of(parts: tuple[Part, ...], path: str, part: Part | None) -> None:
    """A page belongs to the innermost folder around it, in whatever order the parts are written."""
    assert part_of(path, parts) is part


def test_no_parts() -> None:
    """Where there are no parts, names are those that were written."""
    assert part_of("national/a.md", ()) is None
    assert key_of("4j", "national/a.md", ()) == "4j"
    assert find_key("4j", "national/a.md", (), {"4j"}) == "4j"


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("homes.md", "4j"),
        ("national/homes.md", "national/4j"),
        ("national/a/homes.md", "national/4j"),
        ("national/deep/homes.md", "national/deep/4j"),
    ],
)
def test_key(path: str, key: str) -> None:
    """A name has its part's folder before it, so that two parts can have the same names."""
    assert key_of("4j", path, (NATIONAL, DEEP)) == key


KEYS = {"4j", "only-ours", "national/4j", "national/only-theirs", "national/deep/4j"}


@pytest.mark.parametrize(
    ("written", "path", "key"),
    [
        ("4j", "homes.md", "4j"),
        ("4j", "national/homes.md", "national/4j"),
        ("4j", "national/deep/homes.md", "national/deep/4j"),
        ("only-ours", "national/homes.md", "only-ours"),
        ("only-theirs", "homes.md", None),
        ("only-theirs", "national/deep/homes.md", None),
        ("national/only-theirs", "homes.md", "national/only-theirs"),
        ("national/only-theirs", "national/homes.md", "national/only-theirs"),
        ("national/4j", "national/deep/homes.md", "national/4j"),
        ("deep/4j", "national/homes.md", "national/deep/4j"),
        ("deep/4j", "homes.md", None),
        ("4J", "homes.md", None),
        ("", "homes.md", None),
        ("", "national/homes.md", None),
    ],
)
def test_find_key(written: str, path: str, key: str | None) -> None:
    """A name means something of the page's own part first, then of the whole site, never of another part."""
    assert find_key(written, path, (NATIONAL, DEEP), KEYS) == key


@pytest.mark.parametrize("written", ["national", "national/", "/national", "//national//"])
def test_folder(written: str) -> None:
    """A folder may have slashes at its ends."""
    assert Part(folder=written, name="A").folder == "national"


@pytest.mark.parametrize("written", ["", "/", "//", "..", "../national", "national/..", "national/../docs"])
def test_no_folder(written: str) -> None:
    """What is no folder below the folder of pages is refused with an example."""
    with pytest.raises(ValidationError) as caught:
        Part(folder=written, name="A")
    cause = caught.value.errors()[0]["ctx"]["error"]
    assert isinstance(cause, WrittenWrongError)
    assert cause.message == f"'{written}' is not a folder of pages"
    assert cause.mend == "Write it like national."


def test_parts_of_settings() -> None:
    """Settings list the parts with their names and days; without the key there are none."""
    values: dict[str, object] = {"name": "A", "organisation": "B"}
    assert Settings.model_validate(values).parts == ()
    written = {"folder": "national/", "name": "England", "easy_name": "All", "as_of": "31 July 2022"}
    (part,) = Settings.model_validate(values | {"parts": [written]}).parts
    assert (part.folder, part.name, part.easy_name) == ("national", "England", "All")
    assert (part.as_of, part.picture) == (date(2022, 7, 31), None)


def test_day_of_a_part_is_one_day() -> None:
    """A part speaks of one day, not of a month."""
    with pytest.raises(ValidationError, match="is not one day"):
        Part.model_validate({"folder": "a", "name": "A", "as_of": "July 2022"})
