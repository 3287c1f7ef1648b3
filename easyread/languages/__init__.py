"""The fixed words of the pages: one file for each language, in the format of Project Fluent.

What an author wrote is never looked up here; all else that readers see or hear is. The pages of one build
have one language: the way in (`easyread.publication`) makes it the active one, and `say` answers in it.
"""

from easyread.languages.language import Language
from easyread.languages.opening import ENGLISH, open_language, shipped_languages, words_of
from easyread.languages.saying import activate, active, say, say_lines, speaking
from easyread.languages.word_file import LanguageFileError

__all__ = [
    "ENGLISH",
    "Language",
    "LanguageFileError",
    "activate",
    "active",
    "open_language",
    "say",
    "say_lines",
    "shipped_languages",
    "speaking",
    "words_of",
]
