"""The language of the pages, and an organisation's own words for them."""

from __future__ import annotations

from pathlib import Path

from easyread.languages import ENGLISH, Language, LanguageFileError, open_language, shipped_languages
from easyread.model import Fault, Place, Places, Settings
from easyread.source.text_file import read_text


def read_language(
    settings: Settings, places: Places, folder: Path, shown_as: str
) -> tuple[Language, list[Fault]]:
    """The language that a plan's pages speak, and what is wrong with it; English where there are faults.

    Args:
        settings: The settings of the plan.
        places: Where they were written.
        folder: The folder of the settings file.
        shown_as: What faults call the plan's own file of words.
    """
    tag, own = settings.language, None
    if settings.language_file is not None:
        own, faults = read_text(folder / settings.language_file, shown_as)
        if faults:
            return ENGLISH, faults
    try:
        return open_language(tag, own), []
    except KeyError:
        known = " and ".join(shipped_languages())
        return ENGLISH, [
            Fault(
                places.of("language"),
                f"easyread has no words for pages in the language '{tag}'",
                f"It has them in {known}. For another language, name a file of words in 'language_file'.",
            )
        ]
    except LanguageFileError as error:
        return ENGLISH, [Fault(Place(shown_as, one.line), one.what, one.mend) for one in error.problems]
