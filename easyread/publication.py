"""The one way in for every door: sources -> a plan that may be published, or all that is wrong with it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from easyread.cache import ContentCache, content_key
from easyread.checks import Checked, advice, freshness, remembered_check
from easyread.languages import activate
from easyread.model import (
    Engine,
    Fault,
    Faults,
    Idea,
    Plan,
    PlanError,
    Settings,
    Speaking,
    Suggest,
)
from easyread.pages import Recording, pictures_of_pages
from easyread.pictures import (
    FilledIn,
    PictureCount,
    PreparedPicture,
    Suggester,
    choose_pictures,
    count_pictures,
    fill_in,
    open_sets,
)
from easyread.source import plan_texts, read_plan
from easyread.speech import (
    EspeakVoice,
    KnownFiles,
    KokoroVoice,
    OwnFiles,
    SpeechUnavailableError,
    Voice,
    usual_voice,
)


@dataclass(frozen=True)
class Publication:
    """A plan without faults, and the pictures it uses.

    Attributes:
        plan: The plan.
        pictures: Every picture in use, by name.
        picture_count: How many of its ideas have one.
        suggested: Ideas whose picture nobody chose; there are none unless the settings allow it.
        cache: Where work is kept that need not be done again.
        checked: What breaks the rules of easy read; None where nobody wants to know.
        voice: Who speaks; None where nobody can or should.
        no_voice: Why nobody can, if somebody should.
    """

    plan: Plan
    pictures: Mapping[str, PreparedPicture]
    picture_count: PictureCount
    suggested: tuple[Idea, ...]
    cache: ContentCache
    checked: Checked | None
    voice: Voice | None
    no_voice: str

    def summary(self, recording: Recording | None) -> Iterator[str]:
        """What authors are told of a site that was built, line by line.

        Args:
            recording: What can be heard of it; None if nothing.
        """
        plan = self.plan
        yield str(plan.coverage)
        for place in plan.without_easy_text():
            yield f"  no easy text yet: {place}"
        yield str(self.picture_count)
        if self.checked:
            yield str(self.checked)
        if plan.reviews.reviews:
            yield str(freshness(plan))
        if count := len(advice(plan)):
            yield f"advice on promises: {count} pieces; 'easyread advice' lists them"
        if plan.said:
            yield str(plan.loop_health)
        if plan.statement_lacking:
            yield plan.statement_lacking
        if recording:
            yield str(recording)
        for idea in self.suggested:
            yield f"  nobody chose this picture: {idea.place}: {idea.picture}"


def prepare_publication(settings_file: Path, folder: Path, paths: Iterable[str], root: Path) -> Publication:
    """Read and check everything before anything is published. From then on, pages are in the plan's language.

    Args:
        settings_file: The plan's settings, ``easyread.yml``.
        folder: The folder of pages.
        paths: The Markdown files below it that are pages of the plan.
        root: The folder that authors work in: the files in faults are seen from there.

    Raises:
        PlanError: With every fault of every file.
    """
    paths = list(paths)
    reading = read_plan(settings_file, folder, paths, root)
    if reading.plan is None:
        raise PlanError(reading.faults)
    folder_of_plan = settings_file.parent
    sets = open_sets(reading.plan, folder_of_plan, root)
    filled = FilledIn(reading.plan, ())
    if reading.plan.settings.suggest is Suggest.PUBLISH:
        filled = fill_in(reading.plan, Suggester(sets))
    cache = ContentCache(folder_of_plan / reading.plan.settings.cache)
    chosen = choose_pictures(filled.plan, sets, cache, pictures_of_pages(filled.plan))
    voice, no_voice = _voice(reading.plan, cache, folder_of_plan)
    faults = [*reading.faults, *chosen.faults]
    if no_voice and reading.plan.settings.speech is Speaking.REQUIRED:
        place = reading.plan.settings_places.of("speech")
        faults.append(Fault(place, "speech is required, and this machine cannot speak", no_voice))
    if faults:
        raise PlanError(faults)
    activate(reading.language)
    count = count_pictures(filled.plan, sets)
    checked = None
    if reading.plan.settings.checks.faults is not Faults.IGNORE:
        texts = plan_texts(settings_file, folder, paths, root)
        alt_texts = {name: prepared.picture.alt for name, prepared in chosen.by_name.items()}
        checked = remembered_check(reading.plan, texts, alt_texts, cache)
    return Publication(filled.plan, chosen.by_name, count, filled.ideas, cache, checked, voice, no_voice)


def open_voice(settings: Settings, folder: Path) -> Voice:
    """The voice that a plan wants.

    Args:
        settings: Its settings.
        folder: The folder of its settings file.

    Raises:
        SpeechUnavailableError: If the files cannot be read, or no such voice speaks the language.
    """
    wanted = settings.voice
    name = wanted.full_name
    if wanted.engine is Engine.NATURAL and not settings.is_english:
        raise SpeechUnavailableError(
            "the natural voice speaks English only",
            "Take 'engine: natural' out of the settings of the voice.",
        )
    if wanted.name is None and not settings.is_english:
        name = usual_voice(settings.language)
    if wanted.engine is Engine.NATURAL:
        files = OwnFiles(name, folder / wanted.files) if wanted.files else KnownFiles(name)
        return KokoroVoice(files, wanted.speed)
    return EspeakVoice(name, wanted.speed, wanted.full_pitch)


def _voice(plan: Plan, cache: ContentCache, folder: Path) -> tuple[Voice | None, str]:
    """Who speaks, or why nobody can. A voice that has spoken on this machine before is not tried again."""
    if plan.settings.speech is Speaking.NONE:
        return None, ""
    try:
        voice = open_voice(plan.settings, folder)
        key = content_key("this voice can speak here", voice.identity, sys.executable)
        if cache.find(key) is None:
            voice.check()
            cache.keep(key, b"yes")
    except SpeechUnavailableError as error:
        return None, str(error)
    return voice, ""
