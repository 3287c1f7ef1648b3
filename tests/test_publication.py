"""The one way in for every door."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from easyread.languages import ENGLISH, active, speaking
from easyread.model import PlanError
from easyread.publication import open_voice, prepare_publication
from easyread.speech import SpeechUnavailableError
from tests.conftest import PlanFolder

PAGE = "# A\n\nText.\n\n/// easy-read\n:huose: Words.\n///\n"


def prepared(folder: PlanFolder) -> str:
    """What an author is told of a plan with one page."""
    with pytest.raises(PlanError) as error:
        prepare_publication(folder.folder / "easyread.yml", folder.folder / "docs", ["a.md"], folder.folder)
    return error.value.report()


@pytest.mark.parametrize("settings", ["name: A plan\n", "name: A\norganisation: B\nimages: [x]\n"])
def test_faults_of_settings_and_pictures(plan: Callable[..., PlanFolder], settings: str) -> None:
    """Faults of the settings, of pages and of pictures are told together."""
    report = prepared(plan({"easyread.yml": settings, "docs/a.md": PAGE}))
    assert "2 faults in the plan. Nothing was published." in report
    assert "\neasyread.yml:" in report
    assert "docs/a.md:6:1: there is no picture 'huose'\n    Did you mean 'house'" in report


def test_own_pictures_beside_faulty_settings(plan: Callable[..., PlanFolder]) -> None:
    """The plan's own pictures are known even where its settings have faults."""
    files = {
        "easyread.yml": "name: A plan\nimages: ours\n",
        "ours/pictures.yml": "set: Ours\nauthor: Us\nlicence: CC0\nlicence_url: https://a.example/\n"
        "pictures:\n  huose:\n    file: a.svg\n    title: A\n    decorative: true\n",
        "ours/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h2"/></svg>',
        "docs/a.md": PAGE,
    }
    report = prepared(plan(files))
    assert "1 fault in the plan" in report
    assert "'organisation' is missing" in report


def test_the_language_of_the_pages(plan: Callable[..., PlanFolder]) -> None:
    """From the way in on, pages are in the plan's language, and a voice of that language speaks."""
    folder = plan({"easyread.yml": "name: A\norganisation: B\nlanguage: cy\n", "docs/a.md": "# A\n\nText.\n"})
    with speaking(ENGLISH):
        made = prepare_publication(
            folder.folder / "easyread.yml", folder.folder / "docs", ["a.md"], folder.folder
        )
        assert active().tag == "cy"
    assert made.voice is not None
    assert "cel/cy" in made.voice.identity


def test_the_natural_voice_speaks_english(plan: Callable[..., PlanFolder]) -> None:
    """The natural voice, which is British, reads no other language, and says what to do."""
    settings = "name: A\norganisation: B\nlanguage: cy\nvoice:\n  engine: natural\n"
    reading = plan({"easyread.yml": settings, "docs/a.md": "# A\n"}).read()
    assert reading.plan
    with pytest.raises(SpeechUnavailableError, match="speaks English only"):
        open_voice(reading.plan.settings, plan({}).folder)
